import termLists from "~role/vocabulary/term-lists"
import type { Entry } from "./entries"
import { parseEntries } from "./entries"
import { spokenLanguages } from "./spoken-languages"
import { TermIndex } from "./term-index"

/** A closed set of terms of one kind: how each is written, what it implies and what stands near it. Made ready when first asked. */
export interface Vocabulary {
  readonly entries: ReadonlyMap<string, Entry>
  readonly index: TermIndex
  /** The canonical name of a phrase that is exactly one of a term's spellings; null where it is none. */
  canonical: (phrase: string) => string | null
  /** Whether somebody who has `name` has `wanted` too: the same, or somewhere below it. */
  implies: (name: string, wanted: string) => boolean
  /** Names that stand near, both ways, nearest first. Near is not the same: a neighbour never meets a qualification. */
  near: (name: string) => string[]
}

/** Computed once, when first needed: the worker wakes for much that needs no vocabulary. */
function later<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

function build(lines: () => string): Vocabulary {
  const entries = later(() => new Map(parseEntries(lines()).map(entry => [entry.name, entry])))
  const index = later(() => {
    const made = new TermIndex()
    for (const { name, aliases } of entries().values())
      for (const alias of aliases) made.add(name, alias.text, alias.exact, alias.ambiguous, alias.strict)
    return made
  })
  const named = later(() => {
    const made = new Map<string, string>()
    for (const name of entries().keys()) if (!made.has(name.toLowerCase())) made.set(name.toLowerCase(), name)
    return made
  })
  const backward = later(() => {
    const made = new Map<string, string[]>()
    for (const { name, near } of entries().values())
      for (const other of near) {
        const list = made.get(other)
        if (list) list.push(name)
        else made.set(other, [name])
      }
    return made
  })
  const ancestors = new Map<string, ReadonlySet<string>>()
  const above = (name: string): ReadonlySet<string> => {
    const known = ancestors.get(name)
    if (known) return known
    const set = new Set<string>()
    ancestors.set(name, set)
    for (const wider of entries().get(name)?.wider ?? []) {
      set.add(wider)
      for (const further of above(wider)) set.add(further)
    }
    return set
  }
  return {
    get entries() {
      return entries()
    },
    get index() {
      return index()
    },
    // A term's own name goes before another's spelling.
    canonical: phrase => named().get(phrase.trim().toLowerCase()) ?? index().exactly(phrase),
    implies: (name, wanted) => name === wanted || above(name).has(wanted),
    near: name => {
      const own = entries().get(name)
      if (!own) return []
      return [...new Set([...own.near, ...(backward().get(name) ?? [])])].filter(other => other !== name)
    }
  }
}

const softNames = [
  "Communication",
  "Teamwork",
  "Problem solving",
  "Time management",
  "Attention to detail",
  "Presentation skills",
  "Adaptability",
  "Creativity"
]

export const skillNames = build(() => termLists().skills)
export const certificateNames = build(() => termLists().certificates)
export const languageNames = build(() => spokenLanguages)
export const titleNames = build(() => termLists().titles)
/** Manners rather than skills: everybody claims them, so they decide last. */
export const softSkills: ReadonlySet<string> = new Set(softNames)
