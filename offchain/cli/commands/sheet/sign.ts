/** `cairn sheet sign`: adds a detached signature to a sheet. */
import { enterpriseAddress, keyCredential } from "../../../keys/address.ts";
import { readDataSignature, signData, verifyDataSignature } from "../../../keys/cose.ts";
import { acting, type Define, withExamples } from "../../acting.ts";
import { CliError, usageError } from "../../cli-error.ts";
import { canAsk, confirm } from "../../confirm.ts";
import { dateTime } from "../../dates.ts";
import { motionText } from "../../motions.ts";
import type { Answer } from "../../output.ts";
import type { Session } from "../../session.ts";
import {
  readSheet,
  reportText,
  type SheetFile,
  type SheetSignature,
  writeSheet,
} from "../../sheet-file.ts";
import { signerNaming } from "../../signer-naming.ts";
import { facts, paragraphs, table } from "../../tables.ts";

interface Options {
  readonly signature?: string;
  readonly key?: string;
  readonly out?: string;
}

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("sign")
      .argument("<sheet.json>", "the sheet")
      .summary("sign a sheet, or add a wallet's signature")
      .description(
        "Shows what is signed, then adds a detached CIP-8 signature for each key of --as. A wallet's answer (CIP-30 signData over the sheet's digest) is added with --signature and --key. No ledger and no ada is needed.",
      )
      .option("--signature <hex>", "COSE_Sign1 of a wallet, in place of --as")
      .option("--key <hex>", "COSE_Key of that wallet")
      .option("--out <file>", "where to write it (default: the same file)")
      .action(acting(sign)),
    ["an auditor signs", "cairn sheet sign sheet.json --as auditor-1"],
    [
      "a browser wallet's signature",
      "cairn sheet sign sheet.json --signature 845846a2… --key a401…",
    ],
  );

async function sign(session: Session, options: Options, path: string): Promise<Answer> {
  const sheet = await readSheet(path);
  const naming = await signerNaming(session);
  const added = await signatures(session, options, sheet, path);
  const others = sheet.signatures.filter(
    (each) => !added.some((fresh) => keyHash(fresh) === quietKeyHash(each)),
  );
  const signed: SheetFile = { ...sheet, signatures: [...others, ...added] };
  const out = options.out ?? path;
  if (session.options.dryRun !== true) await writeSheet(out, signed, { force: true });
  const names = added.map((each) => naming.key(keyHash(each)));
  return {
    data: {
      written: session.options.dryRun === true ? null : out,
      digest: sheet.digest,
      added: added.map((each) => ({ signer: each.signer, keyHash: keyHash(each) })),
      signatures: signed.signatures.length,
    },
    text: () =>
      facts([
        ["signed by", names.join(", ")],
        ["signatures", String(signed.signatures.length)],
        ["wrote", session.options.dryRun === true ? "nothing: --dry-run" : out],
      ]),
  };
}

async function signatures(
  session: Session,
  { signature, key }: Options,
  sheet: SheetFile,
  path: string,
): Promise<SheetSignature[]> {
  if (signature !== undefined || key !== undefined) {
    if (signature === undefined || key === undefined)
      throw usageError(
        "--signature and --key belong together",
        "A wallet's signData answers with both.",
      );
    const answer = { signature: signature.toLowerCase(), key: key.toLowerCase() };
    const { keyHash: hash } = verifyDataSignature(answer, { payload: sheet.digest });
    const naming = await signerNaming(session);
    return [{ signer: naming.knownKey(hash) ?? hash, ...answer }];
  }
  const actors = await session.actors("auditor-1");
  await refuseStrangers(
    session,
    actors.map(({ name, keyHash: hash }) => [name, hash] as const),
  );
  if (!session.json) {
    process.stderr.write(`${await shown(session, sheet)}\n\n`);
    if (session.options.yes !== true && session.options.dryRun !== true && canAsk())
      await confirm(`Sign ${path} as ${actors.map(({ name }) => name).join(", ")}?`);
  }
  return actors.map((actor) => {
    const address = enterpriseAddress(keyCredential(actor.keyHash), 0);
    return { signer: actor.name, ...signData(actor, address, sheet.digest) };
  });
}

/** A signature of somebody who is no auditor is worth nothing: most likely a misspelt name. */
async function refuseStrangers(
  session: Session,
  actors: readonly (readonly [name: string, hash: string])[],
): Promise<void> {
  const { rosterOf } = await import("../../signer-naming.ts");
  const roster = await rosterOf(session, actors);
  const stranger = actors.find(([, hash]) => !roster.hashes.has(hash));
  if (stranger === undefined || roster.hashes.size === 0) return;
  const { suggestion } = await import("../../similar.ts");
  throw new CliError(
    "unknown-key",
    `"${stranger[0]}" is no auditor of this program${suggestion(stranger[0], roster.names)}`,
    `Auditors are ${roster.names.join(", ")}.`,
    { docs: "docs/panel.md" },
  );
}

async function shown(session: Session, sheet: SheetFile): Promise<string> {
  const program = await session.program().catch(() => undefined);
  return paragraphs(
    table(
      [{ title: "project" }, { title: "motion" }],
      sheet.items.map((item) => [item.project, motionText(item, program)]),
    ),
    facts([
      ["report", reportText(sheet)],
      ["expires", dateTime(sheet.expiry)],
      ["to sign", sheet.digest],
    ]),
  );
}

function keyHash(answer: SheetSignature): string {
  return readDataSignature(answer).keyHash;
}

function quietKeyHash(answer: SheetSignature): string | undefined {
  try {
    return keyHash(answer);
  } catch {
    return undefined;
  }
}
