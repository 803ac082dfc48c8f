/** Draws the pictures of the documentation into docs/pictures: `npx tsx scripts/pictures.ts`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { batchShape } from "./pictures/batch-shape.ts";
import { hybridVesting } from "./pictures/hybrid-vesting.ts";
import { milestoneLife } from "./pictures/milestone-life.ts";

export const PICTURES_FOLDER = new URL("../docs/pictures/", import.meta.url);

/** Every picture by its file name; the same sources give the same bytes. */
export const PICTURES: Readonly<Record<string, () => string>> = {
  "batch-shape.svg": batchShape,
  "hybrid-vesting.svg": hybridVesting,
  "milestone-life.svg": milestoneLife,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(PICTURES_FOLDER, { recursive: true });
  for (const [name, draw] of Object.entries(PICTURES))
    writeFileSync(new URL(name, PICTURES_FOLDER), draw());
}
