import { readFileSync } from "node:fs"
import path from "node:path"
import ts from "typescript"
import { expect, test } from "vitest"
import { filesBelow, rootFolder, type SourceFile } from "../support/source-tree"

// One word a concept, one concept a word: two things of one name can be imported in each other's place, and nobody sees it.

/** Names that a file exports by its statements: functions, constants, types; not what it passes on. */
function exportedNames({ path, text }: SourceFile): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return file.statements.flatMap(statement => {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
    const has = (kind: ts.SyntaxKind) => modifiers.some(modifier => modifier.kind === kind)
    if (!has(ts.SyntaxKind.ExportKeyword) || has(ts.SyntaxKind.DefaultKeyword)) return []
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
    const { name } = statement as ts.Statement & { name?: ts.Node }
    return name && ts.isIdentifier(name) ? [name.text] : []
  })
}

/** Exported names with more than one owner, with the files. A type and a constant of one name in one file are one. */
function sharedNames(files: readonly SourceFile[]): string[] {
  const owners = new Map<string, Set<string>>()
  for (const file of files) for (const name of exportedNames(file)) owners.set(name, (owners.get(name) ?? new Set()).add(file.path))
  return [...owners].filter(([, paths]) => paths.size > 1).map(([name, paths]) => `${name}: ${[...paths].sort().join(", ")}`)
}

// What the build puts in a file's place has that file's names (stand-ins.test.ts holds the two together).
const { alias } = JSON.parse(readFileSync(path.join(rootFolder, "package.json"), "utf8")) as { alias: Record<string, string> }
const standIns = new Set(Object.values(alias).map(file => file.replace(/^\.\//, "")))
const source = filesBelow(["src", "cli"], /\.tsx?$/).filter(file => !standIns.has(file.path))

test("no exported name has two owners", () => {
  expect(source.length).toBeGreaterThan(500)
  expect(sharedNames(source)).toEqual([])
})

test("the rule finds a name that two files export, and passes what is passed on or kept in a file", () => {
  const a = { path: "src/a.ts", text: "export const fold = 1\nexport type Fold = string\nconst inner = 2" }
  expect(sharedNames([a, { path: "src/b.ts", text: "export function fold() {}\nconst inner = 3" }])).toEqual(["fold: src/a.ts, src/b.ts"])
  expect(sharedNames([a, { path: "src/b.ts", text: 'export { fold } from "./a"\nexport default 1' }])).toEqual([])
  expect(sharedNames([a, { path: "src/b.ts", text: "export interface Fold { a: 1 }" }])).toEqual(["Fold: src/a.ts, src/b.ts"])
})
