import type { VerdictWord } from "~evaluation/evaluation"
import { countRows, standingVerdict } from "~sidepanel/candidate/card-model"
import type { CardCounts } from "~sidepanel/candidate/card-model"
import type { Qualification, QualificationKind } from "~role/role"
import type { DecisionRow, DecisionWord, EvaluationRow, PersonRow, VerdictFeedbackRow, VisitRow } from "~store/rows"

export type PeopleCell = { qualification: Qualification; verdict: VerdictWord | null; overridden: boolean }

/** One person as a row of the People table. */
export type PeopleRow = {
  person: PersonRow
  cells: PeopleCell[]
  counts: CardCounts
  evaluated: boolean
  seen: number
  timeMs: number
  decision: DecisionWord | null
  decidedReason: string | null
  /** Place in the order by verdicts, from 1. */
  place: number
}

export type PeopleRecords = {
  people: readonly PersonRow[]
  evaluations: readonly EvaluationRow[]
  feedback: readonly VerdictFeedbackRow[]
  decisions: readonly DecisionRow[]
  visits: readonly VisitRow[]
}

export const sortKeys = ["rank", "name", "seen", "time", "decision"] as const
export type SortKey = (typeof sortKeys)[number]
export type Sort = { key: SortKey; descending: boolean }
export type DecisionFilter = "all" | "undecided" | DecisionWord

/** Unknown stands between met and not met, as in src/evaluation/rank.ts: the table and the command line give one order. */
const points: Record<VerdictWord, number> = { met: 2, unknown: 1, "not met": 0 }

const pointsOf = (row: PeopleRow, kind: QualificationKind) =>
  row.cells.filter(cell => cell.qualification.kind === kind).reduce((sum, cell) => sum + points[cell.verdict ?? "unknown"], 0)

/**
 * Orders people by the verdicts that stand, the recruiter's word before the rules': first by musts, then by nice-to-haves, then by how
 * little of what is to be avoided is there; people not evaluated last. Equal ones stand in the order of their names.
 */
export function compareByVerdicts(a: PeopleRow, b: PeopleRow): number {
  return (
    Number(b.evaluated) - Number(a.evaluated) ||
    pointsOf(b, "must") - pointsOf(a, "must") ||
    pointsOf(b, "nice") - pointsOf(a, "nice") ||
    pointsOf(a, "avoid") - pointsOf(b, "avoid") ||
    compareNames(a, b)
  )
}

const compareNames = (a: PeopleRow, b: PeopleRow) =>
  (a.person.name ?? "\uffff").localeCompare(b.person.name ?? "\uffff") || a.person.id.localeCompare(b.person.id)

/** Everyone seen for a role, in the order of their verdicts. */
export function peopleRows(qualifications: readonly Qualification[], records: PeopleRecords): PeopleRow[] {
  const evaluations = new Map(records.evaluations.map(row => [row.personId, row]))
  const decisions = new Map(records.decisions.map(row => [row.personId, row]))
  const visits = new Map(records.visits.map(row => [row.personId, row]))
  const feedback = new Map(records.feedback.map(row => [`${row.personId}\n${row.qualificationId}`, row]))
  const rows = records.people.map((person): PeopleRow => {
    const verdicts = new Map(evaluations.get(person.id)?.evaluation.verdicts.map(one => [one.qualificationId, one.verdict]))
    const cells = qualifications.map((qualification): PeopleCell => {
      const said = feedback.get(`${person.id}\n${qualification.id}`)
      const ruled = verdicts.get(qualification.id) ?? null
      return { qualification, verdict: standingVerdict(ruled, said), overridden: said?.override != null && said.override !== ruled }
    })
    const decision = decisions.get(person.id)
    return {
      person,
      cells,
      counts: countRows(cells.map(cell => ({ kind: cell.qualification.kind, verdict: cell.verdict }))),
      evaluated: evaluations.has(person.id),
      seen: visits.get(person.id)?.count ?? 0,
      timeMs: visits.get(person.id)?.timeMs ?? 0,
      decision: decision?.decision ?? null,
      decidedReason: decision?.reason ?? null,
      place: 0
    }
  })
  rows.sort(compareByVerdicts)
  return rows.map((row, at) => ({ ...row, place: at + 1 }))
}

const folded = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()

/** Keeps the people that the filters let through. Search finds a name, headline or place without regard to case and accents. */
export function filterPeople(rows: readonly PeopleRow[], decision: DecisionFilter, search: string): PeopleRow[] {
  const words = folded(search).split(/\s+/).filter(Boolean)
  return rows.filter(row => {
    if (decision === "undecided" && row.decision !== null) return false
    if (decision !== "all" && decision !== "undecided" && row.decision !== decision) return false
    const text = folded([row.person.name, row.person.headline, row.person.location].filter(Boolean).join(" "))
    return words.every(word => text.includes(word))
  })
}

const decisionOrder: Record<DecisionWord, number> = { shortlist: 0, maybe: 1, pass: 2 }

/** Sorts a copy. Ties fall back to the order by verdicts, so that the order never depends on the order of the store. */
export function sortPeople(rows: readonly PeopleRow[], sort: Sort): PeopleRow[] {
  const by: Record<SortKey, (a: PeopleRow, b: PeopleRow) => number> = {
    rank: (a, b) => a.place - b.place,
    name: compareNames,
    seen: (a, b) => a.seen - b.seen,
    time: (a, b) => a.timeMs - b.timeMs,
    decision: (a, b) => (a.decision ? decisionOrder[a.decision] : 3) - (b.decision ? decisionOrder[b.decision] : 3)
  }
  const sign = sort.descending ? -1 : 1
  return [...rows].sort((a, b) => sign * by[sort.key](a, b) || a.place - b.place)
}
