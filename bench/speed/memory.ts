import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { chromium } from "@playwright/test"
import { build } from "esbuild"
import { findBrowser } from "../../scripts/find-browser.mjs"
import { servePages } from "../../tests/support/serve-pages"
import type { MemoryResult, MemorySizes } from "./memory-page"
import { against, printTable } from "./table"

const sizes: MemorySizes = { people: 20_000, signals: 100_000, patterns: 500 }
const aimMs = 100
/** A step longer than this would be felt in the panel. */
const aimStepMs = 100

/** What is asked of the memory after two years of work, on a disk in a browser; in Node with an IndexedDB in memory where there is none. */
export async function benchMemory(): Promise<void> {
  const browser = findBrowser()
  const { measured, purge, filledMs } = browser ? await inBrowser(browser) : await inNode()
  const figure = (timeMs: number) => `${timeMs.toFixed(1)} ms`
  printTable(
    `Memory with ${Object.entries(sizes)
      .map(([what, count]) => `${count.toLocaleString("en")} ${what}`)
      .join(", ")} (${browser ? "in the browser" : "in Node, IndexedDB in memory"}; made in ${Math.round(filledMs / 1_000)} s)`,
    ["query", "median", "longest", "plain tables", "found", "aim", ""],
    measured.map(({ what, median, longest, floor, found }) => [
      what,
      figure(median),
      figure(longest),
      floor === null ? "" : figure(floor),
      found,
      `${aimMs} ms`,
      against(median, aimMs)
    ])
  )
  printTable(
    "The purge at start-up",
    ["what", "figure", "aim", ""],
    [
      ["people erased", purge.people, "", ""],
      ["old signals dropped", purge.signals, "", ""],
      ["in all", figure(purge.timeMs), "", ""],
      ["longest step", figure(purge.longestStep), `${aimStepMs} ms`, against(purge.longestStep, aimStepMs)],
      ["longest wait of a read meanwhile", figure(purge.longestWait), `${aimStepMs} ms`, against(purge.longestWait, aimStepMs)]
    ]
  )
}

async function inBrowser(executablePath: string): Promise<MemoryResult> {
  const source = fileURLToPath(new URL("../../src/", import.meta.url))
  const { outputFiles } = await build({
    stdin: {
      contents: `import { runMemory } from "./memory-page"; globalThis.runMemory = runMemory`,
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
      loader: "ts"
    },
    bundle: true,
    write: false,
    format: "iife",
    plugins: [
      {
        name: "source",
        setup: of =>
          of.onResolve({ filter: /^~/ }, ({ path: name, kind }) => of.resolve(`./${name.slice(1)}`, { resolveDir: source, kind }))
      }
    ]
  })
  const folder = mkdtempSync(path.join(tmpdir(), "candor-memory-"))
  const pages = await servePages({ "/bench.js": { body: Buffer.from(outputFiles[0]?.contents ?? []), contentType: "text/javascript" } })
  const context = await chromium.launchPersistentContext(folder, { executablePath, chromiumSandbox: process.getuid?.() !== 0 })
  try {
    const page = await context.newPage()
    await page.goto(pages.origin)
    await page.addScriptTag({ url: `${pages.origin}/bench.js` })
    const run = (of: MemorySizes) => (globalThis as unknown as { runMemory: (sizes: MemorySizes) => Promise<MemoryResult> }).runMemory(of)
    return await page.evaluate(run, sizes)
  } finally {
    await context.close()
    await pages.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function inNode(): Promise<MemoryResult> {
  // @ts-expect-error it has no types of its own for this entry
  await import("fake-indexeddb/auto")
  const { runMemory } = await import("./memory-page")
  return runMemory(sizes)
}
