import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const src = fileURLToPath(new URL("./src/", import.meta.url))
const reportFile = process.env.CANDOR_TEST_JSON

// CANDOR_BUILT=1 runs the tests that look at the production builds, which scripts/test.mjs makes first.
export default defineConfig({
  resolve: { alias: [{ find: /^~(?!\/)(.*)/, replacement: `${src}$1` }] },
  test: {
    include: process.env.CANDOR_BUILT
      ? ["tests/architecture/built/**/*.test.ts"]
      : ["tests/unit/**/*.test.{ts,tsx}", "tests/architecture/*.test.ts", "tests/fixtures/**/*.test.ts"],
    environment: "node",
    testTimeout: 20_000,
    // By default a two-core machine gets one worker and leaves the other core idle.
    maxWorkers: 2,
    reporters: reportFile ? ["default", ["json", { outputFile: reportFile }]] : ["default"]
  }
})
