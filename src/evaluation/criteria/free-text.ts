import { tokenise } from "~role/vocabulary/tokens"
import type { Evidence } from "~profile/evidence"
import { askAbout } from "../ask-about"
import type { DemandPart } from "../demand"
import { amountOf, demandOf } from "../demand"
import type { Judge, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"
import { stanceOf } from "../negation"
import type { ProfileIndex } from "../profile-index"
import { bestSentences, relatedSentence, stemsOf } from "../related"
import { listAnd } from "../words"

/** How much of a part's words one sentence has to hold to be convincing. */
const convincing = 0.74
/** How much of all that is asked for has to be found. */
const enough = 0.7
/** A part that says less than this ("team", "quality") proves nothing by itself. */
const telling = 0.45
/** A sentence of so many words is no name of a thing: one telling word of it is not enough. */
const manyWords = 4

/** What somebody is ready to do is asked of them: no deed of the past answers it. */
const readiness =
  /^(?:you(?:['’]re| are) |must be |should be |ability to |able to )?(?:flexible|willing(?:ness)?|prepared|ready|readiness|happy|available|availability|open to|work (?:nights?|weekends?|shifts?|overtime|evenings?)|bereit(?:schaft)?|verfügbarkeit|disponibilité|disponible|disponibilidad(?:e)?|disponível|dispuest[oa]|dispost[oa])(?![\p{L}])/iu
const ready = /\b(?:willing|available|availability|flexible|open to|ready|prepared|able to|bereit|disponible|disponível)\b/iu

interface Answer {
  part: DemandPart
  share: number
  quote: Evidence | null
  text: string
  /** The sentence speaks of it as lacking, or as hoped for. */
  lacks: boolean
  denied: boolean
}

/**
 * A sentence that no criterion stands for, judged by its words: it is met where a sentence of the profile holds what it asks for, and the
 * most related sentence stands beside the question where none does.
 */
export function judgeFreeText(text: string, { stems: shared }: Setting): Judge {
  const demand = demandOf(text)
  const all = stemsOf(tokenise(text).words)
  shared.add(all)
  for (const { roots } of demand.parts) shared.add(roots)
  const ask = askAbout(text)
  const isReadiness = readiness.test(text)
  const total = demand.parts.reduce((sum, { weight }) => sum + weight, 0)
  const strongest = Math.max(0, ...demand.parts.map(({ weight }) => weight))

  return index => {
    const answers = demand.parts.map(part => answer(index, part))
    const found = answers.filter(({ share, lacks }) => share >= convincing && !lacks)
    const share =
      total === 0
        ? 0
        : demand.any
          ? Math.max(0, ...answers.map(one => (one.lacks ? 0 : one.share * Math.min(1, one.part.weight / strongest))))
          : answers.reduce((sum, one) => sum + (one.lacks ? 0 : one.share) * one.part.weight, 0) / total
    const says = found.some(({ part }) => part.weight >= telling)
    const foundShare = demand.any ? (says ? 1 : 0) : found.reduce((sum, { part }) => sum + part.weight, 0) / (total || 1)
    const quotes = found.flatMap(({ quote }) => (quote ? [quote] : []))
    const denied = answers.find(one => one.denied && one.share >= convincing && one.part.weight >= telling)
    if (says && foundShare >= enough && quotes.length > 0 && (!isReadiness || quotes.some(({ quote }) => ready.test(quote)))) {
      if (demand.number === null || reaches(found, demand.number)) {
        const names = found.filter(({ part }) => part.weight >= telling).map(({ part }) => `“${part.text}”`)
        return met(quotes, `In the profile's own words: ${listAnd(names.slice(0, 3))}.`, Math.min(0.75, 0.35 + 0.3 * foundShare))
      }
      return unknown(quotes, "The profile speaks of it, but the number that is asked for is not plain.", ask, 0.5)
    }
    if (denied?.quote && found.length === 0) return notMet([denied.quote], `The profile itself says otherwise: no “${denied.part.text}”.`)
    const related = relatedSentence(index, all, shared)
    if (!related) return unknown([], "No rule decides this, and the profile says nothing about it.", ask)
    const partly = found.filter(({ part }) => part.weight >= telling).map(({ part }) => `“${part.text}”`)
    const reason =
      partly.length > 0 ? `Only part of it is there: ${listAnd(partly.slice(0, 3))}.` : "Nothing in the profile plainly says it."
    return unknown(partly.length > 0 ? quotes : [related.quote], `${reason} It needs your judgement.`, ask, Math.min(0.9, share))
  }

  function answer(index: ProfileIndex, part: DemandPart): Answer {
    let denied: Answer | null = null
    if (part.skills.size > 0) {
      for (const [shown, list] of index.skills) {
        if (!part.skills.has(shown)) continue
        for (const { segment, start, end } of list) {
          const stance = stanceOf(segment.text, start, end)
          const quote = index.quote(segment, start, end)
          const one = { part, share: 1, quote, text: segment.text, lacks: stance !== "has", denied: stance === "lacks" }
          if (stance === "has") return one
          denied ??= one
        }
      }
    }
    let best: Answer = denied ?? { part, share: 0, quote: null, text: "", lacks: false, denied: false }
    for (const { sentence, share: held, telling: count } of bestSentences(index, part.roots, part.weights, shared)) {
      const share = part.roots.length >= manyWords && count < 2 ? Math.min(held, convincing - 0.01) : held
      if (share <= best.share && !(best.lacks && share >= convincing)) continue
      const { segment, start, end } = sentence
      const stance = stanceOf(segment.text, sentence.firstHit, Math.min(end, sentence.firstHit + 1))
      const quote = index.quote(segment, sentence.firstHit, Math.max(sentence.firstHit + 1, sentence.lastHit))
      const one = { part, share, quote, text: segment.text.slice(start, end), lacks: stance !== "has", denied: stance === "lacks" }
      if (!one.lacks || best.quote === null) best = one
    }
    return best
  }
}

const amounts = /[$€£]?(\d[\d,.]*\d|\d)\s?(k|m|mm|million|bn)?\b\+?/giu

/** Whether a sentence that answers names a number as high as the one asked for, of the same thing where it can be told. */
function reaches(found: readonly Answer[], { least, unit }: { least: number; unit: string }): boolean {
  return found.some(({ text }) => {
    for (const match of text.matchAll(amounts)) {
      const value = amountOf(match[1] ?? "0", match[2])
      if (value < least || (value >= 1950 && value <= 2035 && least < 1950 && !match[2])) continue
      const after = stemsOf(tokenise(text.slice(match.index + match[0].length, match.index + match[0].length + 30)).words)
      if (unit === "" || after.slice(0, 3).includes(unit) || least >= 1000) return true
    }
    return false
  })
}
