import { isContact } from "./contact-data"
import { datesIn } from "./dates-in-line"
import { labelledValue } from "./entries/entry-labels"
import { kindOfContent } from "./kind-of-content"
import type { Line } from "./lines"
import { foldLine } from "./lines"
import { isCompanyLike, isDegreeLike, isSchoolLike, isSurelyTitle, isTitleLike } from "./role-words"
import { sectionOfStem } from "./section-stems"
import type { ResumeSection } from "./section-titles"

const longestTitle = 48
const mostWords = 7

// What people say of themselves above a section, folded: "Where I learnt it", "Ce que j'ai fait", "Was ich kann".
const said: readonly (readonly [ResumeSection, RegExp])[] = [
  [
    "education",
    /\b(?:learn(?:ed|t)?|studied|went to school|gelernt|lernte|studiert|appris|apprends|etudie|estudie|estudiado|aprendido|aprendi\p{L}*|estudei|studiato|imparato|studerat|last|lart|gestudeerd|geleerd|school liep|leerde|uczyla?m|uczylem|studiowala?m|studiowalem|studoval\p{L}?|ucil\p{L}?|ogrendi\p{L}*|okudu\p{L}*)$|учил(?:ась|ся)|обучал|학교를|배운|学んだ|学び/u
  ],
  [
    "experience",
    /\b(?:worked|been|done so far|gearbeitet|gemacht(?: habe)?|gewesen|travaille|fait|trabaje|trabajado|estado|trabalhei|lavorato|arbetat|gjort|gedaan(?: heb)?|gewerkt(?: heb)?|robila?m|robilem|pracowala?m|pracowalem|pracoval\p{L}?|delal\p{L}?|calisti\p{L}*|yapti\p{L}*)$|работал|делал|일한|働いた/u
  ],
  ["skills", /\b(?:good at|can do|kann|sais faire|se hacer|sei fazer|so fare|kan|kunnen|umiem|umim|yapabili\p{L}*)$|умею/u],
  ["other", /\b(?:for fun|free time|vouch for me|besides|nebenbei|privat|sonst noch)\b/u]
]

/** What somebody does, as a title: over posts that they held it is work, over a list of courses ("EASC 210 Hydrology (2022)") it is not. */
const ofTrade = /^(?:teaching|lecturing|nursing|docencia|insegnamento|ensino|enseignement|lehre|lehrveranstaltungen)$/u

function kindSaid(folded: string): ResumeSection | null {
  const bare = folded.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "").replace(/ (?:it|them|that|habe|heb|har)$/u, "")
  return said.find(([, words]) => words.test(bare))?.[0] ?? null
}

/** May a line be a title in the file's own words: short, no date, no entry's head, no label, no address? */
function mayBeTitle(line: Line): boolean {
  const { text } = line
  return (
    !line.bullet &&
    text.length <= longestTitle &&
    text.split(/\s+/).length <= mostWords &&
    /\p{L}{2}/u.test(text) &&
    !/\d|[.;,!@]\s*$|\t|\s{3,}|[|@·•:]./u.test(text) &&
    (!isSurelyTitle(text) || kindSaid(foldLine(text)) !== null || ofTrade.test(foldLine(text))) &&
    !isCompanyLike(text) &&
    !isContact(text) &&
    labelledValue(text) === null &&
    datesIn(text) === null
  )
}

interface Candidate {
  at: number
  kind: ResumeSection
  /** By what it says, rather than by what stands below it. */
  isNamed: boolean
  /** The only section in which it is a title, where it says nothing. */
  within?: readonly ResumeSection[]
}

/** Sections in which no entries of another kind are looked for: what is dated there is a paper, a prize or a talk. */
const holdsOtherDates: readonly ResumeSection[] = ["projects", "other", "certifications"]

/** Does a section's entry stand on one line with its dates, so that a line without any is no entry's head? */
function isDatedLine(line: Line | undefined): boolean {
  const dated = line && !line.gap ? datesIn(line.text) : null
  return dated !== null && (dated.before !== "" || dated.after !== "")
}

/** The section that a line opens by where it stands, what it says and what stands below it; null where it opens none. */
function candidateAt(lines: readonly Line[], at: number, end: number): Candidate | null {
  const line = lines[at]
  const next = lines[at + 1]
  if (at === 0 || !line?.gap || !next || !mayBeTitle(line)) return null
  const folded = foldLine(line.text)
  const below = lines.slice(at + 1, end)
  const content = kindOfContent(below)
  const named = kindSaid(folded)
  if (named === null && ofTrade.test(folded)) {
    if (!below.some(({ text }) => datesIn(text) !== null)) return null
    const isWork = below.some(({ text }) => isTitleLike(text) || isCompanyLike(text) || isSchoolLike(text))
    return { at, kind: isWork ? "experience" : "other", isNamed: true }
  }
  if (named !== null) {
    const isEntries = named === "experience" || named === "education"
    const first = next.gap ? below.slice(0, 6) : blockBelow(lines, at).slice(0, 3)
    return isEntries && !first.some(other => datesIn(other.text) !== null) ? null : { at, kind: named, isNamed: true }
  }
  const stem = sectionOfStem(folded)
  if (isSchoolLike(line.text) || isDegreeLike(line.text)) return null
  if (next.gap) return content === null ? null : { at, kind: stem ?? content, isNamed: stem !== null }
  if (stem !== null && stem !== "experience" && datesIn(next.text) !== null && !isDatedLine(next))
    return { at, kind: stem, isNamed: false, within: ["education"] }
  // "Kurzy" over "2019 SAP MM": where each line is an entry with its dates, one without is a title.
  if (!isDatedLine(next)) return null
  if (stem !== null) return { at, kind: stem, isNamed: true }
  const block = blockBelow(lines, at)
  const ofBlock = kindOfContent(block)
  if (ofBlock === "education") return { at, kind: ofBlock, isNamed: false, within: ["experience", "top", "about"] }
  // "Dónde he estado" over jobs of one line each.
  if (ofBlock === "experience" && block.length > 1 && block.filter(isDatedLine).length * 2 >= block.length)
    return { at, kind: ofBlock, isNamed: false, within: ["top", "about"] }
  const isSchooling = block.some(other => isSchoolLike(other.text) || isDegreeLike(other.text))
  return isSchooling || !block.every(isDatedLine) ? null : { at, kind: ofBlock ?? "other", isNamed: false, within: ["education"] }
}

/** The lines below a line up to the next empty one. */
function blockBelow(lines: readonly Line[], at: number): Line[] {
  const end = lines.findIndex((line, index) => index > at && line.gap)
  return lines.slice(at + 1, end < 0 ? lines.length : end)
}

/**
 * Titles in a file's own words ("Where I've been", "Det här har jag läst"): a short line that stands alone over entries of work or school, told
 * by those entries. Two neighbours over entries of one kind are employers above their jobs, and no titles.
 * @param known what each line opens by its words
 */
export function ownTitles(lines: readonly Line[], known: readonly (ResumeSection | null)[]): (ResumeSection | null)[] {
  const found = new Array<ResumeSection | null>(lines.length).fill(null)
  const starts = lines.flatMap((line, at) => (known[at] || (line.gap && mayBeTitle(line) && lines[at + 1]?.gap) ? [at] : []))
  const candidates: (Candidate | { at: number; kind: ResumeSection; isKnown: true })[] = []
  lines.forEach((_, at) => {
    const kind = known[at]
    if (kind) return void candidates.push({ at, kind, isKnown: true })
    const candidate = candidateAt(lines, at, starts.find(start => start > at) ?? lines.length)
    if (candidate) candidates.push(candidate)
  })
  if (candidates.length < 2) return found
  let current: ResumeSection = "top"
  let ofEmployers: ResumeSection | null = null
  candidates.forEach((candidate, index) => {
    if ("isKnown" in candidate || candidate.isNamed) {
      if (!("isKnown" in candidate)) found[candidate.at] = candidate.kind
      current = candidate.kind
      ofEmployers = null
      return
    }
    const next = candidates[index + 1]
    const isBeforeAnother = next !== undefined && !("isKnown" in next) && !next.isNamed && next.kind === candidate.kind
    const isEmployer = candidate.kind === current || candidate.kind === ofEmployers || isBeforeAnother
    ofEmployers = isEmployer ? candidate.kind : null
    if (isEmployer || holdsOtherDates.includes(current) || candidate.within?.includes(current) === false) return
    found[candidate.at] = candidate.kind
    current = candidate.kind
  })
  return found
}
