import { mostWordIds } from "~role/vocabulary/tokens"
import type { ProfileIndex, Segment } from "../profile-index"
import { roughRootOf } from "./root-of"

/** Stands for any number in a deed ("led # nurses"). */
export const anyNumber = "#"

/** Words of one beginning are often of one thing: "Pflegepläne" and "Pflegeplanung", "electrical" and "electrician". */
const beginningLength = 6

/** The key of a long word's beginning; empty for a short word. */
export function beginningOf(word: string): string {
  return word.length > beginningLength ? `^${word.slice(0, beginningLength)}` : ""
}

const numberWords = new Set(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million dozen dozens both several".split(
    " "
  )
)

/** A sentence of a profile, with the places of its words in the segment. */
export interface ProfileSentence {
  segment: Segment
  start: number
  end: number
  /** First word and the word after the last. */
  from: number
  to: number
}

/** Where a wanted root stands: the number of the sentence, and the word in its segment. */
export interface RootHit {
  sentence: number
  word: number
}

export interface RootPostings {
  sentences: readonly ProfileSentence[]
  /** The number of each segment's first sentence. */
  firstOf: ReadonlyMap<Segment, number>
  /** By the root's number. */
  hits: readonly (readonly RootHit[] | undefined)[]
  /** Words in a sentence, on average. */
  averageLength: number
}

/** The roots that a role asks about, gathered while it is made ready, so that the other words of a profile cost nothing. */
export class WantedRoots {
  private readonly numbers = new Map<string, number>()
  /** By the word's number: 0 where it was not looked up yet, 1 where it is not wanted, else its root's number + 2. */
  private readonly known = new Int32Array(mostWordIds + 1)

  /** By the word's number, as `known`: beginnings of long words that are wanted. */
  private readonly knownBeginning = new Int32Array(mostWordIds + 1)

  /** The number of a root, from 0; the same root has the same number. */
  add(root: string): number {
    const known = this.numbers.get(root)
    if (known !== undefined) return known
    this.known.fill(0)
    this.knownBeginning.fill(0)
    this.numbers.set(root, this.numbers.size)
    return this.numbers.size - 1
  }

  get size(): number {
    return this.numbers.size
  }

  /** The number of a word's root where it is wanted; -1 otherwise. */
  of(word: string, id: number): number {
    return this.lookUp(this.known, word, id, roughRootOf)
  }

  /** The number of a long word's beginning where that is wanted; -1 otherwise. */
  ofBeginning(word: string, id: number): number {
    return this.lookUp(this.knownBeginning, word, id, beginningOf)
  }

  private lookUp(table: Int32Array, word: string, id: number, keyOf: (word: string) => string): number {
    const known = table[id]!
    if (id !== 0 && known !== 0) return known === 1 ? -1 : known - 2
    const number = this.numbers.get(keyOf(word)) ?? -1
    if (id !== 0) table[id] = number < 0 ? 1 : number + 2
    return number
  }

  /** The number that any number has, where deeds ask for one; -1 otherwise. */
  get ofNumbers(): number {
    return this.numbers.get(anyNumber) ?? -1
  }
}

const stops = new Set([...".!?;•▪●|\n"].map(sign => sign.charCodeAt(0)))

/** Whether a sentence ends between two words. A dot inside a term ("Node.js") ends none, and a broken line goes on in small letters. */
function ends(text: string, from: number, to: number): boolean {
  if (to - from === 1) {
    const code = text.charCodeAt(from)
    // "when the doctor agrees.Charge nurse on nights": run together, as pages and boards do it.
    return code === 0x0a ? !goesOn(text, to) : code === 0x2e && goesOn(text, from - 2) && goesOn(text, from - 1) && isCapital(text, to)
  }
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a ? !goesOn(text, to) : stops.has(code)) return true
  }
  return false
}

function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x61 && code <= 0x7a
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x41 && code <= 0x5a && goesOn(text, at + 1)
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0)
  return (code >= 0x30 && code <= 0x39) || numberWords.has(word)
}

/** The sentences of a profile and where the wanted roots stand in them, worked out once for a role. */
export function rootPostings(index: ProfileIndex, wanted: WantedRoots): RootPostings {
  return index.once(wanted, () => {
    const sentences: ProfileSentence[] = []
    const firstOf = new Map<Segment, number>()
    const hits: RootHit[][] = []
    const numbers = wanted.ofNumbers
    let wordCount = 0
    const add = (root: number, word: number) => {
      const list = (hits[root] ??= [])
      list.push({ sentence: sentences.length - 1, word })
    }
    for (const segment of index.segments) {
      const { words, ids, starts, ends: lasts } = segment.tokens
      firstOf.set(segment, sentences.length)
      for (let word = 0; word < words.length; word++) {
        if (word === 0 || ends(segment.text, lasts[word - 1]!, starts[word]!))
          sentences.push({ segment, start: starts[word]!, end: lasts[word]!, from: word, to: word })
        const sentence = sentences[sentences.length - 1]!
        sentence.end = lasts[word]!
        sentence.to = word + 1
        const root = wanted.of(words[word]!, ids[word]!)
        if (root >= 0) add(root, word)
        const beginning = words[word]!.length > beginningLength ? wanted.ofBeginning(words[word]!, ids[word]!) : -1
        if (beginning >= 0) add(beginning, word)
        if (numbers >= 0 && isNumber(words[word]!)) add(numbers, word)
      }
      wordCount += words.length
    }
    return { sentences, firstOf, hits, averageLength: sentences.length === 0 ? 1 : wordCount / sentences.length }
  })
}

/** The number of the sentence that holds a place of a segment; -1 where none does. */
export function sentenceAt({ sentences, firstOf }: RootPostings, segment: Segment, start: number): number {
  for (let at = firstOf.get(segment) ?? sentences.length; sentences[at]?.segment === segment; at++)
    if (sentences[at]!.end > start) return at
  return -1
}
