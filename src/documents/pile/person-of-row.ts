import type { Evidence } from "~profile/evidence"
import type { Profile } from "~profile/profile"
import { dateFormOf, dateIn, type DateForm } from "./column-dates"
import { isOfNow, type ColumnField } from "./column-names"
import type { ColumnUse } from "./guess-columns"
import type { Table } from "./read-table"

/** A person as a row of a table tells of them: a text that is read as a profile, and what they can be told from others by. */
export interface PersonOfRow {
  text: string
  /** A name for the reader of the text: what it holds shows in its ending. */
  name: string
  mails: string[]
  addresses: string[]
  /** What the person's résumé is called that belongs to the row, as Lever's template has it; null where the row names none. */
  file: string | null
}

/** Makes people of rows. A row that says nothing of a person gives null. */
export function createRowReader(table: Table, uses: readonly ColumnUse[]): (row: readonly string[]) => PersonOfRow | null {
  const columnsOf = (field: ColumnField) => uses.flatMap((use, at) => ("field" in use && use.field === field ? [at] : []))
  const forms = new Map<number, DateForm>(
    [...columnsOf("started"), ...columnsOf("ended")].map(at => [at, dateFormOf(table.rows.map(row => row[at] ?? ""))])
  )
  return row => {
    const cells = (field: ColumnField) => columnsOf(field).flatMap(at => (row[at]?.trim() ? [{ at, text: row[at].trim() }] : []))
    const one = (field: ColumnField) => cells(field)[0]?.text ?? null
    const list = (field: ColumnField) => cells(field).flatMap(({ text }) => listed(text))
    const profile = profileOf({ table, cells, one, list, forms })
    const mails = list("e-mail").filter(mail => mail.includes("@"))
    const addresses = list("profile address")
    const written = one("résumé")
    const file = one("résumé file")
    if (written !== null && written.length > 200) return { text: withName(written, profile), name: "", mails, addresses, file }
    if (!hasContent(profile)) return null
    return { text: JSON.stringify({ site: "table", profile, health: healthOf(profile) }), name: "row.json", mails, addresses, file }
  }
}

interface RowParts {
  table: Table
  cells: (field: ColumnField) => { at: number; text: string }[]
  one: (field: ColumnField) => string | null
  list: (field: ColumnField) => string[]
  forms: ReadonlyMap<number, DateForm>
}

type RowProfile = Pick<
  Profile,
  "name" | "headline" | "location" | "about" | "positions" | "education" | "skills" | "languages" | "passages" | "evidence"
>

/** Every field is a cell, or cells beside each other, each of which is quoted by itself. */
function profileOf({ table, cells, one, list, forms }: RowParts): RowProfile {
  const evidence: Record<string, Evidence[]> = {}
  const together = (path: string, parts: readonly (string | null)[], between: string) => {
    const said = parts.filter((part, at) => part !== null && parts.indexOf(part) === at) as string[]
    if (said.length === 0) return null
    evidence[path] = said.map(quote => ({ quote, section: "top" as const, label: null }))
    return said.join(between)
  }
  const [title, company] = [one("title"), one("company")]
  const headerOfNow = [...cells("title"), ...cells("company")].map(({ at }) => table.headers[at] ?? "").find(isOfNow)
  const [started, ended] = [cells("started")[0], cells("ended")[0]]
  const date = (cell: { at: number; text: string } | undefined) => (cell ? dateIn(cell.text, forms.get(cell.at) ?? "iso") : null)
  const [start, end] = [date(started), date(ended) ?? (headerOfNow === undefined ? null : "present")]
  const hasPosition = title !== null || company !== null
  if (hasPosition && start !== null && started)
    evidence["positions.0.start"] = [{ quote: started.text, section: "experience", label: company }]
  const saysEnd = ended && date(ended) !== null ? ended.text : headerOfNow
  if (hasPosition && end !== null && saysEnd) evidence["positions.0.end"] = [{ quote: saysEnd, section: "experience", label: company }]
  const [school, degree] = [one("school"), one("degree")]
  return {
    name: one("name") ?? together("name", [one("first name"), one("last name")], " "),
    headline: one("headline"),
    location: one("place") ?? together("location", [one("city"), one("region"), one("country")], ", "),
    about:
      cells("about")
        .map(({ text }) => text)
        .join("\n") || null,
    positions: hasPosition ? [{ title, company, start, end, location: null, description: null }] : [],
    education: school === null && degree === null ? [] : [{ school, degree, field: null, start: null, end: null }],
    skills: [...new Set(list("skills"))],
    languages: [...new Set(list("languages"))].map(languageOf),
    passages: cells("other text").map(({ at, text }) => ({ section: "other", label: table.headers[at] || null, text })),
    evidence
  }
}

/** "SQL; Python", "SQL, Python", lines; a comma within brackets parts nothing. */
function listed(text: string): string[] {
  const mark = /[;\n|•]/.test(text) ? /[;\n|•]+/ : /,(?![^(]*\))/
  return text
    .split(mark)
    .map(part => part.trim())
    .filter(Boolean)
}

function languageOf(text: string): { name: string; proficiency: string | null } {
  const [, name = text, proficiency = null] = /^(.+?)\s*[([:–-]\s*(.+?)[)\]]?$/.exec(text) ?? []
  return { name, proficiency }
}

/** A résumé's own text, with what the table knows above it where the text does not begin with the name. */
function withName(text: string, { name, headline, location, positions }: RowProfile): string {
  if (name === null || text.slice(0, 400).includes(name)) return text
  return [name, headline ?? positions[0]?.title, location, "", text].filter(line => line != null).join("\n")
}

/** What the row says of each section of a profile; the form is that of page health (profile/health.ts). */
function healthOf({ name, headline, location, about, positions, education, skills, languages }: RowProfile) {
  const count = (...values: readonly (string | null)[]) => values.filter(value => value !== null).length
  const counts = {
    top: count(name, headline, location),
    about: count(about),
    experience: positions.length,
    education: education.length,
    skills: skills.length,
    languages: languages.length
  }
  const sections = Object.entries(counts).map(([section, found]) => ({ section, state: found > 0 ? "read" : "absent", count: found }))
  return { layout: null, sections, sections_not_loaded: [], findings: [] }
}

function hasContent({ evidence: _evidence, ...said }: RowProfile): boolean {
  return Object.values(said).some(value => (Array.isArray(value) ? value.length > 0 : value !== null))
}
