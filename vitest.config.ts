import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const src = fileURLToPath(new URL("./src/", import.meta.url))

export default defineConfig({
  resolve: { alias: [{ find: /^~(?!\/)(.*)/, replacement: `${src}$1` }] },
  test: {
    include: ["tests/{unit,architecture,fixtures}/**/*.test.{ts,tsx}"],
    environment: "node",
    testTimeout: 20_000,
    reporters: process.env.CANDOR_TEST_JSON ? ["default", ["json", { outputFile: process.env.CANDOR_TEST_JSON }]] : ["default"]
  }
})
