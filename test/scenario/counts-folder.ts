/** Where test files leave what they counted, each a file of its own. */
import { join } from "node:path";
import { ROOT } from "../../scripts/setup.mjs";

export const COUNTS = join(ROOT, ".cairn", "scenario-counts");
