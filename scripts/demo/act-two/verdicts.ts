/** Verdicts that do not count, and those that do after them. */
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import type { Tranche, Vault } from "../../../offchain/blueprint/generated.ts";
import { at, replaced } from "../../../offchain/domain/list.ts";
import { sheetDigest } from "../../../offchain/domain/panel/sheets.ts";
import { exampleKeyHash } from "../../../offchain/keys/example.ts";
import { amend } from "../../../offchain/operations/amend.ts";
import { amendCharter } from "../../../offchain/operations/amend-charter.ts";
import { decide } from "../../../offchain/operations/decide.ts";
import { charterOf } from "../../../offchain/operations/read.ts";
import { motionOn } from "../../../offchain/operations/sheet.ts";
import { submit } from "../../../offchain/operations/submit.ts";
import { decide as decidePlan } from "../../../offchain/plans/vault/decide.ts";
import { signatures } from "../auditors.ts";
import { verifyDeliveries } from "../deliveries.ts";
import {
  type Act,
  deliver,
  judge,
  type Member,
  requestOn,
  type Story,
  sheetBy,
  sitting,
  vaultNow,
} from "./act.ts";
import { believed, corrected, refused } from "./refusals.ts";

/** The tranche that the stories are about: the one after what month 1 approved. */
const TRANCHE = 1;
const APPROVE = { type: "approve", tranche: TRANCHE } as const;
const REJECT = { type: "reject", tranche: TRANCHE } as const;

const OTHER_SHEET = {
  script: "review",
  rule: "R10 panel: the signature is over this sheet",
} as const;

/** The vault with what is under review in the tranche changed. */
function reviewing(vault: Vault, changed: Partial<Extract<Tranche, { type: "Submitted" }>>): Vault {
  const tranche = at(vault.tranches, TRANCHE);
  if (tranche.type !== "Submitted") throw new TypeError(`tranche ${TRANCHE} is ${tranche.type}`);
  return { ...vault, tranches: replaced(vault.tranches, TRANCHE, { ...tranche, ...changed }) };
}

/** Rejected and submitted again, word for word: signatures on the first submission do not count for the second. */
export async function* resubmission(act: Act, who: Member): Story {
  const { context } = act.stage;
  yield 31;
  const first = await deliver(act, who, TRANCHE);
  const names = await sitting(act);
  const early = await sheetBy(act, [{ project: who.project, ...APPROVE }], {
    by: names.slice(0, 3),
    until: 60,
    about: [first],
  });
  yield 32;
  await judge(act, who, REJECT, { by: names.slice(2), about: [first] });
  const after = at((await vaultNow(act, who)).tranches, TRANCHE);
  act.checks.that(
    "rejected: the tranche is open again",
    after.type === "Open" && after.submissions === 1n,
    after.type,
  );
  yield 33;
  await submit(context, [{ project: who.project, tranche: TRANCHE, evidence: first.hash }]);
  const request = await requestOn(act, who);
  const state = believed(request.state, (vault) => reviewing(vault, { submissions: 1n }));
  const plan = decidePlan({ ...request, sheet: early, vaults: [{ state, verdict: APPROVE }] });
  await refused(act, "signatures on a submission that was rejected", plan, OTHER_SHEET);
  await judge(act, who, APPROVE, { by: names.slice(0, 3), about: [first] });
}

/** The panel rotates: what the old one signed comes too late. */
export async function* lateSheet(act: Act, who: Member): Story {
  yield 80;
  const delivered = await deliver(act, who, TRANCHE);
  yield 85;
  const old = (await sitting(act)).slice(2);
  const late = await sheetBy(act, [{ project: who.project, ...APPROVE }], {
    by: old,
    until: 100,
    about: [delivered],
  });
  yield 91;
  const request = await requestOn(act, who);
  const charter = { ...request.charter.charter, epochStart: request.validity.from ?? 0n };
  const plan = decidePlan({
    ...request,
    charter: { ...request.charter, charter },
    sheet: late,
    vaults: [{ state: request.state, verdict: APPROVE }],
  });
  await refused(act, "the sheet of a panel that sits no more", plan, {
    script: "review",
    rule: "panel: every voter sits in this term",
  });
  await judge(act, who, APPROVE, { by: (await sitting(act)).slice(0, 3), about: [delivered] });
}

/** Amended after a verdict was signed: the verdict is void. */
export async function* amendment(act: Act, who: Member): Story {
  const { context } = act.stage;
  yield 31;
  const delivered = await deliver(act, who, TRANCHE);
  const names = await sitting(act);
  const void_ = await sheetBy(act, [{ project: who.project, ...APPROVE }], {
    by: names.slice(0, 3),
    about: [delivered],
  });
  yield 33;
  const weights = movedToTheEnd((await vaultNow(act, who)).tranches.map(({ weight }) => weight));
  const asked = { project: who.project, weights };
  const sheet = await sheetBy(act, [{ ...asked, type: "amend" }], { by: names.slice(1, 4) });
  await amend(context, [asked], { sheet });
  yield 34;
  const request = await requestOn(act, who);
  const state = believed(request.state, (vault) => ({ ...vault, amendment: 0n }));
  const plan = decidePlan({ ...request, sheet: void_, vaults: [{ state, verdict: APPROVE }] });
  await refused(
    act,
    "a verdict that was signed before the vault was amended",
    corrected(plan, (vault) => ({ ...vault, amendment: 1n })),
    OTHER_SHEET,
  );
  // Two sign the sheet beforehand, the third one signs the transaction.
  const mixed = { by: names.slice(0, 2), inPerson: names.slice(2, 3), about: [delivered] };
  await judge(act, who, APPROVE, mixed);
  const { amendment: number, tranches } = await vaultNow(act, who);
  const decided = at(tranches, TRANCHE);
  act.checks.that(
    "one quorum of detached signatures and a signer of the transaction",
    decided.type === "Approved" && decided.by === 0b111n,
    decided.type,
  );
  act.checks.that(
    "amended: the weights have moved, once",
    number === 1n && tranches.every(({ weight }, index) => weight === weights[index]),
  );
}

/** A fifth of the last tranche but one goes to the last. */
function movedToTheEnd(weights: readonly bigint[]): bigint[] {
  const moved = at(weights, weights.length - 2) / 5n;
  const last = weights.length - 1;
  return weights.map((weight, index) =>
    index === last ? weight + moved : index === last - 1 ? weight - moved : weight,
  );
}

/** Files change after the submission: verification names them, and no verdict on other evidence counts. */
export async function* tampering(act: Act, who: Member): Story {
  const { checks, room, stage } = act;
  yield 31;
  const delivered = await deliver(act, who, TRANCHE);
  yield 32;
  const file = "artefacts/tests.txt";
  await appendFile(join(delivered.directory, file), "and one more\n");
  const [found] = await verifyDeliveries([delivered]);
  checks.that(
    "a file that was changed after the submission is named",
    found?.ok === false &&
      found.findings.length === 1 &&
      found.findings[0]?.kind === "tampered" &&
      found.findings[0].path === file,
    JSON.stringify(found?.findings),
  );
  const [forged] = await room.describeAgain(stage.round.program.id, [delivered]);
  checks.that(
    "a manifest made to fit it has another hash than the vault's",
    forged !== undefined && forged.hash !== delivered.hash,
  );
  const names = await sitting(act);
  const request = await requestOn(act, who);
  const state = believed(request.state, (vault) =>
    reviewing(vault, { evidence: forged?.hash ?? "" }),
  );
  const fooled = await fooledSheet(act, state, names.slice(0, 3));
  const plan = decidePlan({ ...request, sheet: fooled, vaults: [{ state, verdict: APPROVE }] });
  await refused(act, "a verdict on tampered evidence", plan, OTHER_SHEET);
  await judge(act, who, REJECT, { by: names.slice(1, 4), about: [delivered] });
}

/** What auditors sign who were shown a state that the chain does not have. */
async function fooledSheet(act: Act, state: Parameters<typeof motionOn>[0], by: readonly string[]) {
  const motions = [motionOn(state, { project: state.project, ...APPROVE })];
  const expiry = (await act.stage.chain.now()) + 86_400_000n;
  const draft = { charter: act.stage.program, expiry, report: "00".repeat(32), motions };
  return { ...draft, signatures: await signatures(by, { digest: sheetDigest(draft) }) };
}

/** Somebody whom a project pays becomes an auditor: his vote for it does not count. */
export async function* conflict(act: Act, who: Member): Story {
  const { checks, stage } = act;
  yield 31;
  const delivered = await deliver(act, who, TRANCHE);
  const paid = at(who.compiled.allotments, 0).beneficiary;
  const { panel } = (await charterOf(stage.context, stage.program)).charter;
  await amendCharter(stage.context, stage.program, {
    next: { ...panel, roster: [...panel.roster, paid] },
  });
  yield 91;
  const names = await sitting(act);
  const own = stage.round.names.get(paid) ?? "";
  const others = names.filter((name) => name !== own);
  checks.that("the newcomer sits in the next term", names.includes(own), names.join());
  const asked = { project: who.project, ...APPROVE };
  const short = await sheetBy(act, [asked], {
    by: [...others.slice(0, 2), own],
    about: [delivered],
  });
  const request = await requestOn(act, who);
  const nobody = exampleKeyHash("nobody");
  const payee = (beneficiary: string) => (vault: Vault) => ({
    ...vault,
    allotments: replaced(vault.allotments, 0, { ...at(vault.allotments, 0), beneficiary }),
  });
  const state = believed(request.state, payee(nobody));
  const plan = decidePlan({ ...request, sheet: short, vaults: [{ state, verdict: APPROVE }] });
  await refused(
    act,
    "two auditors, and a third whom the project pays",
    corrected(plan, payee(paid)),
    {
      script: "review",
      rule: "vault.decide: a quorum of members without a stake",
    },
  );
  const enough = await sheetBy(act, [asked], {
    by: [...others.slice(0, 3), own],
    about: [delivered],
  });
  await decide(stage.context, enough, [asked]);
  const decided = at((await vaultNow(act, who)).tranches, TRANCHE);
  const bit = 1n << BigInt(panel.roster.length);
  checks.that(
    "a third without a stake makes the quorum; the record leaves the other one out",
    decided.type === "Approved" && (decided.by & bit) === 0n,
  );
}
