/** `cairn ledger fund`: ada out of nothing, on the embedded ledger. */
import { formatAmount, parseAmount } from "../../../domain/amount.ts";
import { enterpriseAddress, keyCredential, parseAddress } from "../../../keys/address.ts";
import { acting, type Define, listed, withExamples } from "../../acting.ts";
import type { Answer } from "../../output.ts";
import type { Session } from "../../session.ts";
import { table } from "../../tables.ts";

interface Options {
  readonly ada: string;
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("fund")
      .argument("<owners...>", "key names, or bech32 addresses")
      .summary("give ada to keys")
      .description(
        "Gives ada out of nothing, as a genesis does. Only the embedded ledger can: on public networks send ada to the address.",
      )
      .option("--ada <amount>", "how much each gets", "10000")
      .action(acting(fund)),
    ["the usual officers", "cairn ledger fund registrar treasury"],
    ["an auditor, a little", "cairn ledger fund auditor-1 --ada 50"],
  );

async function fund(
  session: Session,
  options: Options,
  owners: readonly string[],
): Promise<Answer> {
  const lovelace = parseAmount(options.ada, { field: "--ada" });
  const names = owners.reduce<string[]>((all, each) => listed(each, all), []);
  // Names are read before the ledger is, which takes longer.
  const keys = await Promise.all(
    names.map((name) => (name.startsWith("addr") ? undefined : session.key(name))),
  );
  const chain = await session.chain();
  const funded: { owner: string; address: string; lovelace: bigint }[] = [];
  for (const [index, owner] of names.entries()) {
    const key = keys[index];
    const address =
      key === undefined
        ? checkedAddress(owner, chain.networkId)
        : enterpriseAddress(keyCredential(key.keyHash), chain.networkId);
    await chain.fund(address, lovelace);
    funded.push({ owner, address, lovelace });
  }
  return {
    data: { funded },
    text: () =>
      table(
        [{ title: "owner" }, { title: "ADA", align: "right" }, { title: "address" }],
        funded.map((each) => [
          each.owner,
          formatAmount(each.lovelace, { grouped: true }),
          each.address,
        ]),
      ),
  };
}

function checkedAddress(address: string, networkId: 0 | 1): string {
  parseAddress(address, networkId);
  return address;
}
