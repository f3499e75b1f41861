import ts from "typescript"
import { expect, test } from "vitest"
import { pureFolders } from "../support/pure-folders"
import { filesBelow, type SourceFile } from "../support/source-tree"

// Pure folders run unchanged in the worker, in tests and on the command line, because they are given what they need.

const forbidden = new Set([
  ...["chrome", "browser", "document", "window", "self", "globalThis", "location", "navigator", "fetch", "XMLHttpRequest", "WebSocket"],
  ...["indexedDB", "localStorage", "sessionStorage", "setTimeout", "setInterval", "requestAnimationFrame", "performance", "process"]
])

/** Each use of a global that a pure file must be given instead, and each reading of the clock or of chance. */
function purityFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(file => {
    const parsed = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true)
    const faults: string[] = []
    const say = (node: ts.Node, what: string) =>
      faults.push(
        `${file.path}:${parsed.getLineAndCharacterOfPosition(node.getStart(parsed)).line + 1} uses ${what}: pure code takes it as a parameter.`
      )
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && forbidden.has(node.text) && isFreeUse(node)) say(node, node.text)
      if (ts.isNewExpression(node) && node.expression.getText(parsed) === "Date" && (node.arguments?.length ?? 0) === 0)
        say(node, "new Date()")
      if (ts.isPropertyAccessExpression(node) && ["Date.now", "Math.random"].includes(node.getText(parsed))) say(node, node.getText(parsed))
      ts.forEachChild(node, visit)
    }
    visit(parsed)
    return faults
  })
}

/** Whether the name stands for the global: not a property, a key, a declared name, or a type; and nothing in the file declares it. */
function isFreeUse(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false
  if (ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent) || ts.isMethodDeclaration(parent)) return parent.name !== node
  if (ts.isBindingElement(parent) || ts.isParameter(parent) || ts.isVariableDeclaration(parent)) return parent.initializer === node
  if (ts.isTypeReferenceNode(parent) || ts.isTypeQueryNode(parent) || ts.isQualifiedName(parent)) return false
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isNamedTupleMember(parent)) return false
  return !isDeclaredAround(node)
}

function isDeclaredAround(node: ts.Identifier): boolean {
  for (let scope: ts.Node | undefined = node.parent; scope; scope = scope.parent) {
    if (ts.isFunctionLike(scope) && scope.parameters.some(parameter => namesIn(parameter.name).includes(node.text))) return true
    const statements = ts.isBlock(scope) || ts.isSourceFile(scope) ? scope.statements : []
    for (const statement of statements)
      if (
        ts.isVariableStatement(statement) &&
        statement.declarationList.declarations.some(declaration => namesIn(declaration.name).includes(node.text))
      )
        return true
    if (ts.isForOfStatement(scope) && ts.isVariableDeclarationList(scope.initializer))
      if (scope.initializer.declarations.some(declaration => namesIn(declaration.name).includes(node.text))) return true
  }
  return false
}

function namesIn(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text]
  return name.elements.flatMap(element => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)))
}

test("pure folders touch no global, no clock and no chance", () => {
  const files = filesBelow(pureFolders.map(folder => `src/${folder}`))
  expect(files.length).toBeGreaterThan(10)
  expect(purityFaults(files)).toEqual([])
})

test.each([
  ["document", "export const a = () => document.title"],
  ["chrome", "chrome.runtime.getManifest()"],
  ["fetch", 'export const a = () => fetch("x")'],
  ["globalThis", "export const a = globalThis.location"],
  ["setTimeout", "setTimeout(() => 1, 5)"],
  ["new Date()", "export const a = () => new Date()"],
  ["Date.now", "export const a = () => Date.now()"],
  ["Math.random", "export const a = Math.random()"],
  ["document", "export const a = { document }"]
])("the rule finds %s in: %s", (what, text) => {
  expect(purityFaults([{ path: "src/role/x.ts", text }]).join()).toContain(`uses ${what}`)
})

test.each([
  "export const a = (document: Document) => document.title",
  "export const a = ({ document, fetch }: Given) => fetch(document.URL)",
  "export const a = (page: { location: string }) => page.location",
  "export const a = { location: null }",
  "export const a = (now: Date) => new Date(now)",
  "export function a(page: Page) { const { document } = page; return document }",
  "for (const location of places) use(location)"
])("what is handed in is no fault: %s", text => {
  expect(purityFaults([{ path: "src/role/x.ts", text }])).toEqual([])
})
