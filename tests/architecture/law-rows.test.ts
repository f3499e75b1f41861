import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, test } from "vitest"
import { jurisdictions } from "~trust/jurisdictions/jurisdictions"
import { rootFolder } from "../support/source-tree"

// What a rule asks for is answered by a test that produces it: docs/trust/law.md says which, and this holds it to that.

const page = readFileSync(path.join(rootFolder, "docs/trust/law.md"), "utf8")

interface Row {
  rule: string
  offered: string
  file: string
  title: string
}

/** The rows of the table: rule, what is offered, and a test by its file and its title. */
function rowsOf(text: string): Row[] {
  return text.split("\n").flatMap(line => {
    const [, rule, offered, file, title] = /^\| (?!rule|-)([^|]+) \| ([^|]+) \| `([^`]+)`: ([^|]+) \|$/.exec(line) ?? []
    return rule && offered && file && title ? [{ rule, offered, file, title }] : []
  })
}

/** Rows whose test is not there, and rules of the table of jurisdictions that have no row. */
function faultsOf(rows: readonly Row[], read: (file: string) => string | null): string[] {
  const rules = jurisdictions.flatMap(one => one.rules.map(({ name }) => name))
  const named = new Set(rows.map(({ rule }) => rule))
  return [
    ...rows.filter(({ file, title }) => !read(file)?.includes(title)).map(({ file, title }) => `${file} has no test “${title}”.`),
    ...rules.filter(rule => !named.has(rule)).map(rule => `No test is named for ${rule}.`),
    ...[...named].filter(rule => !rules.includes(rule)).map(rule => `${rule} is no rule of the table of jurisdictions.`)
  ]
}

const readFile = (file: string) => {
  const full = path.join(rootFolder, file)
  return existsSync(full) ? readFileSync(full, "utf8") : null
}

test("every rule has a test that produces what it asks for, and each of them is there", () => {
  const rows = rowsOf(page)
  expect(rows.length).toBeGreaterThan(25)
  expect(faultsOf(rows, readFile)).toEqual([])
})

test("a row whose test is gone, and a rule without a row, are found", () => {
  const [first, ...others] = rowsOf(page)
  const alone = others.filter(({ rule }) => rule !== first?.rule)
  expect(faultsOf([{ ...first!, title: "a test that nobody wrote" }, ...alone], readFile)).toEqual([
    expect.stringContaining("a test that nobody wrote")
  ])
  expect(faultsOf(alone, readFile)).toEqual([`No test is named for ${first?.rule}.`])
})
