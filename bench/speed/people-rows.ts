import { emptyRole } from "~role/intake/empty-role"
import type { Qualification } from "~role/role"
import type { EvaluationRow, PersonRow, VisitRow } from "~store/rows/rows"
import { inventPerson } from "./people"

// Rows of 20,000 invented people, in the sizes that real ones have.

export const benchRoleId = "role-bench"
const at = Date.UTC(2026, 10, 21)

const sentence = "Built pipelines in Python and Spark that carry nine million events a day."
const words = ["met", "not met", "unknown"] as const

export const benchQualifications: Qualification[] = Array.from({ length: 10 }, (_, number) => ({
  id: `q${number}`,
  text: `Qualification ${number}`,
  kind: number < 6 ? "must" : number < 9 ? "nice" : "avoid",
  criterion: null,
  quote: null
}))
export const benchRole = { ...emptyRole, title: "Data Engineer", place: "Lisbon", qualifications: benchQualifications }

/** The rows that one person has in the store, in the sizes that real ones have. */
export function rowsOf(number: number): { person: PersonRow; evaluation: EvaluationRow; visit: VisitRow } {
  const profile = inventPerson(number)
  const id = `linkedin:person-number-${number}`
  const verdicts = benchQualifications.map(({ id: qualificationId, kind }, index) => ({
    qualificationId,
    kind,
    verdict: words[(number * 7 + index * 3 + (number >> index)) % 3] ?? "unknown",
    evidence: [{ quote: sentence, section: "experience" as const, label: profile.positions[0]?.company ?? null }],
    reason: "4 y 2 m: Ferro & Filhos 2021–now",
    ask: null
  }))
  const none = { met: 0, notMet: 0, unknown: 0, total: 0 }
  return {
    person: {
      id,
      // Letters, so that names differ as names do.
      name: `${nameOf(number)} ${nameOf(number * 31 + 7)}`,
      headline: profile.headline,
      location: profile.location,
      site: "linkedin",
      url: `https://www.linkedin.com/in/person-number-${number}/`,
      captureId: `capture-${number}`,
      firstSeenAt: at - number * 60_000,
      lastSeenAt: at - number * 1_000
    },
    evaluation: {
      roleId: benchRoleId,
      personId: id,
      captureId: `capture-${number}`,
      roleVersion: 1,
      evaluation: { verdicts, counts: { must: none, nice: none, avoid: none }, rulesVersion: "bench" },
      model: "builtin",
      at
    },
    visit: { personId: id, roleId: benchRoleId, count: 1 + (number % 4), timeMs: number % 90_000, firstAt: at, lastAt: at, lastViewId: "v" }
  }
}

const syllables = [
  "an",
  "bel",
  "co",
  "dra",
  "el",
  "fi",
  "go",
  "ha",
  "in",
  "jo",
  "ka",
  "lu",
  "mar",
  "no",
  "or",
  "pe",
  "ri",
  "sa",
  "to",
  "vi"
]
function nameOf(number: number): string {
  const parts = [number % 20, Math.floor(number / 20) % 20, Math.floor(number / 400) % 20].map(part => syllables[part] ?? "")
  const name = parts.join("")
  return name.charAt(0).toUpperCase() + name.slice(1)
}
