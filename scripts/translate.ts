import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { rootFolder } from "../tests/support/source-tree"
import { baseOf } from "./page-texts"

// `npm run translate -- de` prints what German lacks as JSON, key → English words; `npm run translate -- de filled.json` lays the words of such
// a file into its catalogue. Placeholders come from the English catalogue, so a translator sees words and nothing else.

export interface Message {
  message: string
  placeholders?: Readonly<Record<string, { content: string; example?: string }>>
}
export type MessageFile = Readonly<Record<string, Message>>

const pluralForm = /_(?:zero|one|two|few|many|other)$/

/** Keys that a language needs: those of English; of a text with plural forms, the forms that the language has, "many" apart. */
export function keysFor(language: string, english: MessageFile): string[] {
  // What "many" is for (a million and more, in Romance languages) nobody counts here, and "other" stands in for it.
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter(form => form !== "many")
  const isPlural = (key: string) => pluralForm.test(key) && `${baseOf(key)}_other` in english
  const keys = Object.keys(english).flatMap(key => (isPlural(key) ? forms.map(form => `${baseOf(key)}_${form}`) : [key]))
  return [...new Set(keys)]
}

/** The English text that a key's words are translated from: a form that English lacks has those of "other". */
export function englishOf(key: string, english: MessageFile): Message {
  const message = english[key] ?? english[`${baseOf(key)}_other`]
  if (!message) throw new Error(`${key} is no key of the English catalogue.`)
  return message
}

/** Names of the places of a text, in the order of the alphabet. `$$` is a dollar sign. */
export function placesOf(message: string): string[] {
  return [...message.matchAll(/\$(\w*)\$/g)].flatMap(([, name]) => (name ? [name] : [])).sort()
}

/** What keeps a translation from being used; null where nothing does. A plural form may leave its number out, as English forms do. */
export function faultIn(key: string, words: string, english: MessageFile): string | null {
  if (words.trim() === "") return `${key} has no words.`
  const wanted = new Set(placesOf(englishOf(key, english).message))
  const has = new Set(placesOf(words))
  const foreign = [...has].filter(place => !wanted.has(place) && !(pluralForm.test(key) && place === "count"))
  const missing = [...wanted].filter(place => !has.has(place) && !(pluralForm.test(key) && place === "count"))
  if (foreign.length > 0) return `${key} has places that its English text has not: ${foreign.join(", ")}.`
  return missing.length > 0 ? `${key} lacks the places ${missing.join(", ")}.` : null
}

/** A catalogue in the browsers' form, in the order of the English one. @throws Error with every fault of every text */
export function catalogueOf(language: string, words: Readonly<Record<string, string>>, english: MessageFile): MessageFile {
  const keys = keysFor(language, english).filter(key => words[key] !== undefined)
  const faults = keys.flatMap(key => faultIn(key, words[key] ?? "", english) ?? [])
  if (faults.length > 0) throw new Error(faults.join("\n"))
  return Object.fromEntries(
    keys.map(key => {
      const message = words[key] ?? ""
      const { placeholders } = englishOf(key, english)
      const used = Object.entries(placeholders ?? {}).filter(([place]) =>
        placesOf(message).some(one => one.toLowerCase() === place.toLowerCase())
      )
      return [key, used.length > 0 ? { message, placeholders: Object.fromEntries(used) } : { message }]
    })
  )
}

const fileOf = (language: string) => path.join(rootFolder, "assets/_locales", language, "messages.json")

export function readMessages(language: string): MessageFile {
  return JSON.parse(readFileSync(fileOf(language), "utf8")) as MessageFile
}

function main([language = "", filled]: string[]): void {
  const english = readMessages("en")
  mkdirSync(path.dirname(fileOf(language)), { recursive: true })
  const has = readMessages(language)
  const words = Object.fromEntries(Object.entries(has).map(([key, { message }]) => [key, message]))
  if (filled === undefined) {
    const lacking = keysFor(language, english).filter(key => !(key in words))
    process.stdout.write(`${JSON.stringify(Object.fromEntries(lacking.map(key => [key, englishOf(key, english).message])), null, 1)}\n`)
    return
  }
  const more = JSON.parse(readFileSync(filled, "utf8")) as Record<string, string>
  const lines = Object.entries(catalogueOf(language, { ...words, ...more }, english)).map(
    ([key, message]) => `  ${JSON.stringify(key)}: ${JSON.stringify(message)}`
  )
  writeFileSync(fileOf(language), `{\n${lines.join(",\n")}\n}\n`)
  process.stdout.write(`${lines.length} texts, ${keysFor(language, english).length - lines.length} are lacking\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2))
