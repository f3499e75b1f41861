import type { SectionId } from "~profile/evidence"
import type { SectionHealth } from "~profile/health"
import type { Profile } from "~profile/profile"

/**
 * What a file of a known form holds of every section that a résumé has, so that one with a name alone is not taken for one that was read whole.
 * `own` counts what the form has besides, or counts otherwise.
 */
export function healthOfFile(profile: Profile, own: Partial<Record<SectionId, number>> = {}): SectionHealth[] {
  const counts: Partial<Record<SectionId, number>> = {
    top: profile.name || profile.headline ? 1 : 0,
    about: profile.about ? 1 : 0,
    experience: profile.positions.length,
    education: profile.education.length,
    skills: profile.skills.length,
    certifications: profile.certifications.length,
    languages: profile.languages.length,
    ...own
  }
  return (Object.entries(counts) as [SectionId, number][]).map(([section, count]) => ({
    section,
    state: count > 0 ? "read" : "absent",
    count
  }))
}
