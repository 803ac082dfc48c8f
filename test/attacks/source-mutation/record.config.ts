/** The scenario tests, overheard: `npx vitest run --config test/attacks/source-mutation/record.config.ts`. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("../../../", import.meta.url)),
  test: {
    include: [
      "test/attacks/source-mutation/isolated.test.ts",
      "test/{vault,charter,panel,operations,model,scenario,bench}/**/*.test.ts",
    ],
    setupFiles: [fileURLToPath(new URL("record.setup.ts", import.meta.url))],
    pool: "forks",
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    bail: 0,
  },
});
