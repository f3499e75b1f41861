import { expect, test } from "vitest"
import { filesBelow, type SourceFile } from "../support/source-tree"

const ours = filesBelow(["src", "cli", "scripts", "bench", "tests", "demo"], /\.(ts|tsx|mjs|mts)$/)
const maxLines = 400
const emptyNames = [
  "utils",
  "util",
  "helpers",
  "helper",
  "lib",
  "core",
  "common",
  "services",
  "service",
  "manager",
  "managers",
  "misc",
  "shared"
]

/** Folders and files whose name says nothing about what is in them, or is not kebab-case. */
function nameFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path }) => {
    const parts = path.split("/").map((part, index, all) => (index === all.length - 1 ? (part.split(".")[0] ?? part) : part))
    const empty = parts.find(part => emptyNames.includes(part) || emptyNames.some(name => part.endsWith(`-${name}`)))
    if (empty) return [`${path}: "${empty}" says nothing; name it after what it does.`]
    const odd = parts.find(part => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part))
    return odd ? [`${path}: "${odd}" is not kebab-case.`] : []
  })
}

function sizeFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.split("\n").length
    return lines > maxLines && !path.endsWith("/registry.ts") ? [`${path} has ${lines} lines: split it by what it does.`] : []
  })
}

/** Places that say they are not finished, and tests that keep others from running. */
function unfinished(files: readonly SourceFile[]): string[] {
  const marks = new RegExp(["TO" + "DO", "FIX" + "ME", "XX" + "X", String.raw`\b(it|test|describe)\.(only|todo)\(`].join("|"))
  return files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => (marks.test(line) ? [`${path}:${index + 1}: ${line.trim()}: finish it or take it out.`] : []))
  )
}

test("every folder and file is named after what it does", () => {
  expect(ours.length).toBeGreaterThan(40)
  expect(nameFaults(ours)).toEqual([])
})

test(`no file is longer than ${maxLines} lines, style sheets among them`, () => {
  const styles = filesBelow(["src", "demo"], /\.css$/)
  expect(styles.length).toBeGreaterThan(20)
  expect(sizeFaults([...ours, ...styles])).toEqual([])
})

test("nothing says that it is not finished", () => {
  expect(unfinished(ours)).toEqual([])
})

test.each(["src/utils/x.ts", "src/role/string-helpers.ts", "src/lib/x.ts", "src/store/RoleStore.ts", "src/ui/run_state.ts"])(
  "the rule finds the name %s",
  path => {
    expect(nameFaults([{ path, text: "" }])).toHaveLength(1)
  }
)

test("the rules find a long file and an unfinished one", () => {
  expect(sizeFaults([{ path: "src/a.ts", text: "\n".repeat(maxLines) }])).toHaveLength(1)
  expect(unfinished([{ path: "a.ts", text: "ok\n// TO" + "DO: later\ntest" + '.only("x")' }])).toHaveLength(2)
})
