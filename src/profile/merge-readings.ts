import { emptyProfile } from "./empty-profile"
import type { SectionId } from "./evidence"
import type { Health, NotLoaded, SectionHealth, SectionState } from "./health"
import { foldWords, isCutShort, mergeList, type EntryList, type HowToMerge } from "./merge-lists"
import type { Passage, Profile } from "./profile"
import type { Reading } from "./reading"

const listOf: Partial<Record<SectionId, EntryList>> = {
  experience: "positions",
  education: "education",
  certifications: "certifications",
  languages: "languages"
}

/**
 * Two readings of one person made one: two looks at the same page, or at pages of two sites that the recruiter has linked (told by their
 * person keys). Nothing is doubled: entries are matched by title, company, school and start. What the later page shows wins, and what it
 * has not loaded is kept from the earlier one. Health says what is read in sum; `not loaded` stays only for what was never read.
 *
 * What is missing later was removed by the person where the later page shows the section, and all of it. It was not removed, only not
 * shown, where the section is not loaded, is not understood, is a cut list ("show all"), or, `inOneView`, where it was there in the same
 * view of the page: pages take out again what is scrolled out of sight. Of two sites neither takes anything from the other. Where one
 * address shows somebody of quite another name, that is somebody else: then nothing is taken over.
 */
export function mergeReadings(earlier: Reading, later: Reading, { inOneView = false } = {}): Reading {
  if (earlier.personKey === later.personKey && isOtherName(earlier.profile.name, later.profile.name)) return later
  const how = (section: SectionId) => howToMerge(section, earlier, later, inOneView)
  const before = earlier.profile
  const now = later.profile
  const profile: Profile = { ...emptyProfile(), name: null }
  for (const field of ["name", "headline", "location"] as const) takeText(profile, field, before, now, how("top").fillsGaps)
  takeText(profile, "about", before, now, how("about").keepsMissing)
  for (const [section, list] of Object.entries(listOf) as [SectionId, EntryList][]) mergeList(profile, list, before, now, how(section))
  mergeSkills(profile, before, now, how("skills").keepsMissing)
  profile.passages = mergePassages(before.passages, now.passages, section => how(section).keepsMissing)
  return { ...later, profile, health: healthInSum(profile, earlier, later) }
}

/** Two names without one word in common. Who married, or shows a middle name now, keeps one. */
function isOtherName(before: string | null, now: string | null): boolean {
  if (before === null || now === null) return false
  const words = new Set(foldWords(before).split(" "))
  return !foldWords(now)
    .split(" ")
    .some(word => words.has(word))
}

function howToMerge(section: SectionId, earlier: Reading, later: Reading, inOneView: boolean): HowToMerge {
  if (earlier.personKey !== later.personKey) return { keepsMissing: true, fillsGaps: true }
  const isOtherLayout = earlier.site !== later.site || earlier.health.layout !== later.health.layout
  const missing = isWaitedFor(section, later.health)
  // Of a view that was seen to have more, nothing was removed; an entry with other words in the place of one is an edit.
  const unloaded = inOneView && isPartOf(section, later.profile, earlier.profile)
  return { keepsMissing: missing || unloaded, fillsGaps: missing || inOneView || isOtherLayout }
}

/** Whether more of a section may exist than the page shows. */
function isWaitedFor(section: SectionId, { sections, sections_not_loaded }: Health): boolean {
  const state = sections.find(one => one.section === section)?.state
  const isCut = sections_not_loaded.some(one => one.section === section || (one.section === "*" && one.state !== "not_in_dom"))
  return state === "not loaded" || state === "not understood" || isCut
}

/** Whether the later profile shows nothing in this section that the earlier one did not. */
function isPartOf(section: SectionId, later: Profile, earlier: Profile): boolean {
  const list = listOf[section]
  if (list !== undefined) {
    const both = emptyProfile()
    mergeList(both, list, earlier, later, { keepsMissing: true, fillsGaps: false })
    return both[list].length === earlier[list].length
  }
  if (section === "skills") return isSubset(later.skills, earlier.skills)
  if (section === "about") return later.about === null
  return isSubset(passageTexts(later, section), passageTexts(earlier, section))
}

function isSubset(some: readonly string[], all: readonly string[]): boolean {
  const known = new Set(all.map(foldWords))
  return some.every(one => known.has(foldWords(one)))
}

function passageTexts({ passages }: Profile, section: SectionId): string[] {
  return passages.filter(passage => passage.section === section).map(passage => passage.text)
}

type TextField = "name" | "headline" | "location" | "about"

function takeText(merged: Profile, field: TextField, before: Profile, now: Profile, fillsGaps: boolean): void {
  const from = (now[field] === null && fillsGaps) || isCutShort(now[field], before[field]) ? before : now
  merged[field] = from[field]
  const evidence = from.evidence[field]
  if (evidence) merged.evidence[field] = evidence
}

function mergeSkills(merged: Profile, before: Profile, now: Profile, keepsMissing: boolean): void {
  const known = new Set<string>()
  for (const [n, from] of (keepsMissing ? [now, before] : [now]).entries()) {
    from.skills.forEach((skill, at) => {
      // A page that lists a skill twice is not mended here; the earlier reading adds what is not there yet.
      if (n > 0 && known.has(foldWords(skill))) return
      known.add(foldWords(skill))
      const evidence = from.evidence[`skills.${at}`]
      if (evidence) merged.evidence[`skills.${merged.skills.length}`] = evidence
      merged.skills.push(skill)
    })
  }
}

function mergePassages(before: readonly Passage[], now: readonly Passage[], keepsMissing: (section: SectionId) => boolean): Passage[] {
  const texts = now.map(passage => foldWords(passage.text))
  const isShown = (text: string) => texts.some(other => other.includes(text))
  return [...now, ...before.filter(passage => keepsMissing(passage.section) && !isShown(foldWords(passage.text)))]
}

/** What is read of a person in sum, and what never was. */
function healthInSum(profile: Profile, earlier: Reading, later: Reading): Health {
  const ids = [...new Set([...later.health.sections, ...earlier.health.sections].map(({ section }) => section))]
  const sections = ids.map((section): SectionHealth => {
    const count = countOf(section, profile)
    const now = later.health.sections.find(one => one.section === section)
    const before = earlier.health.sections.find(one => one.section === section)
    if (now?.state === "read" || count === 0) return { ...(now ?? { section, state: stateOf(before?.state) }), count }
    // What stands here is from before; when it was read goes with it.
    return { section, state: "read", count, ...(before?.readAt === undefined ? {} : { readAt: before.readAt }) }
  })
  const never = (one: NotLoaded) =>
    one.state !== "not_in_dom" || one.section === "*" || sections.find(({ section }) => section === one.section)?.state !== "read"
  return { ...later.health, sections, sections_not_loaded: later.health.sections_not_loaded.filter(never) }
}

/** A section that only the earlier reading speaks of, and of which nothing is left. */
function stateOf(before: SectionState | undefined): SectionState {
  return before === "not loaded" || before === "not understood" ? before : "absent"
}

function countOf(section: SectionId, profile: Profile): number {
  const list = listOf[section]
  if (list !== undefined) return profile[list].length
  if (section === "top") return [profile.name, profile.headline, profile.location].filter(Boolean).length
  if (section === "about") return profile.about ? 1 : 0
  if (section === "skills") return profile.skills.length
  return profile.passages.filter(passage => passage.section === section).length
}

/** A reading as it will be looked back on: each section with when it was read. */
export function stampReading(reading: Reading, at: number): Reading {
  const sections = reading.health.sections.map(one => (one.state === "read" ? { ...one, readAt: one.readAt ?? at } : one))
  return { ...reading, health: { ...reading.health, sections } }
}

/** A reading without the sections that were read before `since` (milliseconds since the epoch): what is old says little of today. */
export function withoutOldSections(reading: Reading, since: number): Reading {
  const old = new Set(
    reading.health.sections.filter(({ readAt }) => readAt !== undefined && readAt < since).map(({ section }): SectionId => section)
  )
  if (old.size === 0) return reading
  const profile: Profile = { ...reading.profile, passages: reading.profile.passages.filter(({ section }) => !old.has(section)) }
  for (const section of old) {
    const list = listOf[section]
    if (list !== undefined) Object.assign(profile, { [list]: [] })
    if (section === "skills") profile.skills = []
    if (section === "about") profile.about = null
  }
  const sections = reading.health.sections.filter(({ section }) => !old.has(section))
  return { ...reading, profile, health: { ...reading.health, sections } }
}
