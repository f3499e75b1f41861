import { expect, test } from "vitest"
import { filesBelow, type SourceFile } from "../support/source-tree"

const door = "tests/support/data-beside.ts"

/** Tests that read the data beside the repository past the one door, or that still run what they skip. */
function faults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => [
    ...(path !== door && /\.\.\/shared\b/.test(text)
      ? [`${path} reads ../shared by itself: a clone has none, so ask ${door} for it.`]
      : []),
    ...(/\bdescribe\.skipIf\(/.test(text)
      ? [`${path} skips a group whose body is run all the same when tests are collected: use describeWith of ${door}, or it.skipIf.`]
      : [])
  ])
}

test("tests collect on a clone that has no data beside it", () => {
  const tests = filesBelow(["tests"]).filter(({ path }) => path !== "tests/architecture/data-beside.test.ts")
  expect(tests.length).toBeGreaterThan(200)
  expect(faults(tests)).toEqual([])
})

test.each([
  'path.join(root, "../shared/data/injection")',
  'new URL("../../../../shared/layouts/", import.meta.url)',
  'describe.skipIf(!present)("x", () => {})'
])("the rule finds %s", text => {
  expect(faults([{ path: "tests/unit/a.test.ts", text }])).toHaveLength(1)
})
