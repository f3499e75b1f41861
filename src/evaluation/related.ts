import type { Evidence } from "~profile/evidence"
import { mostWordIds } from "~role/vocabulary/tokens"
import type { ProfileIndex, Segment } from "./profile-index"
import { rootOf } from "./text/word-root"

/** Words that join others, and words that tell only who is speaking: pronouns must not move anything. */
const joining = new Set(
  "a an the and or of in to for with on at by from as is are be been was were have has had do does did will would can could should must may not no nor if then than that this these those it its you your yours we our ours us i me my mine he him his she her hers they them their theirs who whom whose which what when where how all any some each other more most very also into over under about across within through per plus etc able strong good excellent great experience experienced year work working job role team skill ability knowledge proven understanding und oder der die das den dem des ein eine einen mit fur von im zu auf als bei sie wir ihr ich er es et ou le la les un une des du de d l en pour avec dans sur vous nous je il elle y o el los las una con por para que tu su se e os as um uma com em no na do da dos das mr mrs ms".split(
    " "
  )
)

/** The root of a word; empty where the word carries no meaning by itself. */
function stem(word: string): string {
  return joining.has(word) || word.length < 2 ? "" : rootOf(word)
}

/** Roots of the words that carry meaning, each once. */
export function stemsOf(words: readonly string[]): string[] {
  return [...new Set(words.map(stem).filter(root => root !== ""))]
}

/** A sentence of the profile: characters `[start, end)` of the segment's text, words `[from, to)` of its tokens. */
export interface StemmedSentence {
  segment: Segment
  start: number
  end: number
  from: number
  to: number
}

/** A sentence that holds wanted words, with where the first of them begins and the last ends. */
export interface HitSentence extends StemmedSentence {
  firstHit: number
  lastHit: number
}

interface Postings {
  sentences: StemmedSentence[]
  /** Stem → numbers of the sentences that hold it; only stems that some qualification asks about. */
  where: Map<string, number[]>
}

/** Stems that a role asks about, gathered while it is made ready, so that a profile's other words cost nothing. */
export class WantedStems {
  private readonly roots = new Set<string>()
  /** By the word's number: 1 where it is not wanted. */
  private readonly known = new Uint8Array(mostWordIds + 1)

  add(roots: readonly string[]): void {
    for (const root of roots) this.roots.add(root)
    this.known.fill(0)
  }

  /** The stem of a word where it is wanted; empty otherwise. */
  of(word: string, id: number): string {
    if (this.known[id] === 1) return ""
    const root = rootOf(word)
    const wanted = this.roots.has(root)
    if (id !== 0 && !wanted) this.known[id] = 1
    return wanted ? root : ""
  }
}

const stops = new Set([...".!?;•▪●|\n"].map(sign => sign.charCodeAt(0)))

/** Whether a sentence ends between two words. A dot inside a term ("Node.js") ends none. */
function ends(text: string, from: number, to: number): boolean {
  if (to - from === 1) return text.charCodeAt(from) === 0x0a
  for (let at = from; at < to; at++) if (stops.has(text.charCodeAt(at))) return true
  return false
}

function postingsOf(index: ProfileIndex, stems: WantedStems): Postings {
  return index.once(stems, () => {
    const sentences: StemmedSentence[] = []
    const where = new Map<string, number[]>()
    for (const segment of index.segments) {
      const { words, ids, starts, ends: lasts } = segment.tokens
      let current = -1
      for (let at = 0; at < words.length; at++) {
        if (at === 0 || ends(segment.text, lasts[at - 1]!, starts[at]!)) {
          current = sentences.push({ segment, start: starts[at]!, end: lasts[at]!, from: at, to: at }) - 1
        }
        sentences[current]!.end = lasts[at]!
        sentences[current]!.to = at + 1
        const root = stems.of(words[at]!, ids[at]!)
        if (root === "") continue
        const list = where.get(root)
        if (!list) where.set(root, [current])
        else if (list[list.length - 1] !== current) list.push(current)
      }
    }
    return { sentences, where }
  })
}

/** The sentence that shares most with the stems, rare words weighing more; `share` (0–1) is how much of them it covers. */
export function relatedSentence(
  index: ProfileIndex,
  wanted: readonly string[],
  stems: WantedStems
): { quote: Evidence; share: number } | null {
  const { sentences, where } = postingsOf(index, stems)
  if (wanted.length === 0 || sentences.length === 0) return null
  const scores = new Map<number, number>()
  let possible = 0
  for (const root of wanted) {
    const list = where.get(root)
    const weight = Math.log(1 + sentences.length / (list ? list.length : 0.5))
    possible += weight
    for (const at of list ?? []) scores.set(at, (scores.get(at) ?? 0) + weight)
  }
  let best = -1
  let bestScore = 0
  for (const [at, score] of scores) if (score > bestScore || (score === bestScore && at < best)) [best, bestScore] = [at, score]
  const sentence = sentences[best]
  if (!sentence) return null
  return { quote: index.quote(sentence.segment, sentence.start, sentence.end), share: bestScore / possible }
}

/** How far apart, in words, what belongs together may stand. */
const window = 14
/** A word that says more than this tells by itself what is spoken of. */
const tellingWeight = 0.45

/**
 * The sentences that hold most of the weight of the wanted roots within a few words of each other, best first, at most four. `share` (0–1)
 * is how much of the weight they hold, `telling` how many words of it say much by themselves.
 */
export function bestSentences(
  index: ProfileIndex,
  wanted: readonly string[],
  weights: readonly number[],
  stems: WantedStems
): { sentence: HitSentence; share: number; telling: number }[] {
  const { sentences, where } = postingsOf(index, stems)
  const possible = weights.reduce((sum, weight) => sum + weight, 0)
  if (possible === 0) return []
  const scores = new Map<number, number>()
  wanted.forEach((root, at) => {
    for (const sentence of where.get(root) ?? []) scores.set(sentence, (scores.get(sentence) ?? 0) + weights[at]!)
  })
  const candidates = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 4)
  const weightOf = new Map(wanted.map((root, at) => [root, weights[at]!]))
  return candidates
    .map(([at]) => {
      const { segment, start, end, from: opens, to: closes } = sentences[at]!
      const { words, ids, starts, ends: lasts } = segment.tokens
      const hits: { root: string; word: number }[] = []
      for (let word = opens; word < closes; word++) {
        const root = stems.of(words[word]!, ids[word]!)
        if (weightOf.has(root)) hits.push({ root, word })
      }
      let best = { share: 0, from: 0, to: 0, telling: 0 }
      for (let from = 0; from < hits.length; from++) {
        const seen = new Set<string>()
        let sum = 0
        let telling = 0
        for (let to = from; to < hits.length && hits[to]!.word - hits[from]!.word <= window; to++) {
          const { root } = hits[to]!
          if (!seen.has(root)) {
            sum += weightOf.get(root)!
            if (weightOf.get(root)! > tellingWeight) telling++
          }
          seen.add(root)
          if (sum > best.share) best = { share: sum, from: hits[from]!.word, to: hits[to]!.word, telling }
        }
      }
      const sentence = {
        segment,
        start,
        end,
        from: opens,
        to: closes,
        firstHit: starts[best.from] ?? start,
        lastHit: lasts[best.to] ?? end
      }
      return { sentence, share: best.share / possible, telling: best.telling }
    })
    .sort((a, b) => b.share - a.share)
}

/** The sentences that hold a root of every one of the groups, in the order of the profile. */
export function sentencesWith(index: ProfileIndex, groups: readonly (readonly string[])[], stems: WantedStems): StemmedSentence[] {
  const { sentences, where } = postingsOf(index, stems)
  let held: Set<number> | null = null
  for (const group of groups) {
    const here = new Set<number>()
    for (const root of group) for (const at of where.get(root) ?? []) if (held === null || held.has(at)) here.add(at)
    if (here.size === 0) return []
    held = here
  }
  return [...(held ?? [])].sort((a, b) => a - b).map(at => sentences[at]!)
}

/** The wanted roots that stand anywhere in the profile. */
export function heldRoots(index: ProfileIndex, stems: WantedStems): Iterable<string> {
  return postingsOf(index, stems).where.keys()
}
