import english from "../../assets/_locales/en/messages.json" with { type: "json" }
import type { Language } from "./languages"
import { textsOf, type Catalogue } from "./wording"

/** Catalogues by language. English is always here; others are handed in by whoever reads files (the command line, a test). */
const catalogues = new Map<Language, Catalogue["texts"]>([["en", textsOf(english)]])
let shown: Language = "en"

/**
 * The texts of a language: all of them, on the command line and in tests. In the built extension the build puts src/browser/page-texts.ts
 * in this file's place (`alias` in package.json; ADR 13), and a page has the texts that it can show. It is imported by the name
 * `~sentence/texts` everywhere, or the build would not know it.
 */
export default function textsIn(language: Language): Catalogue["texts"] {
  return catalogues.get(language) ?? textsIn("en")
}

/** The language that people are spoken to in. */
export function languageShown(): Language {
  return shown
}

/** Speaks another language from now on. @param messages its catalogue, as it stands in `assets/_locales`; English behind it */
export function speak(language: Language, messages: Readonly<Record<string, { message: string }>>): void {
  catalogues.set(language, language === "en" ? textsOf(english) : { ...textsIn("en"), ...textsOf(messages) })
  shown = language
}
