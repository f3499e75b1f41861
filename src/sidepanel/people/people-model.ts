import type { Nearness, VerdictWord } from "~evaluation/evaluation"
import type { Points, Weighed } from "~evaluation/verdict-points"
import { countRows, standingVerdict } from "~sidepanel/person/card-model"
import type { CardCounts } from "~sidepanel/person/card-model"
import type { Qualification } from "~role/role"
import type { DecisionRow, DecisionWord, PersonRow, VerdictFeedbackRow } from "~store/rows/rows"
import { catalogueLocale } from "~ui/text"
import type { PeopleRecords, VerdictWords } from "./read-people"

/** The same cell is shared by everyone who has it: 20,000 people with ten qualifications are 200,000 places and a few dozen cells. */
export type PeopleCell = Readonly<{
  qualification: Qualification
  verdict: VerdictWord | null
  /** How near what the profile shows comes to an unknown. */
  nearness?: Nearness | undefined
  overridden: boolean
}>

/** One person as a row of the People table; people whom the recruiter linked are one row. */
export type PeopleRow = {
  person: PersonRow
  /** The same person's other pages. */
  others: readonly PersonRow[]
  cells: readonly PeopleCell[]
  counts: CardCounts
  evaluated: boolean
  seen: number
  timeMs: number
  decision: DecisionWord | null
  decidedReason: string | null
  /** Place in the order by verdicts, from 1. */
  place: number
}

/** How verdicts are weighed and compared (src/evaluation/verdict-points.ts), handed in: the panel loads it when People is opened. */
export interface VerdictOrder {
  allPoints: (weighed: readonly Weighed[]) => Points
  comparePoints: (a: Points, b: Points) => number
}

export const sortKeys = ["rank", "name", "seen", "time", "decision"] as const
export type SortKey = (typeof sortKeys)[number]
export type Sort = { key: SortKey; descending: boolean }
export type DecisionFilter = "all" | "undecided" | DecisionWord

// One collator for all comparisons: localeCompare looks its own up every time, which 20,000 names feel.
const names = new Intl.Collator(catalogueLocale)
const nameOf = (row: PeopleRow) => row.person.name ?? "\uffff"
const compareNames = (a: PeopleRow, b: PeopleRow) =>
  names.compare(nameOf(a), nameOf(b)) || (a.person.id < b.person.id ? -1 : a.person.id > b.person.id ? 1 : 0)

/**
 * Everyone seen for a role, in the order of the verdicts that stand, the recruiter's word before the rules': the same order as `candor rank`
 * gives by verdicts. People not evaluated come last; equal ones stand in the order of their names.
 */
export function peopleRows(qualifications: readonly Qualification[], records: PeopleRecords, order: VerdictOrder): PeopleRow[] {
  const evaluations = groupedBy(records.evaluations, row => row.personId)
  const decisions = groupedBy(records.decisions, row => row.personId)
  const visits = groupedBy(records.visits, row => row.personId)
  const feedback = groupedBy(records.feedback, row => row.personId)
  const cellsOf = createCells(qualifications)
  const rows = [...groupedBy(records.people, ({ id, sameAs }) => sameAs ?? id)].map(([id, group]): PeopleRow => {
    const [person = group[0]!, ...others] = group.toSorted((a, b) => Number(b.id === id) - Number(a.id === id))
    const of = <Row>(rows: Map<string, Row[]>) => group.flatMap(one => rows.get(one.id) ?? [])
    const evaluation = newest(of(evaluations))
    const cells = cellsOf(evaluation, of(feedback))
    const decision = newest<DecisionRow>(of(decisions))
    const seen = of(visits)
    return {
      person,
      others,
      cells,
      counts: countRows(cells.map(cell => ({ kind: cell.qualification.kind, verdict: cell.verdict }))),
      evaluated: evaluation !== undefined,
      seen: seen.reduce((sum, visit) => sum + visit.count, 0),
      timeMs: seen.reduce((sum, visit) => sum + visit.timeMs, 0),
      decision: decision?.decision ?? null,
      decidedReason: decision?.reason ?? null,
      place: 0
    }
  })
  const points = new Map(rows.map(row => [row, order.allPoints(row.cells)]))
  const compare = (a: PeopleRow, b: PeopleRow) =>
    Number(b.evaluated) - Number(a.evaluated) || order.comparePoints(points.get(a)!, points.get(b)!) || compareNames(a, b)
  const ordered = rows.toSorted(compare)
  ordered.forEach((row, at) => {
    row.place = at + 1
  })
  return ordered
}

function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

function newest<Row extends { at: number }>(rows: readonly Row[]): Row | undefined {
  return rows.reduce<Row | undefined>((best, row) => (best && best.at >= row.at ? best : row), undefined)
}

/** The cells of one person after the other, each of the possible cells made once. */
function createCells(qualifications: readonly Qualification[]) {
  const made = new Map<string, PeopleCell>()
  const cell = (wanted: PeopleCell): PeopleCell => {
    const key = `${wanted.qualification.id}\n${wanted.verdict}\n${wanted.nearness ?? ""}\n${wanted.overridden}`
    const known = made.get(key) ?? wanted
    made.set(key, known)
    return known
  }
  return (evaluation: VerdictWords | undefined, feedback: readonly VerdictFeedbackRow[]): PeopleCell[] =>
    qualifications.map(qualification => {
      const at = evaluation?.qualificationIds.indexOf(qualification.id) ?? -1
      const ruled = evaluation?.words[at] ?? null
      const said = newest(feedback.filter(row => row.qualificationId === qualification.id))
      const overridden = said?.override != null && said.override !== ruled
      const nearness = overridden ? undefined : (evaluation?.nearness[at] ?? undefined)
      return cell({ qualification, verdict: standingVerdict(ruled, said), nearness, overridden })
    })
}

/** Keeps the people that the filters let through, in the order given; `found` are the ids of those a search found, null where there is none. */
export function filterPeople(rows: readonly PeopleRow[], decision: DecisionFilter, found: ReadonlySet<string> | null): PeopleRow[] {
  return rows.filter(row => {
    if (decision === "undecided" && row.decision !== null) return false
    if (decision !== "all" && decision !== "undecided" && row.decision !== decision) return false
    return found === null || found.has(row.person.id)
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
