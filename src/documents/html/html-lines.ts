import { htmlTokens } from "./html-tokens"

const block =
  /^(?:p|ul|ol|div|section|article|header|footer|main|aside|nav|address|dl|dt|dd|blockquote|pre|figure|hr|form|body|summary|details)$/

/** The lines of an HTML file, without its scripts and styles. Whether the page showed a text is not known here. */
export function textOfHtml(html: string): string {
  return linesOfHtml(html).join("\n").trim()
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " }

/**
 * The lines of simple HTML as a converter writes it (paragraphs, headings, lists, tables): a heading keeps a Markdown mark, an item of a list
 * its dash, and a row of a table is one line, its cells three spaces apart. A table whose cells hold whole texts is a layout: cells follow
 * each other, the wider text first.
 */
export function linesOfHtml(html: string): string[] {
  const out: string[] = []
  let line = ""
  let mark = ""
  const tables: { cells: string[][]; cell: string[] }[] = []
  const emit = (text: string) => {
    const table = tables.at(-1)
    if (table) table.cell.push(text)
    else out.push(text)
  }
  const flush = () => {
    const text = line
      .replace(/[^\S\t]+/g, " ")
      .replace(/ ?\t ?/g, "\t")
      .trim()
    if (text) emit(mark + text)
    line = ""
    mark = ""
  }
  for (const token of htmlTokens(html)) {
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(token)
    if (!tag) {
      if (!token.startsWith("<")) line += decoded(token)
      continue
    }
    const name = (tag[2] ?? "").toLowerCase()
    const isEnd = tag[1] === "/"
    if (name === "br") {
      flush()
    } else if (/^h[1-6]$/.test(name)) {
      flush()
      if (!isEnd) {
        emit("")
        mark = "# "
      }
    } else if (name === "li") {
      flush()
      mark = isEnd ? "" : "- "
    } else if (block.test(name)) {
      if (name === "p" && !isEnd && mark === "- ") continue
      flush()
    } else if (name === "table") {
      flush()
      if (!isEnd) tables.push({ cells: [], cell: [] })
      else {
        const table = tables.pop()
        if (table) for (const text of linesOfTable(table.cells)) emit(text)
      }
    } else if (name === "tr") {
      if (!isEnd) tables.at(-1)?.cells.push([])
    } else if (name === "td" || name === "th") {
      flush()
      const table = tables.at(-1)
      if (isEnd) {
        table?.cells.at(-1)?.push(table.cell.join("\n"))
        if (table) table.cell = []
      }
    }
  }
  flush()
  return out
}

/** Cells with so many lines hold a text of their own. */
const linesOfLayout = 4

function linesOfTable(rows: readonly string[][]): string[] {
  return rows.flatMap(row => {
    const cells = row.filter(cell => cell.trim() !== "")
    const isLayout = cells.length > 1 && cells.filter(cell => cell.split("\n").length >= linesOfLayout).length > 1
    if (isLayout) {
      const longestFirst = [...cells].sort((a, b) => weightOf(b) - weightOf(a))
      return longestFirst.flatMap(cell => ["", ...cell.split("\n")])
    }
    // A short cell beside one of several lines, as a date beside a job: its first lines stand together, the rest follows.
    const heads = cells.map(cell => cell.split("\n")[0] ?? "")
    const rest = cells.flatMap(cell => cell.split("\n").slice(1))
    return heads.length > 0 ? [heads.join("   "), ...rest] : []
  })
}

function weightOf(cell: string): number {
  return cell.length
}

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name.toLowerCase()] ?? whole
    const code = name[1] === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ""
  })
}
