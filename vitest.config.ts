import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const src = fileURLToPath(new URL("./src/", import.meta.url))
const english = fileURLToPath(new URL("./assets/_locales/en/messages.json", import.meta.url))
const reportFile = process.env.CANDOR_TEST_JSON

// CANDOR_BUILT=1 runs the tests that look at the production builds, which scripts/test.mjs makes first; CANDOR_BUILT=both builds both of them
// again elsewhere and compares, where 1 does so with Firefox's alone.
const built = [{ extends: true as const, test: { name: "built", include: ["tests/architecture/built/**/*.test.ts"] } }]

const projects = [
  {
    extends: true as const,
    test: {
      name: "node",
      include: ["tests/unit/**/*.test.ts", "tests/architecture/*.test.ts", "tests/fixtures/**/*.test.ts"],
      // Half of the time went into loading the same modules anew for every file. Files of one worker share modules, globals and stores:
      // a test gives its store a name of its own and puts back what it changes.
      isolate: false,
      setupFiles: ["tests/support/fresh-file.ts", "tests/support/sentences-equal-their-words.ts"]
    }
  },
  {
    extends: true as const,
    test: {
      name: "jsdom",
      // What draws is tested with a document, and a document is not shared: components leave timers and listeners behind.
      include: ["tests/unit/**/*.test.tsx"],
      environment: "jsdom",
      setupFiles: ["tests/support/sentences-equal-their-words.ts"]
    }
  }
]

export default defineConfig({
  resolve: {
    alias: [
      { find: /^~(?!\/)(.*)/, replacement: `${src}$1` },
      // A page's texts are written by the build (ADR 13), which tests do not need: here every page has the whole catalogue, whatever it is given.
      { find: /^.*\/out\/texts\/[\w.]+\.(?:texts|words)\.json$/, replacement: english },
      { find: /^webextension-polyfill$/, replacement: fileURLToPath(new URL("./tests/support/webextension-polyfill.ts", import.meta.url)) }
    ]
  },
  test: {
    projects: process.env.CANDOR_BUILT ? built : projects,
    // A test that hangs is found as well in a minute, and a busy machine takes none for one that does.
    testTimeout: 60_000,
    // By default a two-core machine gets one worker and leaves the other core idle.
    maxWorkers: 2,
    reporters: reportFile ? ["default", ["json", { outputFile: reportFile }]] : ["default"]
  }
})
