import { compareReceived, presented, type Presentation } from "~evaluation/presentation"
import type { Nearness, VerdictWord } from "~evaluation/evaluation"
import type { Points, Weighed } from "~evaluation/verdict-points"
import { countRows, standingVerdict } from "~sidepanel/person/card-model"
import type { CardCounts } from "~sidepanel/person/card-model"
import type { Qualification } from "~role/role"
import type { DecisionWord, PersonRow, VerdictFeedbackRow } from "~store/rows/rows"
import { perLanguage } from "~ui/text"
import { createWordsReader, type PeopleRecords, type VerdictWords } from "./read-people"
import { groupedBy } from "~store/grouped-by"

/** One verdict of somebody. */
export type PeopleCell = Readonly<{
  qualification: Qualification
  verdict: VerdictWord | null
  /** How near what the profile shows comes to an unknown. */
  nearness?: Nearness | undefined
}>

/** What the verdicts of one person come to. Everybody with the same verdicts shares one: of 20,000 people there are some hundreds. */
export interface StandingVerdicts {
  cells: readonly PeopleCell[]
  counts: CardCounts
  points: Points
}

/** One person as a row of the list; people whom the recruiter linked are one row. */
export interface PeopleRow {
  person: PersonRow
  /** The same person's other pages. */
  others: readonly PersonRow[]
  standing: StandingVerdicts
  evaluated: boolean
  /** Place in the order in which the role presents people, from 1. */
  place: number
}

/** How verdicts are weighed and compared (src/evaluation/verdict-points.ts), handed in: the panel loads it when People is opened. */
export interface VerdictOrder {
  allPoints: (weighed: readonly Weighed[]) => Points
  comparePoints: (a: Points, b: Points) => number
}

export const sortKeys = ["rank", "name", "decision", "recent", "seen", "time"] as const
export type SortKey = (typeof sortKeys)[number]
export type DecisionFilter = "all" | "undecided" | DecisionWord

// One collator for all comparisons: localeCompare looks its own up every time, which 20,000 names feel.
const names = perLanguage(locale => new Intl.Collator(locale))
const nameOf = (row: PeopleRow) => row.person.name ?? "\uffff"
const compareNames = (a: PeopleRow, b: PeopleRow) =>
  names().compare(nameOf(a), nameOf(b)) || (a.person.id < b.person.id ? -1 : a.person.id > b.person.id ? 1 : 0)

/**
 * Everyone in the order of the verdicts that stand, the recruiter's word before the rules': the same order as `candor rank` gives by verdicts.
 * People not evaluated come last; whom nothing tells apart stand as they were received, by no name. Where the role ranks nobody, so do all.
 */
export function peopleRows(
  qualifications: readonly Qualification[],
  records: PeopleRecords,
  order: VerdictOrder,
  presentation: Presentation = "ranked"
): PeopleRow[] {
  const words = groupedBy(records.words, row => row.personId)
  const feedback = groupedBy(records.feedback, row => row.personId)
  const standingOf = createStandings(qualifications, order)
  const read = createWordsReader()
  const rows = [...groupedBy(records.people, ({ id, sameAs }) => sameAs ?? id)].map(([id, group]): PeopleRow => {
    const [person = group[0]!, ...others] = group.length === 1 ? group : group.toSorted((a, b) => Number(b.id === id) - Number(a.id === id))
    const own = newest(group.flatMap(one => words.get(one.id) ?? []))
    const said = feedback.size === 0 ? [] : group.flatMap(one => feedback.get(one.id) ?? [])
    return { person, others, standing: standingOf(own && read(own), said), evaluated: own !== undefined, place: 0 }
  })
  const received = (a: PeopleRow, b: PeopleRow) => compareReceived(a.person, b.person)
  const ordered = presented(rows, presentation, {
    verdicts: (a, b) =>
      Number(b.evaluated) - Number(a.evaluated) || order.comparePoints(a.standing.points, b.standing.points) || received(a, b),
    received
  })
  ordered.forEach((row, at) => {
    row.place = at + 1
  })
  return ordered
}

function newest<Row extends { at: number }>(rows: readonly Row[]): Row | undefined {
  return rows.reduce<Row | undefined>((best, row) => (best && best.at >= row.at ? best : row), undefined)
}

/** The standing of one person after the other, each of those that there are made once. */
function createStandings(qualifications: readonly Qualification[], order: VerdictOrder) {
  const made = new Map<VerdictWords | undefined, Map<string, StandingVerdicts>>()
  return (words: VerdictWords | undefined, feedback: readonly VerdictFeedbackRow[]): StandingVerdicts => {
    const said = qualifications.map(({ id }) => newest(feedback.filter(row => row.qualificationId === id)))
    const key = feedback.length === 0 ? "" : said.map(row => row?.override ?? "").join("\n")
    const ofWords = made.get(words) ?? new Map<string, StandingVerdicts>()
    made.set(words, ofWords)
    const known = ofWords.get(key)
    if (known) return known
    const cells = qualifications.map((qualification, index): PeopleCell => {
      const ruled = words?.verdicts[words.qualificationIds.indexOf(qualification.id)]
      const verdict = standingVerdict(ruled?.verdict ?? null, said[index])
      return { qualification, verdict, nearness: verdict === ruled?.verdict ? (ruled?.nearness ?? undefined) : undefined }
    })
    const counts = countRows(cells.map(cell => ({ kind: cell.qualification.kind, verdict: cell.verdict })))
    const standing = { cells, counts, points: order.allPoints(cells) }
    ofWords.set(key, standing)
    return standing
  }
}

/** Keeps the people that the filters let through, in the order given; `found` are the ids of those a search found, null where there is none. */
export function filterPeople(
  rows: readonly PeopleRow[],
  filter: DecisionFilter,
  decisionOf: (personId: string) => DecisionWord | null,
  found: ReadonlySet<string> | null
): PeopleRow[] {
  return rows.filter(row => {
    if (filter !== "all" && (decisionOf(row.person.id) ?? "undecided") !== filter) return false
    return found === null || found.has(row.person.id) || row.others.some(({ id }) => found.has(id))
  })
}

const decisionOrder: Record<DecisionWord, number> = { shortlist: 0, maybe: 1, pass: 2 }

/** What an order looks at beside the rows themselves. */
export interface SortFacts {
  decisionOf: (personId: string) => DecisionWord | null
  visitsOf: (row: PeopleRow) => { count: number; timeMs: number }
}

/** Sorts a copy: names from A, figures from the largest. Ties fall back to the order by verdicts. */
export function sortPeople(rows: readonly PeopleRow[], key: SortKey, { decisionOf, visitsOf }: SortFacts): PeopleRow[] {
  const placeOf = (row: PeopleRow) => decisionOrder[decisionOf(row.person.id) ?? "pass"] + (decisionOf(row.person.id) ? 0 : 1)
  const by: Record<SortKey, (a: PeopleRow, b: PeopleRow) => number> = {
    rank: () => 0,
    name: compareNames,
    decision: (a, b) => placeOf(a) - placeOf(b),
    recent: (a, b) => b.person.lastSeenAt - a.person.lastSeenAt,
    seen: (a, b) => visitsOf(b).count - visitsOf(a).count,
    time: (a, b) => visitsOf(b).timeMs - visitsOf(a).timeMs
  }
  return key === "rank" ? [...rows] : [...rows].sort((a, b) => by[key](a, b) || a.place - b.place)
}
