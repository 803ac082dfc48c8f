/** Constitutions that the library would not write. */
import { type Charter, ConstitutionCodec } from "../../offchain/blueprint/generated.ts";
import type { Plan } from "../../offchain/plans/plan.ts";
import { withOutput } from "./tamper.ts";

/** The plan with some fields of its charter changed. */
export function withCharter(plan: Plan, changed: Partial<Charter>): Plan {
  return withOutput(plan, "charter", (output) => {
    const found = ConstitutionCodec.decode(output.datum ?? 0n);
    if (found.type !== "Program") throw new TypeError("no charter");
    const next = { ...found.fields[0], ...changed };
    return { ...output, datum: ConstitutionCodec.encode({ type: "Program", fields: [next] }) };
  });
}
