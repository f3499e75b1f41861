import Papa from "papaparse"
import { sentence } from "~sentence/sentence"
import { UnreadableDocument } from "../unreadable-document"
import { fieldOfHeader } from "./column-names"
import { demographicOf } from "~profile/demographics"
import { pileLimits } from "./pile-limits"
import { textOfTable } from "./table-text"

/** A table of people: the header of each column, and the rows, each with as many cells as there are headers. */
export interface Table {
  headers: string[]
  rows: string[][]
  /** Line of the first row in the file's records, from 1: 2 where the first record is the header. */
  firstRow: number
  /** Rows that were left out because there are more than are taken. */
  beyond: number
}

const delimiters = [",", ";", "\t", "|"] as const
/** Records by which the delimiter is found. */
const sampled = 25

/**
 * Reads a CSV, TSV or "Unicode text" of a spreadsheet: encoding, delimiter and whether the first record is a header are found out. Throws an
 * UnreadableDocument where there is no table.
 */
export function readTable(bytes: Uint8Array): Table {
  if (bytes.length > pileLimits.tableBytes)
    throw new UnreadableDocument(sentence("tableTooLarge", { megabytes: pileLimits.tableBytes / 1e6 }))
  // Excel names the delimiter in a first line that is none of the table's.
  const [, named, text = ""] = /^(?:sep=(.)\r?\n)?([^]*)$/.exec(textOfTable(bytes)) ?? []
  const delimiter = named ?? delimiterOf(text)
  if (delimiter === null) throw new UnreadableDocument(sentence("tableNone"))
  const records = recordsOf(withQuotesClosed(text, delimiter), delimiter)
  const [first = [], second = []] = records
  const hasHeader = isHeader(first, second)
  const width = hasHeader ? lastNamed(first) + 1 : Math.max(...records.slice(0, sampled).map(record => record.length), 0)
  const headers = Array.from({ length: width }, (_, at) => (hasHeader ? (first[at] ?? "").trim() : ""))
  const all = (hasHeader ? records.slice(1) : records).map(record => headers.map((_, at) => (record[at] ?? "").trim()))
  if (width === 0 || all.length === 0) throw new UnreadableDocument(sentence("tableEmpty"))
  return {
    headers,
    rows: all.slice(0, pileLimits.entries),
    firstRow: hasHeader ? 2 : 1,
    beyond: Math.max(0, all.length - pileLimits.entries)
  }
}

/** Whether a text is a table of people, by its first record: a file that is called .txt may be one. */
export function looksLikeTable(start: Uint8Array): boolean {
  const [line = ""] = textOfTable(start)
    .replace(/^sep=.\r?\n/, "")
    .split(/\r?\n/, 1)
  return delimiters.some(delimiter => {
    const cells = recordsOf(line, delimiter)[0] ?? []
    const known = cells.filter(cell => fieldOfHeader(cell) !== null || demographicOf(cell) !== null).length
    return cells.length >= 3 && known >= 3 && known * 3 >= cells.length
  })
}

/** A quote that is never closed swallows every record behind it; so many of them are mended. */
const mostOpenQuotes = 20

/** The text without quotes that were opened and not closed in their record, where more records then have as many cells as the first. */
function withQuotesClosed(text: string, delimiter: string): string {
  let best = text
  for (let mended = 0; mended < mostOpenQuotes; mended++) {
    const { data, errors } = Papa.parse<string[]>(best, { delimiter, skipEmptyLines: "greedy" })
    const quote = errors.find(({ type }) => type === "Quotes")
    if (quote?.index === undefined || best[quote.index - 1] !== '"') return best
    const without = best.slice(0, quote.index - 1) + best.slice(quote.index)
    const even = (records: readonly string[][]) => records.filter(({ length }) => length === records[0]?.length).length
    if (even(recordsOf(without, delimiter)) <= even(data)) return best
    best = without
  }
  return best
}

function recordsOf(text: string, delimiter: string, preview = 0): string[][] {
  return Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: "greedy" }).data
}

/**
 * The delimiter that cuts the records into the same number of cells, of those the one whose header is understood best; null where no one cuts
 * anything.
 */
function delimiterOf(text: string): string | null {
  const weighed = delimiters.map(delimiter => {
    const records = recordsOf(text, delimiter, sampled)
    const width = records[0]?.length ?? 0
    const even = records.length === 0 ? 0 : records.filter(record => record.length === width).length / records.length
    const known = (records[0] ?? []).filter(cell => fieldOfHeader(cell) !== null || demographicOf(cell) !== null).length
    return { delimiter, width, weight: width < 2 ? 0 : known * 3 + even * 2 + Math.min(width, 10) / 10 }
  })
  const best = weighed.reduce((one, other) => (other.weight > one.weight ? other : one))
  if (best.weight > 0) return best.delimiter
  // A list of one column, names or addresses, is a table too, where its header says so.
  return fieldOfHeader(text.split(/\r?\n/, 1)[0] ?? "") === null ? null : ","
}

/** Cells that are values, which no header is: addresses, numbers, dates. */
const value = /@|^https?:|^www\.|^\+?[\d\s().-]{6,}$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/

function isHeader(first: readonly string[], second: readonly string[]): boolean {
  if (first.some(cell => fieldOfHeader(cell) !== null || demographicOf(cell) !== null)) return !first.some(cell => value.test(cell.trim()))
  return !first.some(cell => value.test(cell.trim())) && second.some(cell => value.test(cell.trim()))
}

function lastNamed(cells: readonly string[]): number {
  return cells.findLastIndex(cell => cell.trim() !== "")
}
