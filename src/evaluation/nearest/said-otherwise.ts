import { leftOver } from "~role/criteria/coverage"
import { tokenise } from "~role/vocabulary/tokens"
import type { Deed, Paraphrase, RootPhrase } from "./deeds"
import { allParaphrases, rootsOf } from "./deeds"
import { roughRootOf } from "./root-of"
import type { ProfileSentence, RootHit, RootPostings, WantedRoots } from "./root-postings"

/** How far apart, in words, the parts of one deed may stand. */
const mostApart = 12

interface CompiledDeed {
  /** Groups → phrases → numbers of roots. */
  groups: readonly (readonly (readonly number[])[])[]
}

/** What one qualification is in other words. */
export interface SaidOtherwise {
  sure: readonly CompiledDeed[]
  near: readonly CompiledDeed[]
}

/** Words that say how well or how long something is asked for, and not what. */
const asking = new Set(
  "strong proven solid good excellent great deep demonstrated hands on experience experienced skill ability knowledge background track record expertise in of with for and the a an your our to at from as responsible able previous prior relevant related professional work year plus".split(
    " "
  )
)

/** The roots of what is asked, without the words that only ask. */
export function askedRoots(text: string): string[] {
  return tokenise(text)
    .words.filter(word => !asking.has(word))
    .map(roughRootOf)
}

const sameSet = (a: readonly string[], b: readonly string[]) => {
  const [one, other] = [new Set(a), new Set(b)]
  return one.size === other.size && [...one].every(root => other.has(root))
}
const holds = (all: ReadonlySet<string>, some: readonly string[]) => some.length > 0 && some.every(root => all.has(root))

/** Small words of a name ("of", "and") stand in one post and not in another. */
const bare = (name: RootPhrase) => name.filter(root => !asking.has(root))

/**
 * The entries of the reviewed list that a qualification names: `exact` where it asks for nothing besides, `held` where the name is a part
 * of what it asks for.
 */
export function paraphrasesOf(text: string): { exact: Paraphrase[]; held: Paraphrase[] } {
  const roots = askedRoots(text)
  const all = new Set(rootsOf(text))
  const content = leftOver(text, []).map(roughRootOf)
  const exact = allParaphrases().filter(({ names }) => names.some(name => sameSet(bare(name), roots)))
  const held = allParaphrases().filter(
    entry => !exact.includes(entry) && entry.names.some(name => holds(all, bare(name)) && (bare(name).length > 1 || content.length <= 2))
  )
  return { exact, held }
}

function compile(deed: Deed, wanted: WantedRoots): CompiledDeed {
  return { groups: deed.map(group => group.map(phrase => phrase.map(root => wanted.add(root)))) }
}

export function compileDeeds(entries: readonly Paraphrase[], wanted: WantedRoots): SaidOtherwise {
  return {
    sure: entries.flatMap(({ sure }) => sure.map(deed => compile(deed, wanted))),
    near: entries.flatMap(({ near }) => near.map(deed => compile(deed, wanted)))
  }
}

/** Where a phrase stands: its first word, where the others follow it. */
function phraseHits({ hits }: RootPostings, phrase: readonly number[]): readonly RootHit[] {
  const [first, ...rest] = phrase
  const firsts = hits[first!] ?? []
  if (rest.length === 0) return firsts
  return firsts.filter(({ sentence, word }) =>
    rest.every((root, at) => (hits[root] ?? []).some(other => other.sentence === sentence && other.word === word + at + 1))
  )
}

/** A deed found in a sentence: words `[first, last]` of its segment. */
export interface DoneDeed {
  at: number
  sentence: ProfileSentence
  first: number
  last: number
}

/** Every sentence in which all groups of a deed stand near each other, what is done before what it is done to. */
export function deedsIn(postings: RootPostings, { groups }: CompiledDeed): DoneDeed[] {
  const where: RootHit[][] = []
  for (const group of groups) {
    const hits = group.length === 1 ? [...phraseHits(postings, group[0]!)] : group.flatMap(phrase => [...phraseHits(postings, phrase)])
    if (hits.length === 0) return []
    where.push(hits)
  }
  const [lead, ...others] = where
  const done = new Map<number, DoneDeed>()
  for (const { sentence, word } of lead!) {
    if (done.has(sentence)) continue
    const used = new Set([word])
    let last = word
    const stands = others.every(hits => {
      let best = -1
      for (const hit of hits)
        if (hit.sentence === sentence && hit.word > word && !used.has(hit.word) && (best < 0 || hit.word < best)) best = hit.word
      if (best < 0 || best - word > mostApart) return false
      used.add(best)
      last = Math.max(last, best)
      return true
    })
    if (stands) done.set(sentence, { at: sentence, sentence: postings.sentences[sentence]!, first: word, last })
  }
  return [...done.values()]
}
