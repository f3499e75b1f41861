import type messages from "../../assets/_locales/en/messages.json"

// Without zod: the page side says sentences too, and its size budget is 60 kB.

type Messages = typeof messages
type Entry = keyof Messages
type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other"

/** A text of the catalogue. One that has plural forms is called by what they share: `people` for `people_one` and `people_other`. */
export type TextKey = Entry extends infer Key ? (Key extends `${infer Base}_${PluralForm}` ? Base : Key) : never

/** How a list is said: “a, b and c”, “a, b or c”, “a, b, c”, “a; b; c”, or sentences one after the other. */
export type ListForm = "and" | "or" | "commas" | "semicolons" | "sentences"

/** Several values, put together as the reader's language does it. */
export interface SentenceList {
  list: SentenceValue[]
  as: ListForm
}

/** An amount of money, in US dollars. */
export interface SentenceMoney {
  usd: number
}

/** A month of a year, as `2019-03`. */
export interface SentenceMonth {
  month: string
}

/** A language by its tag of BCP 47, as `th`. */
export interface SentenceLanguage {
  language: string
}

/** What stands in a sentence's place: text as it is, a number, or what is worded in the reader's language with the sentence. */
export type SentenceValue = string | number | Sentence | SentenceList | SentenceMoney | SentenceMonth | SentenceLanguage

/** What is to be said, without the words: a text of the catalogue, and what stands in its places. */
export interface Sentence {
  code: string
  values: Record<string, SentenceValue>
}

/**
 * What a person reads where a sentence is expected: a sentence of the catalogue; or text that is shown as it stands: a model's or the
 * recruiter's own words, and sentences of rows that were written before sentences had codes.
 */
export type Said = string | Sentence

type PlacesOf<Key> = Key extends Entry ? (Messages[Key] extends { placeholders: infer Places } ? keyof Places : never) : never
/** Names of the places of a text; of several texts, those of all. `count` chooses the plural form, whether the text says the number or not. */
type Places<Key extends TextKey> = PlacesOf<Key> | PlacesOf<`${Key}_other`> | (`${Key}_other` extends Entry ? "count" : never)
type ValuesFor<Key extends TextKey> = [Places<Key>] extends [never] ? [] : [values: Record<Places<Key>, SentenceValue>]

/**
 * A sentence of the catalogue. The code is written out where it is chosen: the compiler holds it and the names of its places to the
 * catalogue, and the build takes into a page's catalogue what is written so.
 */
export function sentence<Key extends TextKey>(code: Key, ...[values]: ValuesFor<Key>): Sentence {
  return { code, values: values ?? {} }
}

/** Several sentences, said one after the other. */
export function sentences(list: Said[]): Sentence {
  return sentence("sentences", { all: { list, as: "sentences" } })
}

/** The sentences of what was said one after the other; of anything else, that alone. */
export function sentencesOf(said: Said): Said[] {
  if (typeof said === "string" || said.code !== ("sentences" satisfies TextKey)) return [said]
  const { all } = said.values
  return typeof all === "object" && "list" in all ? all.list.filter(isSaid) : [said]
}

function isSaid(value: SentenceValue): value is Said {
  return typeof value === "string" || isSentence(value)
}

/** Whether a value of unknown form is a sentence: an object with a code and values, and nothing else. */
export function isSentence(value: unknown): value is Sentence {
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 2) return false
  const { code, values } = value as Partial<Sentence>
  return typeof code === "string" && typeof values === "object" && values !== null && !Array.isArray(values)
}
