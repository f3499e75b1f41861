import { datesIn, findRanges } from "../dates-in-line"
import type { QuotedDates } from "~profile/profile-builder"
import { findDate, parseDateRange } from "~profile/parse-date"
import { labelledValue } from "./entry-labels"
import { withQuotes } from "../join-ranges"
import type { Line } from "../lines"
import { isProse } from "../lines"
import { isTitleLike } from "../role-words"

/** What stands before a piece of a line. */
export const separators = ["line", "gap", "bar", "dash", "comma", "bracket", "at", "stop", "colon", "none"] as const
export type Separator = (typeof separators)[number]

/** A piece of a line that is one thing: a title, an employer, a place, dates, or a line of text as a whole. */
export interface Atom {
  /** Index of its line in the section. */
  line: number
  /** Place in the line's text. */
  start: number
  end: number
  text: string
  before: Separator
  /** Its dates, where it is dates and nothing else; `lone` where they are one date alone. */
  dates: QuotedDates | null
  lone: boolean
  /** What the file's own label says that it is: "Stanowisko: Księgowa". */
  told?: "title" | "company" | "place"
}

const longestSplitLine = 180
/** Legal forms and titles behind a comma belong to what stands before it: "Acme, Inc.", "Ferro, PhD". */
const belongsBefore =
  /^(?:Inc|INC|Ltd|LTD|LLC|LLP|L\.P|Co|CO(?=\.)|Corp|CORP|S\.?A|S\.?L|S\.?R\.?L|S\.?r\.?l|S\.?p\.?A|GmbH|GMBH|Lda|LDA|Ltda|LTDA|Limited|LIMITED|plc|PLC|Sp\.|sp\.|d\.o\.o|Pty|PTY|Jr|Sr|PhD|MBA|CPA|s\.r\.o|a\.s)(?![\p{L}\d])/u
const separator =
  /(?<gap>\s*(?:[-–—.·_=]{4,}|(?:\. ){3,}\.?)\s*|\t+|\s{3,}|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー)）])[ 　]{2,})|(?<bar>\s*[|•·▪●｜]\s*|\s+\/{2}\s+|\s+\/\s+)|(?<dash>\s+[-–—−]+\s+|\s[—–]|[—–]\s)|(?<comma>,\s+|[，、;；،]\s*|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[ 　](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))|(?<at>\s+(?:at|bei|beim|chez|presso|bij|@)\s+(?:the\s+(?=\p{Lu})|(?=\p{Lu}|\d|the\s))|\s*@\s*(?=\p{L}))|(?<stop>(?<=[\p{L})]{4})\.\s+(?=\p{Lu}))|(?<colon>[:：]\s+)/u

const separatorEverywhere = new RegExp(separator.source, "gu")

/** A line of text rather than of parts: long, or with many words in small letters and no dates at its ends. */
function isText(line: Line, hasRange: boolean): boolean {
  const small = line.text.match(/(?<![\p{L}'’.])\p{Ll}{2,}/gu)?.length ?? 0
  if (line.text.length > longestSplitLine) return true
  if (hasRange) return small > 9
  return small > 7 || (line.bullet && small > 3) || (isProse(line.text) && small > 2)
}

/** "From 2019 to 2021", "Da marzo 2017": the word before a date is no part of what it dates. */
const beforeDates = /^(?:from|since|von|vom|seit|ab|de|du|da|dal|del|desde|depuis|van|od|sinds|с|от)$/iu
/** "2024-        ORWELL SYSTEMS", "2020- Undersköterska": a dash with nothing behind it, in a column of its own or set to its date. */
const openStart = /^(?:(\S{4,12}(?: \S{4})?\s?[-–—])(?:\t|\s{3,})(?=\S)|((?:\d{1,2}[./])?\d{4}[-–—]) (?=\p{L}))/u
/** "Cocinero en Restaurante Arrayán", "Analista na Cooperativa Babaçu": the employer stands behind a small word, where a job stands before it. */
const inCompany = /^(.{2,60}?)\s+(?:en|na|no|nos|em|pour|w|hos|u|v|в)\s+(?:(?:el|la|los|las|le|les)\s+|l['’])?(?=\p{Lu})/u

/** "(주)한빛정밀", "(株)北浜": a legal form in brackets begins the name. */
const formInBrackets = /^[(（](?:주|유|사|재|株|有)[)）]\S/u

const named = ["title", "company", "place"] as const

interface Span {
  start: number
  end: number
  dates: QuotedDates | null
  lone: boolean
}

/** Where dates stand in a line: ranges anywhere, one date alone at an end of the line or of a part of it. */
function dateSpans(text: string): Span[] {
  const dash = openStart.exec(text)
  const open = dash?.[1] ?? (dash?.[2] !== undefined && parseDateRange(text) === null ? dash[2] : undefined)
  const begun = open === undefined ? null : findDate(open)
  if (open !== undefined && begun)
    return [{ start: 0, end: open.length, dates: { start: begun.date, end: "present", quote: open }, lone: false }]
  const spans = findRanges(text, 4).map(({ start, end, dates }): Span => ({ start, end, dates: withQuotes(dates), lone: false }))
  if (spans.length > 0) return spans
  const found = datesIn(text) && findDate(text)
  if (!found) return []
  const at = text.indexOf(found.quote)
  const [left, right] = [text.slice(0, at), text.slice(at + found.quote.length)]
  const atEnd = /^[\s).,\]]*$/.test(right) || /^\s*(?:[|•·–—]|-\s|\t|\s{2}|[).,:]\s)/.test(right)
  const atStart = /^[\s([]*$/.test(left) || /(?:[|•·–—(]\s*|\s-\s|\t|\s{3}|,\s)$/.test(left)
  return atEnd && atStart
    ? [{ start: at, end: at + found.quote.length, dates: { start: found.date, end: found.date, quote: found.quote }, lone: true }]
    : []
}

/** The pieces of text between two places of a line, by what parts them. */
function piecesBetween(line: Line, index: number, from: number, to: number, first: Separator): Atom[] {
  const atoms: Atom[] = []
  const part = line.text.slice(from, to)
  let last = 0
  let before = first
  const add = (start: number, end: number, kind: Separator) => {
    let [left, right] = [from + start, from + end]
    while (left < right && /[\s,;:|•·–—/*(\]-]/u.test(line.text[left] ?? "") && !formInBrackets.test(line.text.slice(left, right))) left++
    while (right > left && /[\s,;:|•·–—/*[-]/u.test(line.text[right - 1] ?? "")) right--
    const text = line.text.slice(left, right)
    // An open bracket at the end was before dates; one that is closed belongs to the text.
    const unclosed = /\([^)]*$/.test(text) || /^[^(]*\)$/.test(text)
    const bare = unclosed ? text.replace(/\s*\($|\)$/g, "") : text
    // "职位:质量工程师": the label of a value is none of it.
    const labelled = labelledValue(bare)
    const told = labelled && labelled.value !== "" ? named.find(name => name === labelled.label) : undefined
    const shown = told === undefined ? bare : (labelled?.value ?? bare)
    if (/[\p{L}\p{N}]/u.test(shown) && !beforeDates.test(shown)) {
      const start = line.text.indexOf(shown, left)
      const atom: Atom = { line: index, start, end: start + shown.length, text: shown, before: kind, dates: null, lone: false }
      atoms.push(told === undefined ? atom : { ...atom, told })
    }
  }
  for (const match of part.matchAll(separatorEverywhere)) {
    const groups = match.groups ?? {}
    const kind = separators.find(name => groups[name] !== undefined) ?? "none"
    if (kind === "comma" && belongsBefore.test(part.slice(match.index + match[0].length))) continue
    // Brackets stay whole: "(Slovenia, EU)".
    // "Stanowisko: Księgowa": a label and its value are one piece.
    if (kind === "colon" && named.some(name => name === labelledValue(part.slice(last).trim())?.label)) continue
    const inside = part.slice(last, match.index)
    if ((inside.match(/\(/g)?.length ?? 0) > (inside.match(/\)/g)?.length ?? 0) && kind !== "gap") continue
    add(last, match.index, before)
    before = kind
    last = match.index + match[0].length
  }
  add(last, part.length, before)
  return atoms.flatMap(atom => splitBracket(atom)).flatMap(atom => splitEmployer(atom))
}

/** "Zuidwal B.V. te Schiedam": the Dutch word for a place that an employer is in. */
const inTown = /^(.{2,70}?)\s+te\s+(?=\p{Lu})/u

function splitEmployer(atom: Atom): Atom[] {
  const town = inTown.exec(atom.text)
  if (town?.[1])
    return [
      { ...atom, text: town[1], end: atom.start + town[1].length },
      { ...atom, text: atom.text.slice(town[0].length), start: atom.start + town[0].length, before: "comma" }
    ]
  const found = inCompany.exec(atom.text)
  if (!found?.[1] || !isTitleLike(found[1])) return [atom]
  return [
    { ...atom, text: found[1], end: atom.start + found[1].length },
    { ...atom, text: atom.text.slice(found[0].length), start: atom.start + found[0].length, before: "at" }
  ]
}

/** "Luka Izola (Slovenia)", "Buyer (part-time)": what stands in brackets at the end is a piece of its own. */
function splitBracket(atom: Atom): Atom[] {
  const bracket = /^(.*[^\s(])\s+\(([^()]{2,60})\)$/u.exec(atom.text)
  if (!bracket?.[1] || !bracket[2]) return [atom]
  const start = atom.start + atom.text.lastIndexOf("(") + 1
  return [
    { ...atom, text: bracket[1], end: atom.start + bracket[1].length },
    { ...atom, text: bracket[2], start, end: start + bracket[2].length, before: "bracket" }
  ]
}

/** Takes the lines of a section of entries apart. */
export function atomsOf(lines: readonly Line[]): Atom[] {
  return lines.flatMap((line, index) => {
    const whole: Atom = { line: index, start: 0, end: line.text.length, text: line.text, before: "line", dates: null, lone: false }
    const spans = line.text.length > longestSplitLine ? [] : dateSpans(line.text)
    if (
      isText(
        line,
        spans.some(span => !span.lone)
      ) ||
      (spans.some(span => span.lone) && line.bullet && line.text.length > 90)
    )
      return [whole]
    const atoms: Atom[] = []
    let from = 0
    for (const span of spans) {
      atoms.push(...piecesBetween(line, index, from, span.start, atoms.length === 0 ? "line" : "none"))
      const gap = line.text.slice(from, span.start)
      const before =
        atoms.length === 0
          ? "line"
          : /\t|\s{3,}/.test(gap)
            ? "gap"
            : /\(\s*$/.test(gap)
              ? "bracket"
              : /[|·•]\s*$/.test(gap)
                ? "bar"
                : /,\s*$/.test(gap)
                  ? "comma"
                  : "none"
      atoms.push({
        line: index,
        start: span.start,
        end: span.end,
        text: line.text.slice(span.start, span.end),
        before,
        dates: span.dates,
        lone: span.lone
      })
      from = span.end
    }
    const rest = line.text.slice(from)
    const next =
      from === 0
        ? "line"
        : /^\s*(?:\t|\s{3,})/.test(rest)
          ? "gap"
          : /^\s*[|·•]/.test(rest)
            ? "bar"
            : /^\s*[:：]/.test(rest)
              ? "colon"
              : /^[).\s]*[,;]/.test(rest)
                ? "comma"
                : /^[)\s]*[-–—]/.test(rest)
                  ? "dash"
                  : "none"
    atoms.push(...piecesBetween(line, index, from, line.text.length, next))
    return atoms.length === 0 ? [whole] : atoms
  })
}
