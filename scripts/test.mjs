import { spawn } from "node:child_process"
import { mkdirSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { ensureBrowser, ensureDependencies, ensureNode, projectFolder } from "./set-up.mjs"
import { testFilesOf } from "./test-files.mjs"

// `npm test` (all of it) and `npm run check` (--no-e2e). Installs what is missing, prints each part's time, and ends with one line.
// `npm test -- sites popup` runs only the test files that have one of these words in their path.

const areas = process.argv.slice(2).filter(word => word !== "--no-e2e")
const withEndToEnd = !process.argv.includes("--no-e2e")
const reports = path.join(projectFolder, "out", "test")

/** What the tools remember between two runs goes with the dependencies: a file that has not changed is not looked at again. */
const caches = "node_modules/.cache/candor"

/** A program of node_modules, by the file that npm would run; no shell, so it runs the same on every system. */
const tool = (file, ...args) => [path.join(projectFolder, "node_modules", file), ...args]

const build = target => ["scripts/build.mjs", target]

/**
 * The parts. `runner` says whose report is counted; a part without one counts as one test. `after` names the parts it needs.
 * The order is the order of starting; the longest first, so that two cores finish early.
 */
function allParts() {
  const parts = [
    { name: "unit, fixtures, architecture", command: tool("vitest/vitest.mjs", "run"), runner: "vitest" },
    { name: "lint", command: tool("eslint/bin/eslint.js", ".", "--max-warnings=0", "--cache", "--cache-location", `${caches}/eslint/`) },
    { name: "types", command: tool("typescript/bin/tsc", "--noEmit", "--incremental", "--tsBuildInfoFile", `${caches}/types.tsbuildinfo`) },
    {
      name: "format",
      command: tool("prettier/bin/prettier.cjs", "--check", "--log-level=warn", "--cache", "--cache-location", `${caches}/prettier`, ".")
    },
    // Its table is the point: a figure that drops by more than its tolerance fails the part.
    { name: "evaluation report", command: tool("tsx/dist/cli.mjs", "bench/judgement/eval.ts"), shown: true },
    { name: "production build", command: build("chrome-mv3") },
    // Plasmo writes both targets' entry files to the same folder, so the builds take turns.
    { name: "Firefox build", command: build("firefox-mv3"), after: ["production build"] },
    {
      name: "built manifests",
      command: tool("vitest/vitest.mjs", "run"),
      env: { CANDOR_BUILT: "1" },
      runner: "vitest",
      after: ["production build", "Firefox build"]
    },
    { name: "web-ext lint", command: ["scripts/lint-firefox.mjs"], after: ["Firefox build"] }
  ]
  if (!withEndToEnd) return parts
  const everything = parts.map(({ name }) => name)
  return [...parts, { name: "end to end", command: tool("@playwright/test/cli.js", "test"), runner: "playwright", after: everything }]
}

const counts = { passed: 0, failed: 0, skipped: 0 }

function count(part, status, reportFile) {
  const report = part.runner ? readReport(reportFile) : null
  const found = report === null ? null : part.runner === "vitest" ? vitestCounts(report) : playwrightCounts(report)
  // A runner that died before its report, or that failed outside any test, is a failure of its own.
  if (found === null || (status !== 0 && found.failed === 0)) counts[status === 0 && !part.runner ? "passed" : "failed"] += 1
  if (found !== null) for (const key of Object.keys(counts)) counts[key] += found[key]
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return null
  }
}

function vitestCounts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + (numTodoTests ?? 0) }
}

function playwrightCounts({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

function runPart(part) {
  const started = performance.now()
  const reportFile = path.join(reports, `${part.name.replaceAll(/\W+/g, "-")}.json`)
  return new Promise(done => {
    const child = spawn(process.execPath, part.command, {
      cwd: projectFolder,
      env: { ...process.env, ...part.env, ...(part.runner ? { CANDOR_TEST_JSON: reportFile } : {}) },
      stdio: ["ignore", "pipe", "pipe"]
    })
    let output = ""
    // The end-to-end part is long and speaks line by line; the others speak only when they fail.
    const live = part.runner === "playwright"
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", chunk => {
        if (live) process.stdout.write(chunk)
        else output += chunk
      })
    child.on("close", status => {
      count(part, status, reportFile)
      process.stdout.write(`${status === 0 ? "ok    " : "FAILED"} ${part.name} (${seconds(started)})\n`)
      if ((status !== 0 || part.shown) && output) process.stdout.write(`${output}\n`)
      done(status === 0)
    })
  })
}

/** The parts of `npm test -- <area> …`: the files that match, and the build that those in a browser need. */
function partsOf(areas) {
  const { vitest, playwright } = testFilesOf(areas)
  const inBrowser = withEndToEnd ? playwright : []
  if (vitest.length + inBrowser.length === 0)
    throw new Error(`Only tests in a browser match ${areas.join(", ")}: run npm test -- ${areas.join(" ")}.`)
  const unit = { name: `${vitest.length} test files`, command: tool("vitest/vitest.mjs", "run", ...vitest), runner: "vitest" }
  const endToEnd = {
    name: `${inBrowser.length} end-to-end files`,
    command: tool("@playwright/test/cli.js", "test", ...inBrowser),
    runner: "playwright",
    after: ["production build"]
  }
  return [
    ...(vitest.length > 0 ? [unit] : []),
    ...(inBrowser.length > 0 ? [{ name: "production build", command: build("chrome-mv3") }, endToEnd] : [])
  ]
}

/** Starts every part once the parts it needs went well, three at a time; a part whose need failed counts as skipped. */
async function runAll(parts) {
  const results = new Map()
  const waiting = [...parts]
  const running = new Set()
  while (waiting.length > 0 || running.size > 0) {
    for (const part of [...waiting]) {
      const needs = (part.after ?? []).map(name => results.get(name))
      // End to end only needs the build, but it waits for the rest, so that slow neighbours do not make it fail.
      const blocked = part.runner === "playwright" ? results.get("production build") === false : needs.includes(false)
      if (blocked) {
        waiting.splice(waiting.indexOf(part), 1)
        results.set(part.name, false)
        counts.skipped += 1
        process.stdout.write(`not run ${part.name}: what it needs failed\n`)
      } else if (running.size < 3 && !needs.includes(undefined)) {
        waiting.splice(waiting.indexOf(part), 1)
        const run = runPart(part).then(ok => {
          results.set(part.name, ok)
          running.delete(run)
        })
        running.add(run)
      }
    }
    if (running.size > 0) await Promise.race(running)
  }
}

const started = performance.now()
try {
  ensureNode()
  ensureDependencies()
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const parts = areas.length > 0 ? partsOf(areas) : allParts()
  if (parts.some(({ runner }) => runner === "playwright")) process.env.CANDOR_BROWSER = ensureBrowser() ?? ""
  await runAll(parts)
} catch (error) {
  counts.failed += 1
  process.stderr.write(`${error.message}\n`)
}
process.stdout.write(`all parts (${seconds(started)})\n`)
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`)
process.exitCode = counts.failed > 0 ? 1 : 0
