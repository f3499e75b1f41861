import ts from "typescript"
import type { SourceFile } from "./source-tree"

/** Words in a file that a person could read as a sentence. */
export interface LooseSentence {
  path: string
  /** From 1. */
  line: number
  /** With `…` for what a template puts in. */
  text: string
  /** What it is given to: the nearest property, call or variable around it; "" where there is none. */
  to: string
}

/** Errors that nobody but a developer reads: what the recruiter is told of them is chosen by their cause (src/background/runs/run-failure.ts). */
const developerErrors = new Set(["Error", "TypeError", "RangeError", "DOMException", "AgentError"])

/** The sentences of a file that are written out as literals, template literals or text of a component, but for errors of developers. */
export function looseSentencesIn({ path, text }: SourceFile): LooseSentence[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  const found: LooseSentence[] = []
  const visit = (node: ts.Node): void => {
    if (isDeveloperError(node) || ts.isTypeNode(node) || ts.isImportDeclaration(node)) return
    const words = wordsOf(node)
    if (words !== null && readsAsSentence(words))
      found.push({ path, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, text: words, to: givenTo(node) })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function wordsOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join("")
  return ts.isJsxText(node) ? node.text.trim().replace(/\s+/g, " ") : null
}

function givenTo(node: ts.Node): string {
  for (let inner = node, outer = node.parent; outer !== undefined; inner = outer, outer = outer.parent) {
    if (ts.isPropertyAssignment(outer) && outer.initializer === inner) return outer.name.getText()
    if (ts.isVariableDeclaration(outer)) return outer.name.getText()
    if (ts.isCallExpression(outer) && outer.expression !== inner) return outer.expression.getText()
    if (ts.isFunctionDeclaration(outer)) return outer.name?.text ?? ""
  }
  return ""
}

/** `new Error("…")`, and `super("…")` in a class that is one. */
function isDeveloperError(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return ts.isIdentifier(node.expression) && developerErrors.has(node.expression.text)
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.SuperKeyword) return false
  let parent: ts.Node = node
  while (!ts.isClassLike(parent) && !ts.isSourceFile(parent)) parent = parent.parent
  return (
    ts.isClassLike(parent) &&
    (parent.heritageClauses ?? []).some(({ types }) => types.some(({ expression }) => expression.getText() === "Error"))
  )
}

const patternSigns = /\\|\(\?|\[\^|\||[)\]][*+?]|\$\{|=>|[<>{}]/u
const word = /[\p{L}\p{N}…][\p{L}\p{N}'’…-]*/gu

/**
 * Whether words read as a sentence: they begin with a capital, a quotation mark or what is put in, have three words or more and an end, or
 * five words or more without one. Patterns, markup and lists of words are none.
 */
export function readsAsSentence(words: string): boolean {
  const text = words.trim()
  if (patternSigns.test(text) || !/^[“"(]?(?:\p{Lu}|…|\d)/u.test(text) || !/\p{Ll}{2}/u.test(text)) return false
  const count = (text.match(word) ?? []).length
  const ends = /[\p{L}\p{N}…”)"][.?!:]["”)]?$/u.test(text) || /\p{Ll}[.?!;:] \p{L}/u.test(text)
  return count >= 5 ? /\s\p{Ll}+\s/u.test(text) : count >= 3 && ends
}
