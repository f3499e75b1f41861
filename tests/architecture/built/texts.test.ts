import { readFileSync } from "node:fs"
import path from "node:path"
import ts from "typescript"
import { describe, expect, test } from "vitest"
import { baseOf, type Messages } from "../../../scripts/page-texts"
import { rootFolder } from "../../support/source-tree"
import { builtFiles, type BuiltFile } from "./built-files"

// The texts of each page, held against the page's own bundles: not the source but what the bundler made of it is asked for its keys.

const messages = JSON.parse(readFileSync(path.join(rootFolder, "assets/_locales/en/messages.json"), "utf8")) as Messages
const bases = new Set(Object.keys(messages).map(baseOf))

/** `{"en":{…}}`, as the bundler writes a file of texts into a script. */
const textsLiteral = /JSON\.parse\(('\{"en":\{.*?\}\}')\)/s

/** Texts that a page's first script has taken along; null where it has none. */
function textsIn(script: string): Record<string, string> | null {
  const [, literal] = textsLiteral.exec(script) ?? []
  if (literal === undefined) return null
  const [statement] = ts.createSourceFile("literal.js", literal, ts.ScriptTarget.Latest).statements
  if (!statement || !ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) return null
  return (JSON.parse(statement.expression.text) as { en: Record<string, string> }).en
}

/**
 * Keys that a script asks for: the functions that ask have lost their names, so every literal that is a key counts. Keys of one plain word
 * are left to the test of the source: React has the words "cancel" and "close" for reasons of its own.
 */
function keysIn(script: string): string[] {
  const code = script.replace(textsLiteral, "")
  return [...code.matchAll(/"([a-z]+[A-Z0-9][A-Za-z0-9]*)"/g)].map(([, word]) => word ?? "").filter(word => bases.has(word))
}

/** The scripts of a page: what its HTML loads, and the chunks that these name. */
function scriptsOf(page: string, files: readonly BuiltFile[]): BuiltFile[] {
  const html = files.find(({ name }) => name === page)?.text ?? ""
  const first = [...html.matchAll(/src="\/([^"]+\.js)"/g)].flatMap(([, name]) => files.filter(file => file.name === name))
  const late = files.filter(file => file.name.endsWith(".js") && first.some(({ text }) => text.includes(`"${file.name}"`)))
  return [...new Set([...first, ...late])]
}

/** Keys that the page's scripts name and its texts have no words for. */
function missingIn(scripts: readonly string[]): string[] {
  const has = new Set(scripts.flatMap(text => Object.keys(textsIn(text) ?? {})).map(baseOf))
  return [...new Set(scripts.flatMap(keysIn))].filter(key => !has.has(key))
}

describe.each(["chrome-mv3-prod", "firefox-mv3-prod"])("%s", target => {
  const files = builtFiles(target)

  test.each(["popup.html", "sidepanel.html", "options.html", "tabs/workshop.html"])(
    "%s has the words for every key that its scripts name, once",
    page => {
      const scripts = scriptsOf(page, files).map(({ text }) => text)
      expect(scripts.length).toBeGreaterThan(0)
      expect(scripts.filter(text => textsIn(text) !== null)).toHaveLength(1)
      expect(scripts.flatMap(keysIn).length).toBeGreaterThan(10)
      expect(missingIn(scripts)).toEqual([])
    }
  )
})

test("a key without words, and words in two chunks, are found", () => {
  const [first = "", second = ""] = [...bases].filter(key => /[A-Z]/.test(key))
  const texts = `JSON.parse('{"en":{"${first}":"It\\'s"}}')`
  expect(missingIn([`p(${texts}),t("${first}")`])).toEqual([])
  expect(missingIn([`p(${texts}),t("${first}")`, `t("${second}")`])).toEqual([second])
  expect(textsIn(texts)).toEqual({ [first]: "It's" })
})
