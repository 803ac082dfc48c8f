/** Whether the committed artefacts are what the sources give. */
import { readFileSync } from "node:fs";
import { supplementNow } from "../blueprint/supplement.ts";
import { BLUEPRINT, portable, silentBlueprint } from "../build.ts";
import { GENERATED, generatedNow, SUPPLEMENT } from "../generate-blueprint.ts";
import { type Outcome, verdict } from "./outcome.ts";

const REMEDY = "run `npm run blueprint` and commit what it writes.";

export function checkBlueprint(): Outcome {
  const committed = portable(readFileSync(BLUEPRINT, "utf8"));
  return verdict(
    committed === silentBlueprint(),
    `plutus.json is not what the sources give: ${REMEDY}`,
  );
}

export function checkCodecs(): Outcome {
  const stale = [
    ...(readFileSync(SUPPLEMENT, "utf8") === supplementNow() ? [] : [SUPPLEMENT]),
    ...(readFileSync(GENERATED, "utf8") === generatedNow() ? [] : [GENERATED]),
  ];
  return verdict(stale.length === 0, `${stale.join(" and ")} are out of date: ${REMEDY}`);
}
