import { searchWordsIn } from "~profile/search-words"
import type { SearchPackRow, SearchWaitingRow } from "../../rows/list-rows"
import { isSlipOf } from "./slip"

/** What was found: who, and by which words of theirs. */
export interface FoundByWords {
  personIds: ReadonlySet<string>
  /** For each word that was asked, the words that it stood for, in the form of `searchWordsIn`. */
  terms: readonly ReadonlySet<string>[]
}

interface Pack {
  personIds: readonly string[]
  starts: Uint32Array
  places: Uint16Array
}

/** Words with this many letters more are still forms of the same word: nurse, nurses; test, testing, testers. */
const longestEnding = 3
const shortestWithEndings = 4
/** "nurses" of "nurse", "python3" of "python"; "number70" is no form of "number7". */
function isInflected(term: string, word: string): boolean {
  if (word.length < shortestWithEndings || !term.startsWith(word)) return false
  const ending = term.slice(word.length)
  return ending.length <= longestEnding && (/^\p{L}+$/u.test(ending) || (/^\d+$/.test(ending) && /\D$/.test(word)))
}

/** Inside a word ("werk" in "Netzwerk") from so many letters on. */
const shortestInside = 4

/**
 * Finds people by the words of their profiles. A word that somebody's profile has is meant as it stands, with its endings ("java" is not JavaScript, "go"
 * not Google); one that nobody has is taken as the beginning of a word, then as a part of one, then as one with a slip of the hand. Everybody found
 * has all words asked for.
 */
export class WordFinder {
  private rows: readonly SearchPackRow[] = []
  private packs: readonly Pack[] = []
  /** Every term once, with the packs that have it and its number in each, in turn: most people share most of their words. */
  private readonly stands = new Map<string, number[]>()
  private waiting: readonly { personId: string; words: readonly string[] }[] = []

  /** Takes the packs as they are now; the same ones again cost nothing. A few megabytes for 20,000 people. */
  setPacks(rows: readonly SearchPackRow[]): void {
    if (rows === this.rows) return
    this.rows = rows
    this.packs = rows.map(({ personIds, starts, places }) => ({ personIds, starts, places }))
    this.stands.clear()
    for (const [pack, { terms }] of rows.entries())
      for (const [at, term] of terms.split("\n").entries()) {
        const stands = this.stands.get(term)
        if (stands) stands.push(pack, at)
        else this.stands.set(term, [pack, at])
      }
  }

  setWaiting(rows: readonly SearchWaitingRow[]): void {
    this.waiting = rows.map(({ personId, words }) => ({ personId, words: words.split("\n") }))
  }

  /** @returns null where nothing is asked for */
  find(search: string): FoundByWords | null {
    const words = [...new Set(searchWordsIn(search))]
    if (words.length === 0) return null
    const terms = words.map(word => this.termsFor(word))
    const [first = new Set<string>(), ...others] = terms.map(meant => this.peopleWith(meant))
    return { personIds: new Set([...first].filter(id => others.every(having => having.has(id)))), terms }
  }

  private termsFor(word: string): ReadonlySet<string> {
    const isKnown = this.isTerm(word)
    const isForm = (term: string) => term === word || isInflected(term, word)
    const ways: ((term: string) => boolean)[] = isKnown ? [isForm] : [term => term.startsWith(word)]
    if (word.length >= shortestInside)
      ways.push(
        term => term.includes(word),
        term => isSlipOf(term, word)
      )
    for (const isMeant of ways) {
      const terms = this.termsThat(isMeant)
      if (terms.size > 0) return terms
    }
    return new Set()
  }

  private isTerm(word: string): boolean {
    return this.stands.has(word) || this.waiting.some(({ words }) => words.includes(word))
  }

  private termsThat(isMeant: (term: string) => boolean): Set<string> {
    const found = new Set<string>()
    for (const term of this.stands.keys()) if (isMeant(term)) found.add(term)
    for (const { words } of this.waiting) for (const term of words) if (isMeant(term)) found.add(term)
    return found
  }

  private peopleWith(meant: ReadonlySet<string>): Set<string> {
    const found = new Set<string>()
    for (const term of meant) {
      const stands = this.stands.get(term) ?? []
      for (let one = 0; one < stands.length; one += 2) {
        const [pack, at] = [this.packs[stands[one]!]!, stands[one + 1]!]
        for (let next = pack.starts[at] ?? 0; next < (pack.starts[at + 1] ?? 0); next++)
          found.add(pack.personIds[pack.places[next] ?? 0] ?? "")
      }
    }
    for (const { personId, words } of this.waiting) if (words.some(word => meant.has(word))) found.add(personId)
    return found
  }
}
