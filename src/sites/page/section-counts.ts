import type { SectionId } from "~profile/evidence"
import type { SectionHealth } from "~profile/health"
import type { Profile } from "~profile/profile"

/** The health of a page that either shows a section or does not: no lists are cut and nothing arrives late. */
export function sectionCounts(profile: Profile, known: readonly SectionHealth[] = []): SectionHealth[] {
  const passages = (section: SectionId) => profile.passages.filter(passage => passage.section === section).length
  const counts: [SectionId, number][] = [
    ["top", [profile.name, profile.headline, profile.location].filter(Boolean).length],
    ["about", profile.about ? 1 : 0],
    ["experience", profile.positions.length],
    ["education", profile.education.length],
    ["skills", profile.skills.length],
    ["certifications", profile.certifications.length],
    ["languages", profile.languages.length]
  ]
  for (const section of ["projects", "other"] as const) if (passages(section) > 0) counts.push([section, passages(section)])
  return counts.map(([section, count]) => {
    const garbled = count === 0 && known.some(one => one.section === section && one.state === "not understood")
    return { section, state: count > 0 ? "read" : garbled ? "not understood" : "absent", count }
  })
}
