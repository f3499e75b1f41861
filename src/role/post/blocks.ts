import type { SectionKind } from "./sections"
import { runOnCuts } from "./run-on"
import { inlineHeading, isBoardTitle, sectionOf } from "./sections"

/** A bullet or a paragraph of the post. `[start, end)` are offsets in the post, so that a quote can be cut literally. */
export interface Block {
  section: SectionKind
  /** The section's title as written; null before the first. */
  heading: string | null
  bullet: boolean
  /** The text stands behind its title on the same line: "Must-have: …". */
  inline?: boolean
  start: number
  end: number
}

const bulletMark = /^[\s\u200b]*(?:[•·▪●◦‣∙*–—+✓✔➤►→>§\uf000-\uf0ff⁃■□◆❖»-]|\d{1,2}[.)](?=\s)|\([a-z0-9]\)|o(?=\s+[A-Z]))\s*/u
const markup = /^\s*#{1,6}\s+|^\s*\*\*|\*\*\s*:?\s*$|^\s*__|__\s*$/g

const listedWish =
  /^(\s*(?:[•·▪●◦‣∙*–—+✓✔➤►→\uf000-\uf0ff-])\s*)(?:nice[ -]to[ -]haves?|nice|bonus|avoid|no-gos?|von vorteil|wünschenswert|deseables?|valorables?|se valora(?:rá)?|atouts?|desejáve(?:l|is)|diferencia(?:l|is)|desirable|extras)\s*:\s*\S/iu

interface Line {
  start: number
  end: number
}

/** Lines, cut once more at bullet signs and known titles inside a line. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  for (const raw of text.split("\n")) {
    const cuts = new Set<number>([0])
    for (const match of raw.matchAll(/(?<=\S)\s+(?=[•·▪●◦‣✓✔➤►■❖\uf000-\uf0ff]\s*\S)/gu)) cuts.add(match.index)
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

function trimmed(text: string, line: Line): Line {
  let { start, end } = line
  while (start < end && /[\s\u200b\ufeff]/.test(text[start]!)) start++
  while (end > start && /[\s\u200b]/.test(text[end - 1]!)) end--
  return { start, end }
}

interface Heading {
  kind: SectionKind
  title: string
  /** Where the text of the section begins on the same line; null where the line is the title alone. */
  rest: number | null
}

function headingOf(text: string, line: Line): Heading | null {
  const raw = text.slice(line.start, line.end)
  const plain = raw.replace(markup, "").trim()
  // "Person specification (E = Essential, D = Desirable)"; a long line is no title with an explanation.
  const bare = plain.length < 120 ? plain.replace(/\s*\([^()]*(?:=|essential|desirable)[^()]*\)$/iu, "") : plain
  if (bare === "") return null
  const words = bare.split(/\s+/).length
  const marked = raw !== bare && /^\s*(?:#|\*\*|__)/.test(raw)
  const colon = /^([^:]{2,60}):\s*(\*\*)?\s*/u.exec(bare)
  if (colon && colon[1]!.split(/\s+/).length <= 9) {
    // "Experience level:" is a fact of the board, not a list of what is asked.
    const kind = /^(?:experience level|seniority(?: level)?|job type|level|industry|company (?:size|type)|employment type|role)$/iu.test(
      colon[1]!.trim()
    )
      ? null
      : sectionOf(colon[1]!)
    const restLength = bare.length - colon[0].length
    if (restLength === 0) return { kind: kind ?? "open", title: colon[1]!, rest: null }
    if (kind !== null && !bulletMark.test(raw) && !/\b(?:location|standort|lieu)\b/i.test(colon[1]!)) {
      return { kind, title: colon[1]!, rest: line.end - (raw.length - raw.indexOf(colon[1]!) - colon[0].length) }
    }
    return null
  }
  // "Nice to have - Angular, MongoDB"
  const dashed = /^((?:nice|good)[ -]to[ -]haves?|must[ -]haves?|preferred(?: skills)?|desirable|bonus)\s+[-–—]\s+(?=\S)/iu.exec(bare)
  if (dashed && !bulletMark.test(raw))
    return {
      kind: sectionOf(dashed[1]!) ?? "open",
      title: dashed[1]!,
      rest: line.end - (raw.length - raw.indexOf(bare) - dashed[0].length)
    }
  if (bulletMark.test(raw) && !marked) return null
  if (
    /^(?:joining|join) (?:us|our|the)\b.{0,40}(?:means|[…:])|\b(?:perks|talk about (?:benefits|compensation)|additional information|company description)\b/iu.test(
      bare
    ) &&
    words <= 9
  )
    return { kind: "benefits", title: bare, rest: null }
  if (words > 8 || /[.;,]$/.test(bare)) return null
  const capitals = bare.length > 3 && bare === bare.toUpperCase() && /\p{L}{3}/u.test(bare)
  const kind = sectionOf(bare)
  if (marked || capitals) return { kind: kind ?? "open", title: bare, rest: null }
  const opensList =
    (words <= 6 || /^(?:what|who|why|you|we|things|was|wen|ce que|lo que|o que)\b/iu.test(bare)) &&
    kind !== null &&
    startsAsHeading(bare) &&
    !/\d/.test(bare)
  return opensList ? { kind, title: bare, rest: null } : null
}

/** "Knowledge, Skills & Abilities", "Education and Experience". */
const titleWords =
  /^(?:(?:knowledge|skills?|abilities|experience|education|qualifications?|requirements?|competenc(?:y|ies)|training|certifications?|licen[cs]es?|licensure|languages?|credentials|background|attributes)(?:\s*(?:,|&|\/|and|,\s*and)\s*|$))+$/iu
const titleAdjective =
  /^(?:(?:and|&|or|your|our|key|core|main|technical|required|preferred|desired|desirable|essential|minimum|basic|soft|hard|additional|other|professional|work|relevant|previous|prior|special|specific|must[ -]have|nice[ -]to[ -]have|bonus|educational?|skills|education|knowledge|training|qualifications)[\s,&]*)+(?:experience|skills|knowledge|certifications?|languages?)$/iu

/** "Skills required", "Preferred", "What is required". */
const weighedTitle =
  /^(?:(?:and|&|or|the|job|key|skills?|experience|qualifications?|requirements?|education|knowledge|certifications?|licen[cs]es?|training|languages?|technical|additional|minimum|what|is|are|abilities|competenc(?:y|ies)|not|but|highly|strongly)[\s,/&]+)+(?:preferred|required|desired|a plus)$/iu

/** An unmarked line is a title only if it opens with one: "Requirements" is, "Experience with Python" is not. */
function startsAsHeading(line: string): boolean {
  if (isBoardTitle(line) || /^\p{L}+ (?:requirements|qualifications)$/iu.test(line) || titleWords.test(line)) return true
  // "You might be a fit if you" opens a list, "You are fluent in German" is one thing asked for.
  // "Spanish speaking preferred", "Experience selling software" are asked for.
  if (/^experience\s+\p{L}+ing\b/iu.test(line)) return false
  if (/\s(?:preferred|required|desired|a plus)$/iu.test(line) && !weighedTitle.test(line)) return false
  // "Se valorará conocimiento de SAP" asks for something, "Se valorará" opens a list.
  if (/^(?:se valora(?:rá)?|valoramos|valorizamos)\s+\p{L}/iu.test(line)) return false
  if (/^you\b/iu.test(line)) return /\b(?:have|bring|need|are|do|will|you|if|get|know|offer|own|be|with)\s*…?$/iu.test(line)
  // "Insurance industry experience", "Typing skills" name something; "Professional experience", "Key skills" are titles.
  if (/\s(?:experience|skills|knowledge|certifications?|languages?)$/iu.test(line)) return titleAdjective.test(line)
  if (
    /\b(?:with|using|mit|avec|degree|years?|certificate|licen[cs]e|required|preferred)\b(?!\s*$)/iu.test(line) &&
    !/^(?:required|preferred|what|who)\b/iu.test(line)
  )
    return false
  if (
    /^(?:knowledge|experience|education|skills|certifications?|languages?|kenntnisse|expérience|experiencia|experiência|formation|formación)\b/iu.test(
      line
    )
  )
    return line.split(/\s+/).length <= 3 && !/\b(?:in|of|de|en|em)\b/iu.test(line)
  return !/^(?:good|strong|excellent|proven|solid|basic|advanced|gute|sehr|fluent|valid)\b/iu.test(line)
}

/** Lines of this length were broken to fit a page; what follows without a sign of its own goes on with the sentence. */
const wrapLength = 42

/** Whether a line only goes on with the one before it: broken to fit a page, or within a sentence. */
function goesOn(text: string, last: Block, next: Line): boolean {
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
export function blocksOf(text: string): readonly Block[] {
  if (last.text !== text) last = { text, blocks: readBlocks(text) }
  return last.blocks
}

/** Reading a post asks for its blocks more than once. */
let last: { text: string; blocks: readonly Block[] } = { text: "", blocks: [] }

/** Under these titles every short line is one criterion, with a bullet or without. */
const listTitle = /^(?:essential|desirable)(?: criteria| skills| requirements| qualifications)?$/iu
function nextLine(text: string, lines: readonly Line[], at: number): string {
  const next = lines.slice(at + 1, at + 4).find(line => line.end > line.start)
  return next ? text.slice(next.start, next.end) : ""
}

/** Whether a title found among criteria is one: "Full driving licence" is a criterion, "Experience" over "Essential" is not. */
function endsListing({ kind, title, rest }: Heading, text: string, lines: readonly Line[], at: number): boolean {
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
function cellsOf(text: string, line: Line): Line[] {
  const content = text.slice(line.start, line.end)
  if (!content.includes("\t")) return []
  const cells: Line[] = []
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

function readBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let section: SectionKind = "open"
  let heading: string | null = null
  let last = null as Block | null
  let listing = false
  let columns: (SectionKind | null)[] | null = null
  const lines = linesOf(text).map(raw => trimmed(text, raw))
  const wraps = isWrapped(text, lines)
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
      last = null
      continue
    }
    const years = yearsFact.exec(content)
    if (years) {
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
        continue
      }
      if (columns && columns.length >= cells.length) {
        cells.forEach((cell, at) => {
          const kind = columns?.[at]
          if (kind && cell.end > cell.start) blocks.push({ section: kind, heading, bullet: true, start: cell.start, end: cell.end })
        })
        continue
      }
      const weight = cells.find((cell, at) => at > 0 && columnOf(text.slice(cell.start, cell.end)) !== null)
      if (weight) {
        const kind = columnOf(text.slice(weight.start, weight.end)) ?? "must"
        blocks.push({ section: kind, heading, bullet: true, start: line.start, end: line.end })
        continue
      }
      if (/^(?:skill|criteria|requirement)s?$/iu.test(text.slice(cells[0]!.start, cells[0]!.end))) continue
    } else columns = null
    const near: Block | null =
      last !== null && last.section === section && /^[ \t]*\r?\n?[ \t]*$/.test(text.slice(last.end, line.start)) ? last : null
    const broken: boolean = near !== null && text.slice(near.end, line.start).includes("\n")
    const found: Heading | null = near && broken && /^[\p{Ll}]/u.test(content) && !content.includes(":") ? null : headingOf(text, line)
    const title: Heading | null = listing && found && !endsListing(found, text, lines, at) ? null : found
    if (listing && !title && !bulletMark.test(content) && content.length < 40 && firstTitle.test(nextLine(text, lines, at))) {
      // "Other", with "Essential" under it.
      last = null
      continue
    }
    if (title) {
      section = title.kind
      listing = listTitle.test(title.title)
      heading = title.title
      last = null
      if (title.rest !== null && title.rest < line.end) {
        last = { section, heading, bullet: false, inline: true, start: title.rest, end: line.end }
        blocks.push(last)
      }
      continue
    }
    const mark = bulletMark.exec(content)
    if (mark && mark[0].length < content.length) {
      last = { section, heading, bullet: true, start: line.start + mark[0].length, end: line.end }
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
  return blocks
}

/** Text of a page, cut at its width: no line is longer than a page is wide, and the long ones mostly break within a sentence. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
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

/** In characters: what goes on longer without a full stop is a list that lost its signs. */
const longestSentence = 1000

/** A stretch without a full stop, cut at the last comma or space before each limit. */
function inPieces(text: string, line: Line): Line[] {
  const cut: Line[] = []
  let at = line.start
  while (line.end - at > longestSentence) {
    const part = text.slice(at, at + longestSentence)
    const mark = Math.max(part.lastIndexOf(", "), part.lastIndexOf(" ") - 200)
    const end = at + (mark > 0 ? mark + 1 : longestSentence)
    cut.push({ start: at, end })
    at = end
  }
  return [...cut, { start: at, end: line.end }]
}

/** Sentences of a block with their offsets; abbreviations and decimal points do not end one. */
export function sentencesOf(text: string, from: number, to: number): Line[] {
  const found: Line[] = []
  const part = text.slice(from, to)
  let start = 0
  for (const match of part.matchAll(/(?:[.!?]+["”)]?\s+(?=[\p{Lu}\d"“(¿¡])|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})|;\s+|\n\s*\n)/gu)) {
    const end = match.index + match[0].trimEnd().length
    if (
      /(?:(?<![\p{L}.])\p{Ll}\.|\b(?:e\.g|i\.e|etc|incl|min|max|approx|ca|z\.\s?b|bzw|inkl|mind|vs|no|sr|jr|st|dr|mr|ms|u\.s|ph)\.)$/iu.test(
        part.slice(start, end).trim()
      ) &&
      !match[0].includes("\n")
    )
      continue
    if (end > start) found.push({ start: from + start, end: from + end })
    start = match.index + match[0].length
  }
  if (start < part.length) found.push({ start: from + start, end: to })
  return found
    .flatMap(line => (line.end - line.start > longestSentence ? inPieces(text, line) : [line]))
    .map(line => trimmed(text, line))
    .filter(line => line.end > line.start)
}
