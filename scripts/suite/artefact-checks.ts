/** Whether the committed artefacts are what the sources give. */
import { readFileSync } from "node:fs";
import { BLUEPRINT, portable, silentBlueprint } from "../build.ts";
import { GENERATED, generatedNow } from "../generate-blueprint.ts";
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
  const committed = readFileSync(GENERATED, "utf8");
  return verdict(
    committed === generatedNow(),
    `The codecs are not what plutus.json gives: ${REMEDY}`,
  );
}
