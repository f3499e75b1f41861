import type { LanguageMarks } from "./language-words"
import { languagesNotRead, languagesRead } from "./language-words"

// Scripts that one language is written in, or that stand for the best known of several; none of these is read.
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ["th", /\p{Script=Thai}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["bn", /\p{Script=Bengali}/gu],
  ["ta", /\p{Script=Tamil}/gu],
  ["te", /\p{Script=Telugu}/gu],
  ["kn", /\p{Script=Kannada}/gu],
  ["ml", /\p{Script=Malayalam}/gu],
  ["gu", /\p{Script=Gujarati}/gu],
  ["pa", /\p{Script=Gurmukhi}/gu],
  ["si", /\p{Script=Sinhala}/gu],
  ["ka", /\p{Script=Georgian}/gu],
  ["hy", /\p{Script=Armenian}/gu],
  ["am", /\p{Script=Ethiopic}/gu],
  ["km", /\p{Script=Khmer}/gu],
  ["lo", /\p{Script=Lao}/gu],
  ["my", /\p{Script=Myanmar}/gu]
]
// Languages that share a script with one that is read, by letters that it does not have.
const neighbours: readonly (readonly [language: string, script: RegExp, letters: RegExp, share: number])[] = [
  ["uk", /\p{Script=Cyrillic}/gu, /[їєґ]|(?<=\p{Script=Cyrillic})і|і(?=\p{Script=Cyrillic})/giu, 0.015],
  ["be", /\p{Script=Cyrillic}/gu, /ў/giu, 0.008],
  ["sr", /\p{Script=Cyrillic}/gu, /[јљњћђџ]/giu, 0.015],
  ["kk", /\p{Script=Cyrillic}/gu, /[әғқңөұүһ]/giu, 0.02],
  [
    "bg",
    /\p{Script=Cyrillic}/gu,
    /(?<=[\p{Script=Cyrillic}])ъ(?=[бвгджзклмнпрстфхцчшщ])|(?<![\p{L}])(?:и|на|за|от|със|опит|трудов|образование|умения|езици|настоящем)(?![\p{L}])/giu,
    0.04
  ],
  ["ur", /\p{Script=Arabic}/gu, /[ٹڈڑںےھ]/gu, 0.02],
  ["fa", /\p{Script=Arabic}/gu, /[پچژگکی]/gu, 0.04]
]

/** Letters of a text that are looked at: a language shows on its first pages. */
const most = 20_000
/** So much of a text's letters is in a script where the text is in its language, beside names of products and firms. */
const leastShare = 0.35
/** So many words of a language say that a text is in it, and so many times those of any other. */
const fewestWords = 5
const fewestDifferent = 3
const margin = 1.3

function share(text: string, letters: RegExp, all: number): number {
  return (text.match(letters)?.length ?? 0) / Math.max(1, all)
}

function scoreOf({ words, letters = "" }: LanguageMarks, tokens: ReadonlyMap<string, number>, text: string): number {
  // A word counts a few times, so that one does not speak for a language; a lone letter is often a letter.
  const found = words.split(" ").filter(word => word.length > 1 && tokens.has(word))
  if (found.length < fewestDifferent) return 0
  const hits = found.reduce((sum, word) => sum + Math.min(tokens.get(word) ?? 0, 3), 0)
  const own = letters === "" ? 0 : (text.match(new RegExp(`[${letters}]`, "gu"))?.length ?? 0)
  return hits + Math.min(own, hits)
}

function best(languages: Readonly<Record<string, LanguageMarks>>, tokens: ReadonlyMap<string, number>, text: string) {
  return Object.entries(languages)
    .map(([language, marks]) => ({ language, score: scoreOf(marks, tokens, text) }))
    .reduce((one, other) => (other.score > one.score ? other : one), { language: "", score: 0 })
}

/**
 * The language of a text whose résumés are not read, by BCP 47 ("th", "fi"); null for one that is read, for a mixture, and for a text that is
 * too short to tell. By its script, by letters, and by its small words; nothing is sent anywhere.
 */
export function languageNotRead(text: string): string | null {
  const start = text.slice(0, most).normalize("NFC").toLowerCase()
  const all = start.match(/\p{L}/gu)?.length ?? 0
  if (all < 40) return null
  const script = scripts.find(([, letters]) => share(start, letters, all) >= leastShare)
  if (script) return script[0]
  const neighbour = neighbours.find(([, letters, own, least]) => {
    const written = share(start, letters, all)
    return written >= leastShare && share(start, own, all) >= least * written
  })
  if (neighbour) return neighbour[0]
  if (share(start, /\p{Script=Latin}/gu, all) < 0.6) return null
  const tokens = new Map<string, number>()
  for (const word of start.match(/[\p{L}\p{M}']+/gu) ?? []) tokens.set(word, (tokens.get(word) ?? 0) + 1)
  const other = best(languagesNotRead, tokens, start)
  return other.score >= fewestWords && other.score >= best(languagesRead, tokens, start).score * margin ? other.language : null
}
