import type { Row, TextItem } from "./text-item"

/** Part of a page that is read from top to bottom: across the page, or one of two columns. */
export interface Chunk {
  part: "full" | "main" | "side"
  rows: Row[]
}

/** Between columns there is at least this much white, in points. */
const narrowestGutter = 9
const fewestRows = 4
/** What dates the lines of another column is short, in characters, and dates several of them. */
const longestEdge = 30
const fewestDated = 2
const year = /(?:19|20)\d\d|\bpresent\b|\bheute\b|\bactual/i

interface Gutter {
  x: number
  /** What stands at its left are labels of what stands beside them. */
  isOfLabels?: boolean
}

/** A profile that LinkedIn saved as PDF: its name is set in 26 points at 224, its headings in 15.8 below it, on every page. */
const exportName = { x: 224, size: 26 }
const exportHeading = 15.8

/**
 * The gutter of LinkedIn's own PDF, whatever stands on a page: its first page alone has the side column, and a title can be so long that
 * it hides the white between. Null for any other file.
 */
export function exportGutter(pages: readonly { items: readonly TextItem[] }[]): Gutter | null {
  const named = pages[0]?.items.find(({ x, size }) => {
    const scale = size / exportName.size
    return (
      scale > 0.5 &&
      Math.abs(x / size - exportName.x / exportName.size) < 0.25 &&
      pages.some(page => page.items.some(one => Math.abs(one.x - x) < 3 && Math.abs(one.size - exportHeading * scale) < 0.6 * scale))
    )
  })
  return named ? { x: named.x - (8 * named.size) / exportName.size } : null
}

/** Splits a page's rows at its gutter, where it has one: bands of two columns, and rows that go across. */
export function splitColumns(rows: readonly Row[], pageWidth: number, known: Gutter | null = null): Chunk[] {
  const found = known ?? findGutter(rows, pageWidth)
  if (!found) return [{ part: "full", rows: [...rows] }]
  if (found.isOfLabels) return [{ part: "full", rows: rows.map(row => ({ ...row, labelEnd: found.x })) }]
  const gutter: Gutter = found
  const chunks: Chunk[] = []
  let left: Row[] = []
  let right: Row[] = []
  const leftWidth = known ? 0 : extent(rows, item => item.x + item.width <= gutter.x)
  const rightWidth = known ? 1 : extent(rows, item => item.x >= gutter.x)
  const close = () => {
    const parts: Chunk[] = [
      { part: leftWidth >= rightWidth ? "main" : "side", rows: left },
      { part: leftWidth >= rightWidth ? "side" : "main", rows: right }
    ]
    chunks.push(...parts.filter(part => part.rows.length > 0))
    left = []
    right = []
  }
  for (const row of rows) {
    if (!known && row.items.some(item => crosses(item, gutter.x))) {
      close()
      const last = chunks.at(-1)
      if (last?.part === "full") last.rows.push(row)
      else chunks.push({ part: "full", rows: [row] })
      continue
    }
    const before = row.items.filter(item => item.x < gutter.x)
    const after = row.items.filter(item => item.x >= gutter.x)
    if (before.length > 0) left.push(partOf(row, before))
    if (after.length > 0) right.push(partOf(row, after))
  }
  close()
  return chunks
}

function partOf(row: Row, items: TextItem[]): Row {
  return { y: items[0]?.y ?? row.y, size: Math.max(...items.map(item => item.size)), items }
}

function crosses(item: TextItem, x: number): boolean {
  return item.x < x - 1 && item.x + item.width > x + 1
}

function extent(rows: readonly Row[], belongs: (item: TextItem) => boolean): number {
  const items = rows.flatMap(row => row.items.filter(belongs))
  if (items.length === 0) return 0
  return Math.max(...items.map(item => item.x + item.width)) - Math.min(...items.map(item => item.x))
}

/** The place that hardly any row crosses and that parts two texts, rather than a text from the dates at its edge. */
function findGutter(rows: readonly Row[], pageWidth: number): Gutter | null {
  if (rows.length < fewestRows * 2) return null
  let best: { x: number; score: number } | null = null
  // What stands at an edge up to some place is parted by no place nearer to that edge either.
  let [edgeAtLeft, edgeAtRight] = [0, pageWidth]
  for (let x = pageWidth * 0.2; x <= pageWidth * 0.8; x += 3) {
    const crossing = rows.filter(row =>
      row.items.some(item => item.x < x + narrowestGutter / 2 && item.x + item.width > x - narrowestGutter / 2)
    )
    if (crossing.length > rows.length * 0.3) continue
    const free = rows.filter(row => !crossing.includes(row))
    const left = free.filter(row => row.items.some(item => item.x < x))
    const right = free.filter(row => row.items.some(item => item.x > x))
    if (left.length < fewestRows || right.length < fewestRows) continue
    if (startsTogether(right, x) && areLabels(left, x)) return { x, isOfLabels: true }
    if (isEdge(left, right, item => item.x < x)) {
      edgeAtLeft = x
      if (best && best.x < x) best = null
      continue
    }
    if (isEdge(right, left, item => item.x > x)) edgeAtRight = Math.min(edgeAtRight, x)
    if (x <= edgeAtLeft || x >= edgeAtRight || !startsTogether(right, x)) continue
    const score = Math.min(left.length, right.length) * 4 - crossing.length * 3
    if (!best || score > best.score) best = { x, score }
  }
  return best && best.score > 0 ? { x: best.x } : null
}

/** Do most rows of a right column begin at one place? Cells of a justified text do not. */
function startsTogether(right: readonly Row[], x: number): boolean {
  const starts = right.flatMap(row => {
    const first = row.items.find(item => item.x > x)
    return first ? [Math.round(first.x / 4)] : []
  })
  const counts = new Map<number, number>()
  for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1)
  const most = Math.max(0, ...[...counts].map(([start, count]) => count + (counts.get(start + 1) ?? 0)))
  return most >= starts.length * 0.45
}

/**
 * Are the texts at the left labels of what stands beside them, as in Europass's form? They end at one line and begin anywhere; a column of a
 * text of its own begins at one line.
 */
function areLabels(left: readonly Row[], x: number): boolean {
  const cells = left.map(row => row.items.filter(item => item.x < x))
  const ends = cells.map(items => Math.max(...items.map(item => item.x + item.width)))
  const starts = cells.map(items => Math.min(...items.map(item => item.x)))
  return mostAtOnePlace(ends) >= cells.length * 0.8 && mostAtOnePlace(starts) < cells.length * 0.5
}

/** How many of some places lie within four points of each other. */
function mostAtOnePlace(places: readonly number[]): number {
  return Math.max(0, ...places.map(place => places.filter(other => other >= place && other < place + 4).length))
}

/**
 * Is one side only what stands at the edge of the other's lines: dates, places? Nearly each of its rows then has a counterpart on its base
 * line, it is short, and many name a year.
 */
function isEdge(side: readonly Row[], other: readonly Row[], belongs: (item: TextItem) => boolean): boolean {
  const texts = side.map(row =>
    row.items
      .filter(belongs)
      .map(item => item.text)
      .join(" ")
  )
  const shared = side.filter(row => other.includes(row)).length
  const dated = side.filter((_, index) => year.test(texts[index] ?? ""))
  const length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length)
  if (length > longestEdge) return false
  if (shared >= side.length * 0.7 && dated.length >= side.length * 0.35) return true
  // Dates with places and titles of sections among them: no text of its own, as long as it dates what stands beside it and nothing else does.
  const beside = other.filter(row =>
    year.test(
      row.items
        .filter(item => !belongs(item))
        .map(item => item.text)
        .join(" ")
    )
  ).length
  return dated.length >= fewestDated && dated.every(row => other.includes(row)) && beside * 2 < dated.length
}
