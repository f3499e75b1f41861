import { readFileSync } from "node:fs"
import path from "node:path"
import { expect, test } from "vitest"
import { filesBelow, rootFolder, type SourceFile } from "../support/source-tree"

// Chrome refuses to load an extension with a single broken message, and a text that nobody shows is read by every translator for nothing.

type Catalogue = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>

/** Placeholders that a message uses and does not define, or defines and does not use. */
function placeholderFaults(catalogue: Catalogue): string[] {
  return Object.entries(catalogue).flatMap(([key, { message, placeholders = {} }]) => {
    const used = [...message.matchAll(/\$([a-z0-9_@]+)\$/gi)].map(([, name]) => (name ?? "").toLowerCase())
    const defined = Object.keys(placeholders).map(name => name.toLowerCase())
    return [
      ...used
        .filter(name => !defined.includes(name))
        .map(name => `${key} uses $${name}$ and does not define it: Chrome refuses the extension.`),
      ...defined.filter(name => !used.includes(name)).map(name => `${key} defines ${name} and does not use it.`)
    ]
  })
}

/** Plural forms belong together; the key they are asked for by has no suffix. */
function baseOf(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, "")
}

/** Texts that no file names, neither whole nor as the beginning of a name put together; and plurals without the form for the rest. */
function catalogueFaults(catalogue: Catalogue, sources: readonly SourceFile[], manifest: string): string[] {
  const text = sources.map(file => file.text).join("\n")
  const quoted = new Set([...text.matchAll(/["'`]([A-Za-z][A-Za-z0-9]*)["'`]/g)].map(([, name]) => name))
  const beginnings = [...text.matchAll(/`([a-z][A-Za-z0-9]*)\$\{/g)].map(([, name]) => name ?? "")
  const keys = Object.keys(catalogue)
  return [
    ...keys
      .filter(key => {
        const base = baseOf(key)
        return !quoted.has(base) && !manifest.includes(`__MSG_${base}__`) && !beginnings.some(beginning => base.startsWith(beginning))
      })
      .map(key => `${key}: no file shows this text; take it out.`),
    ...keys
      .filter(key => key !== baseOf(key) && !catalogue[`${baseOf(key)}_other`])
      .map(key => `${key}: a plural needs the form "_other".`),
    ...keys.filter(key => key !== baseOf(key) && catalogue[baseOf(key)]).map(key => `${key}: another text is called ${baseOf(key)}.`)
  ]
}

const read = (file: string) => readFileSync(path.join(rootFolder, file), "utf8")
const catalogue = JSON.parse(read("assets/_locales/en/messages.json")) as Catalogue

test("every message defines the placeholders it uses", () => {
  expect(placeholderFaults(catalogue)).toEqual([])
})

test("every message is shown somewhere, and every plural is whole", () => {
  expect(catalogueFaults(catalogue, filesBelow(["src", "cli"], /\.tsx?$/), read("package.json"))).toEqual([])
})

test("the rules find an undefined and an unused placeholder, a text nobody shows, and half a plural", () => {
  expect(placeholderFaults({ a: { message: "Hello $name$" } })).toHaveLength(1)
  expect(placeholderFaults({ a: { message: "Hello", placeholders: { name: { content: "$1" } } } })).toHaveLength(1)
  const source = [{ path: "a.ts", text: 't("shown"); t(`built${word}`); t("count", { count })' }]
  const messages = { shown: { message: "" }, builtHere: { message: "" }, orphan: { message: "" }, count_one: { message: "" } }
  const twice = { shown: { message: "" }, shown_other: { message: "" } }
  expect(catalogueFaults(twice, source, "")).toEqual(["shown_other: another text is called shown."])
  expect(catalogueFaults(messages, source, "")).toEqual([
    "orphan: no file shows this text; take it out.",
    'count_one: a plural needs the form "_other".'
  ])
  expect(catalogueFaults({ named: { message: "" } }, [], "__MSG_named__")).toEqual([])
})

/** Keys that a catalogue's text has more than once: a parser keeps the last one and says nothing, Firefox's store refuses the file. */
const keysTwice = (text: string): string[] => {
  const keys = [...text.matchAll(/^ {2}"(\w+)":/gm)].map(([, key]) => key ?? "")
  return keys.filter((key, at) => keys.indexOf(key) !== at)
}

test("no key stands twice in a catalogue", () => {
  for (const { path: file, text } of filesBelow(["assets/_locales"], /\.json$/)) expect(keysTwice(text), file).toEqual([])
  expect(keysTwice('{\n  "a": { "message": "1" },\n  "b": {},\n  "a": {}\n}')).toEqual(["a"])
})
