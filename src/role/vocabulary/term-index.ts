import type { Tokens } from "./tokens"
import { isGlued, tokenise } from "./tokens"

interface Hit {
  name: string
  exact: string | null
  ambiguous: boolean
}

interface Node {
  next: Map<string, Node> | null
  hits: Hit[] | null
}

/** A term found in a text: `[start, end)` are offsets in the original text, `[from, to)` the words. */
export interface Mention {
  name: string
  start: number
  end: number
  from: number
  to: number
}

interface Candidate extends Mention {
  /** Right case, so that a cue word is enough; in the wrong case only a list of other terms is. */
  rightCase: boolean
}

/** Words that turn the word before them into its ordinary meaning. */
const ordinaryBefore: Record<string, ReadonlySet<string>> = {
  Go: new Set(["to", "live", "ahead", "beyond", "above", "on", "for", "into", "the", "out", "through", "getter", "with", "further"]),
  C: new Set(["level", "suite", "class", "section", "licence", "license", "certificate", "d", "o"]),
  R: new Set(["d", "and d"]),
  Excel: new Set(["in", "at", "as", "under", "your"]),
  React: new Set(["to", "quickly", "fast", "well", "calmly", "in"]),
  Rust: new Set(["removal", "belt", "protection", "proofing"]),
  Swift: new Set(["response", "delivery", "payment", "action", "resolution"]),
  Spring: new Set(["semester", "season", "term", "break", "collection", "cleaning", "2"])
}
const cuesAfter = new Set([
  "programming",
  "language",
  "developer",
  "engineer",
  "lang",
  "code",
  "codebase",
  "development",
  "framework",
  "boot",
  "module",
  "package",
  "script",
  "service",
  "microservice",
  "software"
])
const cuesBefore = new Set([
  "in",
  "with",
  "using",
  "of",
  "mit",
  "avec",
  "con",
  "com",
  "en",
  "em",
  "write",
  "writing",
  "wrote",
  "know",
  "knowledge",
  "learn",
  "learning",
  "e"
])

/** Finds many terms at once: a trie over words, walked once through the text. */
export class TermIndex {
  private readonly root: Node = { next: null, hits: null }
  /** Where a word leads from the root, by the word's number; null where no term begins with it. */
  private firsts: (Node | null | undefined)[] = []

  add(name: string, alias: string, exact: boolean, ambiguous: boolean): void {
    const { words } = tokenise(alias)
    if (words.length === 0) return
    this.firsts = []
    let node = this.root
    for (const word of words) {
      node.next ??= new Map()
      let next = node.next.get(word)
      if (!next) node.next.set(word, (next = { next: null, hits: null }))
      node = next
    }
    node.hits ??= []
    const hit = { name, exact: exact ? alias : null, ambiguous }
    if (!node.hits.some(other => other.name === name && other.exact === hit.exact)) node.hits.push(hit)
  }

  /** Longest terms first, none overlapping, in the order of the text. */
  find(tokens: Tokens): Mention[] {
    const { words, ids, starts, ends, text } = tokens
    const mentions: Mention[] = []
    let candidates: Candidate[] | null = null
    const first = this.root.next
    if (!first) return mentions
    for (let from = 0; from < words.length;) {
      const id = ids[from]!
      let node: Node | null | undefined = id === 0 ? undefined : this.firsts[id]
      if (node === undefined) node = this.firstOf(first, words[from]!, id)
      if (node === null) {
        from++
        continue
      }
      let to = from + 1
      let best: Node | null = null
      let bestTo = to
      while (node) {
        if (node.hits) {
          best = node
          bestTo = to
        }
        if (to >= words.length || !node.next || !isGlued(tokens, to)) break
        node = node.next.get(words[to]!)
        to++
      }
      if (!best?.hits) {
        from++
        continue
      }
      const start = starts[from]!
      const end = ends[bestTo - 1]!
      let found = false
      for (const hit of best.hits) {
        const rightCase = hit.exact === null || text.slice(start, end) === hit.exact
        const mention = { name: hit.name, start, end, from, to: bestTo, rightCase }
        if (rightCase && !hit.ambiguous && !isOrdinary(hit, tokens, from, bestTo)) {
          mentions.push(mention)
          found = true
        } else if (hit.exact !== null) (candidates ??= []).push(mention)
      }
      from = found ? bestTo : from + 1
    }
    if (candidates === null) return mentions
    const sure = mentions.slice()
    for (const candidate of candidates) {
      if (mentions.some(other => other.from < candidate.to && candidate.from < other.to)) continue
      if (stands(candidate, sure, candidates, tokens)) mentions.push(candidate)
    }
    return mentions.sort((a, b) => a.start - b.start)
  }

  private firstOf(first: ReadonlyMap<string, Node>, word: string, id: number): Node | null {
    const node = first.get(word) ?? null
    // A role's own few names are looked up as they are: the table would cost more than it spares.
    if (id === 0 || first.size < 32) return node
    while (this.firsts.length < id) this.firsts.push(undefined)
    this.firsts[id] = node
    return node
  }

  findIn(text: string): Mention[] {
    return this.find(tokenise(text))
  }
}

function isOrdinary(hit: { name: string; exact: string | null }, tokens: Tokens, from: number, to: number): boolean {
  if (hit.exact === null) return false
  const next = tokens.words[to]
  const before = from === 0 || !isGlued(tokens, from)
  return before && next !== undefined && isGlued(tokens, to) && (ordinaryBefore[hit.name]?.has(next) ?? false)
}

/** Whether an ambiguous word is meant as the term: alone in its text, beside a cue, or in a list with terms that are sure. */
function stands(candidate: Candidate, sure: readonly Mention[], all: readonly Candidate[], tokens: Tokens): boolean {
  const { words, text } = tokens
  const after = words[candidate.to]
  const before = words[candidate.from - 1]
  if (candidate.from === 0 && candidate.to === words.length) return true
  if (after !== undefined && isGlued(tokens, candidate.to) && ordinaryBefore[candidate.name]?.has(after)) return false
  if (text[candidate.start - 1] === "&" || text[candidate.end] === "&") return false
  if (candidate.rightCase) {
    if (after !== undefined && isGlued(tokens, candidate.to) && cuesAfter.has(after)) return true
    const long = candidate.end - candidate.start > 1
    if (
      long &&
      before !== undefined &&
      isGlued(tokens, candidate.from) &&
      cuesBefore.has(before) &&
      !(after !== undefined && isGlued(tokens, candidate.to) && /^[a-z]{4,}$/.test(after) && !joins.has(after))
    )
      return true
  }
  const inList = (other: Mention) => {
    const [left, right] = other.start < candidate.start ? [other, candidate] : [candidate, other]
    return /^\s?(?:[,/;|•·()+&:\n-]|and|or|und|oder|et|ou|y|o|e)(?:\s?(?:and|or|und|oder|et|ou|y|o|e)\b)?[\s(•·*-]{0,4}$/i.test(
      text.slice(left.end, right.start)
    )
  }
  if (sure.some(inList)) return true
  if (!candidate.rightCase) return false
  if (
    sure.some(
      other => Math.abs(other.from - candidate.from) <= (candidate.end - candidate.start === 1 ? 2 : 5) && sameLine(other, candidate, text)
    )
  )
    return true
  return all.some(other => other !== candidate && other.rightCase && inList(other))
}

const joins = new Set([
  "and",
  "or",
  "und",
  "oder",
  "with",
  "plus",
  "sowie",
  "including",
  "preferred",
  "required",
  "experience",
  "skill",
  "knowledge"
])

function sameLine(a: Mention, b: Mention, text: string): boolean {
  return !/[\n.!?]\s/.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)))
}
