import type { PositionParts, ProfileBuilder, QuotedDates } from "~profile/profile-builder"
import { rangeIn, datesIn, trimMarks } from "./dates-in-line"
import type { DatedLine } from "./dates-in-line"
import { columnHead, duration, isNoise } from "./entries/noise"
import type { TaggedEntry } from "./entries/tagged-entries"
import { taggedEntries } from "./entries/tagged-entries"
import type { LabelledEntry } from "./entries/labelled-entries"
import { labelledEntries } from "./entries/labelled-entries"
import { withoutTableHead } from "./entries/entry-labels"
import type { Line } from "./lines"
import { foldLine, isProse } from "./lines"
import { isCompanyLike, isPlaceLike, isSurelyPlace, isTitleLike } from "./role-words"
import type { DatedEntry } from "./split-entries"
import { splitEntries } from "./split-entries"

const strongSeparator = /\s+[|•·–—-]\s+|\s*[|•·]\s*|\t+|\s{3,}|\s[—–]|[—–]\s/u
const atCompany = /^(.{2,70}?)[,]?\s+(?:at|@|bei|beim|chez)\s+(\S.*)$/iu
const inCompany = /^(.{2,70}?)\s+(?:en|na|no|em|pour|para)\s+(?:el |la |los |l['’])?(\p{Lu}.*)$/u
const labelled =
  /^(?:(position(?: held)?|role|title|job title|job role|designation|post|stelle|poste|puesto|cargo|funktion|mansione|functie)|(company(?: name)?|employer|organi[sz]ation|name of (?:the )?(?:company|organi[sz]ation|employer)|institution|firma|arbeitgeber|entreprise|empresa|employeur|azienda|werkgever))\s*[:：]\s*/
interface Parts {
  title: string | null
  company: string | null
  location: string | null
  /** What stood first where both were told apart by their words; null where they were not. */
  order: "title" | "company" | null
  /** Parts that could not be told apart, in their order. */
  open: string[]
}

function segmentsOf(text: string): string[] {
  return text
    .split(strongSeparator)
    .flatMap(part => {
      const bracket = /^(.*\S)\s+\(([^()]+)\)$/u.exec(part)
      if (!bracket) return [part]
      const inner = bracket[2] ?? ""
      return isNoise(inner) || isPlaceLike(inner) || isCompanyLike(inner) ? [bracket[1] ?? "", inner] : [part]
    })
    .map(trimMarks)
    .filter(part => part !== "" && !isNoise(part))
}

/** Splits "Acme, Inc., Berlin, Germany" into the company and the place. */
function splitPlace(text: string): [string, string | null] {
  const match =
    /^(.+?),\s+(?!(?:Inc|Ltd|LLC|LLP|Co|Corp|S\.?A|GmbH|Lda|PhD)\b)(\p{Lu}[\p{L}.'’ -]*(?:,\s*\p{Lu}[\p{L}.'’ -]*){0,2})$/u.exec(text)
  if (!match?.[1] || !match[2] || isTitleLike(match[2])) return [text, null]
  return [match[1], match[2]]
}

function partsOf(head: readonly string[]): Parts {
  const parts: Parts = { title: null, company: null, location: null, order: null, open: [] }
  const setCompany = (text: string) => {
    const [company, place] = splitPlace(text)
    parts.company = company
    parts.location ??= place
  }
  const segments = head.flatMap(segmentsOf)
  segments.forEach((segment, index) => {
    const label = labelled.exec(foldLine(segment).length === segment.length ? foldLine(segment) : "")
    if (label) {
      const value = segment.slice(label[0].length)
      if (label[1]) parts.title ??= value
      else if (!parts.company) setCompany(value)
      return
    }
    const at =
      atCompany.exec(segment) ??
      (isTitleLike(segment.split(/\s+(?:en|na|no|em|pour|para)\s+\p{Lu}/u)[0] ?? "") ? inCompany.exec(segment) : null)
    if (at?.[1] && at[2] && !parts.title && !parts.company) {
      parts.title = at[1]
      // "The Gilded Fennel" is called so; "the Gilded Fennel" is not.
      setCompany(at[2].replace(/^(?:der|dem|the) (?=\S)/u, ""))
      parts.order = "title"
    } else if (
      isTitleLike(segment) &&
      !parts.title &&
      !(isCompanyLike(segment) && segments.some((other, position) => position !== index && isTitleLike(other) && !isCompanyLike(other)))
    ) {
      parts.title = segment
      if (segments.length > 1) parts.order = parts.open.length > 0 || parts.company ? "company" : "title"
    } else if (index > 0 && isSurelyPlace(segment) && !parts.location) {
      parts.location = segment
    } else parts.open.push(segment)
  })
  settle(parts, setCompany)
  return parts
}

/** "Pflegefachkraft, Klinikum Nord, Hamburg" in one piece is taken apart; a company is the first part that is left. */
function settle(parts: Parts, setCompany: (text: string) => void): void {
  if (parts.title && !parts.company) {
    const company = parts.open.shift()
    const comma = /^([^,(]+),\s+(.+)$/u.exec(parts.title)
    if (company) setCompany(company)
    else if (comma?.[1] && comma[2] && isTitleLike(comma[1])) {
      parts.title = comma[1]
      if (isPlaceLike(comma[2]) && parts.location === null && !/,/.test(comma[2])) setCompany(comma[2])
      else setCompany(comma[2])
    } else if (comma?.[1] && comma[2] && isTitleLike(comma[2])) {
      const [title, place] = splitPlace(comma[2])
      parts.title = title
      parts.location ??= place
      parts.company = comma[1]
      parts.order = "company"
    } else if (parts.location && !/,/.test(parts.location)) {
      parts.company = parts.location
      parts.location = null
    }
  }
  if (parts.company && !parts.title && parts.open.length > 0) parts.title = parts.open.shift() ?? null
  if (parts.title && parts.company && !parts.location && parts.open[0] && !/\d/.test(parts.open[0]))
    parts.location = parts.open.shift() ?? null
}

/** Where neither word decides, the entry is read in the order that the section's other entries have. */
function finish(parts: Parts, companyFirst: boolean): Parts {
  if (parts.title || parts.company) return parts
  let open = [...parts.open]
  const comma = open.length === 1 ? /^([^,]+),\s+(.+)$/u.exec(open[0] ?? "") : null
  if (comma?.[1] && comma[2]) open = [comma[1], ...comma[2].split(/,\s+(?=[^,]*$)/)]
  const [first = null, second = null, third = null] = open
  const swap = second !== null && (isCompanyLike(first ?? "") || (companyFirst && !isCompanyLike(second)))
  const [title, company] = swap
    ? [second, first]
    : second === null && (isCompanyLike(first ?? "") || companyFirst)
      ? [null, first]
      : [first, second]
  return { ...parts, title, company, location: parts.location ?? third, open: [] }
}

/** Reads the positions of a section; lines that belong to none come back. */
export function readPositions(shown: readonly Line[], builder: ProfileBuilder): { count: number; rest: Line[] } {
  const lines = withoutTableHead(shown)
  const labels = labelledEntries(lines, ["company", "title"])
  if (labels) return readLabelled(labels, builder)
  const told = lines.filter(line => !isTableHead(line.text))
  return addTo(builder, betterOf(told))
}

interface ReadPositions {
  positions: PositionParts[]
  rest: Line[]
}

function fromTagged(entries: readonly TaggedEntry[], rest: Line[]): ReadPositions {
  const all = entries.map(entry => entry.dates)
  const positions = entries.map(entry => ({
    title: entry.title,
    company: entry.company,
    location: entry.location,
    dates: stated(entry.dates, all),
    description: entry.body.map(line => line.raw).join("\n") || null
  }))
  return { positions, rest }
}

/** Does a line of a description look like the head of another job: short, with a range of dates, no bullet, no sentence? */
function isMissedHead(line: Line): boolean {
  const small = line.text.match(/(?<![\p{L}'’.])\p{Ll}{2,}/gu)?.length ?? 0
  return (
    !line.bullet && line.text.length <= 90 && small < 3 && !/^\p{Lu}\p{Ll}+(?:ed|ing)\s/u.test(line.text) && rangeIn(line.text) !== null
  )
}

/** A section of more lines is no list of one person's jobs that is worth deciding as a whole. */
const longestTagged = 1_500

/** The tagger's reading; the rules' where the tagger found nothing, or left as many heads of jobs in descriptions as half of what it found. */
function betterOf(lines: readonly Line[]): ReadPositions {
  if (lines.length > longestTagged) return byRules(lines)
  const { entries, rest } = taggedEntries(lines)
  const missed = [...entries.flatMap(entry => entry.body), ...rest].filter(isMissedHead).length
  if (entries.length > 0 && missed * 2 < entries.length) return fromTagged(entries, rest)
  const ruled = byRules(lines)
  return ruled.positions.length > entries.length ? ruled : fromTagged(entries, rest)
}

/** The reading by rules alone: what stands where, by the words of each line. */
export function byRules(told: readonly Line[]): ReadPositions {
  const ranged = splitEntries(told, rangeOrYear, isTitleLike)
  const split = ranged.entries.some(entry => entry.dated && rangeIn(entry.dated.dates.quote))
    ? ranged
    : splitEntries(told, loneYear, text => isTitleLike(text) || atCompany.test(text))
  return positionsOf(split)
}

function readLabelled(
  { entries, rest }: { entries: LabelledEntry[]; rest: Line[] },
  builder: ProfileBuilder
): { count: number; rest: Line[] } {
  const left = [...rest]
  let count = 0
  for (const { values, dates, body } of entries) {
    const [company, place] = splitPlace(values.company ?? "")
    if (!values.title && !company) {
      left.push(...body)
      continue
    }
    builder.position({
      title: values.title ?? null,
      company: company || null,
      location: values.place ?? place,
      dates,
      description: body.map(line => line.raw).join("\n") || null
    })
    count++
  }
  return { count, rest: left }
}

/** Makes positions of entries that are split already; lines that belong to none come back. */
export function readEntries(
  split: { entries: readonly DatedEntry[]; rest: readonly Line[] },
  builder: ProfileBuilder
): { count: number; rest: Line[] } {
  return addTo(builder, positionsOf(split))
}

function addTo(builder: ProfileBuilder, { positions, rest }: ReadPositions): { count: number; rest: Line[] } {
  for (const position of positions) builder.position(position)
  return { count: positions.length, rest }
}

function positionsOf({ entries, rest }: { entries: readonly DatedEntry[]; rest: readonly Line[] }): ReadPositions {
  const read = entries.map(entry => ({ entry, parts: partsOf(entry.head) }))
  const orders = read.map(({ parts }) => parts.order)
  const companyFirst = orders.filter(order => order === "company").length > orders.filter(order => order === "title").length
  const positions: PositionParts[] = []
  let company: string | null = null
  let grouped: string | null = null
  const left: Line[] = [...rest]
  for (const { entry, parts } of read) {
    const finished = finish(parts, companyFirst)
    // Several titles under one company: it is named once.
    // A company with the time that all its titles took under it, as LinkedIn writes it, stands above several titles too.
    if (entry.head.slice(0, -1).some(line => duration.test(line))) grouped = finished.company
    else if (finished.company) grouped = null
    if (finished.title && !finished.company && entry.head.filter(line => !isNoise(line)).length <= 1)
      finished.company = (companyFirst ? company : null) ?? grouped
    company = finished.company ?? company
    const position = toPosition(
      entry,
      finished,
      stated(
        entry.dated?.dates ?? null,
        entries.map(({ dated }) => dated?.dates ?? null)
      )
    )
    if (position) {
      positions.push(position)
    } else left.push(...entry.body)
  }
  return { positions, rest: left }
}

/** "Period | Position | Employer": the first row of a table. */
function isTableHead(text: string): boolean {
  const cells = text.split(/\t+|\s{3,}|\s*\|\s*/).filter(Boolean)
  return cells.length > 1 && cells.every(cell => columnHead.test(foldLine(cell)))
}

/** A range, or a year alone at one end of a line that names a job: "Intern, Fell & Moss, Summer 2011" among entries that have ranges. */
function rangeOrYear(text: string): DatedLine | null {
  const range = rangeIn(text)
  if (range) return range
  const lone = loneYear(text)
  return lone &&
    lone.before !== "" &&
    lone.before.length <= 70 &&
    isTitleLike(lone.before) &&
    /[,|(–—-]\s*\S[^,|]*$/.test(text) &&
    !isProse(text)
    ? lone
    : null
}

/**
 * A dash with nothing behind it is the present only in the newest job: another that was left so was not ended in writing, and no end is made
 * up for it.
 */
function stated(dates: QuotedDates | null, all: readonly (QuotedDates | null)[]): QuotedDates | null {
  if (dates?.end !== "present" || !/[-–—]\s*$/.test(dates.quote) || dates.endQuote !== undefined) return dates
  const isNewest = all.every(other => (other?.start ?? "") <= (dates.start ?? "") && (other?.end !== "present" || other === dates))
  return isNewest ? dates : { ...dates, end: null }
}

/** A lone year begins and ends in it: "2008 Deckhand, Kestrel". */
function loneYear(text: string) {
  const dated = datesIn(text)
  if (!dated || (dated.before && dated.after)) return null
  return { ...dated, dates: { ...dated.dates, start: dated.dates.start ?? dated.dates.end } }
}

function toPosition(entry: DatedEntry, parts: Parts, dates: QuotedDates | null): PositionParts | null {
  if (!parts.title && !parts.company) return null
  const body = [...entry.body]
  // A place on a line of its own right under the head.
  const place =
    parts.location === null && body[0] && !body[0].bullet && !body[0].gap && isPlaceLike(body[0].text) ? body.shift()?.text : null
  const description = body.map(line => line.raw).join("\n")
  return { ...parts, location: parts.location ?? place ?? null, dates, description: description || null }
}
