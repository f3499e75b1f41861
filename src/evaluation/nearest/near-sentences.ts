import workWords from "~evaluation/nearest/work-words"
import { leftOver } from "~role/criteria/coverage"
import type { Qualification } from "~role/role"
import { fold, tokenise } from "~role/vocabulary/tokens"
import { skillNames, titleNames } from "~role/vocabulary/vocabulary"
import type { ProfileIndex, SegmentKind } from "../profile-index"
import { skillSpecificity, specificityOf } from "../specificity"
import { roughRootOf } from "./root-of"
import type { ProfileSentence, WantedRoots } from "./root-postings"
import { beginningOf, rootPostings, sentenceAt } from "./root-postings"
import type { SaidOtherwise } from "./said-otherwise"
import { compileDeeds, deedsIn, paraphrasesOf } from "./said-otherwise"

/** A word of the qualification, with the words that may stand for it: the number of each root, and how well it does (0–1). */
interface Concept {
  weight: number
  roots: ReadonlyMap<number, number>
}

/** What a qualification asks for, made ready for finding the sentences that come nearest to saying it. */
export interface NearQuery {
  concepts: readonly Concept[]
  /** Skills that say the same (1), stand below or beside it; by their canonical names. */
  skills: ReadonlyMap<string, number>
  skillWeight: number
  otherwise: SaidOtherwise
  /** Roots of all words in its deeds. */
  deedRoots: readonly number[]
}

/** How well another word of the same group of work words stands for a word. */
const byGroup = 0.5
/** How well a word of the same beginning does. */
const byBeginning = 0.5
/** What each word of a deed adds, where the deed itself is not whole. */
const perDeedWord = 0.6
const mostDeedWords = 3
/** What each further word of the qualification adds that a sentence answers: two of them weakly are more than one of them well. */
const coverage = 0.4
/** Okapi BM25's length normalisation (Robertson and Zaragoza 2009), milder than usual: bullets are short and long ones say more. */
const lengthShare = 0.35
/** What a deed of the reviewed list weighs beside a word. */
const deedWeight = { sure: 2.2, near: 1.3 }

/** A description says what was done; a heading says it in names. */
const kindWeight: Record<SegmentKind, number> = {
  description: 1,
  passage: 1,
  about: 0.9,
  certification: 0.9,
  skill: 0.6,
  title: 0.55,
  headline: 0.5,
  education: 0.5
}
/** A fragment of so few words is a heading or a name more often than something done. */
const fewWords = 4
const fragmentWeight = 0.7

let groups: Map<string, Set<string>> | null = null

/** Roots that stand in a group with this one. */
function groupOf(root: string): ReadonlySet<string> {
  if (groups === null) {
    groups = new Map()
    for (const line of workWords().trim().split("\n")) {
      const roots = [...new Set(line.split(" ").map(word => roughRootOf(fold(word))))]
      for (const one of roots) {
        const known = groups.get(one) ?? new Set<string>()
        for (const other of roots) if (other !== one) known.add(other)
        groups.set(one, known)
      }
    }
  }
  return groups.get(root) ?? new Set()
}

/** Makes a qualification ready; its roots are added to those that the role asks about. */
export function nearQuery({ text, criterion }: Pick<Qualification, "text" | "criterion">, wanted: WantedRoots): NearQuery {
  const content = leftOver(text, [])
  const words = content.length > 0 ? content : tokenise(text).words.filter(word => word.length > 3)
  const concepts = new Map<string, Concept>()
  for (const word of words) {
    const root = roughRootOf(word)
    if (concepts.has(root)) continue
    const roots = new Map([[wanted.add(root), 1]])
    for (const other of groupOf(root)) {
      const number = wanted.add(other)
      if (!roots.has(number)) roots.set(number, byGroup)
    }
    const beginning = beginningOf(word)
    if (beginning !== "") roots.set(wanted.add(beginning), byBeginning)
    concepts.set(root, { weight: Math.max(0.35, specificityOf(word)), roots })
  }
  const { exact, held } = paraphrasesOf(text)
  const named = new Map<string, number>()
  const add = (name: string, share: number) => named.set(name, Math.max(named.get(name) ?? 0, share))
  const asked = new Set([
    ...skillNames.index.findIn(text).map(({ name }) => name),
    ...(criterion?.type === "skill" ? criterion.anyOf.map(name => skillNames.canonical(name) ?? name) : [])
  ])
  for (const name of asked) {
    add(name, 1)
    for (const other of skillNames.near(name)) add(other, 0.5)
    for (const wider of skillNames.entries.get(name)?.wider ?? []) add(wider, 0.3)
  }
  for (const { name } of titleNames.index.findIn(text))
    for (const near of titleNames.entries.get(name)?.near ?? []) if (skillNames.entries.has(near)) add(near, 0.35)
  const otherwise = compileDeeds([...exact, ...held], wanted)
  const deedRoots = new Set([...otherwise.sure, ...otherwise.near].flatMap(({ groups }) => groups.flat(2)))
  deedRoots.delete(wanted.ofNumbers)
  return {
    deedRoots: [...deedRoots],
    concepts: [...concepts.values()],
    skills: named,
    skillWeight: Math.max(0.5, ...[...asked].map(skillSpecificity)),
    otherwise
  }
}

/** A sentence with how near it comes; only the order of the numbers means anything. */
export interface NearSentence {
  sentence: ProfileSentence
  score: number
}

/** The sentences of a profile that are most likely to say what is asked, best first, at most `most`; none where nothing comes near. */
export function nearSentences(index: ProfileIndex, query: NearQuery, wanted: WantedRoots, most = 3): NearSentence[] {
  const postings = rootPostings(index, wanted)
  const { sentences, hits, averageLength } = postings
  const scores = new Map<number, number>()
  const covered = new Map<number, number>()
  const rarity = (count: number) => Math.log(1 + (sentences.length - count + 0.5) / (count + 0.5))
  const add = (best: ReadonlyMap<number, number>) => {
    for (const [sentence, score] of best) scores.set(sentence, (scores.get(sentence) ?? 0) + score)
  }
  for (const { weight, roots } of query.concepts) {
    const best = new Map<number, number>()
    for (const [root, share] of roots) {
      const list = hits[root]
      if (!list) continue
      const score = weight * share * rarity(list.length)
      for (const { sentence } of list) if (score > (best.get(sentence) ?? 0)) best.set(sentence, score)
    }
    add(best)
    for (const sentence of best.keys()) covered.set(sentence, (covered.get(sentence) ?? 0) + 1)
  }
  if (query.skills.size > 0) {
    const best = new Map<number, number>()
    for (const [name, list] of index.skills) {
      const share = query.skills.get(name)
      if (share === undefined) continue
      const score = query.skillWeight * share * rarity(list.length)
      for (const { segment, start } of list) {
        const at = sentenceAt(postings, segment, start)
        if (at >= 0 && score > (best.get(at) ?? 0)) best.set(at, score)
      }
    }
    add(best)
  }
  for (const kind of ["sure", "near"] as const) {
    const best = new Map<number, number>()
    for (const deed of query.otherwise[kind]) for (const { at } of deedsIn(postings, deed)) best.set(at, deedWeight[kind] * rarity(1))
    add(best)
  }
  const words = new Map<number, number>()
  for (const root of query.deedRoots) {
    const list = hits[root]
    if (!list) continue
    for (const sentence of new Set(list.map(hit => hit.sentence)))
      words.set(sentence, Math.min(mostDeedWords, (words.get(sentence) ?? 0) + 1))
  }
  for (const [sentence, count] of words) scores.set(sentence, (scores.get(sentence) ?? 0) + count * perDeedWord)
  const ranked = [...scores]
    .map(([at, raw]) => {
      const score = raw * (1 + coverage * ((covered.get(at) ?? 1) - 1))
      const sentence = sentences[at]!
      const length = (sentence.to - sentence.from) / averageLength
      const weight = kindWeight[sentence.segment.kind] * (sentence.to - sentence.from <= fewWords ? fragmentWeight : 1)
      return { sentence, at, score: (score * weight) / (1 - lengthShare + lengthShare * length) }
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
  const [top] = ranked
  return ranked.slice(0, most).filter(({ score }) => score > top!.score * 0.3)
}
