import { sentence } from "~sentence/sentence"
import type { Evidence } from "~profile/evidence"
import type { Criterion } from "~role/criterion"
import { findYears } from "~role/parse/years"
import { tokenise } from "~role/vocabulary/tokens"
import { allWork, arithmetic, careerOf, dateQuotes, worked } from "../career/career"
import { industryTerms } from "../industries"
import type { Judge, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"
import { stanceOf } from "../text/stance"
import type { ProfileIndex } from "../profile-index"
import { anyOf, yearsSaid } from "../words"

type Industry = Extract<Criterion, { type: "industry" }>

interface Shown {
  quote: Evidence
  position: number | null
  /** The employer's own name says it. */
  byName: boolean
  text: string
}

/** Worked in an industry: by the words of the profile, or by the name of an employer that says its trade ("Aire Valley Hospital"). */
export function judgeIndustry(criterion: Industry, { now }: Setting): Judge {
  const terms = criterion.anyOf.map(industryTerms)
  const wanted = anyOf(criterion.anyOf)
  const { minYears } = criterion
  const ask = minYears === null ? sentence("askThemIndustry", { names: wanted }) : sentence("askThemIndustryYears", { names: wanted })

  const shownIn = (index: ProfileIndex): { has: Shown[]; lacks: Shown[] } => {
    const has: Shown[] = []
    const lacks: Shown[] = []
    for (const term of terms) {
      index.profile.positions.forEach((position, at) => {
        if (position.company === null || term.find(tokenise(position.company)).length === 0) return
        const quote = index.field(`positions.${at}.company`, position.company, "experience", position.title)
        if (quote) has.push({ quote, position: at, byName: true, text: position.company })
      })
      for (const list of index.terms(term).values()) {
        for (const { segment, start, end } of list) {
          if (segment.kind === "education" || segment.kind === "certification") continue
          const shown = { quote: index.quote(segment, start, end), position: segment.position, byName: false, text: segment.text }
          if (stanceOf(segment.text, start, end) === "lacks") lacks.push(shown)
          else has.push(shown)
        }
      }
    }
    has.sort((a, b) => Number(b.byName) - Number(a.byName) || Number(b.position !== null) - Number(a.position !== null))
    return { has, lacks }
  }

  return index => {
    const { has, lacks } = shownIn(index)
    const [first] = has
    if (!first) {
      const [denied] = lacks
      return denied
        ? notMet([denied.quote], sentence("reasonDeniedField", { names: wanted }))
        : unknown([], sentence("reasonNothingSays", { names: wanted }), ask)
    }
    const quotes = has.map(({ quote }) => quote)
    const strength = Math.min(1, 0.4 + 0.1 * new Set(has.map(({ quote }) => quote.quote)).size + (first.position !== null ? 0.2 : 0))
    if (minYears === null) return met(quotes, sentence(first.byName ? "reasonEmployerSays" : "reasonProfileSays"), strength)
    const career = careerOf(index, now)
    const positions = new Set(has.map(({ position }) => position))
    const sum = worked(career.dated.filter(position => positions.has(position.index)))
    const asked = yearsSaid(minYears)
    if (sum.positions.length > 0 && sum.likely >= minYears * 12)
      return met(
        [...quotes.slice(0, 1), ...dateQuotes(index, sum.positions, 2)],
        sentence("reasonAsked", { found: arithmetic(sum), asked }),
        strength
      )
    for (const { quote } of has) {
      const claim = findYears(quote.quote).find(found => found.min !== null && found.min >= minYears)
      if (claim)
        return met([quote], sentence("reasonAsked", { found: sentence("foundStates", { what: yearsSaid(claim.min!) }), asked }), strength)
    }
    const all = allWork(index, now)
    if (all.positions.length > 0 && career.undated.length === 0 && all.most < minYears * 12)
      return notMet(
        dateQuotes(index, all.positions),
        sentence("reasonAsked", { found: sentence("foundAllWork", { sum: arithmetic(all) }), asked })
      )
    return unknown(
      quotes,
      sum.positions.length > 0
        ? sentence("reasonOtherWork", { found: arithmetic(sum, true), asked })
        : sentence("reasonAsked", { found: sentence("foundNotForHowLong", { names: wanted }), asked }),
      ask,
      0.5
    )
  }
}
