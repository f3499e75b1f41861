import type { Heading } from "./heading"
import { bulletMark, headingOf, isBareTitle, titleWords } from "./heading"
import { listKind } from "./list-kind"
import { leadingPicture, picture } from "./picture"
import { runOnCuts } from "./run-on"
import type { SectionKind } from "./sections"
import { inlineHeading } from "./sections"
import type { PostLine } from "./sentences"
import { trimmed } from "./sentences"

/** A bullet or a paragraph of the post. `[start, end)` are offsets in the post, so that a quote can be cut literally. */
export interface Block {
  section: SectionKind
  /** The section's title as written; null before the first. */
  heading: string | null
  bullet: boolean
  /** The text stands behind its title on the same line: "Must-have: …". */
  inline?: boolean
  /** No title says what its list is; its lines do. */
  guessed?: boolean
  start: number
  end: number
}

/** What stands between the blocks: the titles, what a board says of the listing, the words that end a letter. */
export interface Aside {
  what: "heading" | "listing" | "greeting"
  start: number
  end: number
}

export interface BlockLayout {
  blocks: readonly Block[]
  asides: readonly Aside[]
}

const listedWish =
  /^(\s*(?:[•·▪●◦‣∙*–—+✓✔➤►→\uf000-\uf0ff-])\s*)(?:nice[ -]to[ -]haves?|nice|bonus|avoid|no-gos?|von vorteil|wünschenswert|deseables?|valorables?|se valora(?:rá)?|atouts?|desejáve(?:l|is)|diferencia(?:l|is)|desirable|extras)\s*:\s*\S/iu

/** "✅ Python ✅ Go": pictures that stand for the line breaks of a list. */
const pictureWithin = new RegExp(`(?<=\\S)\\s+(?=${picture}\\s*[\\p{L}\\d])`, "gu")

/** Lines, cut once more at bullet signs and known titles inside a line. */
function linesOf(text: string): PostLine[] {
  const lines: PostLine[] = []
  let at = 0
  for (const raw of text.split("\n")) {
    const cuts = new Set<number>([0])
    for (const match of raw.matchAll(/(?<=\S)\s+(?=[•·▪●◦‣✓✔➤►■❖\uf000-\uf0ff]\s*\S)/gu)) cuts.add(match.index)
    const pictures = [...raw.matchAll(pictureWithin)]
    if (pictures.length > 1 || leadingPicture(raw)) for (const match of pictures) cuts.add(match.index)
    // "- Nice to have: Kubernetes" is one line of a list; the lines after it are in the list's section.
    const own = listedWish.exec(raw)?.[1]?.length ?? -1
    // Only long lines hold titles in their middle; a short "Must: Python" is cut as a title with its list.
    for (const match of raw.matchAll(inlineHeading)) if (match.index !== own && (raw.length > 60 || match.index > 0)) cuts.add(match.index)
    for (const cut of runOnCuts(raw)) if (![...cuts].some(other => other !== 0 && Math.abs(other - cut) < 2)) cuts.add(cut)
    const sorted = [...cuts].sort((a, b) => a - b)
    sorted.forEach((cut, index) => lines.push({ start: at + cut, end: at + (sorted[index + 1] ?? raw.length) }))
    at += raw.length + 1
  }
  return lines
}

/** Lines of this length were broken to fit a page; what follows without a sign of its own goes on with the sentence. */
const wrapLength = 42

/** Whether a line only goes on with the one before it: broken to fit a page, or within a sentence. */
function goesOn(text: string, last: Block, next: PostLine): boolean {
  const before = text.slice(last.start, last.end)
  const content = text.slice(next.start, next.end)
  const lastLine = before.slice(before.lastIndexOf("\n") + 1)
  const open = /[\p{Ll}\p{Lu}\d,(–/&-]$/u.test(before)
  // Notes in small letters begin every line with one.
  if (open && /^[\p{Ll}(&]/u.test(content) && !/^\p{Ll}/u.test(before)) return true
  if (/[,(&/]$|\b(?:and|or|the|of|in|with|for|to|a|und|oder|mit|et|ou|de|y|e)$/u.test(lastLine) && lastLine.length > 25) return true
  return false
}

/** The post as bullets and paragraphs, each with the section it stands in. Lines that were only wrapped are put together again. */
export function layoutOf(text: string): BlockLayout {
  if (last.text !== text) last = { text, layout: readLayout(text) }
  return last.layout
}

/** Reading a post asks for its blocks more than once. */
let last: { text: string; layout: BlockLayout } = { text: "", layout: { blocks: [], asides: [] } }

/** Under these titles every short line is one criterion, with a bullet or without. */
const listTitle = /^(?:essential|desirable)(?: criteria| skills| requirements| qualifications)?$/iu
function nextLine(text: string, lines: readonly PostLine[], at: number): string {
  const next = lines.slice(at + 1, at + 4).find(line => line.end > line.start)
  return next ? text.slice(next.start, next.end) : ""
}

/** Whether a title found among criteria is one: "Full driving licence" is a criterion, "Experience" over "Essential" is not. */
function endsListing({ kind, title, rest }: Heading, text: string, lines: readonly PostLine[], at: number): boolean {
  return (
    rest !== null ||
    listTitle.test(title) ||
    (kind !== "must" && kind !== "nice") ||
    listTitle.test(nextLine(text, lines, at)) ||
    titleWords.test(title)
  )
}

/** With it each part of a person specification begins. */
const firstTitle = /^essential(?: criteria)?:?$/iu

/** What a board says of the job beside the post; it asks for nothing. */
const boardFact =
  /^[\s*•-]*(?:role|role category|industry(?: type)?|department|employment type|notice period|visa(?: status| type)?|rate|duration|openings|applicants|posted(?: on)?|job id|req(?:uisition)? id|contract type|expected hours|work location|reports to|no\. of positions|number of positions|functional area)\s*:\s*\S.{0,80}$/iu
/** "Exp: 8+ yrs": the years asked for, on a line of their own. */
const yearsFact =
  /^[\s*•-]*(?:(?:total |relevant |work |overall )?exp(?:erience)?|years of exp(?:erience)?)\s*[:–-]\s*(?=(?:min(?:imum)?\.? )?\d{1,2}\s*(?:\+|-|–|to)?\s*(?:\d{1,2}\s*)?\+?\s*(?:years?|yrs?)\b\.?\s*$)/iu

/** The cells of a table's row that was copied with tabs. */
function cellsOf(text: string, line: PostLine): PostLine[] {
  const content = text.slice(line.start, line.end)
  if (!content.includes("\t")) return []
  const cells: PostLine[] = []
  let at = line.start
  for (const cell of content.split("\t")) {
    cells.push(trimmed(text, { start: at, end: at + cell.length }))
    at += cell.length + 1
  }
  return cells
}

function columnOf(cell: string): SectionKind | null {
  if (/^(?:essential|required|must(?: have)?|mandatory)$/iu.test(cell)) return "must"
  return /^(?:(?:highly )?desir(?:able|ed)|preferred|nice to have|optional)$/iu.test(cell) ? "nice" : null
}

/** A title in the post's own words, with what the list under it is; null where its lines do not say. */
interface OwnTitle {
  kind: SectionKind | null
}

function readLayout(text: string): BlockLayout {
  const blocks: Block[] = []
  const asides: Aside[] = []
  const aside = (what: Aside["what"], { start, end }: PostLine) => void asides.push({ what, start, end })
  let section: SectionKind = "open"
  let heading: string | null = null
  let last = null as Block | null
  let listing = false
  let guessed = false
  let columns: (SectionKind | null)[] | null = null
  const lines = linesOf(text).map(raw => trimmed(text, raw))
  const wraps = isWrapped(text, lines)
  const listBelow = (at: number): string[] => {
    const below: string[] = []
    for (const line of lines.slice(at + 1)) {
      const content = text.slice(line.start, line.end)
      const mark = bulletMark.exec(content)?.[0].length ?? leadingPicture(content)?.length ?? 0
      if (mark === 0) break
      below.push(content.slice(mark))
    }
    return below
  }
  // "Our wish list", directly over a list: a title in words of its own, which says no more than that it is one.
  const ownTitle = (of: readonly PostLine[], at: number): OwnTitle | null => {
    const { start, end } = of[at]!
    const content = text.slice(start, end)
    const before = of[at - 1]
    const apart = at > 0 && (!before || before.end <= before.start || bulletMark.test(text.slice(before.start, before.end)))
    if (!apart || content.split(/\s+/).length > 7 || /[.;,]$/.test(content) || bulletMark.test(content)) return null
    const below = listBelow(at)
    return below.length > 1 ? { kind: listKind(below) } : null
  }
  const signOf = ({ start, end }: PostLine) => leadingPicture(text.slice(start, end))?.sign ?? null
  // A picture that comes back, or that stands on the lines around it, is a list's sign; one alone is an ornament.
  const isListSign = (sign: string, at: number) =>
    [lines[at - 1], lines[at + 1]].some(beside => beside && signOf(beside) !== null) ||
    lines.filter(other => signOf(other) === sign).length > 1
  for (const [at, line] of lines.entries()) {
    if (line.start >= line.end) {
      last = null
      continue
    }
    const content = text.slice(line.start, line.end)
    const signed =
      /^(?:thanks|thank you|best|kind|warm|many thanks|mit freundlichen|cordialement|saludos)?(?:\s*(?:&|and|,)?\s*(?:best |kind |warm )?(?:regards|grüßen|wishes))[,.!]?$/iu.test(
        content
      )
    if (signed) section = "process"
    if (signed || (boardFact.test(content) && lines.length > 3)) {
      aside(signed ? "greeting" : "listing", line)
      last = null
      continue
    }
    const years = yearsFact.exec(content)
    if (years) {
      aside("heading", { start: line.start, end: line.start + years[0].length })
      blocks.push({
        section: "must",
        heading: years[0].trim(),
        bullet: false,
        inline: true,
        start: line.start + years[0].length,
        end: line.end
      })
      last = null
      continue
    }
    const cells = cellsOf(text, line)
    if (cells.length > 1) {
      const header = cells.map(cell => columnOf(text.slice(cell.start, cell.end)))
      last = null
      if (header.filter(kind => kind !== null).length > 1 && header[0] === null) {
        columns = header
        aside("heading", line)
        continue
      }
      if (columns && columns.length >= cells.length) {
        cells.forEach((cell, at) => {
          const kind = columns?.[at]
          if (cell.end <= cell.start) return
          if (kind) blocks.push({ section: kind, heading, bullet: true, start: cell.start, end: cell.end })
          else aside("heading", cell)
        })
        continue
      }
      const weight = cells.find((cell, at) => at > 0 && columnOf(text.slice(cell.start, cell.end)) !== null)
      if (weight) {
        const kind = columnOf(text.slice(weight.start, weight.end)) ?? "must"
        blocks.push({ section: kind, heading, bullet: true, start: line.start, end: line.end })
        continue
      }
      if (/^(?:skill|criteria|requirement)s?$/iu.test(text.slice(cells[0]!.start, cells[0]!.end))) {
        aside("heading", line)
        continue
      }
    } else columns = null
    const near: Block | null =
      last !== null && last.section === section && /^[ \t]*\r?\n?[ \t]*$/.test(text.slice(last.end, line.start)) ? last : null
    const broken: boolean = near !== null && text.slice(near.end, line.start).includes("\n")
    const sign = signOf(line)
    // A sign that the lines beside it have as well is a list's, whatever words stand behind it.
    const isListed =
      sign !== null && [lines[at - 1], lines[at + 1]].some(beside => beside && signOf(beside) === sign) && !isBareTitle(content)
    const found: Heading | null =
      isListed || (near && broken && /^[\p{Ll}]/u.test(content) && !content.includes(":")) ? null : headingOf(text, line)
    const title: Heading | null = listing && found && !endsListing(found, text, lines, at) ? null : found
    if (listing && !title && !bulletMark.test(content) && content.length < 40 && firstTitle.test(nextLine(text, lines, at))) {
      // "Other", with "Essential" under it.
      aside("heading", line)
      last = null
      continue
    }
    const own: OwnTitle | null = title || isListed ? null : ownTitle(lines, at)
    if (own) {
      section = own.kind ?? (section === "company" || section === "process" ? "open" : section)
      guessed = own.kind !== null
      listing = false
      heading = content
      aside("heading", line)
      last = null
      continue
    }
    if (title) {
      section = title.kind
      guessed = false
      listing = listTitle.test(title.title)
      heading = title.title
      aside("heading", { start: line.start, end: title.rest ?? line.end })
      last = null
      if (title.rest !== null && title.rest < line.end) {
        last = { section, heading, bullet: false, inline: true, start: title.rest, end: line.end }
        blocks.push(last)
      }
      continue
    }
    const mark = bulletMark.exec(content)?.[0].length ?? 0
    const length = leadingPicture(content)?.length ?? mark
    if (length > 0 && length < content.length) {
      const bullet = sign === null || section !== "open" || isListSign(sign, at)
      last = { section, heading, bullet, ...(guessed ? { guessed } : {}), start: line.start + length, end: line.end }
      blocks.push(last)
      continue
    }
    const lastLine = near ? text.slice(Math.max(near.start, text.lastIndexOf("\n", near.end - 1) + 1), near.end) : ""
    const filled = wraps && lastLine.length >= wrapLength && !/[.!?:;]$/.test(lastLine)
    if (near && broken && (goesOn(text, near, line) || filled)) near.end = line.end
    else {
      const isItem = listing && content.split(/\s+/).length <= 16 && !/[.:!?]$/.test(content)
      last = { section, heading, bullet: isItem, start: line.start, end: line.end }
      blocks.push(last)
    }
  }
  return { blocks: withListKinds(text, blocks), asides }
}

/** Lists that no title opens, each with what its lines say it is. */
function withListKinds(text: string, blocks: readonly Block[]): Block[] {
  const kinds = new Map<Block, SectionKind>()
  let run: Block[] = []
  const settle = () => {
    const kind = run.length > 1 ? listKind(run.map(({ start, end }) => text.slice(start, end))) : null
    if (kind !== null) for (const block of run) kinds.set(block, kind)
    run = []
  }
  for (const block of blocks) {
    if (block.section === "open" && block.bullet) run.push(block)
    else settle()
  }
  settle()
  return blocks.map(block => {
    const section = kinds.get(block)
    return section === undefined ? block : { ...block, section, guessed: true }
  })
}

/** Text of a page, cut at its width: no line is longer than a page is wide, and the long ones mostly break within a sentence. */
function isWrapped(text: string, lines: readonly PostLine[]): boolean {
  if (lines.some(line => line.end - line.start > 125)) return false
  let full = 0
  let within = 0
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (line.end - line.start < wrapLength || !next || next.end <= next.start || /[.!?:;]$/.test(text.slice(line.start, line.end))) return
    full++
    if (/^[\p{Ll}\d(&]/u.test(text.slice(next.start, next.end))) within++
  })
  return within >= 2 && within / full >= 0.45
}
