import path from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { rootFolder } from "../../support/source-tree"
import { buildElsewhere, differences, sumsOf } from "./build-elsewhere"
import { builtFiles, type BuiltFile } from "./built-files"

// Firefox's reviewers rebuild an extension from its source and compare. `npm test` builds Firefox's a second time, in another folder;
// CANDOR_BUILT=both does it with both, which takes another half a minute.

const targets = ["firefox-mv3", "chrome-mv3"]
const builtAgain = process.env.CANDOR_BUILT === "both" ? targets : targets.slice(0, 1)

const folderOf = (target: string) => fileURLToPath(new URL(`../../../build/${target}-prod`, import.meta.url))

/** Files that name a folder of the machine they were built on. */
function filesWithPath(files: readonly BuiltFile[], folder: string): string[] {
  const forms = [folder, folder.split("/").join("\\\\"), encodeURI(folder)].map(each => each.replace(/[\\/]+$/, ""))
  return files.filter(({ text }) => forms.some(form => text.includes(form))).map(({ name }) => name)
}

describe.each(builtAgain)("%s", target => {
  test(
    "is the same to the byte when somebody builds it in another folder",
    async () => {
      const first = sumsOf(folderOf(target))
      expect(Object.keys(first).length).toBeGreaterThan(20)
      expect(differences(first, await buildElsewhere(target))).toEqual([])
    },
    // A build takes half a minute on a quiet machine.
    240_000
  )
})

test.each(targets)("%s names no folder of the machine it was built on", target => {
  expect(filesWithPath(builtFiles(`${target}-prod`), path.resolve(rootFolder))).toEqual([])
})

describe("the rules can fail", () => {
  test("a file that differs, is missing or is new is named", () => {
    expect(differences({ a: "1", b: "2" }, { a: "1", b: "2" })).toEqual([])
    expect(differences({ a: "1", b: "2", d: "4" }, { a: "1", b: "3", c: "4" })).toEqual([
      "b differs",
      "c is only in the second",
      "d is only in the first"
    ])
  })
  test("a file with the folder's name is found", () => {
    const file = (text: string): BuiltFile => ({ name: "popup.js", text, bytes: text.length })
    expect(filesWithPath([file('require("/home/anna/candor/src/a.ts")')], "/home/anna/candor")).toEqual(["popup.js"])
    expect(filesWithPath([file('require("src/a.ts")')], "/home/anna/candor")).toEqual([])
  })
})
