import { fieldOfHeader, plainHeader, type ColumnField } from "./column-names"
import { areGenders, demographicOf, type Demographic } from "~profile/demographics"
import type { Table } from "./read-table"

/** What becomes of a column: a field of the person, left out, or refused because it says what nobody may be judged by. */
export type ColumnUse = { field: ColumnField | null } | { refused: Demographic }

/** Rows by which the values of a column are looked at. */
const sampled = 200

/** Fields that several columns may fill, one after the other. */
const many: readonly ColumnField[] = ["skills", "languages", "profile address", "e-mail", "other text", "about"]

/**
 * What each column of a table is: by its header, and by its values where the header says nothing or something else than they do. A field that
 * one column can fill goes to the first that has values.
 */
export function guessColumns({ headers, rows }: Table): ColumnUse[] {
  const columns = headers.map((header, at) => ({
    header,
    values: rows
      .slice(0, sampled)
      .map(row => row[at] ?? "")
      .filter(Boolean)
  }))
  const taken = new Set<ColumnField>()
  const uses = columns.map(({ header, values }): ColumnUse => {
    const refused = demographicOf(header) ?? (areGenders(values) ? "gender" : null)
    if (refused !== null) return { refused }
    const field = fitting(fieldOfHeader(header), header, values)
    if (field === null || values.length === 0 || (taken.has(field) && !many.includes(field))) return { field: null }
    taken.add(field)
    return { field }
  })
  return withWholeName(uses)
}

/** A column called "Name" or "Nom" beside none for the other half of the name holds the whole. */
function withWholeName(uses: ColumnUse[]): ColumnUse[] {
  const has = (field: ColumnField) => uses.some(use => "field" in use && use.field === field)
  const halves = [has("first name"), has("last name")]
  // Where there are both halves, "Name" is the family's: "Vorname; Name".
  return uses.map(use => {
    if (!("field" in use)) return use
    if (use.field === "name" && halves[0] === true && halves[1] === false) return { field: "last name" }
    if ((use.field === "first name" || use.field === "last name") && halves[0] !== halves[1] && !has("name")) return { field: "name" }
    return use
  })
}

const mail = /^[^\s@;,<>]+@[^\s@;,<>]+\.[a-z]{2,}$/i
const address = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i
const personal = /linkedin\.com\/(?:in|pub)\/|github\.com\/|xing\.com\/profile|gitlab\.com\//i

const share = (values: readonly string[], is: (value: string) => boolean) =>
  values.length === 0 ? 0 : values.filter(is).length / values.length
const firstOf = (value: string) => value.split(/[;,\s]+/)[0] ?? ""

/** The field of a column whose values are such as the field has them; another one where they say so. */
function fitting(field: ColumnField | null, header: string, values: readonly string[]): ColumnField | null {
  const mails = share(values, value => mail.test(firstOf(value)))
  const addresses = share(values, value => address.test(firstOf(value)) && !mail.test(value))
  if (field === "e-mail") return mails > 0.5 ? field : null
  if (field === "profile address") return addresses > 0.5 ? field : null
  if (field === null) {
    if (mails > 0.8) return "e-mail"
    // Any address is not the person's: a column that nobody named holds profiles only where the site says so.
    return share(values, value => personal.test(value)) > 0.8 ? "profile address" : null
  }
  // "Contact", "Skills", "Company" that hold addresses are lists for machines, not words about a person.
  if (mails > 0.8) return "e-mail"
  if (addresses > 0.8) return share(values, value => personal.test(value)) > 0.8 ? "profile address" : null
  if (isTitleOfRespect(field, values) || (areIds(values) && field !== "started" && field !== "ended")) return null
  // A column "Resume" or "CV" holds the name of a file as often as its text.
  if (field === "résumé") return share(values, value => value.length > 200 || value.includes("\n")) > 0.5 ? field : null
  if (field === "degree" && plainHeader(header) === "titulo") return share(values, value => value.length < 60) > 0.5 ? "title" : field
  return field
}

/** "Titel" is a job in Denmark and "Dr." in Germany. */
function isTitleOfRespect(field: ColumnField, values: readonly string[]): boolean {
  return (
    field === "title" &&
    values.length > 0 &&
    values.every(value => /^(?:(?:dr|prof|mag|dipl|ing|univ|med|phil|mba|msc|bsc)[.\s-]*)+$/i.test(value))
  )
}

function areIds(values: readonly string[]): boolean {
  return values.length > 1 && values.every(value => /^(?:\d{3,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,})$/i.test(value))
}

/** Tells tables of one export from others: the same headers in the same order have the same fingerprint. */
export function fingerprintOf(headers: readonly string[]): string {
  return headers.map(plainHeader).join("\u001f")
}
