import { defineConfig } from "@playwright/test"

// Tests start their browser themselves, with the production build in it (tests/support/test.ts), so there are no projects here.
const reportFile = process.env.CANDOR_TEST_JSON

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "out/e2e",
  fullyParallel: true,
  // More than cores: a test mostly waits for its browser.
  workers: 3,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: reportFile ? [["list"], ["json", { outputFile: reportFile }]] : [["list"]]
})
