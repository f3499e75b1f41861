import type { Language } from "./languages"
import textsIn, { languageShown } from "~sentence/texts"
import { wordingIn, type Wording } from "./wording"

/** The language of the catalogue that is in use; dates and numbers follow it, so that a sentence is never in two languages. */
export function catalogueLocale(): Language {
  return languageShown()
}

/**
 * Something that depends on the language (a format of dates, a wording), made when it is first asked for and again where the language has
 * changed since.
 */
export function perLanguage<Made>(make: (locale: Language) => Made): () => Made {
  let made: { locale: Language; value: Made } | null = null
  return () => {
    const locale = catalogueLocale()
    if (made?.locale !== locale) made = { locale, value: make(locale) }
    return made.value
  }
}

const wording = perLanguage(locale => wordingIn({ locale, texts: textsIn(locale) }))

/** What the worker, the rules or a model said, in the language of the panels. */
export const inWords: Wording = said => wording()(said)
