import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "offchain/**/*.test.ts",
      "scripts/**/*.test.ts",
      "test/**/*.test.ts",
      "examples/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "build/**", ".cairn/**", "artifacts/**"],
    // Ledgers and WebAssembly libraries keep module-wide state: a process of its
    // own for each file, and no more of them than a small machine has cores.
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
