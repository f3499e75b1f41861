import type { Tokens } from "./tokens"
import { firstWord, isGlued, tokenise } from "./tokens"

interface Hit {
  name: string
  exact: string | null
  ambiguous: boolean
  /** In the wrong case it never counts. */
  strict: boolean
}

interface Spelling extends Hit {
  alias: string
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
  /** A word so common, or a name of people, that a term somewhere beside it is no sign: only a list or a cue is. */
  strict: boolean
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

/**
 * Finds many terms at once: a trie over words, walked once through the text. Terms wait by their first word until a text has that word, because
 * most texts have few of them and a worker that wakes should not build what it never reads.
 */
export class TermIndex {
  private readonly root = new Map<string, Node>()
  private readonly waiting = new Map<string, Spelling[]>()
  /** Where a word leads from the root, by the word's number; null where no term begins with it. */
  private firsts: (Node | null | undefined)[] = []

  add(name: string, alias: string, exact: boolean, ambiguous: boolean, strict = false): void {
    const word = firstWord(alias)
    if (word === null) return
    this.firsts = []
    const spelling = { name, alias, exact: exact ? alias : null, ambiguous, strict }
    const list = this.waiting.get(word)
    if (list) list.push(spelling)
    else this.waiting.set(word, [spelling])
  }

  private insert({ alias, ...hit }: Spelling): void {
    let next = this.root
    let node: Node | null = null
    for (const word of tokenise(alias).words) {
      if (node) next = node.next ??= new Map()
      const known: Node = next.get(word) ?? { next: null, hits: null }
      next.set(word, known)
      node = known
    }
    if (!node) return
    node.hits ??= []
    if (!node.hits.some(other => other.name === hit.name && other.exact === hit.exact)) node.hits.push(hit)
  }

  /** The node below the root for a word, with every term that begins with it; null where none does. */
  private nodeOf(word: string): Node | null {
    const waiting = this.waiting.get(word)
    if (waiting) {
      this.waiting.delete(word)
      for (const spelling of waiting) this.insert(spelling)
    }
    return this.root.get(word) ?? null
  }

  /** The name of the term that a phrase is a spelling of, whatever its case; null where it is none. */
  exactly(phrase: string): string | null {
    const { words } = tokenise(phrase)
    let node = words.length === 0 ? null : this.nodeOf(words[0]!)
    for (let at = 1; node && at < words.length; at++) node = node.next?.get(words[at]!) ?? null
    return node?.hits?.[0]?.name ?? null
  }

  /**
   * Longest terms first, none overlapping, in the order of the text. Of words that have an everyday meaning too only those that are meant as the
   * term; those of which `isJudgedElsewhere` says so come all, because the caller looks at more than this text.
   */
  find(tokens: Tokens, isJudgedElsewhere?: (spelling: string) => boolean): Mention[] {
    const { words, ids, starts, ends, text } = tokens
    const mentions: Mention[] = []
    let candidates: Candidate[] | null = null
    for (let from = 0; from < words.length;) {
      const id = ids[from]!
      let node: Node | null | undefined = id === 0 ? undefined : this.firsts[id]
      if (node === undefined) node = this.firstOf(words[from]!, id)
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
        if (to >= words.length || !node.next) break
        // The look-up first: most words that follow belong to no term, and then what stands between them does not matter.
        const following: Node | undefined = node.next.get(words[to]!)
        if (!following || !isGlued(tokens, to)) break
        node = following
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
        const mention = { name: hit.name, start, end, from, to: bestTo, rightCase, strict: hit.strict }
        const isElsewhere = isJudgedElsewhere !== undefined && hit.exact !== null && isJudgedElsewhere(text.slice(start, end))
        if (isElsewhere || (rightCase && !hit.ambiguous && !isOrdinary(hit, tokens, from, bestTo))) {
          mentions.push(mention)
          found = true
        } else if (hit.exact !== null && (rightCase || !hit.strict)) (candidates ??= []).push(mention)
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

  private firstOf(word: string, id: number): Node | null {
    const node = this.nodeOf(word)
    // A role's own few names are looked up as they are: the table would cost more than it spares.
    if (id === 0 || this.root.size + this.waiting.size < 32) return node
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
    !candidate.strict &&
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
