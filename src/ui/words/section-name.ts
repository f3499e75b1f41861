import type { SectionId } from "~profile/evidence"
import { t } from "~ui/text"

const keys = {
  top: "candidateSectionTop",
  about: "candidateSectionAbout",
  experience: "candidateSectionExperience",
  education: "candidateSectionEducation",
  skills: "candidateSectionSkills",
  certifications: "candidateSectionCertifications",
  languages: "candidateSectionLanguages",
  projects: "candidateSectionProjects",
  other: "candidateSectionOther"
} as const satisfies Record<SectionId, string>

/** A section's name as the recruiter knows it from the page. */
export const sectionName = (section: SectionId): string => t(keys[section])
