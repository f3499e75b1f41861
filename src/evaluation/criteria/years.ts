import { sentence, type Sentence } from "~sentence/sentence"
import { coversSpan } from "~role/criteria/coverage"
import type { Criterion } from "~role/criterion"
import { withoutLevel } from "~role/parse/level"
import { findYears } from "~role/parse/years"
import { tokenise } from "~role/vocabulary/tokens"
import { skillNames, titleNames } from "~role/vocabulary/vocabulary"
import type { Career, DatedPosition } from "../career/career"
import { arithmetic, careerOf, dateQuotes, whenAt, worked } from "../career/career"
import type { Judge, Judgement, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"
import type { ProfileIndex, Segment } from "../profile-index"
import { doesWorkOf, worksIn } from "../titles/same-work"
import { yearsSaid } from "../words"

type Years = Extract<Criterion, { type: "years" }>

/** Words of a function that say nothing about which one it is. */
const generic = new Set([
  "engineer",
  "developer",
  "manager",
  "specialist",
  "officer",
  "assistant",
  "consultant",
  "worker",
  "agent",
  "clerk",
  "representative",
  "role",
  "position",
  "experience",
  "work",
  "field",
  "industry",
  "area",
  "development",
  "of",
  "the",
  "and",
  "in",
  "a",
  "an",
  "or",
  "similar"
])

interface Matcher {
  (index: ProfileIndex, position: number): Segment | null
}

/** Whether a position was in the function: by its title, by a skill that stands for the function, or by its words. */
function compileFunction(of: string): Matcher {
  // Only where the term is the whole of it: "hospital ward" is no hospital, "surgical nurse" not any nurse.
  const bare = withoutLevel(of)
  const titles = titleNames.index.findIn(bare)
  const works = coversSpan(bare, titles) ? worksIn(tokenise(bare)) : []
  const known = skillNames.index.findIn(of)
  const skill = skillNames.canonical(of) ?? (works.length === 0 && coversSpan(of, known) ? (known[0]?.name ?? null) : null)
  const words = tokenise(of).words.filter(word => !generic.has(word))
  return (index, position) => {
    const own = index.segments.filter(segment => segment.position === position)
    const title = own.find(segment => segment.kind === "title")
    if (title && works.length > 0 && worksIn(title.tokens).some(shown => works.some(work => doesWorkOf(shown, work)))) return title
    if (skill !== null) {
      for (const [name, list] of index.skills) {
        if (!skillNames.implies(name, skill)) continue
        const found = list.find(item => item.segment.position === position)
        if (found) return found.segment
      }
    }
    if (words.length === 0) return null
    return own.find(segment => words.every(word => segment.tokens.words.includes(word))) ?? null
  }
}

/** "14 years building storage systems": what the person says about the whole of their work. */
function claim(index: ProfileIndex, of: string | null): { years: number; segment: Segment; start: number; end: number } | null {
  const words = of === null ? [] : tokenise(of).words.filter(word => !generic.has(word))
  let best: { years: number; segment: Segment; start: number; end: number } | null = null
  for (const segment of index.segments) {
    if (segment.kind !== "headline" && segment.kind !== "about" && segment.kind !== "passage") continue
    for (const found of findYears(segment.text)) {
      if (found.min === null) continue
      const around = segment.text.slice(found.end, found.end + 90).split(/[.\n]/)[0] ?? ""
      const after = tokenise(around).words
      const fits =
        of === null
          ? /experience|erfahrung|expérience|experiencia|experiência|\bin\b|\bas\b|\bof\b|ing\b/iu.test(around)
          : words.length > 0 && words.some(word => after.includes(word))
      // "CNC machinist, 14 years": what it is stands before.
      const lead = /[^.;\n|•]{0,40}$/u.exec(segment.text.slice(0, found.start))?.[0] ?? ""
      const before = tokenise(lead).words
      const isBehind =
        words.length > 0 &&
        words.every(word => before.includes(word)) &&
        /^\s*(?:$|[.,;)|\n–—-]|(?:of )?experience)/u.test(segment.text.slice(found.end))
      if ((fits || isBehind) && (best === null || found.min > best.years))
        best = { years: found.min, segment, start: found.start, end: found.end }
    }
  }
  return best
}

/** The function asked for, as the title that it is, or as a field; null where any work counts. */
function workAsked({ of }: Years): { title: Sentence } | { field: string } | null {
  if (of === null) return null
  if (titleNames.canonical(of) === null) return { field: of }
  return { title: /^[aeiou]/i.test(of) ? sentence("titleAn", { title: of }) : sentence("titleA", { title: of }) }
}

function askYears(work: ReturnType<typeof workAsked>): Sentence {
  if (work === null) return sentence("askThemYears")
  return "title" in work ? sentence("askThemYearsAs", work) : sentence("askThemYearsIn", work)
}

/** What the profile claims, where no dated position can be counted. */
function claimed(years: Sentence, work: ReturnType<typeof workAsked>): Sentence {
  if (work === null) return sentence("foundClaim", { years })
  return "title" in work ? sentence("foundClaimAs", { years, ...work }) : sentence("foundClaimIn", { years, ...work })
}

export function judgeYears(criterion: Years, { now }: Setting): Judge {
  const matches = criterion.of === null ? null : compileFunction(criterion.of)
  const wantedMonths = criterion.min * 12
  const work = workAsked(criterion)
  const asked = yearsSaid(criterion.min)
  const ask = askYears(work)

  return index => {
    const career = careerOf(index, now)
    const shown: Segment[] = []
    const counted: DatedPosition[] = career.dated.filter(position => {
      if (matches === null) return true
      const segment = matches(index, position.index)
      if (segment) shown.push(segment)
      return segment !== null
    })
    const sum = worked(counted)
    const quotes = [
      ...shown.slice(0, 2).map(segment => index.quote(segment, 0, Math.min(segment.text.length, 60))),
      ...dateQuotes(index, sum.positions)
    ]
    if (counted.length > 0 && sum.likely >= wantedMonths)
      return met(
        quotes,
        sentence("reasonAsked", { found: arithmetic(sum), asked }),
        Math.min(1, 0.5 + (sum.likely / wantedMonths - 1) * 0.15 + 0.1)
      )
    const stated = claim(index, criterion.of)
    const claimQuote = stated ? index.quote(stated.segment, stated.start, stated.end) : null
    if (counted.length === 0) {
      if (stated && claimQuote && stated.years >= criterion.min)
        return met([claimQuote], sentence("reasonAsked", { found: claimed(yearsSaid(stated.years), work), asked }), 0.5)
      return none(index, career, criterion, ask)
    }
    if (stated && claimQuote && stated.years >= criterion.min) {
      return unknown(
        [claimQuote, ...quotes],
        sentence("reasonAsked", { found: sentence("foundClaimAgainst", { years: yearsSaid(stated.years), sum: arithmetic(sum) }), asked }),
        ask,
        0.6
      )
    }
    // An open end or an undated position may hold what is missing.
    const undated = career.undated.filter(position => matches === null || matches(index, position) !== null)
    if (sum.most < wantedMonths && undated.length === 0)
      return {
        ...notMet(quotes, sentence("reasonAsked", { found: arithmetic(sum), asked })),
        strength: Math.min(0.9, sum.likely / wantedMonths)
      }
    return unknown(
      quotes,
      sentence("reasonDatesOpen", { found: arithmetic(sum, true), asked }),
      ask,
      0.3 + 0.5 * Math.min(1, sum.likely / wantedMonths)
    )
  }
}

function none(index: ProfileIndex, career: Pick<Career, "apart" | "undated">, criterion: Years, ask: Sentence): Judgement {
  const { positions } = index.profile
  const [first] = career.undated
  const quote =
    first === undefined
      ? null
      : index.field(`positions.${first}.title`, positions[first]?.title ?? null, "experience", positions[first]?.company ?? null)
  const reason =
    positions.length === 0
      ? sentence("reasonNoPositions")
      : career.undated.length === 0 && career.apart.length === positions.length
        ? sentence("reasonOnlyApart", { positions: { list: career.apart.map(whenAt), as: "and" } })
        : criterion.of !== null && career.undated.length < positions.length
          ? sentence("reasonNoneSpeaksOf", { field: criterion.of })
          : sentence("reasonNoneDated")
  return unknown(quote ? [quote] : [], reason, ask)
}
