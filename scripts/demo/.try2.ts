import { setStage } from "./stage.ts";
import { Checks } from "./checks.ts";
import { EvidenceRoom } from "./deliveries.ts";
import { vaultOf, charterOf, termsOf } from "../../offchain/operations/read.ts";
import { submit } from "../../offchain/operations/submit.ts";
import { makeSheet, signedSheet } from "../../offchain/operations/sheet.ts";
import { signatures } from "./auditors.ts";
import { decide } from "../../offchain/plans/vault/decide.ts";
import { prepare, submitSigned } from "../../offchain/sdks/transact.ts";
import { signTransaction } from "../../offchain/sdks/sign.ts";
const set = process.argv[2] === "traced" ? (await import("../traced.ts")).tracedScripts() : undefined;
const stage = await setStage({ mode: "hybrid", set, onTransaction: (r) => console.log(r.action, r.items, r.bytes, r.mem, r.steps, r.fee) });
const { context, chain } = stage;
const project = stage.projects[0]!;
await submit(context, [{ project, tranche: 0, evidence: "aa".repeat(32) }]);
const sheet = await makeSheet(context, { program: stage.program, expiry: stage.calendar.month(1), report: "bb".repeat(32), asked: [{ project, type: "approve", tranche: 0 }] });
const signed = signedSheet(sheet, { signatures: await signatures(["auditor-1", "auditor-2", "auditor-3"], sheet) });
const state = await vaultOf(context, project);
const now = await chain.now();
const plan = decide({ scripts: context.deployment, terms: await termsOf(context, stage.terms), charter: await charterOf(context, stage.program), sheet: signed, validity: { from: now, to: now + 600000n }, vaults: [{ state, verdict: { type: "approve", tranche: 0 } }] });
// break: different evidence on chain? tamper report in redeemer is hard; change output datum
const bad = { ...plan, outputs: plan.outputs.map((o) => ({ ...o, assets: { ...o.assets, lovelace: 9_000_000n }, datum: 5n })) };
for (const p of [bad]) try {
  const { cbor, laid } = await prepare(chain, p as any, { payer: context.payer, insist: true });
  await submitSigned(chain, laid, signTransaction(cbor, laid.witnesses.map((h) => context.keys.get(h) ?? "")));
  console.log("accepted");
} catch (e: any) { console.log(e.phase, e.reason.slice(0, 3000), e.traces); }
import { restoreSecondOpinion } from "../../offchain/chain/second-opinion.ts";
{
  const t = Date.now();
  const second = restoreSecondOpinion(chain.save());
  const { cbor, laid } = await prepare(chain, bad as any, { payer: context.payer, insist: true });
  try { await second.submit(signTransaction(cbor, laid.witnesses.map((h) => context.keys.get(h) ?? ""))); console.log("accepted"); } catch (e: any) { console.log("SECOND", Date.now() - t, e.phase, e.reason.slice(0, 1200)); }
}
