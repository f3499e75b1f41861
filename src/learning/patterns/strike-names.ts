import { skillNames, titleNames } from "~role/vocabulary/vocabulary"
import { withoutContacts } from "./contacts"

/** Names that are words as well: alone they are left as words; with the rest of the name they are struck like any other. */
const alsoWords = new Set(
  (
    "will mark may april june august grant chase bill frank grace hope joy faith rose dean art rich guy max jack page baker cook carter mason miller " +
    "smith king young long brown green white black little best price banks bank stone wood woods fields hill bush lake rivers west north south east case " +
    "cash drew gene lance miles pierce ray rob sue summer autumn winter dawn ivy holly sandy violet angel christian jordan paris london austin dallas " +
    "madison lincoln washington florence sydney chelsea georgia virginia china india israel good sharp swift power powers major senior junior lead field " +
    "day night knight short strong wise noble fair love law laws court church hall house park street bridge ford siemens porsche amber jade pearl crystal " +
    "gold silver"
  ).split(" ")
)

/** They stand in names and in every sentence: two of them together are no name. */
const particles = new Set(
  "a al and ap ben bin da das de del den der di do dos du e el het ibn la las le les los of san st the und van von y zu zur".split(" ")
)

export interface NameStriker {
  /** The text without contacts and without the names of people; null where nothing is left of it. */
  clean: (text: string) => string | null
  /** How many names were taken out so far. */
  struck: () => number
}

interface Word {
  folded: string
  from: number
  to: number
}

/**
 * Takes the names of people out of texts: a whole name in any case, in either order, and with the first name as an initial ("A. Ferro"); a
 * part of a name alone where it is written as a name (capitalised) and is no word of the work. Twenty thousand names are looked up by
 * their parts, so that the time goes with the text and not with the names.
 */
export function createNameStriker(names: readonly string[]): NameStriker {
  const whole = new Map<string, Set<string>[]>()
  // Scripts that write no spaces: there a name is found wherever it stands.
  const unspaced = [...new Set(names.map(name => name.replace(/\s+/g, "")))].filter(name =>
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u.test(name)
  )
  const alone = new Set<string>()
  for (const name of names) {
    const parts = wordsOf(name)
      .map(({ folded }) => folded)
      .filter(part => part.length > 1)
    if (parts.length === 0) continue
    const set = new Set(parts)
    for (const part of set) {
      const known = whole.get(part)
      if (known) known.push(set)
      else whole.set(part, [set])
      if (standsAlone(part)) alone.add(part)
    }
  }
  let struck = 0
  const isNamed = (words: readonly Word[], at: number, text: string): number => {
    const first = words[at]!
    // A whole name, in whatever order its parts stand; an initial before the last part stands for the first.
    let end = at
    for (const parts of whole.get(first.folded) ?? []) {
      if (parts.size < 2) continue
      let to = at
      while (to + 1 < words.length && parts.has(words[to + 1]!.folded) && isBeside(text, words[to]!, words[to + 1]!)) to++
      const named = words.slice(at, to + 1).filter(({ folded }) => !particles.has(folded))
      if (named.length > 1) end = Math.max(end, to)
    }
    if (end > at) return end
    const next = words[at + 1]
    if (next && first.folded.length === 1 && isBeside(text, first, next) && isWritten(text, next)) {
      const byInitial = (whole.get(next.folded) ?? []).some(
        parts => parts.size > 1 && [...parts].some(part => part.startsWith(first.folded))
      )
      if (byInitial) return at + 1
    }
    return alone.has(first.folded) && isWritten(text, first) ? at : -1
  }
  return {
    clean(raw) {
      const text = unspaced.reduce((rest, name) => {
        const parts = rest.split(name)
        struck += parts.length - 1
        return parts.join("")
      }, withoutContacts(raw))
      const words = wordsOf(text)
      let kept = ""
      let done = 0
      for (let at = 0; at < words.length; at++) {
        const last = isNamed(words, at, text)
        if (last < at) continue
        struck++
        kept += text.slice(done, words[at]!.from)
        done = words[last]!.to
        at = last
      }
      const left = tidy(kept + text.slice(done))
      return /[\p{L}\p{N}]/u.test(left) ? left : null
    },
    struck: () => struck
  }
}

/** Whether a part of a name says by itself who is meant: no particle, no word that sentences have, no word of the work. */
function standsAlone(folded: string): boolean {
  return folded.length > 2 && !particles.has(folded) && !alsoWords.has(folded) && !isOfTheWork(folded)
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(match => ({
    folded: match[0].normalize("NFD").replace(/\p{M}/gu, "").toLowerCase(),
    from: match.index,
    to: match.index + match[0].length
  }))
}

/** Nothing between two words but what stands within a name: "Ferro, Ana", "Jean-Luc", "O'Neill". */
function isBeside(text: string, a: Word, b: Word): boolean {
  return /^[\s,.'’-]{0,3}$/u.test(text.slice(a.to, b.from))
}

/** A letter of a script without capitals is as it is written. */
function isWritten(text: string, { from }: Word): boolean {
  const letter = String.fromCodePoint(text.codePointAt(from) ?? 0)
  return letter.toLowerCase() !== letter || letter.toUpperCase() === letter
}

/** A technique or a title of the vocabulary is a word of the work, whoever else is called so. */
function isOfTheWork(part: string): boolean {
  return skillNames.canonical(part) !== null || titleNames.canonical(part) !== null
}

function tidy(text: string): string {
  return text
    .replace(/\(\s*[,;]?\s*\)/g, "")
    .replace(/["“”]\s*["“”]/g, "")
    .replace(/([,;])(?:\s*[,;])+/g, "$1")
    .replace(/\s+/g, " ")
    .replace(/\s+([.,;:)])/g, "$1")
    .trim()
}
