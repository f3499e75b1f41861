import { foldText } from "~profile/fold-text"
import type { Profile } from "~profile/profile"

const texts = ["name", "headline", "location", "about"] as const
const lists = ["positions", "education", "certifications", "languages"] as const

/**
 * Two readings of the same page made one: the mark-up's where it says something, the visible text's where it says more. A list is taken
 * whole from the fuller reading, so that one job is never there twice; skills are united.
 */
export function mergeProfiles(marked: Profile, plain: Profile | null): Profile {
  if (!plain) return marked
  const merged: Profile = { ...marked, evidence: {} }
  const take = (prefix: string, from: Profile) => {
    for (const [path, evidence] of Object.entries(from.evidence)) {
      if (path === prefix || path.startsWith(`${prefix}.`)) merged.evidence[path] = evidence
    }
  }
  for (const field of texts) {
    const from = marked[field] || (field === "location" && isOtherPlace(plain.location, marked)) ? marked : plain
    merged[field] = from[field]
    take(field, from)
  }
  for (const list of lists) {
    const from = fullness(plain[list]) > fullness(marked[list]) ? plain : marked
    Object.assign(merged, { [list]: from[list] })
    take(list, from)
  }
  merged.skills = []
  const known = new Set<string>()
  for (const from of [marked, plain]) {
    from.skills.forEach((skill, index) => {
      if (known.has(skill.toLowerCase())) return
      known.add(skill.toLowerCase())
      const evidence = from.evidence[`skills.${index}`]
      if (evidence) merged.evidence[`skills.${merged.skills.length}`] = evidence
      merged.skills.push(skill)
    })
  }
  merged.passages = [...marked.passages, ...plain.passages.filter(passage => !isHeld(passage.text, merged))]
  return merged
}

/** Entries count, and so does every field that is filled in. */
function fullness(entries: readonly object[]): number {
  return entries.reduce((sum: number, entry) => sum + 2 + Object.values(entry).filter(value => value !== null).length, 0)
}

/** A place that the text reader found at the top may be an employer's. */
function isOtherPlace(place: string | null, marked: Profile): boolean {
  return place !== null && marked.positions.some(position => position.location === place)
}

/** Text whose words nearly all stand in a field needs no passage of its own. */
function isHeld(text: string, profile: Profile): boolean {
  const held = new Set(Object.values(profile.evidence).flatMap(evidence => evidence.flatMap(({ quote }) => wordsOf(quote))))
  const words = wordsOf(text)
  return words.filter(word => held.has(word)).length >= words.length * 0.8
}

function wordsOf(text: string): string[] {
  return (
    foldText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
