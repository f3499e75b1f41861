import type { SentenceValue, TextKey } from "~sentence/sentence"
import textsIn from "~sentence/texts"
import { wordingIn } from "~sentence/wording"

export type { TextKey }
export type TextValues = Record<string, SentenceValue>

/** The language of the catalogue that is in use; dates and numbers follow it, so that a sentence is never in two languages. */
export const catalogueLocale = "en"

/** What the worker, the rules or a model said, in the panel's language. */
export const inWords = wordingIn({ locale: catalogueLocale, texts: textsIn(catalogueLocale) })

/**
 * A text of the catalogue with its named placeholders filled in; numbers are written as the language writes them. Where the message has
 * plural forms, `values.count` chooses one.
 */
export function t(key: TextKey, values: TextValues = {}): string {
  return inWords({ code: key, values })
}
