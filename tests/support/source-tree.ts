import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"

export const rootFolder = fileURLToPath(new URL("../../", import.meta.url))

/** A file of the project: its path from the project's folder, with forward slashes, and its text. */
export interface SourceFile {
  path: string
  text: string
}

export interface Import {
  /** As it is written. */
  specifier: string
  /** Path from the project's folder without extension for a file of the project; the package's name otherwise; null for an asset. */
  target: { file: string } | { package: string } | null
  /** Gone after compilation. */
  typeOnly: boolean
  line: number
}

/** Every file below the folders, without what is generated or installed. */
export function filesBelow(folders: readonly string[], extensions = /\.(ts|tsx|mjs|mts)$/, root = rootFolder): SourceFile[] {
  return folders
    .flatMap(folder => walk(path.join(root, folder)))
    .flatMap(file => {
      const relative = path.relative(root, file).split(path.sep).join("/")
      return extensions.test(relative) ? [{ path: relative, text: readFileSync(file, "utf8") }] : []
    })
}

function walk(folder: string): string[] {
  let items
  try {
    items = readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
  return items.flatMap(item => {
    const file = path.join(folder, item.name)
    return item.isDirectory() ? (item.name === "node_modules" ? [] : walk(file)) : [file]
  })
}

/** Every import, re-export, dynamic import and import type of a file. */
export function importsOf(source: SourceFile): Import[] {
  const file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const add = (node: ts.Node, specifier: string, typeOnly: boolean) =>
    found.push({
      specifier,
      typeOnly,
      target: resolve(source.path, specifier),
      line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
    })
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) add(node, node.moduleSpecifier.text, isTypeImport(node))
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      add(node, node.moduleSpecifier.text, isTypeExport(node))
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
      add(node, node.argument.literal.text, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      if (argument && ts.isStringLiteralLike(argument)) add(node, argument.text, false)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false
  if (importClause.isTypeOnly) return true
  const { name, namedBindings } = importClause
  return !name && namedBindings !== undefined && ts.isNamedImports(namedBindings) && allTypes(namedBindings.elements)
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  return isTypeOnly || (exportClause !== undefined && ts.isNamedExports(exportClause) && allTypes(exportClause.elements))
}

function allTypes(elements: readonly { isTypeOnly: boolean }[]): boolean {
  return elements.length > 0 && elements.every(element => element.isTypeOnly)
}

function resolve(from: string, specifier: string): Import["target"] {
  // `url:` and its like name a file to be bundled apart; nothing of it runs in the importing file.
  if (/^[a-z-]+:/.test(specifier) && !specifier.startsWith("node:")) return null
  if (/\.(json|css|png|svg|html)$/.test(specifier)) return null
  if (specifier.startsWith("~")) return { file: `src/${specifier.slice(1)}` }
  if (specifier.startsWith(".")) return { file: path.posix.join(path.posix.dirname(from), specifier).replace(/\.(ts|tsx|mjs|js)$/, "") }
  const parts = specifier.split("/")
  return { package: specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier) }
}

/** Finds a file by its path without extension, also `folder` for `folder/index`. */
export function fileFinder(files: readonly SourceFile[]): (withoutExtension: string) => SourceFile | undefined {
  const byName = new Map(files.map(file => [file.path.replace(/\.(ts|tsx|mjs|mts)$/, ""), file]))
  return name => byName.get(name) ?? byName.get(`${name}/index`)
}
