import english from "../../assets/_locales/en/messages.json" with { type: "json" }
import { textsOf, type Catalogue } from "./wording"

const catalogues = { en: textsOf(english) }

/** Languages that have a catalogue, as their folders in `assets/_locales` are named. */
export type Language = keyof typeof catalogues

/**
 * The texts of a language: all of them, on the command line and in tests. In the built extension the build puts src/browser/page-texts.ts
 * in this file's place (`alias` in package.json; ADR 13), and a page has the texts that it can show. It is imported by the name
 * `~sentence/texts` everywhere, or the build would not know it.
 */
export default function textsIn(language: Language): Catalogue["texts"] {
  return catalogues[language]
}
