/** `cairn ledger show`: time, programs and balances on the embedded ledger. */
import { enterpriseAddress, keyCredential } from "../../../keys/address.ts";
import { addAssets } from "../../../layout/encoding/value.ts";
import { acting, type Define, withExamples } from "../../acting.ts";
import { CliError } from "../../cli-error.ts";
import { dateTime, iso } from "../../dates.ts";
import { exists } from "../../files.ts";
import { Naming } from "../../naming.ts";
import type { Answer } from "../../output.ts";
import { loadRecord } from "../../record.ts";
import type { Session } from "../../session.ts";
import { facts, paragraphs, table } from "../../tables.ts";

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("show")
      .argument("[owners...]", "key names or addresses whose balances are shown")
      .summary("print time, programs and balances")
      .description("Prints the embedded ledger's time, what was founded on it, and what keys hold.")
      .action(acting(show)),
    ["the ledger", "cairn ledger show"],
    ["what somebody holds", "cairn ledger show treasury elixir-sdk.project"],
  );

async function show(session: Session, _: object, owners: readonly string[]): Promise<Answer> {
  const path = session.options.chain;
  if (!(await exists(path))) {
    throw new CliError(
      "file-missing",
      `${path}: there is no ledger yet`,
      "Start one with `cairn ledger fund registrar`.",
    );
  }
  const chain = await session.chain();
  const { programs, deployment, names = [] } = await loadRecord(path);
  const hasProgram = await exists(session.options.program);
  const program = hasProgram ? await session.program() : undefined;
  const projects = hasProgram ? await session.projectsIfAny() : [];
  const record = program === undefined ? undefined : programs[program.id];
  const naming = new Naming(program, projects, record, [...names, ...session.names, ...owners]);
  const now = await chain.now();
  const held = await Promise.all(
    owners.map(async (owner) => {
      const address = owner.startsWith("addr")
        ? owner
        : enterpriseAddress(keyCredential((await session.key(owner)).keyHash), chain.networkId);
      const utxos = await chain.utxosAt(address);
      return {
        owner,
        address,
        outputs: utxos.length,
        assets: addAssets(...utxos.map(({ assets }) => assets)),
      };
    }),
  );
  const history = await chain.history();
  return {
    data: {
      chain: path,
      name: chain.name,
      now: iso(now),
      transactions: history.length,
      deployed: deployment !== undefined,
      programs: Object.entries(programs).map(([id, each]) => ({
        id,
        charter: each.charter,
        terms: each.terms,
        projects: Object.keys(each.projects),
      })),
      balances: held,
    },
    text: () =>
      paragraphs(
        facts([
          ["ledger", `${chain.name}, ${path}`],
          ["time", dateTime(now)],
          ["transactions", String(history.length)],
          ["scripts", deployment === undefined ? "not deployed yet" : "deployed"],
          ...Object.entries(programs).map(([id, each]): [string, string] => [
            "program",
            `${id}, ${Object.keys(each.projects).length} projects`,
          ]),
        ]),
        held.length === 0
          ? undefined
          : table(
              [{ title: "owner" }, { title: "holds" }],
              held.flatMap(({ owner, assets }) => {
                const lines = naming.amounts(assets);
                return (lines.length === 0 ? ["nothing"] : lines).map((line, index) => [
                  index === 0 ? owner : "",
                  line,
                ]);
              }),
            ),
      ),
  };
}
