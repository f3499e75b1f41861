import { business } from "./business"
import { certificates } from "./certificates"
import { dataAndCloud } from "./data-and-cloud"
import { designAndProduct } from "./design-and-product"
import type { Entry } from "./entries"
import { parseEntries } from "./entries"
import { healthAndCare } from "./health-and-care"
import { software } from "./software"
import { spokenLanguages } from "./spoken-languages"
import { TermIndex } from "./term-index"
import { titles } from "./titles"
import { fold } from "./tokens"
import { tradesAndOperations } from "./trades-and-operations"

/** A closed set of terms of one kind: how each is written, what it implies and what stands near it. */
export interface Vocabulary {
  entries: ReadonlyMap<string, Entry>
  index: TermIndex
  /** The canonical name of a phrase that is exactly one of a term's spellings; null where it is none. */
  canonical: (phrase: string) => string | null
  /** Whether somebody who has `name` has `wanted` too: the same, or somewhere below it. */
  implies: (name: string, wanted: string) => boolean
  /** Names that stand near, both ways, nearest first. */
  near: (name: string) => string[]
}

function build(...lists: string[]): Vocabulary {
  const entries = new Map<string, Entry>()
  const index = new TermIndex()
  const spellings = new Map<string, string>()
  for (const entry of lists.flatMap(parseEntries)) {
    entries.set(entry.name, entry)
    if (!spellings.has(entry.name.toLowerCase())) spellings.set(entry.name.toLowerCase(), entry.name)
  }
  for (const entry of entries.values()) {
    for (const alias of entry.aliases) {
      index.add(entry.name, alias.text, alias.exact, alias.ambiguous)
      const key = fold(alias.text)
      if (!spellings.has(key)) spellings.set(key, entry.name)
    }
  }
  const ancestors = new Map<string, ReadonlySet<string>>()
  const above = (name: string): ReadonlySet<string> => {
    const known = ancestors.get(name)
    if (known) return known
    const set = new Set<string>()
    ancestors.set(name, set)
    for (const wider of entries.get(name)?.wider ?? []) {
      set.add(wider)
      for (const further of above(wider)) set.add(further)
    }
    return set
  }
  return {
    entries,
    index,
    canonical: phrase => spellings.get(phrase.trim().toLowerCase()) ?? spellings.get(fold(phrase)) ?? null,
    implies: (name, wanted) => name === wanted || above(name).has(wanted),
    near: name => {
      const own = entries.get(name)
      if (!own) return []
      const back = [...entries.values()].filter(other => other.near.includes(name)).map(other => other.name)
      return [...new Set([...own.near, ...back])].filter(other => other !== name)
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

export const skills = build(software, dataAndCloud, designAndProduct, business, healthAndCare, tradesAndOperations)
export const certificateNames = build(certificates)
export const languageNames = build(spokenLanguages)
export const titleNames = build(titles)
/** Manners rather than skills: everybody claims them, so they decide last. */
export const softSkills: ReadonlySet<string> = new Set(softNames)
