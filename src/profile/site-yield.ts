import type { SectionId } from "./evidence"
import { hashText } from "./hash-text"
import type { Reading } from "./reading"

/** What a site's reader made of one page: how many of each thing, and no text. */
export interface Yield {
  at: number
  counts: Record<string, number>
  /** A number made of the person key: tells one person's reading from another's. */
  who?: number
}

const sections: Record<string, SectionId> = {
  about: "about",
  positions: "experience",
  education: "education",
  skills: "skills",
  certifications: "certifications",
  languages: "languages"
}

/**
 * How many entries of each kind a reading has. What has not loaded yet is left out: that it is missing says nothing about the reader.
 * `entries` counts positions, education and skills together, and is left out too where one of them may still come.
 */
export function yieldOf({ profile, health }: Reading): Record<string, number> {
  const waiting = new Set(health.sections.filter(({ state }) => state === "not loaded").map(({ section }) => section))
  const all: Record<string, number> = {
    name: profile.name ? 1 : 0,
    headline: profile.headline ? 1 : 0,
    location: profile.location ? 1 : 0,
    about: profile.about ? 1 : 0,
    positions: profile.positions.length,
    education: profile.education.length,
    skills: profile.skills.length,
    certifications: profile.certifications.length,
    languages: profile.languages.length
  }
  const counts = Object.fromEntries(Object.entries(all).filter(([kind]) => !waiting.has(sections[kind] ?? "top")))
  const isWhole = ["positions", "education", "skills"].every(kind => kind in counts)
  return isWhole ? { ...counts, entries: profile.positions.length + profile.education.length + profile.skills.length } : counts
}

/** So many people before the drop must have had it, one after the other: what some people leave out says nothing. */
const usual = 5
/** How many people in a row must be without it, the present one included. Nothing but a name is rarer than no headline. */
const inARow: Record<string, number> = { entries: 2, positions: 3, headline: 3, name: 2 }

/**
 * Whether a site's reader suddenly yields less than it used to: the last five people before had it, and now two different people in a row
 * have a name and nothing else, or three no position or no headline at all.
 *
 * @param recent earlier readings of the same site and layout, the newest first, one a person, without the present one
 * @param counts the present one's, of `yieldOf`
 */
export function hasDropped(recent: readonly Pick<Yield, "counts">[], counts: Record<string, number>): boolean {
  return Object.entries(inARow).some(([kind, people]) => {
    if (counts[kind] !== 0) return false
    const known = recent.map(({ counts: before }) => before[kind]).filter(count => count !== undefined)
    const without = known.findIndex(count => count > 0)
    if (without + 1 < people) return false
    const before = known.slice(without, without + usual)
    return before.length === usual && before.every(count => count > 0)
  })
}

/** Enough to see a drop of three after five, with some to spare. */
const kept = 12

/** The readings of a site with one more, the newest first; one a person, so that reading somebody again counts nobody twice. */
export function addYield(recent: readonly Yield[], one: Yield): Yield[] {
  return [one, ...othersOf(recent, one.who)].slice(0, kept)
}

/** The readings of other people than this one. */
export function othersOf(recent: readonly Yield[], who: number | undefined): Yield[] {
  return recent.filter(other => who === undefined || other.who !== who)
}

/** A number for a person key : equal for the same key, and the key cannot be had back from it. */
export function numberOfPerson(personKey: string): number {
  return hashText(personKey)
}
