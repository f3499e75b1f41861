import textsIn from "~sentence/texts"
import { wordingIn } from "./wording"

/** The language of the catalogue that is in use; dates and numbers follow it, so that a sentence is never in two languages. */
export const catalogueLocale = "en"

/** What the worker, the rules or a model said, in the language of the panels and of the icon. */
export const inWords = wordingIn({ locale: catalogueLocale, texts: textsIn(catalogueLocale) })
