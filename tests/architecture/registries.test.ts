import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterEach, expect, test } from "vitest"
import { createEntry } from "../../scripts/new"
import {
  constantOf,
  entriesOf,
  entryKinds,
  registryFile,
  registryKinds,
  registryNames,
  registrySource,
  type Entry,
  type KindName,
  type RegistryName
} from "../../scripts/registries"
import { filesBelow, rootFolder } from "../support/source-tree"

const names = Object.keys(registryKinds) as KindName[]
const isListed = (name: KindName): name is RegistryName => registryKinds[name].list !== null

/** Whether the registry's file is what `npm run registries` would write now. */
async function isFresh(name: RegistryName, root = rootFolder): Promise<boolean> {
  const file = registryFile(name, root)
  return existsSync(file) && readFileSync(file, "utf8") === (await registrySource(name, root))
}

/** Entries whose file declares another id than the file's name. */
function idFaults(entries: readonly Entry[], root = rootFolder): string[] {
  return entries.flatMap(({ id, file }) => {
    const declared = /^\s{2}id: "([^"]*)"/m.exec(readFileSync(path.join(root, file), "utf8"))?.[1]
    return declared === id ? [] : [`${file} has the id "${declared}": name it "${id}", as its file is named.`]
  })
}

/** Entries for which there is neither a fixture nor a test that names them. */
function untested(name: KindName, entries: readonly Entry[], root = rootFolder): string[] {
  const tests = filesBelow(["tests/unit"], /\.test\.tsx?$/, root)
  const fixtures = filesBelow(["tests/fixtures/sites"], /\.html$/, root)
  return entries.flatMap(({ id, file }) => {
    const hasFixture = name === "site" && fixtures.some(fixture => path.posix.basename(fixture.path).startsWith(`${id}--`))
    // Of the verified connectors a stand-in for the vendor is the fixture, and one test holds all of them against theirs.
    const hasStandIn = name === "connector" && existsSync(path.join(root, `tests/support/vendor/${id}.ts`))
    const hasTest = tests.some(
      each => path.posix.basename(each.path).startsWith(`${id}.`) || new RegExp(`from "[^"]*/${id}(/index)?"`).test(each.text)
    )
    return hasFixture || hasStandIn || hasTest
      ? []
      : [`${file} has no fixture and no test: npm run new ${name} ${id} would have written both.`]
  })
}

test.each(registryNames)("the registry of each %s is fresh", async name => {
  expect(await isFresh(name), `run npm run registries, and commit ${registryKinds[name].folder}/registry.ts`).toBe(true)
})

test.each(names)("every %s has the id of its file", name => {
  expect(idFaults(entriesOf(name))).toEqual([])
})

test.each(entryKinds)("every %s has a fixture or a test", name => {
  expect(untested(name, entriesOf(name))).toEqual([])
})

test("a file that names the define call exports it by default, or the registry would miss it", () => {
  const missed = names.flatMap(name => {
    const { folder, define } = registryKinds[name]
    const listed = entriesOf(name).map(({ file }) => file)
    return filesBelow([folder], /\.ts$/)
      .filter(file => new RegExp(`(?<!function )\\b${define}[<(]`).test(file.text) && !listed.includes(file.path))
      .map(
        file =>
          `${file.path} calls ${define}, and the registry does not list it: export default ${define}(…) from <id>.ts or <id>/index.ts.`
      )
  })
  expect(missed).toEqual([])
})

// The proofs: an invented project, made by npm run new and then spoiled.

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
function emptyProject(): string {
  const root = mkdtempSync(path.join(tmpdir(), "candor-registries-"))
  folders.push(root)
  for (const name of names) mkdirSync(path.join(root, registryKinds[name].folder), { recursive: true })
  return root
}

test.each(entryKinds)("npm run new %s writes an entry that passes every rule", async name => {
  const root = emptyProject()
  const files = await createEntry(name, "brand-new", root)
  if (isListed(name)) expect(files).toContain(path.relative(root, registryFile(name, root)))
  expect(files.filter(file => file.endsWith(".test.ts"))).toHaveLength(1)
  const entries = entriesOf(name, root)
  expect(entries.map(({ id }) => id)).toEqual(["brand-new"])
  expect([idFaults(entries, root), untested(name, entries, root)]).toEqual([[], []])
  if (!isListed(name)) return
  expect(await isFresh(name, root)).toBe(true)
  expect(readFileSync(registryFile(name, root), "utf8")).toContain(`import ${constantOf("brand-new")} from "./brand-new"`)
})

test.each(entryKinds)("the rules find a stale registry, a wrong id and a missing test of a %s", async name => {
  const root = emptyProject()
  await createEntry(name, "brand-new", root)
  const file = path.join(root, entriesOf(name, root)[0]!.file)
  writeFileSync(file, readFileSync(file, "utf8").replace('id: "brand-new"', 'id: "other"'))
  writeFileSync(path.join(path.dirname(file), "second.ts"), readFileSync(file, "utf8"))
  const entries = entriesOf(name, root)
  if (isListed(name)) expect(await isFresh(name, root)).toBe(false)
  expect(idFaults(entries, root)).toHaveLength(2)
  expect(untested(name, entries, root).join()).toContain("second.ts has no fixture and no test")
})

test.each([
  ["connectorr", "x", "There is no kind"],
  ["site", "Not_Kebab", "not a kebab-case id"],
  ["site", "", "not a kebab-case id"]
])("npm run new refuses %s %s", async (kind, id, message) => {
  await expect(createEntry(kind, id, emptyProject())).rejects.toThrow(message)
})

test("npm run new overwrites nothing", async () => {
  const root = emptyProject()
  await createEntry("site", "once", root)
  await expect(createEntry("site", "once", root)).rejects.toThrow("is there already")
})
