import { outcomeKinds, type OutcomeKind } from "~learning/outcomes/outcome-kind"
import { maxOutcomeReason } from "~learning/outcomes/stage-reached"
import { sentence, type Sentence } from "~sentence/sentence"
import { dayOf, dayPlaceIn, type DayPlace } from "./outcome-dates"
import { foldedCell, outcomeKindOf } from "./outcome-words"

/** What one row of a spreadsheet says happened, before anybody was looked up. */
export interface OutcomeRead {
  /** The row's number as a spreadsheet shows it: the heading is row 1. */
  row: number
  name: string | null
  address: string | null
  roleTitle: string | null
  kind: OutcomeKind
  /** When it happened, in milliseconds: noon of that day; null where the row has no date. */
  at: number | null
  /** Why, as the row says it; null where it does not. */
  reason: string | null
}

export interface OutcomeRefused {
  row: number
  why: Sentence
}

type Field = "name" | "first" | "last" | "address" | "role" | "outcome" | "date" | "reason"

/** The names of a column, the surest first. */
const columns: Readonly<Record<Field, string>> = {
  name: "name|full name|candidate name|candidate|applicant name|applicant|person|contact|contact name",
  first: "first name|given name|firstname|candidate first name",
  last: "last name|surname|family name|lastname|candidate last name",
  address:
    "profile url|profile link|profile|linkedin url|linkedin profile|linkedin|url|link|public profile|github|github url|website|web page|address|source url",
  role: "role|job|job title|position|role title|job name|requisition|requisition title|vacancy|opening|applied for|req",
  outcome:
    "outcome|stage|status|current stage|current status|hiring stage|pipeline stage|candidate status|application status|result|state|event",
  date: "date|outcome date|stage date|status date|happened on|date of outcome|when|on|at|changed on|last activity|last activity date|updated|updated at|last updated|last change",
  reason:
    "reason|rejection reason|reject reason|reason for rejection|disposition reason|archive reason|reason for decline|decline reason|why"
}

/**
 * Reads rows of a CSV (heading → cell): who, for which role, what happened, when. Columns are found by the names that spreadsheets and
 * applicant tracking systems give them. A file may also have a column for each outcome, with a date or a yes in it. Empty rows say nothing.
 */
export function readOutcomes(rows: readonly Readonly<Record<string, string>>[]): { read: OutcomeRead[]; refused: OutcomeRefused[] } {
  const headings = [...new Set(rows.slice(0, 50).flatMap(row => Object.keys(row)))]
  const fields = Object.fromEntries((Object.keys(columns) as Field[]).map(field => [field, columnFor(columns[field], headings)])) as Record<
    Field,
    string | null
  >
  const ofKind = fields.outcome === null ? columnsOfKinds(headings) : []
  const dated = fields.date === null ? ofKind.map(({ heading }) => heading) : [fields.date]
  const place = dayPlaceIn(rows.flatMap(row => dated.map(heading => row[heading] ?? "")))

  const read: OutcomeRead[] = []
  const refused: OutcomeRefused[] = []
  rows.forEach((cells, index) => {
    const row = index + 2
    const cell = (field: Field) => (fields[field] === null ? "" : (cells[fields[field]] ?? "").trim())
    if (Object.values(cells).every(text => text.trim() === "")) return
    const name = cell("name") || [cell("first"), cell("last")].filter(Boolean).join(" ") || null
    const who = {
      row,
      name,
      address: cell("address") || null,
      roleTitle: cell("role") || null,
      reason: cell("reason").slice(0, maxOutcomeReason) || null
    }
    if (who.name === null && who.address === null) {
      return refused.push({ row, why: sentence("outcomeNamesNobody") })
    }
    const happened = ofKind.length > 0 ? happenedIn(cells, ofKind, place) : [happenedAs(cell("outcome"), cell("date"), place)]
    if (happened.length === 0) return refused.push({ row, why: sentence("outcomeSaysNothing") })
    for (const one of happened) {
      if ("code" in one) refused.push({ row, why: one })
      else read.push({ ...who, ...one })
    }
  })
  return { read, refused }
}

type Happened = Pick<OutcomeRead, "kind" | "at"> | Sentence

function happenedAs(outcome: string, date: string, place: DayPlace | null): Happened {
  if (outcome === "") return sentence("outcomeNoColumn")
  const kind = outcomeKindOf(outcome)
  if (kind === null) return sentence("outcomeUnknown", { outcome: outcome.slice(0, 60), known: { list: [...outcomeKinds], as: "commas" } })
  return dated(kind, date, place)
}

function happenedIn(
  cells: Readonly<Record<string, string>>,
  ofKind: readonly { heading: string; kind: OutcomeKind }[],
  place: DayPlace | null
): Happened[] {
  return ofKind.flatMap(({ heading, kind }) => {
    const text = (cells[heading] ?? "").trim()
    if (/^(?:|no|n|false|0|-|–|none|n\/a)$/i.test(text)) return []
    return [/^(?:yes|y|true|1|x|✓|✔|ja|oui|s[ií]|sim)$/i.test(text) ? { kind, at: null } : dated(kind, text, place)]
  })
}

function dated(kind: OutcomeKind, text: string, place: DayPlace | null): Happened {
  if (text === "") return { kind, at: null }
  const day = dayOf(text, place)
  if (day === "ambiguous") return sentence("outcomeTwoDays", { date: text.slice(0, 40) })
  if (day === null) return sentence("outcomeNoDate", { date: text.slice(0, 40) })
  return { kind, at: new Date(day[0], day[1] - 1, day[2], 12).getTime() }
}

function columnFor(names: string, headings: readonly string[]): string | null {
  for (const name of names.split("|")) {
    const found = headings.find(heading => foldedCell(heading) === name)
    if (found !== undefined) return found
  }
  return null
}

function columnsOfKinds(headings: readonly string[]): { heading: string; kind: OutcomeKind }[] {
  return headings.flatMap(heading => {
    const kind = outcomeKindOf(heading.replace(/\s+(?:on|at|date)$/i, ""))
    return kind === null ? [] : [{ heading, kind }]
  })
}
