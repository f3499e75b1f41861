import type { DraftRole } from "~role/role"
import { tokensOf } from "./tokens"

/** What is compared of a pattern: its name and what it asks for. */
export interface ComparablePattern {
  id: string
  name: string
  role: DraftRole
}

export interface RankedPattern<Pattern> {
  pattern: Pattern
  /** 0 (nothing in common) to 1 (the same words in the same measure). */
  likeness: number
  /** The words in common that count most, as a sentence; says so where there are none. */
  reason: string
}

/** How often a word of the title counts: it says what the role is, in few words, where the text says it in many. */
const titleWeight = 3

/**
 * Orders patterns by their likeness to a new role's title and text.
 *
 * Likeness is the cosine of two TF-IDF vectors (Salton & Buckley, Information Processing & Management 24(5), 1988): a word weighs
 * (1 + ln n) · ln(1 + N / d), with n the times it stands in the text (a title's word counts three times), N the number of patterns plus the
 * new role, and d those of them that have the word. So a word that every pattern has counts little, and a long text is no advantage. Ties
 * keep the order by name, then id: the same patterns always come in the same order.
 */
export function rankPatterns<Pattern extends ComparablePattern>(
  patterns: readonly Pattern[],
  wanted: { title: string | null; text: string }
): RankedPattern<Pattern>[] {
  const tokens = rememberedTokens()
  const query = countsOf(tokens, wanted.title ?? "", wanted.text)
  const documents = patterns.map(pattern => ({ pattern, counts: countsOf(tokens, titleOf(pattern), textOf(pattern.role)) }))
  const spread = new Map<string, number>()
  for (const { counts } of [{ counts: query }, ...documents]) {
    for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1)
  }
  const weigh = (counts: ReadonlyMap<string, Counted>) =>
    new Map(
      [...counts].map(([word, { times }]) => [word, (1 + Math.log(times)) * Math.log(1 + (patterns.length + 1) / (spread.get(word) ?? 1))])
    )
  const queryWeights = weigh(query)
  return documents
    .map(({ pattern, counts }) => {
      const weights = weigh(counts)
      const shared = [...weights]
        .map(([word, weight]) => ({ word, product: weight * (queryWeights.get(word) ?? 0) }))
        .filter(({ product }) => product > 0)
        .sort((a, b) => b.product - a.product || (a.word < b.word ? -1 : 1))
      const length = lengthOf(weights) * lengthOf(queryWeights)
      const likeness = length === 0 ? 0 : Math.min(1, shared.reduce((sum, { product }) => sum + product, 0) / length)
      return { pattern, likeness, reason: reasonOf(shared.slice(0, 5).map(({ word }) => query.get(word)?.shown ?? word)) }
    })
    .sort((a, b) => b.likeness - a.likeness || compare(a.pattern.name, b.pattern.name) || compare(a.pattern.id, b.pattern.id))
}

interface Counted {
  times: number
  /** The word as it stands in the text, for the reason. */
  shown: string
}

/** Patterns share most of their words: each is taken apart once. */
function rememberedTokens(): (shown: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return shown => {
    const before = known.get(shown)
    if (before) return before
    const tokens = tokensOf(shown)
    known.set(shown, tokens)
    return tokens
  }
}

function countsOf(tokens: (shown: string) => readonly string[], title: string, text: string): ReadonlyMap<string, Counted> {
  const counts = new Map<string, Counted>()
  for (const [source, weight] of [
    [title, titleWeight],
    [text, 1]
  ] as const) {
    for (const shown of source.split(/[\s,;:()/|“”"]+/)) {
      for (const word of tokens(shown)) {
        const before = counts.get(word)
        counts.set(word, { times: (before?.times ?? 0) + weight, shown: before?.shown ?? shown.replace(/[.!?]+$/, "") })
      }
    }
  }
  return counts
}

function titleOf({ name, role }: ComparablePattern): string {
  return role.title === null || role.title === name ? name : `${name} ${role.title}`
}

function textOf(role: DraftRole): string {
  return [role.level, role.place, ...role.qualifications.map(qualification => qualification.text)].filter(part => part !== null).join("\n")
}

function reasonOf(words: readonly string[]): string {
  return words.length === 0 ? "No words in common." : `In common: ${words.join(", ")}.`
}

function lengthOf(weights: ReadonlyMap<string, number>): number {
  return Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
