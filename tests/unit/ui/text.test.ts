import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import type { TextKey } from "~ui/text"
import { t } from "~ui/text"
import messages from "../../../assets/_locales/en/messages.json"
import { filesBelow } from "../../support/source-tree"

const pluralForm = /_(zero|one|two|few|many|other)$/
const keys = Object.keys(messages)
const baseNames = new Set(keys.map(key => key.replace(pluralForm, "")))
const sources = filesBelow(["src", "cli"])
  .map(file => file.text)
  .join("\n")
const manifest = readFileSync("package.json", "utf8")

test("every text that the code asks for is in the catalogue", () => {
  const asked = [...sources.matchAll(/\bt\(\s*"([^"]+)"/g)].map(([, key]) => key ?? "")
  expect(asked.length).toBeGreaterThan(50)
  expect(asked.filter(key => !baseNames.has(key))).toEqual([])
})

test("every text in the catalogue is used", () => {
  const unused = [...baseNames].filter(key => !sources.includes(`"${key}"`) && !manifest.includes(`__MSG_${key}__`))
  expect(unused).toEqual([])
})

test("every placeholder is declared, as the browser's own catalogue format wants it, and every declared one is used", () => {
  for (const [key, entry] of Object.entries(messages as Record<string, { message: string; placeholders?: Record<string, unknown> }>)) {
    const used = new Set([...entry.message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name))
    expect(new Set(Object.keys(entry.placeholders ?? {})), key).toEqual(used)
  }
})

test("every text with plural forms has the forms that English needs", () => {
  const plural = new Set(keys.filter(key => pluralForm.test(key)).map(key => key.replace(pluralForm, "")))
  for (const base of plural) expect(keys, base).toEqual(expect.arrayContaining([`${base}_one`, `${base}_other`]))
})

test("the count chooses the plural form, and numbers are written as the language writes them", () => {
  expect(t("libraryPeople", { count: 1 })).toBe("1 person")
  expect(t("libraryPeople", { count: 0 })).toBe("0 people")
  expect(t("libraryPeople", { count: 12_345 })).toBe("12,345 people")
})

test("a placeholder without a value stays readable instead of breaking the sentence", () => {
  expect(t("libraryRenameNamed")).toContain("$name$")
  expect(t("no such text" as TextKey)).toContain("no such text")
})
