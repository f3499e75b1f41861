import { foldMarks } from "./fold-text"

/** No word that one would type is longer; where a script writes no spaces, a line is cut into pieces of this length. */
const longest = 40

/** "Kafkaを使った": where a script without spaces begins or ends, so does a word. */
const betweenScripts =
  /(?<=[a-z0-9+#])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])(?=[a-z0-9])/u

/** Words of a text in the form in which they are looked for: small, without accents; signs that are part of a name (c++, c#) stay. */
export function searchWordsIn(text: string): string[] {
  return foldMarks(text)
    .split(/[^\p{L}\p{N}+#]+/u)
    .flatMap(word => word.split(betweenScripts))
    .flatMap(word => (word.length <= longest ? word : (word.match(/.{1,40}/gsu) ?? [])))
    .filter(word => /[\p{L}\p{N}]/u.test(word))
}

/** The different words of several texts. */
export function searchWordsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap(searchWordsIn))
}
