import type { SectionKind } from "./sections"
import { inlineHeading, sectionOf } from "./sections"

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

const bulletMark = /^[\s\u200b]*(?:[•·▪●◦‣∙*–—+✓✔➤►→>-]|\d{1,2}[.)](?=\s)|\([a-z0-9]\)|o(?=\s+[A-Z]))\s*/u
const markup = /^\s*#{1,6}\s+|^\s*\*\*|\*\*\s*:?\s*$|^\s*__|__\s*$/g

const listedWish = /^(\s*(?:[•·▪●◦‣∙*–—+✓✔➤►→-])\s*)(?:nice[ -]to[ -]haves?|nice|bonus|avoid|no-gos?)\s*:\s*\S/iu

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
    for (const match of raw.matchAll(/(?<=\S)\s+(?=[•▪●◦‣✓✔➤►]\s*\S)/gu)) cuts.add(match.index)
    // "- Nice to have: Kubernetes" is one line of a list; the lines after it are in the list's section.
    const own = listedWish.exec(raw)?.[1]?.length ?? -1
    // Only long lines hold titles in their middle; a short "Must: Python" is cut as a title with its list.
    for (const match of raw.matchAll(inlineHeading)) if (match.index !== own && (raw.length > 60 || match.index > 0)) cuts.add(match.index)
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
  const bare = raw.replace(markup, "").trim()
  if (bare === "") return null
  const words = bare.split(/\s+/).length
  const marked = raw !== bare && /^\s*(?:#|\*\*|__)/.test(raw)
  const colon = /^([^:]{2,60}):\s*(\*\*)?\s*/u.exec(bare)
  if (colon && colon[1]!.split(/\s+/).length <= 7) {
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
  const plain = words <= 6 && kind !== null && startsAsHeading(bare) && !/\d/.test(bare)
  return plain ? { kind, title: bare, rest: null } : null
}

/** An unmarked line is a title only if it opens with one: "Requirements" is, "Experience with Python" is not. */
function startsAsHeading(line: string): boolean {
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

/** The post as bullets and paragraphs, each with the section it stands in. Lines that were only wrapped are put together again. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let section: SectionKind = "open"
  let heading: string | null = null
  let last: Block | null = null
  for (const raw of linesOf(text)) {
    const line = trimmed(text, raw)
    if (line.start >= line.end) {
      last = null
      continue
    }
    const title = headingOf(text, line)
    if (title) {
      section = title.kind
      heading = title.title
      last = null
      if (title.rest !== null && title.rest < line.end)
        blocks.push({ section, heading, bullet: false, inline: true, start: title.rest, end: line.end })
      continue
    }
    const content = text.slice(line.start, line.end)
    const mark = bulletMark.exec(content)
    if (mark && mark[0].length < content.length) {
      last = { section, heading, bullet: true, start: line.start + mark[0].length, end: line.end }
      blocks.push(last)
      continue
    }
    const wrapped = last !== null && /[\p{Ll},(–-]$/u.test(text.slice(last.start, last.end)) && /^[\p{Ll}(&]/u.test(content)
    if (wrapped && last && last.section === section && line.start - last.end <= 4) last.end = line.end
    else {
      last = { section, heading, bullet: false, start: line.start, end: line.end }
      blocks.push(last)
    }
  }
  return blocks
}

/** Sentences of a block with their offsets; abbreviations and decimal points do not end one. */
export function sentencesOf(text: string, from: number, to: number): Line[] {
  const found: Line[] = []
  const part = text.slice(from, to)
  let start = 0
  for (const match of part.matchAll(/(?:[.!?]+["”)]?\s+(?=[\p{Lu}\d"“(¿¡])|;\s+|\n+)/gu)) {
    const end = match.index + match[0].trimEnd().length
    if (
      /(?:\b(?:e\.g|i\.e|etc|incl|min|max|approx|ca|z\.\s?b|bzw|inkl|mind|vs|no|sr|jr|st|dr|mr|ms|u\.s|ph)\.)$/i.test(
        part.slice(start, end).trim()
      ) &&
      !match[0].includes("\n")
    )
      continue
    if (end > start) found.push({ start: from + start, end: from + end })
    start = match.index + match[0].length
  }
  if (start < part.length) found.push({ start: from + start, end: to })
  return found.map(line => trimmed(text, line)).filter(line => line.end > line.start)
}
