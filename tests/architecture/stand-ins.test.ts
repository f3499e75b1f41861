import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, test } from "vitest"
import { fileFinder, filesBelow, importsOf, rootFolder, type SourceFile } from "../support/source-tree"

// In the built extension some files stand in for others (`alias` in package.json): the worker's late parts (ADR 15), and the texts of a page
// instead of the catalogue (ADR 13). The bundler knows them by the name they are imported by, and by no other.

const sources = filesBelow(["src"], /\.tsx?$/)
const { alias } = JSON.parse(readFileSync(path.join(rootFolder, "package.json"), "utf8")) as { alias: Record<string, string> }

/** What a file of the source is called in imports of the source: `~agent/models/sdk`. */
const nameOf = (file: string) => `~${file.replace(/^src\//, "").replace(/\.tsx?$/, "")}`

/** Imports of a file that has a stand-in, by a name that the bundler would not replace. */
function otherNames(files: readonly SourceFile[], standIns: Readonly<Record<string, string>>): string[] {
  return files.flatMap(file =>
    importsOf(file).flatMap(({ target, specifier, typeOnly, line }) =>
      !typeOnly && target && "file" in target && nameOf(target.file) in standIns && !(specifier in standIns)
        ? [`${file.path}:${line} imports ${specifier}: write ${nameOf(target.file)}, or the build takes along what it stands in for.`]
        : []
    )
  )
}

/** Files and packages that a bundle holds: what its entry imports at run time, with the stand-ins in their places. */
function bundleOf(entry: string, files: readonly SourceFile[], standIns: Readonly<Record<string, string>>): Set<string> {
  const find = fileFinder(files)
  const found = new Set<string>()
  const waiting = [entry]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const file = find(name.replace(/\.tsx?$/, ""))
    if (!file || found.has(file.path)) continue
    found.add(file.path)
    for (const { target, specifier, typeOnly } of importsOf(file)) {
      if (typeOnly || !target) continue
      if ("package" in target) found.add(target.package)
      else waiting.push(standIns[specifier]?.replace(/^\.\//, "") ?? target.file)
    }
  }
  return found
}

/** What a file exports for run time, by name. */
function exportsOf(text: string): string[] {
  const named = [...text.matchAll(/^export \{ ([^}]*) \}/gm)].flatMap(([, names = ""]) => names.split(", "))
  return [
    ...[...text.matchAll(/^export ((?:default )?(?:async )?function \w+)/gm)].map(([, name = ""]) =>
      name.replace(/(?:async )?function /, "")
    ),
    ...named
  ].sort()
}

test("what has a stand-in is there, and so is the stand-in, with its exports", () => {
  for (const [name, file] of Object.entries(alias)) {
    const own = sources.find(source => nameOf(source.path) === name)
    expect(exportsOf(own?.text ?? ""), name).not.toHaveLength(0)
    expect(existsSync(path.join(rootFolder, file)), file).toBe(true)
    expect(exportsOf(readFileSync(path.join(rootFolder, file), "utf8")), file).toEqual(expect.arrayContaining(exportsOf(own?.text ?? "")))
  }
})

test("what has a stand-in is imported by the name that the bundler knows", () => {
  expect(otherNames(sources, alias)).toEqual([])
})

const passengers = [
  ...["openai", "microformats-parser", "src/role/vocabulary/built/skills.ts", "src/role/vocabulary/built/titles.ts"],
  "src/evaluation/nearest/paraphrase-list.ts",
  "src/connectors/ask.ts",
  ...["src/agent/run.ts", "src/agent/skills/registry.ts", "src/agent/support/support.ts", "src/agent/models/ask-server.ts"],
  ...["src/agent/requests/lexicon.ts", "src/role/post/read-post.ts"],
  ...["src/sites/page/finish-reading.ts", "src/sites/plain/read-text.ts", "src/sites/registry.ts", "src/profile/redaction/redact-text.ts"]
]

test("the worker's own script holds none of its late parts, and each part is somewhere", () => {
  const worker = bundleOf("src/background/index.ts", sources, alias)
  expect(worker.size).toBeGreaterThan(300)
  expect(passengers.filter(passenger => worker.has(passenger))).toEqual([])
  const parts = sources
    .filter(({ path: file }) => /^src\/background\/late\/.*-part\.ts$/.test(file))
    .map(({ path: file }) => bundleOf(file, sources, alias))
  expect(passengers.filter(passenger => !parts.some(part => part.has(passenger)))).toEqual([])
})

test("Chrome's list of late parts and Firefox's name every part", () => {
  const names = sources.flatMap(({ path: file }) => /^src\/background\/late\/(.*-part)\.ts$/.exec(file)?.[1] ?? [])
  const named = (file: string) =>
    [...(sources.find(each => each.path === file)?.text ?? "").matchAll(/\/([\w-]+-part)"/g)].map(([, name]) => name)
  expect(named("src/background/late/parts-apart.ts")).toEqual(names)
  expect(named("src/background/late/parts-within.ts")).toEqual(names)
})

test("nothing in the worker is imported with import(): it could not be loaded", () => {
  const worker = bundleOf("src/background/index.ts", sources, alias)
  expect(sources.filter(file => worker.has(file.path) && importsLate(file.text)).map(file => file.path)).toEqual([])
})

const importsLate = (text: string) => /(?<![\w.*/`] ?)\bimport\(/.test(text.replace(/typeof import\(/g, ""))

test("the rules find another name, a passenger behind it, and a late import", () => {
  const standIns = { "~agent/sdk": "./src/background/late/sdk.ts" }
  const files: SourceFile[] = [
    { path: "src/background/index.ts", text: 'import { ask } from "~agent/ask"' },
    { path: "src/agent/ask.ts", text: 'import sdk from "~agent/sdk"' },
    { path: "src/agent/sdk.ts", text: 'import * as all from "openai"' },
    { path: "src/background/late/sdk.ts", text: "export default function sdk() {}" }
  ]
  expect(otherNames(files, standIns)).toEqual([])
  expect(bundleOf("src/background/index.ts", files, standIns).has("openai")).toBe(false)
  const spoiled = files.map(file => (file.path === "src/agent/ask.ts" ? { ...file, text: 'import sdk from "./sdk"' } : file))
  expect(otherNames(spoiled, standIns).join()).toContain("src/agent/ask.ts:1 imports ./sdk: write ~agent/sdk")
  expect(bundleOf("src/background/index.ts", spoiled, standIns).has("openai")).toBe(true)
  expect(importsLate('const a = () => import("./late")')).toBe(true)
  expect(importsLate('type A = typeof import("./late")')).toBe(false)
})
