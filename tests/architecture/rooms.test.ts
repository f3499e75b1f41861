import { existsSync } from "node:fs"
import path from "node:path"
import { expect, test } from "vitest"
import { filesBelow, rootFolder } from "../support/source-tree"

// A folder in which nobody finds anything is no room: how many files stand side by side, what says so at the door, where its tests stand.

const mostFiles = 30
/** From here on a folder of src says at its door what lives in it. */
const manyFiles = 12

const folderOf = (file: string) => path.posix.dirname(file)

/** Folders with more files of their own than anybody reads through. */
function crowded(files: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const file of files) counts.set(folderOf(file), (counts.get(folderOf(file)) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > mostFiles).map(([folder, count]) => `${folder} has ${count} files: give them rooms.`)
}

/** Top folders of src with many files below them and no README. */
function silent(files: readonly string[], isThere: (file: string) => boolean): string[] {
  const below = new Map<string, number>()
  for (const file of files) {
    const top = /^src\/[^/]+/.exec(file)?.[0]
    if (top) below.set(top, (below.get(top) ?? 0) + 1)
  }
  return [...below]
    .filter(([folder, count]) => count > manyFiles && !isThere(`${folder}/README.md`))
    .map(([folder]) => `${folder} has no README.md: what lives there, what may be touched, how is one added?`)
}

/** Where what is tested stands: in src, or in the bench or the scripts, which have rooms of their own. */
const subjectFolder = (test: string) =>
  folderOf(test).replace(/^tests\/unit(?:\/(?=(?:bench|scripts)\/))?/, found => (found.endsWith("/") ? "" : "src"))

/** Unit tests in a folder that neither src nor the bench has. */
function strayTests(tests: readonly string[], source: readonly string[]): string[] {
  const folders = new Set([
    ...source.map(folderOf),
    ...source.flatMap(file =>
      folderOf(file)
        .split("/")
        .map((_, at, parts) => parts.slice(0, at + 1).join("/"))
    )
  ])
  return tests.filter(test => !folders.has(subjectFolder(test)) && !test.startsWith("tests/unit/cli/") && folderOf(test) !== "tests/unit")
}

const source = filesBelow(["src", "cli"], /\.(ts|tsx)$/).map(({ path: file }) => file)
const bench = filesBelow(["bench", "scripts"], /\.ts$/).map(({ path: file }) => file)
const unitTests = filesBelow(["tests/unit"], /\.(ts|tsx)$/).map(({ path: file }) => file)

test(`no folder has more than ${mostFiles} files side by side`, () => {
  expect(source.length).toBeGreaterThan(500)
  expect(crowded(source)).toEqual([])
})

test("every large folder says at its door what lives in it", () => {
  expect(silent(source, file => existsSync(path.join(rootFolder, file)))).toEqual([])
})

test("unit tests stand where their subject stands in src", () => {
  expect(unitTests.length).toBeGreaterThan(100)
  expect(strayTests(unitTests, [...source, ...bench])).toEqual([])
})

test("the rules find a crowd, a silent folder and a stray test", () => {
  const many = Array.from({ length: mostFiles + 1 }, (_, at) => `src/a/${at}.ts`)
  expect(crowded(many)).toEqual([`src/a has ${mostFiles + 1} files: give them rooms.`])
  expect(crowded(many.slice(1))).toEqual([])
  expect(silent(many, () => false)).toHaveLength(1)
  expect(silent(many, () => true)).toEqual([])
  expect(strayTests(["tests/unit/b/x.test.ts", "tests/unit/a/x.test.ts"], many)).toEqual(["tests/unit/b/x.test.ts"])
  expect(strayTests(["tests/unit/bench/a/x.test.ts", "tests/unit/bench/b/x.test.ts"], ["bench/a/x.ts"])).toEqual([
    "tests/unit/bench/b/x.test.ts"
  ])
})
