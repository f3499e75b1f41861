import type { DocumentLine } from "~profile/document-line"
import type { Chunk } from "./columns"
import { exportGutter, splitColumns } from "./columns"
import { textOfRow, toRows } from "./rows"
import type { Row, PageOfText } from "./text-item"

/** First parts of words that keep their hyphen at a line's end: "cross-functional". */
const keepsHyphen =
  /\b(?:cross|full|part|self|well|high|low|long|short|co|non|multi|on|off|back|front|open|real|end|data|third|first|second|full|post|pre|re|e|hands|decision|problem|cost|time|customer|client|user|object|test|event|day|year|month|first|state|follow|set|step|start|face|one|two|three|four|five|six|ten)-$/i
const pageNumber =
  /^(?:(?:page|seite|página|pagina|strona)\s*)?\d{1,3}(?:\s*(?:of|von|sur|de|di|van|z|\/|\|)\s*\d{1,3})?$|^[-–]\s*\d{1,3}\s*[-–]$/i

interface PlacedLine {
  text: string
  row: Row
}

/**
 * The text of a PDF in lines, in the order in which a person reads it: columns one after the other and across pages, a gap in a line as three
 * spaces, an empty line between paragraphs. Page numbers and what repeats at the edges of pages are left out. Runs that nobody can see
 * (outside the page, hardly any size) are left out.
 */
export function linesOfPages(pages: readonly PageOfText[]): string[] {
  const parts = partsOf(pages).map(part => (part.turned ? [...part.turned] : linesOf(part.rows)))
  return parts.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]))
}

/** The same text row by row, each with its place, in the same order. */
export function placedLinesOf(pages: readonly PageOfText[]): DocumentLine[] {
  return partsOf(pages).flatMap(({ page, part, rows }) => {
    const height = pages[page]?.height ?? 0
    return rows.flatMap((row, index): DocumentLine[] => {
      const text = textOfRow(row)
      if (text === "") return []
      const letters = row.items.reduce((sum, item) => sum + item.text.trim().length, 0)
      const bold = row.items.reduce((sum, item) => sum + (item.isBold ? item.text.trim().length : 0), 0)
      return [
        {
          text,
          page,
          x: rounded(row.items[0]?.x ?? 0),
          end: rounded(endOf(row)),
          y: rounded(height - row.y),
          size: rounded(row.size),
          bold: bold > letters / 2,
          column: part,
          gap: index === 0 ? 0 : rounded((rows[index - 1]?.y ?? row.y) - row.y)
        }
      ]
    })
  })
}

/** A part of a page that is read from top to bottom, where its turn is: `turned` are the words along its edge. */
interface PagePart {
  page: number
  part: Chunk["part"]
  rows: Row[]
  turned?: string[]
}

function partsOf(pages: readonly PageOfText[]): PagePart[] {
  const seen = pages.map(page => ({ ...page, items: page.items.filter(item => isSeen(page, item.x, item.y, item.size)) }))
  const repeated = repeatedEdges(seen)
  const full: PagePart[] = []
  const side: PagePart[] = []
  let sideFirst = false
  const gutter = exportGutter(seen)
  seen.forEach((page, index) => {
    const upright = toRows(page.items.filter(item => !item.isTurned)).filter((row, at, all) => {
      const text = textOfRow(row)
      // Its footer is small; what stands near an edge otherwise belongs to an entry that goes on.
      if (gutter) return !(isAtEdge(page, row) && row.size < 9.6 && /\d/.test(text))
      const isEdge = isAtEdge(page, row) || at === 0 || at === all.length - 1
      if (isEdge && pageNumber.test(text)) return false
      return !(isEdge && repeated.has(unnumbered(text)) && (index > 0 || row.y < page.height / 2))
    })
    const chunks: Chunk[] = page.isForm ? [{ part: "full", rows: upright }] : splitColumns(upright, page.width, gutter)
    if (index === 0) sideFirst = isNamedInSide(chunks)
    for (const { part, rows } of chunks) (part === "side" ? side : full).push({ page: index, part, rows })
    const turned = page.items.filter(item => item.isTurned && item.text.trim().length > 3).map(item => item.text.trim())
    if (turned.length > 0) side.push({ page: index, part: "side", rows: [], turned })
  })
  return sideFirst ? [...side, ...full] : [...full, ...side]
}

function rounded(points: number): number {
  return Math.round(points * 10) / 10
}

function isSeen(page: PageOfText, x: number, y: number, size: number): boolean {
  return size >= 2 && x > -page.width * 0.02 && x < page.width && y > -page.height * 0.02 && y < page.height * 1.02
}

function isAtEdge(page: PageOfText, row: Row): boolean {
  return row.y < page.height * 0.08 || row.y > page.height * 0.92
}

/** Page numbers differ from page to page; the years of two entries that begin alike are no page numbers. */
function unnumbered(text: string): string {
  return text.replace(/\b(?!(?:19|20)\d\d\b)\d+/g, "#")
}

/** What stands at the same edge of several pages. */
function repeatedEdges(pages: readonly PageOfText[]): Set<string> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const texts = new Set(toRows(page.items).flatMap(row => (isAtEdge(page, row) ? [unnumbered(textOfRow(row))] : [])))
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([text, count]) => (count > 1 ? [text] : [])))
}

/** A name is set larger than anything else: a side column that has it is read first. */
function isNamedInSide(chunks: readonly Chunk[]): boolean {
  const largest = (part: Chunk["part"]) =>
    Math.max(0, ...chunks.filter(chunk => chunk.part === part).flatMap(chunk => chunk.rows.map(row => row.size)))
  return largest("side") > largest("main") * 1.1 && largest("side") > largest("full")
}

/** Rows as lines: a word that was cut is joined again, a sentence goes on in its line, and a wider distance is an empty line. */
function linesOf(rows: readonly Row[]): string[] {
  const placed = rows.map((row): PlacedLine => ({ text: textOfRow(row), row })).filter(line => line.text !== "")
  const distances = placed.slice(1).map((line, index) => (placed[index]?.row.y ?? 0) - line.row.y)
  const usual = [...distances].filter(distance => distance > 0).sort((a, b) => a - b)[Math.floor(distances.length * 0.4)] ?? 12
  const rightEdge = Math.max(0, ...placed.map(({ row }) => endOf(row)))
  const leftEdge = Math.min(...placed.map(({ row }) => row.items[0]?.x ?? 0))
  const lines: string[] = []
  placed.forEach(({ text, row }, index) => {
    const before = placed[index - 1]
    const distance = before ? before.row.y - row.y : 0
    const last = lines.at(-1)
    if (before && last !== undefined) {
      if (/\p{Ll}[-\u00AD]$/u.test(last) && /^\p{Ll}/u.test(text)) {
        lines[lines.length - 1] = (keepsHyphen.test(last) ? last : last.replace(/[-\u00AD]$/, "")) + text
        return
      }
      if (goesOn(before, { text, row }, last) && distance < usual * 1.7 && endOf(before.row) - leftEdge > (rightEdge - leftEdge) * 0.6) {
        lines[lines.length - 1] = `${last} ${text}`
        return
      }
      if (distance > Math.max(usual * 1.45, row.size * 1.3)) lines.push("")
    }
    lines.push(text)
  })
  return lines
}

function endOf(row: Row): number {
  const last = row.items.at(-1)
  return last ? last.x + last.width : 0
}

/** Does a sentence go on in the next row? It begins small, in the same size, and neither has cells. */
function goesOn(before: PlacedLine, next: PlacedLine, last: string): boolean {
  return (
    /^[\p{Ll}(]/u.test(next.text) &&
    !/^[a-z]\) |\S {3}\S/u.test(next.text) &&
    !/\S {3}\S/.test(before.text.replace(/^• +/, "")) &&
    !/[.!?:]$/.test(last) &&
    Math.abs(before.row.size - next.row.size) < 1
  )
}
