import { expect, test } from "vitest"
import { filesBelow, type SourceFile } from "../support/source-tree"

// vitest.config.ts tells by a test's name whether it gets a document and a world of its own (.test.tsx) or shares one with others (.test.ts).

function faults(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ text }) => new RegExp("@vitest-" + "environment").test(text))
    .map(({ path }) => `${path} asks for an environment of its own: a test that needs a document is called .test.tsx, and has one.`)
}

test("a test's name says whether it has a document", () => {
  expect(faults(filesBelow(["tests"], /\.test\.tsx?$/))).toEqual([])
  expect(faults([{ path: "a.test.ts", text: "// @vitest-" + "environment jsdom" }])).toHaveLength(1)
})
