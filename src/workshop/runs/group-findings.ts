import type { Qualification } from "~role/role"
import { priorities, type StoredFinding } from "~run/finding"

export interface GroupedFinding {
  finding: StoredFinding
  times: number
  /** Where in the draft: the qualifications that it is about, or the paths as they were stored. Each once. */
  places: string[]
}

/** Findings that say the same as one, the gravest first, with where they stand in the recruiter's own words as far as those are known. */
export function groupFindings(
  findings: readonly StoredFinding[],
  draft: unknown,
  qualifications: readonly Pick<Qualification, "id" | "text">[]
): GroupedFinding[] {
  const groups = new Map<string, GroupedFinding>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.priority, finding.message, finding.hint])
    const group = groups.get(key) ?? { finding, times: 0, places: [] }
    const place = finding.where === null ? null : placeOf(finding.where, draft, qualifications)
    group.times++
    if (place !== null && !group.places.includes(place)) group.places.push(place)
    groups.set(key, group)
  }
  const order = ({ finding }: GroupedFinding) => priorities.findIndex(known => known === finding.priority) >>> 0
  return [...groups.values()].sort((a, b) => order(a) - order(b))
}

/** `verdicts.3.evidence.0` → the text of the qualification that the fourth verdict is about. */
function placeOf(where: string, draft: unknown, qualifications: readonly Pick<Qualification, "id" | "text">[]): string {
  const [field = "", at = ""] = where.split(".")
  const entries = (draft as Record<string, unknown> | null)?.[field]
  const entry = Array.isArray(entries) ? (entries[Number(at)] as { qualificationId?: unknown; text?: unknown } | null | undefined) : null
  const known = qualifications.find(({ id }) => id === entry?.qualificationId)
  return known?.text ?? (typeof entry?.text === "string" ? entry.text : where)
}
