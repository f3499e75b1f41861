import { inWords } from "~sentence/in-words"
import type { SentenceValue, TextKey } from "~sentence/sentence"

export { catalogueLocale, inWords, perLanguage } from "~sentence/in-words"
export type { TextKey }
export type TextValues = Record<string, SentenceValue>

/**
 * A text of the catalogue with its named placeholders filled in; numbers are written as the language writes them. Where the message has
 * plural forms, `values.count` chooses one.
 */
export function t(key: TextKey, values: TextValues = {}): string {
  return inWords({ code: key, values })
}
