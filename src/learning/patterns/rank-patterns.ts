import type { Role } from "~role/role"
import { sentence, type Sentence } from "~sentence/sentence"
import { tokensOf } from "./tokens"

/** What is compared of a pattern: its name and what it asks for. */
export interface ComparablePattern {
  id: string
  name: string
  role: Role
}

export interface RankedPattern<Pattern> {
  pattern: Pattern
  /** 0 (nothing in common) to 1 (the same words in the same measure). */
  likeness: number
  /** The words in common that count most, as a sentence; says so where there are none. */
  reason: Sentence
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
  const words = new Words()
  const query = words.count([
    [wanted.title ?? "", titleWeight],
    [wanted.text, 1]
  ])
  // Only of the query's own words is it needed how they are written.
  const shown = words.shown()
  const documents = patterns.map(pattern => words.count([[titleOf(pattern), titleWeight], ...textsOf(pattern.role)]))
  const spread = new Uint32Array(words.size)
  for (const { ids } of [query, ...documents]) for (const id of ids) spread[id]!++
  const rarity = Float64Array.from(spread, having => Math.log(1 + (patterns.length + 1) / having))
  const weightOf = (times: number, id: number) => (1 + Math.log(times)) * rarity[id]!
  const wantedWeights = new Float64Array(words.size)
  query.ids.forEach((id, at) => (wantedWeights[id] = weightOf(query.times[at]!, id)))
  const wantedLength = lengthOf(query.ids.map(id => wantedWeights[id]!))
  return patterns
    .map((pattern, place) => {
      const { ids, times } = documents[place]!
      const shared: { id: number; product: number }[] = []
      let squares = 0
      let sum = 0
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at]!
        const weight = weightOf(times[at]!, id)
        squares += weight * weight
        const product = weight * wantedWeights[id]!
        if (product === 0) continue
        sum += product
        shared.push({ id, product })
      }
      const length = Math.sqrt(squares) * wantedLength
      const likeness = length === 0 ? 0 : Math.min(1, sum / length)
      return { pattern, likeness, shared }
    })
    .sort((a, b) => b.likeness - a.likeness || compare(a.pattern.name, b.pattern.name) || compare(a.pattern.id, b.pattern.id))
    .map(({ pattern, likeness, shared }) => {
      const most = shared.sort((a, b) => b.product - a.product || compare(words.word(a.id), words.word(b.id))).slice(0, 5)
      return { pattern, likeness, reason: reasonOf(most.map(({ id }) => shown.get(id) ?? words.word(id))) }
    })
}

interface Counted {
  ids: number[]
  /** How often each of them stands there, weighted. */
  times: number[]
}

/** Words by number. Patterns share most of theirs: each is taken apart once, and counted without a table for every pattern. */
class Words {
  readonly #idsOf = new Map<string, readonly number[]>()
  readonly #ids = new Map<string, number>()
  readonly #words: string[] = []
  readonly #places: number[] = []
  readonly #shown = new Map<number, string>()

  get size(): number {
    return this.#words.length
  }

  word(id: number): string {
    return this.#words[id] ?? ""
  }

  /** How the words seen so far are written first. */
  shown(): ReadonlyMap<number, string> {
    return new Map(this.#shown)
  }

  count(texts: readonly (readonly [text: string, weight: number])[]): Counted {
    const counted: Counted = { ids: [], times: [] }
    for (const [text, weight] of texts) {
      for (const shown of text.split(separators)) {
        for (const id of this.#taken(shown)) {
          const place = this.#places[id]!
          if (place >= 0) {
            counted.times[place]! += weight
          } else {
            this.#places[id] = counted.ids.length
            counted.ids.push(id)
            counted.times.push(weight)
          }
        }
      }
    }
    for (const id of counted.ids) this.#places[id] = -1
    return counted
  }

  #taken(shown: string): readonly number[] {
    const before = this.#idsOf.get(shown)
    if (before) return before
    const ids = tokensOf(shown).map(word => {
      const known = this.#ids.get(word)
      if (known !== undefined) return known
      const id = this.#words.length
      this.#ids.set(word, id)
      this.#words.push(word)
      this.#places.push(-1)
      this.#shown.set(id, shown.replace(/[.!?]+$/, ""))
      return id
    })
    this.#idsOf.set(shown, ids)
    return ids
  }
}

const separators = /[\s,;:()/|“”"]+/

function titleOf({ name, role }: ComparablePattern): string {
  return role.title === null || role.title === name ? name : `${name} ${role.title}`
}

function textsOf(role: Role): (readonly [string, number])[] {
  return [role.level ?? "", role.place ?? "", ...role.qualifications.map(qualification => qualification.text)].map(
    text => [text, 1] as const
  )
}

function reasonOf(words: readonly string[]): Sentence {
  return words.length === 0 ? sentence("patternNoWords") : sentence("patternInCommon", { words: { list: [...words], as: "commas" } })
}

function lengthOf(weights: readonly number[]): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
