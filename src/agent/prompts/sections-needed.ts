import { sectionIds, type SectionId } from "~profile/evidence"
import type { CriterionType } from "~role/criterion"
import type { Role } from "~role/role"

const work: readonly SectionId[] = ["top", "about", "experience", "projects", "other"]

/** Where a profile can answer a criterion. */
const needed: Record<CriterionType, readonly SectionId[]> = {
  skill: [...work, "skills", "certifications"],
  years: work,
  level: work,
  title: work,
  place: ["top", "about", "experience", "other"],
  education: ["top", "about", "education", "other"],
  language: ["top", "about", "languages", "education", "experience", "other"],
  certificate: ["top", "about", "certifications", "education", "skills", "experience", "other"],
  management: work,
  industry: work,
  "company size": work,
  permit: ["top", "about", "other"],
  travel: ["top", "about", "experience", "other"]
}

/** The sections that a role's qualifications can need: the rest of a profile is not sent. A sentence without a criterion may need any. */
export function sectionsNeeded(role: Role): ReadonlySet<SectionId> {
  return new Set(role.qualifications.flatMap(({ criterion }) => (criterion === null ? sectionIds : needed[criterion.type])))
}
