import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import * as z from "zod"
import { createEntry } from "../../scripts/new"
import { entryKinds } from "../../scripts/registries"
import { looseSentencesIn } from "../support/loose-sentences"
import { rootFolder } from "../support/source-tree"

// What `npm run new` writes compiles and passes its own test, in a copy of the project: whoever begins with it begins with green.

let copy = ""
const written = new Map<string, string[]>()

beforeAll(async () => {
  // Inside the project, so that the copy finds the installed packages.
  mkdirSync(path.join(rootFolder, "out"), { recursive: true })
  copy = mkdtempSync(path.join(rootFolder, "out/scaffold-"))
  for (const part of ["src", "tests/support", "assets", "package.json", "tsconfig.json", "vitest.config.ts"])
    cpSync(path.join(rootFolder, part), path.join(copy, part), { recursive: true })
  for (const kind of entryKinds) written.set(kind, await createEntry(kind, `brand-new-${kind}`, copy))
}, 60_000)

afterAll(() => {
  if (copy) rmSync(copy, { recursive: true, force: true })
})

const testsOf = (kind: string) => (written.get(kind) ?? []).filter(file => file.endsWith(".test.ts"))

/** Runs a tool of node_modules in the copy; its output where it failed. */
function failureOf(tool: string, ...args: string[]): string | null {
  const { VITEST: _vitest, CANDOR_TEST_JSON: _report, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(rootFolder, "node_modules", tool), ...args], {
    cwd: copy,
    env,
    encoding: "utf8"
  })
  return status === 0 ? null : stdout + stderr
}

test("an entry of every kind and its test compile", () => {
  const files = entryKinds.flatMap(kind => (written.get(kind) ?? []).filter(file => file.endsWith(".ts")))
  expect(files.length).toBeGreaterThanOrEqual(2 * entryKinds.length)
  // Beside them one that does not, so that the check is seen to look: a reading may come in steps.
  const spoiled = "tests/unit/sites/spoiled.ts"
  const wrong = "export const name = site.read({} as Parameters<typeof site.read>[0]).profile"
  writeFileSync(path.join(copy, spoiled), `import site from "~sites/brand-new-site"\n${wrong}\n`)
  const config = { extends: "./tsconfig.json", files: [...files, spoiled], include: ["src/**/*.d.ts", "tests/support/*.d.ts"] }
  writeFileSync(path.join(copy, "tsconfig.scaffold.json"), JSON.stringify(config))
  const errors = failureOf("typescript/bin/tsc", "--project", "tsconfig.scaffold.json", "--pretty", "false")
    ?.trim()
    .split(/\n(?=\S)/)
  expect(errors).toEqual([
    expect.stringMatching(/^tests\/unit\/sites\/spoiled\.ts\(2,\d+\): error TS2339: Property 'profile' does not exist/)
  ])
}, 120_000)

test("an entry says nothing in words of its own: what a person reads is in the catalogue", () => {
  const own = [...written.values()].flat().filter(file => file.startsWith("src/") && !file.endsWith("/registry.ts"))
  expect(own.length).toBeGreaterThanOrEqual(entryKinds.length)
  const loose = own.flatMap(file => looseSentencesIn({ path: file, text: readFileSync(path.join(copy, file), "utf8") }))
  expect(loose.map(({ path: file, text }) => `${file}: ${text}`)).toEqual([])
})

test("the test of an entry of every kind passes", () => {
  const files = entryKinds.flatMap(testsOf)
  expect(files).toHaveLength(entryKinds.length)
  const report = path.join(copy, "report.json")
  expect(failureOf("vitest/vitest.mjs", "run", "--reporter=json", `--outputFile=${report}`, ...files)).toBeNull()
  const { numPassedTests, testResults } = reportSchema.parse(JSON.parse(readFileSync(report, "utf8")))
  expect(testResults).toHaveLength(entryKinds.length)
  expect(numPassedTests).toBeGreaterThanOrEqual(5)
}, 120_000)

const reportSchema = z.object({ numPassedTests: z.number(), testResults: z.array(z.unknown()) })
