import { dayFirstMark, findDate, parseDateRange, parseProfileDate } from "~profile/parse-date"
import type { QuotedDates } from "~profile/profile-builder"
import type { Line } from "./lines"

/** Stands between the two halves of a range that a page has on two lines. White space for every pattern; no text that is read has it. */
const joint = "\u2028"

const slashed = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(?=(?:19|20)\d\d(?!\d))/gu

/**
 * Marks days that stand before their months: where "15/03/2019" stands in a file and nothing as "03/15/2019" does, "01/06/2019" is the first of June,
 * too. Only ranges are marked, as their quotes are made whole again; a line's `raw` stays as it is.
 */
export function withDaysFirst(lines: readonly Line[]): Line[] {
  const dates = lines.flatMap(({ text }) => (text.includes("/") ? [...text.slice(0, 400).matchAll(slashed)] : []))
  const isDayFirst = dates.some(([, day]) => Number(day) > 12) && dates.every(([, , month]) => Number(month) <= 12)
  if (!isDayFirst) return [...lines]
  return lines.map(line =>
    parseDateRange(line.text) === null ? line : { ...line, text: line.text.replace(slashed, `$1${dayFirstMark}$2${dayFirstMark}`) }
  )
}

/** The two quotes of a range that was put together from two lines; a range of one line as it is. */
export function withQuotes<Dates extends QuotedDates>(marked: Dates): QuotedDates {
  const dates = marked.quote.includes(dayFirstMark) ? { ...marked, quote: marked.quote.replaceAll(dayFirstMark, "/") } : marked
  if (!dates.quote.includes(joint)) return dates
  const [quote = "", endQuote] = dates.quote.split(joint).map(part => part.trim())
  return { ...dates, quote, endQuote }
}

const cellGap = /(\t+|\s{3,})/u

/** A line's cells and the gaps between them, alternating. */
function cellsOf(text: string): string[] {
  return text.split(cellGap)
}

const dashEnd = /\s*[-–—−]\s*$/u
const dashBegin = /^[-–—−]\s*(?=\S)/u

function isWholeDate(text: string): boolean {
  const bare = text.trim().replace(/[.,;]$/, "")
  return parseProfileDate(bare) === "present" || (findDate(bare)?.quote === bare && bare !== "")
}

/** Does a cell hold a date and a dash, and nothing that ends the range? */
function isOpenEnd(cell: string): boolean {
  if (!dashEnd.test(cell) || !/\d{2}/.test(cell)) return false
  const range = parseDateRange(cell)
  return range === null ? findDate(cell.replace(dashEnd, ""))?.quote === cell.replace(dashEnd, "").trim() : dashEnd.test(range.quote)
}

/** A date alone at the beginning of a line, with its gap. A line that is nothing but the date is one as well. */
function leadingDate(text: string): string | null {
  const [first = "", gap] = cellsOf(text)
  if (isWholeDate(first) || (dashBegin.test(first) && isWholeDate(first.replace(dashBegin, "")))) return first + (gap ?? "")
  return null
}

function trailingDate(text: string): string | null {
  const cells = cellsOf(text)
  const last = cells.at(-1) ?? ""
  return cells.length > 1 && isWholeDate(last) ? last : null
}

interface Half {
  /** Which cell of the line it is. */
  cell: number
  /** Must the other half begin with the dash? */
  dashed: boolean
}

function halfIn(text: string): Half | null {
  const cells = cellsOf(text)
  const cell = cells.findIndex((part, index) => index % 2 === 0 && isOpenEnd(part))
  if (cell >= 0) return { cell, dashed: false }
  return isWholeDate(cells[0] ?? "") && !/present|heute/i.test(cells[0] ?? "") ? { cell: 0, dashed: true } : null
}

/** How many lines below its beginning a range may end. */
const farthest = 2

/**
 * Puts ranges together that stand on two lines: "Apr 2016 –" over "Present", in a column of their own, at the beginning or the end of lines.
 * The joined range stands on the first line; the second keeps what else it has. Lines without such halves come back as they are.
 */
export function joinRanges(lines: readonly Line[]): Line[] {
  const joined = [...lines]
  for (let at = 0; at < joined.length; at++) {
    const line = joined[at]
    const half = line && line.text.length <= 160 && /\d{2}/.test(line.text) ? halfIn(line.text) : null
    if (!line || !half) continue
    const cells = cellsOf(line.text)
    const isColumn = cells.length > 1
    for (let below = at + 1; below <= Math.min(at + (isColumn ? farthest : 1), joined.length - 1); below++) {
      const next = joined[below]
      if (!next || next.gap || next.bullet !== dashBegin.test(next.raw) || next.heading) break
      // A line that begins with a dash looks like a bullet.
      const text = next.bullet ? next.raw : next.text
      const isLast = isColumn && half.cell === cells.length - 1
      const found = (isLast ? trailingDate(text) : null) ?? leadingDate(text)
      if (found === null) {
        if (halfIn(text) !== null || parseDateRange(text) !== null) break
        continue
      }
      if (half.dashed !== dashBegin.test(found)) break
      const left = text.startsWith(found) ? text.slice(found.length) : text.slice(0, text.length - found.length)
      const whole = cells.map((part, index) => (index === half.cell ? `${part.trim()}${joint}${found.trim()}` : part)).join("")
      if (parseDateRange(whole) === null) break
      joined[at] = { ...line, text: whole }
      if (left.trim() === "") joined.splice(below, 1)
      else joined[below] = { ...next, text: left.trim(), raw: left.trim(), bullet: false }
      break
    }
  }
  return joined
}
