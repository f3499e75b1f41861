import { isCompanyLike, isSchoolLike, isSurelyTitle } from "./role-words"
import { datesIn } from "./dates-in-line"
import { labelledValue } from "./entries/entry-labels"
import type { Line } from "./lines"
import { foldLine } from "./lines"
import { ownTitles } from "./own-titles"
import { isSpokenLanguage } from "./read-lists"
import { isAllTitleWords, sectionOfStem, sectionOfTitle } from "./section-stems"
import type { ResumeSection } from "./section-titles"
import { resumeSectionOf, withoutLength } from "./section-titles"
import { isBreakLike } from "./words/break-words"
import { isUnpaidLike } from "./words/unpaid-words"

/** A section of a résumé: its title (null for what stands before the first, and for a section in one line) and its lines. */
export interface ResumePart {
  kind: ResumeSection
  title: string | null
  lines: Line[]
}

const longestTitle = 48
/** A text with more titles is no résumé: further ones open nothing. */
const mostSections = 200
const mostWords = 6

function isCaps(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3 && !/\p{Ll}/u.test(text)
}

/** May this line be a title by its form: short, alone, no sentence, no date, no address, no cells? */
function hasTitleForm({ text, bullet, heading }: Line): boolean {
  return (
    (!bullet || heading) &&
    text.length <= longestTitle &&
    text.split(/\s+/).length <= mostWords &&
    /\p{L}{2}/u.test(text) &&
    !/\d{3}|[.;,!?@]\s*$|\t|\s{3,}|\||[@·•]|['’]\d\d/.test(text)
  )
}

/** How a line is set, as far as text shows it: titles of one file are set alike. */
function formOf(line: Line): string {
  return [isCaps(line.text) ? "caps" : "small", line.heading ? "heading" : "", /[:：]$/.test(line.text) ? "colon" : ""].join(" ")
}

/** What all titles of a file have in common, learned from those that are known by their words. */
interface TitleForms {
  forms: Set<string>
  /** Does an empty line stand before every one but the first? */
  allAfterGap: boolean
  /** Are all that stand in capitals after an empty line and before lines of a section known titles, or have their stems? */
  areTitlesAlone: boolean
  /** May one stand alone, with an empty line after it too: do most known ones, or is none known? */
  beforeGap: boolean
}

function formsOf(lines: readonly Line[], titles: readonly Title[]): TitleForms {
  const known = lines.filter((line, at) => titles[at] && hasTitleForm(line))
  const alone = lines.filter((line, at) => titles[at] && hasTitleForm(line) && lines[at + 1]?.gap)
  const capitals = lines.filter((line, at) => at > 0 && line.gap && !titles[at] && isCaps(line.text) && hasTitleForm(line))
  return {
    forms: new Set(known.map(formOf)),
    allAfterGap: known.length > 1 && known.slice(1).every(line => line.gap),
    areTitlesAlone:
      known.filter(line => isCaps(line.text)).length > 1 && capitals.every(({ text }) => sectionOfStem(foldLine(text)) !== null),
    beforeGap: alone.length * 2 >= known.length
  }
}

/** The section that a line opens which no list has: by its form and one stem; without a stem, by the form of the file's own titles alone. */
function byForm(
  line: Line,
  next: Line | undefined,
  { forms, allAfterGap, beforeGap, areTitlesAlone }: TitleForms,
  { kind: current, lines: above }: ResumePart
): ResumeSection | null {
  if (!hasTitleForm(line)) return null
  const bare = line.text.replace(/[:：]\s*$/, "")
  const kind = sectionOfTitle(foldLine(bare).replace(/^[^\p{L}]+/u, ""))
  // "LEHRE UND SCHULE": where all titles are in capitals and no head of an entry is, what names a school is a title, too.
  if (kind !== null && isCaps(bare) && line.gap && areTitlesAlone) return kind
  const isStrong = isCaps(bare) || line.heading || bare !== line.text
  const isNamed = isSurelyTitle(bare) || isCompanyLike(bare)
  if (kind !== null) {
    // "Инженер-технолог" among jobs is one, whatever stem it holds.
    const isJob = current === "experience" && !isStrong && isSurelyTitle(bare)
    // "Lichtenberg-Schule" under its certificate is a school.
    if (current === "education" && !line.gap && !isStrong && isSchoolLike(bare)) return null
    if (isAllTitleWords(bare)) return (/^\p{Ll}/u.test(bare) && !isStrong) || isJob ? null : kind
    // "STUDIO NORD", "Career Partners": a name among heads of entries has a stem too.
    const isLikeOthers = forms.size === 0 || forms.has(formOf(line))
    if (!isLikeOthers || isNamed || isSchoolLike(bare) || !/^\p{L}/u.test(bare) || /^\p{Ll}|,/u.test(bare)) return null
    const amidEntries = ["experience", "education", "projects"].includes(current)
    if (isStrong) return line.gap || line.heading || !amidEntries ? kind : null
    return line.gap && next !== undefined && (!next.gap || beforeGap) && !(amidEntries && datesIn(next.text) !== null) ? kind : null
  }
  // "DEAL SHEET" in the form of all other titles: it closes the section, whatever it opens. Heads of entries look the same.
  const isUnknown = isCaps(bare) && forms.has(formOf(line)) && allAfterGap && line.gap && !line.heading && current !== "top"
  // Where each entry begins with its dates, what has none is no head of one.
  const dated = above[0] ? datesIn(above[0].text) : null
  const mayBeHead = current === "experience" && next?.bullet !== true && !(dated && dated.after !== "" && dated.before === "")
  if (!isUnknown || isSchoolLike(bare) || (current === "experience" ? mayBeHead || (isNamed && next?.bullet === true) : isNamed))
    return null
  return "other"
}

/** "Sprachen: Deutsch, Englisch": a section in one line. Inside a position such a line tells about the position. */
function inlineSection(line: Line, current: ResumeSection): { kind: ResumeSection; content: string } | null {
  const match = /^([^:：]{2,40})[:：]\s*(\S.*)$/u.exec(line.text)
  const kind = match?.[1] ? resumeSectionOf(match[1]) : null
  if (!kind || !match?.[2] || (line.bullet && current !== "top")) return null
  // "Fluent: English" in the list names the language behind a level.
  if (kind === "languages") return isSpokenLanguage(match[2]) || /[:：]/.test(match[2]) ? { kind, content: match[2] } : null
  if (["experience", "projects", "education"].includes(current) && !(kind === "skills" && (line.gap || current === "education")))
    return null
  if (kind === current || (current === "skills" && kind !== "certifications")) return null
  return ["skills", "certifications", "about"].includes(kind) ? { kind, content: match[2] } : null
}

/** Kinds of titles that a job may have inside: "Key Achievements", "Projects", "Tools". */
const mayBeInside: readonly ResumeSection[] = ["other", "projects", "skills", "about", "experience"]

/** How far the head of another job may stand below a title inside one, in lines. */
const farthest = 40

/**
 * Is this title one inside a job? It is set with less than the section's own title (no empty line, small letters, no heading) or comes several
 * times, and after what it opens comes the head of another job.
 */
function isInside(lines: readonly Line[], at: number, opened: Line | undefined, titles: readonly Title[], isRepeated: boolean): boolean {
  const [line, title] = [lines[at], titles[at]]
  if (!line || !title || !opened || !mayBeInside.includes(title.kind) || line.heading) return false
  const isLess = (opened.gap && !line.gap) || (isCaps(opened.text) && !isCaps(line.text)) || opened.heading
  if (!isRepeated && !isLess) return false
  if (isRepeated && isLess && title.kind !== "experience") return true
  for (let index = at + 1; index < Math.min(lines.length, at + farthest); index++) {
    const after = lines[index]
    const next = titles[index]
    if (!after || (next && next.folded !== title.folded)) return false
    const dated = after.bullet ? null : datesIn(after.text)
    if (dated?.dates.start && (dated.before || dated.after)) return true
  }
  return false
}

/** How far below its title the dates of an entry stand, in lines: below its employer and its place. */
const datesWithin = 3

/** "学習支援ボランティア" above its house and dates, under a heading of unpaid work: the title of an entry, which names what the heading names. */
function isUnpaidEntry(lines: readonly Line[], at: number, { kind, title }: ResumePart): boolean {
  const line = lines[at]
  if (!line || kind !== "other" || title === null || !isUnpaidLike(title) || !isUnpaidLike(line.text)) return false
  // "Further volunteering" is a heading by all its words; a script without spaces has but one.
  const isHeading = line.heading || isCaps(line.text) || /[:：]$/.test(line.text) || (/\s/.test(line.text) && isAllTitleWords(line.text))
  return !isHeading && lines.slice(at + 1, at + 1 + datesWithin).some(({ text }) => datesIn(text) !== null)
}

const nothingAbove: ResumePart = { kind: "top", title: null, lines: [] }

/** A line that is known as a title by its words. */
type Title = { kind: ResumeSection; folded: string } | null

/** The section that a line names where all its words are those of titles. */
function ofStems(line: Line): ResumeSection | null {
  return hasTitleForm(line) && isAllTitleWords(line.text) ? sectionOfTitle(foldLine(line.text)) : null
}

/** "Mon parcours" as the first line, over a name: what the document is, where nothing dated stands before the next title. */
function isNameOfDocument(lines: readonly Line[], titles: readonly Title[]): boolean {
  const forms = formsOf(lines, titles)
  const opens = (line: Line, at: number) => titles[at]?.kind ?? ofStems(line) ?? byForm(asTitle(line), lines[at + 1], forms, nothingAbove)
  const kind = lines[0] && opens(lines[0], 0)
  if (kind !== "experience" && kind !== "education") return false
  const end = lines.findIndex((line, at) => at > 0 && (line.gap || titles[at]) && opens(line, at) !== null)
  return end > 1 && lines.slice(1, end).every(line => datesIn(line.text) === null)
}

/** A line as a title: without the time that it all took. */
function asTitle(line: Line): Line {
  return /\d/.test(line.text) ? { ...line, text: withoutLength(line.text) } : line
}

/** "■ 職務経歴" alone after an empty line: a mark before a title, and no list. */
function isMarked(line: Line, next: Line | undefined): boolean {
  const mark = /^[■◆□◇▼▶●★☆]/u.exec(line.raw)?.[0]
  return mark !== undefined && line.gap && next?.raw.startsWith(mark) === false
}

/** The lines that are titles by their words, or by what stands below them. */
function titlesOf(shown: readonly Line[]): Title[] {
  const lines = shown.map(asTitle)
  const known = lines.map((line, at) =>
    line.bullet && !line.heading && !isMarked(line, lines[at + 1]) ? null : resumeSectionOf(line.text)
  )
  const own = ownTitles(
    lines,
    lines.map((line, at) => known[at] ?? ofStems(line))
  )
  return lines.map((line, at): Title => {
    const kind = known[at] ?? own[at] ?? null
    return kind && { kind, folded: foldLine(line.text) }
  })
}

/** Splits the lines of a résumé at its sections' titles. */
export function splitSections(all: readonly Line[]): ResumePart[] {
  const parts: ResumePart[] = [{ kind: "top", title: null, lines: [] }]
  const found = titlesOf(all)
  const from = isNameOfDocument(all, found) ? 1 : 0
  const [lines, titles] = [all.slice(from), found.slice(from)]
  const forms = formsOf(lines, titles)
  const counts = new Map<string, number>()
  for (const title of titles) if (title) counts.set(title.folded, (counts.get(title.folded) ?? 0) + 1)
  let opened: Line | undefined
  lines.forEach((line, at) => {
    const current = parts.at(-1)
    const section = current?.kind ?? "top"
    // "Position:" with its value on the next line is a label of an entry.
    // "Loopbaanonderbreking" among jobs is a break, though its stem is that of a career.
    const isNone =
      (section === "experience" && isBreakLike(line.text)) ||
      (current !== undefined && isUnpaidEntry(lines, at, current)) ||
      (section === "experience" && titles[at]?.kind === section && /[:：]\s*$/.test(line.text) && labelledValue(line.text) !== null)
    const title = isNone ? null : (titles[at] ?? null)
    const kind = isNone ? null : (title?.kind ?? byForm(asTitle(line), lines[at + 1], forms, current ?? nothingAbove))
    const inside = title !== null && section === "experience" && isInside(lines, at, opened, titles, (counts.get(title.folded) ?? 0) > 1)
    const inline = kind ? null : inlineSection(line, section)
    if (kind && !inside && parts.length < mostSections) {
      parts.push({ kind, title: line.text, lines: [] })
      opened = line
    } else if (inline)
      parts.push({ kind: inline.kind, title: null, lines: [{ ...line, text: inline.content, raw: inline.content, bullet: false }] })
    else current?.lines.push(line)
  })
  return parts
}
