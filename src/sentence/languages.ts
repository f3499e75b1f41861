/** Languages that have a catalogue, as their folders in `assets/_locales` are named; English first, which stands in for what another lacks. */
export const languages = ["en", "de", "es", "fr", "pt"] as const

export type Language = (typeof languages)[number]

/** What the recruiter chose: a language, or the browser's. */
export type LanguageChoice = "auto" | Language

export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value)
}

/**
 * The language to speak: the chosen one, or the first of the browser's that there is.
 * @param wanted the browser's languages in their order, as BCP 47 tags: `["pt-BR", "en"]`
 */
export function languageToSpeak(choice: LanguageChoice, wanted: readonly string[]): Language {
  if (choice !== "auto") return choice
  for (const tag of wanted) {
    const [base = ""] = tag.toLowerCase().split("-")
    if (isLanguage(base)) return base
  }
  return "en"
}
