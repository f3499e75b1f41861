import type { DatedLine } from "./dates-in-line"
import { rangeIn } from "./dates-in-line"
import type { Line } from "./lines"
import { isProse } from "./lines"

/** One position or school: the lines that name it, its dates, and the lines that tell about it. */
export interface DatedEntry {
  head: string[]
  dated: DatedLine | null
  body: Line[]
}

type FindDates = (text: string) => DatedLine | null
/** Does this text name an entry (a job title, a school)? */
type Names = (text: string) => boolean

/** May this line name an entry? Bullets and prose tell about one. */
function isHead(line: Line): boolean {
  return line.heading || (!line.bullet && !isProse(line.text) && line.text.length <= 90)
}

/** Most words of a name are capitalised: "Klinikum Nord", not "Built things in Go". */
function isNameCased(text: string): boolean {
  const words = text
    .split(/[^\p{L}&]+/u)
    .filter(
      word => word.length > 0 && !/^(?:of|and|the|de|der|und|et|y|e|du|des|la|le|do|da|dos|das|del|für|fur|am|im|van|den)$/u.test(word)
    )
  return words.length > 0 && words.filter(word => /^[\p{Lu}\p{Lo}&]/u.test(word)).length / words.length >= 0.6
}

function datedHead(line: Line, find: FindDates, bullets: boolean): DatedLine | null {
  if (line.bullet && !bullets) return null
  if (line.text.length > 160) return null
  const dated = find(line.text)
  if (!dated) return null
  const rest = `${dated.before} ${dated.after.replace(/^[).\s]+$/, "")}`.trim()
  // A sentence that mentions dates ("Grew sales from 2012 to 2014.") is no head.
  return isProse(rest) && !line.heading ? null : dated
}

/**
 * Splits a section at its dated lines. A résumé writes all its entries alike, so the number of lines that stand before the first dated
 * line is the number that belongs to every other one.
 */
export function splitEntries(
  lines: readonly Line[],
  find: FindDates = rangeIn,
  names: Names = () => false
): { entries: DatedEntry[]; rest: Line[] } {
  const bullets = lines[0]?.bullet === true && (find(lines[0].text) !== null || lines.every(line => line.bullet))
  const dated = lines.map(line => datedHead(line, find, bullets))
  const anchors = dated.flatMap((found, at) => (found ? [at] : []))
  const first = anchors[0]
  if (first === undefined) return splitUndated(lines, names)
  const usable = (line: Line | undefined) => line !== undefined && (isHead(line) || (bullets && !isProse(line.text)))
  let depth = 0
  while (depth < 3 && usable(lines[first - 1 - depth])) depth++
  const gapInHead = lines.slice(first - depth + 1, first + 1).some(line => line.gap && !line.heading)

  const starts = anchors.map((anchor, index) => {
    let start = anchor
    const floor = index === 0 ? 0 : (anchors[index - 1] ?? 0) + 1
    while (
      anchor - start < depth &&
      start > floor &&
      usable(lines[start - 1]) &&
      (gapInHead || !lines[start]?.gap || lines[start]?.heading)
    )
      start--
    // A heading that stands right before belongs to this entry even where the first one had none.
    while (start > floor && anchor - start < 3 && lines[start - 1]?.heading) start--
    return start
  })
  const entries = anchors.map((anchor, index): DatedEntry => {
    const end = starts[index + 1] ?? lines.length
    const start = starts[index] ?? anchor
    const found = dated[anchor] ?? null
    const head = [...lines.slice(start, anchor).map(line => line.text), found?.before ?? "", found?.after ?? ""].filter(Boolean)
    let next = anchor + 1
    // Dates that stand first are followed by the title and the company.
    while (next < end && mayNameEntry(lines[next], head, depth, names)) {
      head.push(lines[next]?.text ?? "")
      next++
    }
    return { head, dated: found, body: lines.slice(next, end) }
  })
  return { entries, rest: lines.slice(0, starts[0] ?? 0) }
}

function mayNameEntry(line: Line | undefined, head: readonly string[], depth: number, names: Names): boolean {
  if (!line || !isHead(line)) return false
  if (line.heading) return head.length < 3
  const parts = head.flatMap(text => text.split(/\s[|•·–—-]\s|\t|\s{3,}|,\s| at | bei | chez | @ /))
  const wanted = depth > 0 ? 2 : head.length === 0 ? 3 : 2
  return !line.gap && parts.length < wanted && line.text.length <= 70 && (isNameCased(line.text) || names(line.text))
}

/** Without any date: a paragraph or heading whose first line names an entry begins one. */
function splitUndated(lines: readonly Line[], names: Names): { entries: DatedEntry[]; rest: Line[] } {
  const entries: DatedEntry[] = []
  const rest: Line[] = []
  const listed = lines.length > 0 && lines.every(line => line.bullet)
  lines.forEach((line, at) => {
    const begins =
      (isHead(line) || (listed && !isProse(line.text))) && (names(line.text) || (line.heading && names(lines[at + 1]?.text ?? "")))
    const last = entries.at(-1)
    if (begins && (!last || line.gap || line.heading || listed || last.body.length > 0))
      entries.push({ head: [line.text], dated: null, body: [] })
    else if (!last) rest.push(line)
    else if (last.body.length === 0 && last.head.length < 2 && isHead(line) && isNameCased(line.text) && !line.gap)
      last.head.push(line.text)
    else last.body.push(line)
  })
  return { entries, rest }
}
