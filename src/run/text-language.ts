/** The languages that Candor writes in. */
export const textLanguages = ["en", "de", "fr", "es", "pt"] as const
export type TextLanguage = (typeof textLanguages)[number]

const names: Record<TextLanguage, string> = {
  en: "en english englisch anglais inglés ingles inglês",
  de: "de german deutsch allemand alemán aleman alemão",
  fr: "fr french französisch français francais francés frances francês",
  es: "es spanish spanisch espagnol español espanol espanhol",
  pt: "pt portuguese portugiesisch portugais portugués portugues português"
}

/** A language by its code or its name in any of them; null where it is none that Candor writes. */
export function languageNamed(name: string): TextLanguage | null {
  const wanted = name.trim().toLowerCase()
  return textLanguages.find(language => names[language].split(" ").includes(wanted)) ?? null
}
