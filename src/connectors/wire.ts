import * as z from "zod"
import { sentence, type Said } from "~sentence/sentence"

// What vendors write, read liberally: a field that is absent, null or of another form says nothing, and takes nothing else with it.
// Schemas of rows name the fields that are wanted; zod leaves out every other one, and so nothing that is not named comes in.

/** Anything, and nothing: a field that may be absent. */
export const wireAny = z.unknown().optional()

/** An id: text or a number. */
export const wireId = z.union([z.string().trim().min(1), z.number()]).transform(String)

/** An id, or null for anything else. */
export const wireIdOrNull = wireId.nullable().catch(null)

/** Text without space around it; numbers as text; null for anything else, and for nothing but space. */
export const wireText = z
  .union([z.string(), z.number()])
  .transform(value => String(value).trim() || null)
  .nullable()
  .catch(null)

/** A number, as itself or as text; null for anything else. */
export const wireNumber = wireAny.transform(value => {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value
  return typeof number === "number" && Number.isFinite(number) ? number : null
})

/** True, "true" and 1; false for anything else. */
export const wireFlag = wireAny.transform(value => value === true || value === "true" || value === 1)

/** Above this a number of a time is in milliseconds since 1970, below it in seconds. */
const millisecondsBegin = 100_000_000_000

/** A time of any form that vendors write, as UTC in ISO 8601 with milliseconds; null for anything else. A day alone is its midnight. */
export function instantOf(value: unknown): string | null {
  if (typeof value === "number") return dated(value < millisecondsBegin ? value * 1000 : value)
  if (typeof value !== "string") return null
  const text = value.trim()
  if (/^\d{10,14}$/.test(text)) return instantOf(Number(text))
  if (!/^\d{4}-\d{2}/.test(text)) return null
  // "2026-05-28 21:07:04 UTC" and "… +0200" are what some of them write; a time without a zone is UTC.
  const iso = text
    .replace(/^(\d{4}-\d{2}-\d{2}) (\d)/, "$1T$2")
    .replace(/ ?(?:UTC|GMT)$/, "Z")
    .replace(/(\d) ?([+-]\d{2}):?(\d{2})$/, (whole, before: string, hours: string, minutes: string) =>
      text.includes(":") ? `${before}${hours}:${minutes}` : whole
    )
  return dated(Date.parse(/T[\d:.]+$/.test(iso) ? `${iso}Z` : iso))
}

function dated(time: number): string | null {
  return Number.isFinite(time) && Math.abs(time) < 8.64e15 && time > 0 ? new Date(time).toISOString() : null
}

export const wireInstant = wireAny.transform(instantOf)

/** Each of a list that fits; one alone is a list of one; anything else is an empty list. */
export function wireList<Item extends z.ZodType>(item: Item) {
  return wireAny.transform((value): z.output<Item>[] =>
    listOf(value).flatMap(one => {
      const read = item.safeParse(one)
      return read.success ? [read.data] : []
    })
  )
}

/** What fits, or null. */
export function wirePart<Part extends z.ZodType>(part: Part) {
  return wireAny.transform((value): z.output<Part> | null => {
    const read = part.safeParse(value)
    return read.success ? read.data : null
  })
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  return value === null || value === undefined ? [] : [value]
}

/** Texts of a list: plain, or in objects under one of the names. Each once. */
export function textsUnder(value: unknown, names: readonly string[]): string[] {
  const texts = listOf(value).flatMap(one => {
    if (typeof one !== "object") return wireText.parse(one) ?? []
    return names.map(name => wireText.parse(under(one, name))).find(text => text !== null) ?? []
  })
  return [...new Set(texts)]
}

/** Texts under one of the names: `[{ value: "a" }, "b"]` with "value" is a and b. */
export const wireTexts = (...names: string[]) => wireAny.transform(value => textsUnder(value, names))

/** The object at a path of names; null where there is none. */
export function under(value: unknown, ...path: string[]): unknown {
  return (
    path.reduce<unknown>(
      (at, name) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[name] : undefined),
      value
    ) ?? null
  )
}

/**
 * Reads the rows of an answer. A row that does not fit is told by its id and left out, the others go on.
 * @param what the vendor's word for a row: "opportunity"
 */
export function readRows<Row extends z.ZodType>(row: Row, value: unknown, what: string, told: Said[]): z.output<Row>[] {
  return listOf(value).flatMap(one => {
    const read = row.safeParse(one)
    if (read.success) return [read.data]
    const id = wireIdOrNull.parse(under(one, "id"))
    const fields = [...new Set(read.error.issues.map(({ path }) => path.join(".") || what))].join(", ")
    told.push(id === null ? sentence("atsRowWithoutId", { what, fields }) : sentence("atsRowNotRead", { what, id, fields }))
    return []
  })
}

/** The rows of a list that was asked for. An answer that holds none is told: an empty list looks otherwise. */
export function readList<Row extends z.ZodType>(row: Row, value: unknown, what: string, told: Said[]): z.output<Row>[] {
  if (value === null || value === undefined) told.push(sentence("atsNoList", { what }))
  return readRows(row, value, what, told)
}

/** The one thing under the id by which it was asked for, and what its list said of it where it says nothing itself. */
export function wholeOver<Row extends { id: string }>(listed: Row, whole: Row): Row {
  const said = Object.entries(whole).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
  )
  return { ...listed, ...Object.fromEntries(said), id: listed.id } as Row
}

/**
 * The cursor of the next page. A list that is said to go on without saying where is told.
 * @param goesOn the vendor's own word for whether there is more
 */
export function nextPage({ next, goesOn }: { next: unknown; goesOn: unknown }, what: string, told: Said[]): string | null {
  if (goesOn === false || goesOn === "false") return null
  const cursor = wireText.parse(next)
  if (cursor === null && wireFlag.parse(goesOn)) told.push(sentence("atsMoreNotGiven", { what }))
  return cursor
}
