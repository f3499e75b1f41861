import { findDate, parseDateRange, parseProfileDate } from "~profile/parse-date"
import type { QuotedDates } from "~profile/profile-builder"
import { datesIn, rangeIn, trimMarks } from "../dates-in-line"
import type { EntryLabel } from "./entry-labels"
import { labelledValue } from "./entry-labels"
import { withQuotes } from "../join-ranges"
import type { Line } from "../lines"
import { isProse } from "../lines"

/** One turn of a cycle of labels: an entry's values by their labels, and the lines that tell about it. */
export interface LabelledEntry {
  values: Partial<Record<EntryLabel, string>>
  dates: QuotedDates | null
  body: Line[]
}

interface Found {
  label: EntryLabel
  value: string
  /** The line that holds the label, and the one after its value. */
  at: number
  end: number
}

/** Labels that an entry has once. */
const once: readonly EntryLabel[] = ["title", "company", "dates", "from", "place", "school", "degree"]

function labelsIn(lines: readonly Line[]): Found[] {
  const found: Found[] = []
  lines.forEach((line, at) => {
    if (!/[:：\t]|\s{3}/.test(line.text) || (found.at(-1)?.end ?? 0) > at) return
    const whole = labelledValue(line.text)
    const cells = line.text.split(/\t+|\s{3,}|\s*\|\s*/u).map(cell => labelledValue(cell))
    // "Company: X   Position: Y": every cell has its own label.
    const each = cells.length > 1 && cells.every(cell => cell !== null && cell.value !== "") ? cells : [whole]
    for (const one of each) {
      if (!one) continue
      const next = lines[at + 1]
      const below =
        one.value === "" && one.label !== "text" && next && labelledValue(next.text) === null && !next.bullet && !isProse(next.text)
      found.push({ ...one, value: below ? next.text : one.value, at, end: below ? at + 2 : at + 1 })
    }
  })
  return found
}

function datesOf(values: LabelledEntry["values"]): QuotedDates | null {
  if (values.dates) {
    const range = rangeIn(values.dates) ?? datesIn(values.dates)
    if (range) return range.dates
  }
  const [from, to] = [values.from ? findDate(values.from) : null, values.to ? findDate(values.to) : null]
  if (from) {
    const range = values.from ? parseDateRange(values.from) : null
    if (range) return withQuotes(range)
    const isNow = values.to !== undefined && parseProfileDate(values.to) === "present"
    return {
      start: from.date,
      end: to?.date ?? (isNow ? "present" : null),
      quote: from.quote,
      endQuote: to?.quote ?? (isNow ? values.to : undefined)
    }
  }
  for (const value of Object.values(values)) {
    const range = rangeIn(value)
    if (range) return range.dates
  }
  return null
}

/** The value without the dates that stand in it. */
function withoutDates(value: string): string {
  const range = rangeIn(value)
  return trimMarks(range && (range.before || range.after) ? range.before || range.after : value)
}

/** An unlabelled line right above a turn that has everything but the employer, say: "Volta Grain Ltd", then "Period:", "Position:". */
function headAbove(lines: readonly Line[], at: number, floor: number): Line | null {
  const line = at > floor ? lines[at - 1] : undefined
  return line && !line.bullet && !isProse(line.text) && line.text.length <= 80 && /^[\p{Lu}\p{Lo}\d]/u.test(line.text) ? line : null
}

/** "Institución: Liceo Quilapán" above "Cargo: Profesor": under work, whoever teaches there is an employer; under schools, a firm gives a degree. */
function asNeeded(label: EntryLabel, needs: readonly EntryLabel[]): EntryLabel {
  if (label === "school" && needs.includes("company")) return "company"
  return label === "company" && needs.includes("school") ? "school" : label
}

/**
 * Entries that are written as labelled values ("Company: … / Period: … / Position: …"), in any order: each turn of the cycle is one. Null where
 * the section has no such cycle; `rest` stands before the first turn.
 */
export function labelledEntries(lines: readonly Line[], needs: readonly EntryLabel[]): { entries: LabelledEntry[]; rest: Line[] } | null {
  const found = labelsIn(lines).map(one => ({ ...one, label: asNeeded(one.label, needs) }))
  const kinds = new Set(found.map(({ label }) => label).filter(label => once.includes(label)))
  if (!needs.some(label => kinds.has(label)) || kinds.size < 2) return null
  const turns: Found[][] = []
  for (const one of found) {
    const turn = turns.at(-1)
    const begins = once.includes(one.label) && turn?.some(({ label }) => label === one.label)
    if (!turn || begins) turns.push([one])
    else turn.push(one)
  }
  // A label here and there in entries that are written otherwise is no cycle.
  if (turns.filter(turn => new Set(turn.map(({ label }) => label)).size >= 2).length < turns.length / 2) return null
  const missing = needs.filter(label => !kinds.has(label))
  const floorOf = (index: number) => turns[index - 1]?.at(-1)?.end ?? 0
  const heads = turns.map((turn, index) => (missing.length > 0 ? headAbove(lines, turn[0]?.at ?? 0, floorOf(index)) : null))
  // "2018 bis heute" alone above "Funktion:", "Firma:".
  const above = turns.map((turn, index) => {
    const line = headAbove(lines, turn[0]?.at ?? 0, floorOf(index))
    const range = line && rangeIn(line.text)
    return range && range.before === "" && range.after === "" ? range.dates : null
  })
  const isDatedAbove = !kinds.has("dates") && !kinds.has("from") && above.length > 0 && above.every(dates => dates !== null)
  const isHeaded = missing.length > 0 && heads.every(head => head !== null)
  if (missing.length > 0 && !isHeaded && !kinds.has("dates") && !kinds.has("from") && !isDatedAbove) return null
  const entries = turns.map((turn, index): LabelledEntry => {
    const values: LabelledEntry["values"] = {}
    for (const { label, value } of turn) if (value !== "") values[label] ??= value
    const head = isHeaded ? heads[index] : null
    if (head && missing[0]) values[missing[0]] = head.text
    const next = turns[index + 1]?.[0]
    const end = next ? next.at - (isHeaded || isDatedAbove ? 1 : 0) : lines.length
    const body = lines.slice(turn[0]?.at ?? 0, end).filter((_, offset) => {
      const at = offset + (turn[0]?.at ?? 0)
      return !turn.some(one => once.concat("to").includes(one.label) && at >= one.at && at < one.end)
    })
    const dates = isDatedAbove ? (above[index] ?? null) : datesOf(values)
    for (const label of ["title", "company", "school", "degree"] as const) {
      const value = values[label]
      if (value !== undefined) values[label] = withoutDates(value)
    }
    return { values, dates, body }
  })
  return { entries, rest: lines.slice(0, (turns[0]?.[0]?.at ?? 0) - (isHeaded || isDatedAbove ? 1 : 0)) }
}
