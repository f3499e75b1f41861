import type { DocumentLine } from "~profile/document-line"

/** What a line of LinkedIn's own PDF is by its size alone. */
export type ExportKind = "name" | "heading" | "large" | "title" | "small" | "side heading" | "side" | "note"

/** A line of the export: its kind, and its place in points as if the file had its usual size. */
export interface ExportLine extends DocumentLine {
  kind: ExportKind
  /** Where the longest line of its column ends. */
  edge: number
}

/** Sizes and places in points, as the file has them on every page (US letter, whatever the country). */
const mainX = 224
const nameSize = 26
const kinds: readonly [kind: ExportKind, size: number][] = [
  ["name", nameSize],
  ["heading", 15.8],
  ["large", 12],
  ["title", 11.5],
  ["small", 10.5]
]
const sideHeadingSize = 13
const noteSize = 9.3
/** Sizes are written with few digits, and a copy that was printed anew is a little smaller. */
const tolerance = 0.24

/**
 * The lines of a profile that LinkedIn saved as PDF, each with what it is; null for any other file. Its geometry is its grammar: a name of 26
 * points at 224, headings of 15.8 below it, titles of 11.5. A copy on paper of another size has the same in proportion.
 */
export function exportLines(lines: readonly DocumentLine[]): ExportLine[] | null {
  const name = lines.find(
    line => line.page === 0 && line.column !== "side" && line.size > nameSize / 2 && Math.abs(line.x / line.size - mainX / nameSize) < 0.25
  )
  if (!name) return null
  const scale = name.size / nameSize
  const found = lines.map((line): ExportLine => {
    const at = { ...line, x: line.x / scale, end: line.end / scale, y: line.y / scale, size: line.size / scale, gap: line.gap / scale }
    return { ...at, kind: kindOf(at), edge: 0 }
  })
  const main = found.filter(isMain)
  for (const column of [main, found.filter(line => !isMain(line))]) {
    const edge = Math.max(...column.map(line => line.end))
    for (const line of column) line.edge = edge
  }
  const isExport =
    main.some(line => line.kind === "heading") &&
    main.filter(line => line.kind !== "note" && Math.abs(line.x - mainX) < 4).length >= main.length * 0.5 &&
    (main.some(line => line.kind === "title") || found.some(line => line.kind === "side heading"))
  return isExport ? found : null
}

export function isMain(line: DocumentLine): boolean {
  return line.x > mainX - 8
}

function kindOf(line: DocumentLine): ExportKind {
  if (line.size < noteSize) return "note"
  if (!isMain(line)) return line.size > sideHeadingSize - 0.6 ? "side heading" : "side"
  const [kind] = kinds.find(([, size]) => Math.abs(line.size - size) <= tolerance) ?? []
  // A flag or a sign of another font in a line makes it a little larger, and never a heading.
  return kind ?? (line.size > 20 ? "name" : line.size > 14 ? "heading" : line.size > 11.75 ? "large" : line.size > 11 ? "title" : "small")
}
