import type { SectionId } from "~profile/evidence"
import type { Health, SectionHealth } from "~profile/health"

/** Something about a section that the recruiter should know or can mend; `section` is "*" for the page as a whole. */
export type HealthProblem = {
  section: SectionId | "*"
  problem: "not loaded" | "not understood" | "partial" | "guest limited"
  /** The words of the page's own link that shows the rest, where it has one. */
  label: string | null
}

export type HealthLines = {
  read: number
  /** Sections the page has or may have; one that the person left empty is not counted as missing. */
  total: number
  problems: HealthProblem[]
  /** `hidden`: the site does not show it to visitors. */
  sections: (SectionHealth & { hidden: boolean })[]
}

/** Page health in the figures of one line: "read 6 of 7 sections", and what is missing, what can be mended by scrolling first. */
export function healthLines(health: Health): HealthLines {
  const problems: HealthProblem[] = []
  const has = (section: SectionId | "*", problem: HealthProblem["problem"]) =>
    problems.some(other => other.section === section && other.problem === problem)
  const add = (problem: HealthProblem) => {
    if (!has(problem.section, problem.problem)) problems.push(problem)
  }
  // Where a site shows visitors a part of a profile, what is not there does not come by scrolling.
  const isGuest = health.sections_not_loaded.some(({ state }) => state === "guest_limited")
  const sections = health.sections.map(one => ({ ...one, hidden: isGuest && one.state === "not loaded" }))
  for (const missing of health.sections_not_loaded) {
    if (missing.state === "not_in_dom") {
      if (missing.section !== "*") for (const one of sections) if (one.section === missing.section) one.hidden = false
      add({ section: missing.section, problem: "not loaded", label: missing.label })
      const { section } = missing
      if (section !== "*" && !sections.some(known => known.section === section))
        sections.push({ section, state: "not loaded", count: 0, hidden: false })
    }
  }
  for (const section of sections) {
    if (section.state === "not loaded" && !section.hidden) add({ section: section.section, problem: "not loaded", label: null })
  }
  for (const missing of health.sections_not_loaded) {
    if (missing.state === "partial") add({ section: missing.section, problem: "partial", label: missing.label })
    if (missing.state === "guest_limited") add({ section: missing.section, problem: "guest limited", label: missing.label })
  }
  for (const section of sections) {
    if (section.state === "not understood") add({ section: section.section, problem: "not understood", label: null })
  }
  const there = sections.filter(section => section.state !== "absent")
  return {
    read: there.filter(section => section.state === "read").length,
    total: there.length,
    problems,
    sections
  }
}
