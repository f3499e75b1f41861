import type { Mention } from "../vocabulary/term-index"
import { skillNames } from "../vocabulary/vocabulary"

/** Nouns that a field of work is named with: "civil or structural engineering" names two. */
const nouns =
  "engineering|development|management|sales|law|accounting|nursing|care|administration|planning|design|analysis|marketing|construction|teaching|welding|medicine|science|research|support|operations|security|cooking|recruitment|reporting|testing|finance|tax|logistics|maintenance|installation|cleaning|driving"
const shared = new RegExp(
  `(?<![\\p{L}-])(\\p{L}[\\p{L}-]{1,20})\\s*(\\s(?:and\\/or|or|and)\\s|\\/)\\s*(\\p{L}[\\p{L}-]{1,20})\\s+(${nouns})(?![\\p{L}])`,
  "giu"
)
const noQualifier =
  /^(?:experience|years?|in|of|with|and|or|the|an?|strong|good|some|other|similar|related|relevant|team|people|staff|client|customer)$/iu

/** A mention whose noun stands with the name behind it; `noun` is to be added where the two are taken apart. */
export interface SharedMention extends Mention {
  noun?: string
}

const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1).toLowerCase()

/**
 * "6+ years in software or infrastructure engineering": both names, the first without its noun. One of them has to be known.
 */
export function findSharedNouns(text: string): SharedMention[] {
  const found: SharedMention[] = []
  for (const match of text.matchAll(shared)) {
    const [whole, first, joint, second, noun] = match
    if (noQualifier.test(first!) || noQualifier.test(second!)) continue
    const [one, other] = [first!, second!].map(word => skillNames.canonical(`${word} ${noun}`))
    // "Python and data engineering": the first is a name by itself.
    if (one === null && (skillNames.index.exactly(first!) !== null || other === null || joint!.trim() === "and")) continue
    const start = match.index
    const at = start + whole!.lastIndexOf(second!)
    found.push({ name: one ?? capital(`${first} ${noun}`), start, end: start + first!.length, from: -1, to: -1, noun: noun! })
    found.push({ name: other ?? capital(`${second} ${noun}`), start: at, end: start + whole!.length, from: -1, to: -1 })
  }
  return found
}
