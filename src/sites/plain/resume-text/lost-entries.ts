import { findRanges, trimMarks } from "./dates-in-line"
import type { PlacedRange } from "./dates-in-line"
import { withGluedRanges } from "./glued-dates"
import type { Line } from "./lines"
import { isCompanyLike, isTitleLike } from "./role-words"
import type { DatedEntry } from "./split-entries"

/** What stands where a name and a place were taken out: it parts a head's words, and is no value. */
export const placeholder =
  /\s*[-–—,:]?\s*\b(?:Company Name|Employer Name|Name of (?:Company|Employer))\b(?:\s*[-–—,:]?\s*City\b(?:\s*,\s*(?:State|Country)\b)?)?\s*|\s*[-–—,:]?\s*\bCity\s*,\s*(?:State|Country)\b\s*/g

const longestHead = 90
const mostHeadLines = 3
const small = /^(?:of|and|the|for|de|der|du|des|la|le|do|da|dos|das|del|et|y|e|für|für|im|am|in|at|van|den|to|&|\/|-|–|à|d['’].*|l['’].*)$/u
/** Words that may stand within a name, but not where it ends and a sentence begins. */
const stops = /^(?:in|at|for|with|to|on|von|vom|mit|bei|für|im|am|pour|avec|para|con|com|por|à)$/u
/** A sentence about the work begins with such a word, also where it is capitalised like a name. */
const verb =
  /^(?:\p{Lu}\p{Ll}+(?:ed|ing)|Led|Built|Ran|Kept|Made|Sold|Held|Wrote|Taught|Took|Gave|Grew|Set|Met|Oversaw|Oversee|Oversees|Drove|Won|Did|Help(?:s)?|Manage(?:s)?|Provide(?:s)?|Perform(?:s)?|Assist(?:s)?|Maintain(?:s)?|Prepare(?:s)?|Develop(?:s)?|Work(?:s)?|Create(?:s)?|Ensure(?:s)?|Conduct(?:s)?|Coordinate(?:s)?|Responsible|Responsibilities|Duties|Process(?:es)?|Review(?:s)?|Answer(?:s)?|Handle(?:s)?|Direct(?:s)?|Plan(?:s)?|Supervise(?:s)?|Support(?:s)?|Train(?:s)?|Teach(?:es)?|Lead(?:s)?|Serve(?:s)?|Operate(?:s)?|Design(?:s)?|Report(?:s)?|Implement(?:s)?|Monitor(?:s)?|Write(?:s)?|Use(?:s|d)?|Completed?|Key|My|I|In|As|To|The|This|For|With|On|At|A|An|We|All|Daily|Various|Also|Both)$/u

/** "Registered Nurse", "Marketing Manager", "Lead Engineer" begin like sentences about work, and are titles. */
function beginsSentence(words: readonly string[]): boolean {
  const [first = "", ...next] = words.filter(word => word.trim() !== "")
  if (first === "The" && next.length < 6 && next.every(word => /^[\p{Lu}&]/u.test(word) || small.test(word))) return false
  if (!verb.test(first) || /^(?:Registered|Certified|Licensed|Advanced|Limited|United|Allied|Associated|Integrated)$/.test(first))
    return false
  return /(?:ed|[^s]s)$/.test(first) || !/^\p{Lu}/u.test(next[0] ?? "") || !isTitleLike(next.slice(0, 2).join(" "))
}

/** Between a title and its company: "Entwicklerin bei Kesselring". */
const employs = /^(?:at|@|bei|beim|chez|en|na|no|presso|bij|w)$/u

/** A line of a head: short, and its words written as a name's, or a title. */
function isHeadLine(line: string): boolean {
  const words = line.split(/[\s,/]+/).filter(word => /\p{L}/u.test(word))
  if (line.length > longestHead || /[.!?;]$/.test(line.replace(/\b(?:Inc|Ltd|Co|Corp|S\.L|S\.A|Jr|Sr|St)\.$/, "")) || words.length > 12)
    return false
  const named = words.filter(word => /^[\p{Lu}\d(&]/u.test(word) || small.test(word))
  return named.length === words.length || (isTitleLike(line) && words.length <= 7 && named.length > 0)
}

/** The words at the end of a text that are written as a name's: "… for each client. Sales Associate" has two. */
function namedEnd(text: string): string {
  const words = text.split(/(\s+)/)
  let from = words.length
  let count = 0
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? ""
    if (word.trim() === "") continue
    const isNamed = /^[("]?[\p{Lu}&]/u.test(word)
    const isSmall = small.test(word) || /^[-–—|/]$/.test(word)
    const ends = /[.!?;:]["”)]?$/u.test(word) && !/^(?:\p{Lu}|Inc|Ltd|Co|Corp|St|Dr|Sr|Jr|[\p{Lu}.]+)\.$/u.test(word)
    if ((!isNamed && !isSmall) || (ends && count > 0) || ++count > 12) break
    if (isNamed) from = at
    if (ends) break
  }
  return words.slice(from).join("").trim()
}

/** The words at the beginning of a text that are written as a name's, without the word that begins a sentence. */
function namedBeginning(text: string): string {
  // A title may go on in small letters up to its comma: "Auxiliar administrativa, Gestoría Zubialde".
  const titled = /^([^,.;:]{3,50}), +(?=\p{Lu})/u.exec(text)
  if (
    titled?.[1] &&
    isTitleLike(titled[1]) &&
    titled[1].split(" ").length <= 5 &&
    /^\p{Lu}/u.test(text) &&
    !beginsSentence(text.split(/\s+/))
  )
    return `${titled[0]}${namedWords(text.slice(titled[0].length))}`
  return namedWords(text)
}

function namedWords(text: string): string {
  const words = text.split(/(\s+)/)
  let to = 0
  let count = 0
  let stoppedAt = ""
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ""
    if (word.trim() === "") continue
    const isNamed = /^[("]?[\p{Lu}&\d]/u.test(word) && !(at === 0 ? beginsSentence(words) : verb.test(word))
    if (employs.test(word) && isTitleLike(words.slice(0, at).join("")) && /^\p{Lu}/u.test(words[at + 2] ?? "")) continue
    if ((!isNamed && (!small.test(word) || stops.test(word)) && !/^[-–—|,]$/.test(word)) || ++count > 12) {
      stoppedAt = word
      break
    }
    if (isNamed) to = at + 1
    // A state, or a sentence's end, closes a head.
    if (/(?:^|,)[A-Z]{2}$/.test(word) && /,\s*$/.test(words.slice(0, at).join(""))) break
    if (/[.!?;:]$/.test(word) && !/^(?:\p{Lu}|Inc|Ltd|Co|Corp|St|Dr|[\p{Lu}.]+|S\.[\p{L}.]+)\.$/u.test(word)) break
  }
  let head = words.slice(0, to)
  // "Ferro Foods Assisted customers": the last capital before a small letter begins the sentence.
  if (/^\p{Ll}/u.test(stoppedAt) && !/\)$/.test(head.at(-1) ?? "") && head.length > 0) head = head.slice(0, -1)
  return head.join("").trim()
}

/** The lines at one end of a text that are a head's; a text that has no line breaks is looked at word by word. */
function headAt(text: string, end: "before" | "after"): { head: string[]; rest: string } {
  const lines = text.split("\n")
  const ordered = end === "before" ? lines.reverse() : lines
  const head: string[] = []
  let length = 0
  for (const [index, line] of ordered.entries()) {
    const clean = trimMarks(line)
    if (clean === "") {
      length += line.length + 1
      continue
    }
    if (head.length >= mostHeadLines) break
    // What a bullet begins tells about the work.
    if (end === "after" && /^\s*[-•*▪●]\s/.test(line)) break
    if (isHeadLine(clean) && !beginsSentence(clean.split(/\s+/))) {
      head.push(clean)
      length += line.length + 1
      continue
    }
    const sentences = clean.split(/(?<=\p{Ll}{2}[.!?;:])\s+/u)
    const last = sentences.at(-1) ?? ""
    const named = end === "after" ? namedBeginning(clean) : sentences.length > 1 && isHeadLine(last) ? last : namedEnd(clean)
    const words = end === "before" && named === namedEnd(clean) ? withTitleBefore(clean, named) : named
    // Words are taken from within a line only next to the date.
    if (words && (head.length === 0 || index === 0) && isUsable(words)) {
      head.push(words)
      length += end === "after" ? line.indexOf(words) + words.length : line.length - line.lastIndexOf(words)
    }
    break
  }
  return end === "before"
    ? { head: head.reverse(), rest: text.slice(0, Math.max(0, text.length - length)) }
    : { head, rest: text.slice(Math.min(text.length, length)) }
}

/** "Night porter at the Hotel Alder": a title in small letters before its employer. */
function withTitleBefore(text: string, named: string): string {
  if (named === "") return named
  const lead = /(?:^|[.!?;]\s+)(\p{Lu}[^.!?;:,]{2,50}\s(?:at|bei|beim|chez|en|na|no|@)\s(?:the\s|der\s|dem\s|la\s|el\s)?)$/u.exec(
    text.slice(0, -named.length)
  )
  return lead?.[1] && isTitleLike(lead[1]) ? lead[1] + named : named
}

function isUsable(words: string): boolean {
  return /\p{L}{2}/u.test(words) && !/^(?:from|de|da|du|von|del|since|seit|depuis|desde|dal)$/iu.test(words)
}

/** A company and its place, where a comma and a state or a single capitalised word end them: "Ferro Foods, Duluth, MN". */
function withPlaceApart(head: string): string[] {
  const place = /^(.+?\S)\s*(?:,|\s[-–—])\s*([\p{Lu}][\p{L}.'’ -]{1,30}\s*,\s*(?:[A-Z]{2}|\p{Lu}\p{Ll}+))$/u.exec(head)
  return place?.[1] && place[2] ? [place[1], place[2]] : [head]
}

/** "Sales Associate Bright Shoes": the words after a title's last one are the company, where nothing else parts them. */
function withCompanyApart(head: readonly string[]): string[] {
  const [only] = head
  if (head.length !== 1 || only === undefined || /[,|@]|\s[-–—]\s/.test(only)) return [...head]
  const words = only.split(/\s+/)
  const last = words.findLastIndex(word => isTitleLike(word))
  const rest = words.slice(last + 1)
  if (
    last < 0 ||
    rest.length === 0 ||
    small.test(rest[0] ?? "") ||
    stops.test(rest[0] ?? "") ||
    /^[([\p{Ll}\d]/u.test(rest[0] ?? "") ||
    /^[IVX]+$/.test(rest[0] ?? "")
  )
    return [only]
  const company = rest.join(" ")
  return only.endsWith(company) ? [only.slice(0, -company.length).trim(), company] : [only]
}

function linesOf(text: string): Line[] {
  return text
    .split("\n")
    .map(line => line.trim())
    .filter(line => /[\p{L}\p{N}]/u.test(line))
    .map(line => ({ raw: line, text: line.slice(0, 2_000), heading: false, bullet: false, gap: false, indent: 0 }))
}

interface Anchor {
  start: number
  end: number
  range: PlacedRange | null
}

/** Where entries stand: at their dates; without any, where a company's name was taken out. */
function anchorsIn(text: string): Anchor[] {
  const ranges = withGluedRanges(text, findRanges(text))
  if (ranges.length > 0) return ranges.map(range => ({ start: range.start, end: range.end, range }))
  return [...text.matchAll(placeholder)]
    .filter(match => /Name/.test(match[0]))
    .map(match => ({ start: match.index, end: match.index + match[0].length, range: null }))
}

/**
 * The entries of a section that lost its line breaks: around each date, the words that are written as names are the entry's head. A text
 * writes all its entries alike, so that the first one tells whether heads stand before their dates.
 */
export function splitLostEntries(text: string): { entries: DatedEntry[]; rest: Line[] } {
  const anchors = anchorsIn(text)
  const clean = (part: string) => part.replace(placeholder, "\n")
  const first = anchors[0]
  const datesFirst = first !== undefined && !/\p{L}/u.test(clean(text.slice(0, first.start)).replace(/^\s*(?:from|de|da|du|von)\s*$/iu, ""))
  const entries: DatedEntry[] = []
  let left: Line[] = []
  let carried: string[] = []
  anchors.forEach((anchor, index) => {
    const next = anchors[index + 1]
    if (index === 0) {
      const before = headAt(clean(text.slice(0, anchor.start)), "before")
      carried = before.head
      left = linesOf(before.rest)
    }
    const after = clean(text.slice(anchor.end, next?.start ?? text.length))
    const found = headAt(after, "after")
    // A title after one that stands before its dates is the next entry's.
    const isNext = carried.some(isTitleLike) && found.head.some(line => isTitleLike(line) && !isCompanyLike(line))
    const head = isNext ? [] : found.head
    let told = isNext ? after : found.rest
    // Whatever stands right after its dates names an entry that nothing else names.
    const clause = head.length + carried.length === 0 ? /^[\s:–—-]*(\p{Lu}[^,.;:\n]{2,60}?)\s*(?=[,.;:\n])/u.exec(after) : null
    if (clause?.[1] && !beginsSentence(clause[1].split(/\s+/))) {
      const more = headAt(after.slice(clause[0].length).replace(/^,\s*/, ""), "after")
      head.push(clause[1], ...more.head)
      told = more.rest
    }
    const upcoming = next && !datesFirst ? headAt(told, "before") : { head: [], rest: told }
    const parts = withCompanyApart([...carried, ...head])
      .flatMap(withPlaceApart)
      .map(trimMarks)
      .filter(Boolean)
    const dated = anchor.range ? { dates: anchor.range.dates, before: "", after: "" } : null
    entries.push({ head: parts, dated, body: linesOf(upcoming.rest.replace(/(?<=[.\s])(?:From|De|Du|Von|Da|Dal)\s*$/, "")) })
    carried = upcoming.head
  })
  return { entries, rest: anchors.length === 0 ? linesOf(clean(text)) : left }
}
