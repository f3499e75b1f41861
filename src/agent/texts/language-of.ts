import { textLanguages, type TextLanguage } from "~run/text-language"

/** Small words that stand in most sentences of one language and in few of the others. */
const smallWords: Record<TextLanguage, string> = {
  en: "the and of to with for is are you your this that have we our from would what",
  de: "der die das und mit für ist sind sie ihr ihre ihrem nicht wir von ein eine zu im auf bei oder",
  fr: "le la les et des avec pour est vous votre nous dans du une un que sur au ou",
  es: "el los las y con para es usted su sus nosotros en del una un que por al o tu",
  pt: "os as e com para é você seu sua nós em do da uma um que por ao ou não"
}
const wordsOf = textLanguages.map(language => ({ language, words: new Set(smallWords[language].split(" ")) }))

/** The language that a text is written in, by its small words; null where they do not say. */
export function languageOf(text: string): TextLanguage | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const counted = wordsOf
    .map(({ language, words: small }) => ({ language, count: words.filter(word => small.has(word)).length }))
    .sort((a, b) => b.count - a.count)
  const [first, second] = counted
  return first && first.count > (second?.count ?? 0) && first.count >= 2 ? first.language : null
}
