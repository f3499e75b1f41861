import { sentence } from "~sentence/sentence"
import { tokenise } from "~role/vocabulary/tokens"
import type { Evidence } from "~profile/evidence"
import { askAbout } from "../asked/ask-about"
import type { DemandPart } from "../asked/demand"
import { amountOf, demandOf } from "../asked/demand"
import type { Judge, Judgement, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"
import type { ProfileIndex, Segment } from "../profile-index"
import { notHad } from "../not-had"
import { bestSentences, relatedSentence, stemsOf } from "../related"
import type { PhraseHit } from "../text/phrase"
import { saysHeld } from "./paper-frame"
import { paperStateAt } from "./paper-state"
import type { Mentioned } from "../text/qualifiers"
import { splitQualifiers } from "../text/qualifiers"
import { findDenied, findSaid } from "../text/said"
import type { Stance } from "../text/stance"
import { quotedAll } from "../words"
import { skillMentions, askedSkillNames } from "./skill-names"

/** What somebody is ready to do is asked of them: no deed of the past answers it. */
const readiness =
  /^(?:you(?:['’]re| are) |must be |should be |ability to |able to )?(?:flexible|willing(?:ness)?|prepared|ready|readiness|happy|available|availability|open to|work (?:nights?|weekends?|shifts?|overtime|evenings?)|bereit(?:schaft)?|verfügbarkeit|disponibilité|disponible|disponibilidad(?:e)?|disponível|dispuest[oa]|dispost[oa])(?![\p{L}])/iu
const ready = /\b(?:will|willing|available|availability|flexible|open to|ready|prepared|able to|bereit|disponible|disponível)\b/iu

/** The requirement asks for a paper: where it is named it may be over, or not there yet. */
const papers =
  /(?<![\p{L}])(?:certif\p{L}+|zertif\p{L}+|licen[cs]e[sd]?|licen[cs]ed|licensure|registered|registration|chartered|accredited|accreditation|qualified|diploma|degree|ticket|card|permit|exam(?:ination)?|prüfung|abschluss|schein|brevet|diplôme|título|titulación)(?![\p{L}])/iu

interface Answer {
  part: DemandPart
  /** What the profile says of it; null where it does not speak of it in these words. */
  stance: Stance | null
  place: Mentioned | null
  quote: Evidence | null
  text: string
}

/**
 * A sentence that no criterion stands for, judged by its words: it is met where the profile says the phrase of it, in one clause and of the person
 * themself, and the most related sentence stands beside the question where it does not. Without `byNames` only its words count, because its names
 * were looked for already.
 */
export function judgeFreeText(text: string, { stems: shared, now }: Setting, { byNames = true, byNearest = true } = {}): Judge {
  const named = demandOf(text).parts.flatMap(part => part.skills.map(({ name }) => name))
  const { rest, qualifiers } = splitQualifiers(text, named)
  const demand = demandOf(rest)
  const namesOf = new Map(
    demand.parts.map(part => [part, byNames ? part.skills.map(({ name, text: words }) => askedSkillNames([name], words)) : []])
  )
  const all = stemsOf(tokenise(text).words)
  shared.add(all)
  for (const { roots, phrases } of demand.parts) {
    shared.add(roots)
    shared.add(phrases.flatMap(({ elements }) => elements.flatMap(({ keys }) => keys)))
  }
  if (demand.whole) shared.add(demand.whole.elements.flatMap(({ keys }) => keys))
  const ask = askAbout(text)
  const isReadiness = readiness.test(text)
  const asksPaper = papers.test(text)
  const { parts } = demand
  const everyday = parts.flatMap(part => part.everyday)
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0) || 1

  return index => {
    if (demand.whole && demand.number === null && !isReadiness) {
      const said = findSaid(index, [demand.whole], shared, (segment, hit) => everyday.every(name => isMeantIn(index, name, segment, hit)))
      const over = said && notHeld(index, said)
      if (over) return over
      if (said?.stance === "has")
        return (
          lacking(index, [said], demand.whole.text) ??
          met([said.quote], sentence("reasonOwnWords", { parts: quotedAll([demand.whole.text]) }), 0.65)
        )
    }
    const answers = parts.map(part => answer(index, part))
    const found = answers.filter(({ stance }) => stance === "has")
    const quotes = found.flatMap(({ quote }) => (quote ? [quote] : []))
    const isEnough = demand.any ? found.length > 0 : found.length === parts.length
    if (isEnough && quotes.length > 0 && (!isReadiness || found.some(one => isReady(index, one)))) {
      if (demand.number !== null && !reaches(found, demand.number)) return unknown(quotes, sentence("reasonNumberNotPlain"), ask, 0.5)
      const places = found.flatMap(({ place }) => (place ? [place] : []))
      const open = places.map(place => notHeld(index, place)).find(judgement => judgement !== null)
      if (open) return open
      return (
        lacking(index, places, found[0]!.part.text) ??
        met(quotes, sentence("reasonOwnWords", { parts: quotedAll(found.slice(0, 3).map(({ part }) => part.text)) }), 0.65)
      )
    }
    const denied = answers.find(({ stance }) => stance === "lacks")
    if (denied?.quote && found.length === 0 && (demand.any || parts.length === 1))
      return notMet([denied.quote], sentence("reasonDeniedPart", { part: denied.part.text }))
    const spoken = answers.find(({ stance }) => stance !== null && stance !== "has" && stance !== "lacks")
    if (found.length === 0 && spoken?.quote && spoken.stance && spoken.stance !== "has" && spoken.stance !== "lacks")
      return unknown([spoken.quote], notHad(spoken.stance, spoken.part.text), ask, 0.3)
    if (found.length > 0)
      return unknown(
        quotes,
        sentence("reasonOnlyPart", { parts: quotedAll(found.slice(0, 3).map(({ part }) => part.text)) }),
        ask,
        Math.min(0.9, found.reduce((sum, { part }) => sum + part.weight, 0) / whole)
      )
    const only = parts.length === 1 || demand.any ? parts : []
    const refused = isReadiness
      ? null
      : findDenied(
          index,
          only.flatMap(({ phrases }) => phrases),
          shared
        )
    if (refused) return notMet([refused.quote], sentence("reasonDeniedPart", { part: only[0]!.text }))
    const related = byNearest ? relatedSentence(index, all, shared) : null
    if (!related) return unknown([], sentence("reasonNothingSaid"), ask)
    return unknown([related.quote], sentence("reasonNotPlain"), ask, 0.7 * nearness(index))
  }

  function answer(index: ProfileIndex, part: DemandPart): Answer {
    let otherwise: Answer = { part, stance: null, place: null, quote: null, text: "" }
    for (const { found, stance, lacking } of (namesOf.get(part) ?? []).flatMap(names => skillMentions(index, names))) {
      if (lacking.length > 0) continue
      const { segment, start, end } = found
      const one = { part, stance, place: found, quote: index.quote(segment, start, end), text: segment.text }
      if (stance === "has") return one
      if (otherwise.stance !== "lacks") otherwise = one
    }
    const at = findSaid(index, part.phrases, shared, (segment, hit) => part.everyday.every(name => isMeantIn(index, name, segment, hit)))
    // What is named among the schooling was studied; a paper named there was got.
    const said = at?.stance === "study" && asksPaper && amongPapers(at.segment) ? { ...at, stance: "has" as const } : at
    if (said && (said.stance === "has" || otherwise.stance === null))
      return { part, stance: said.stance, place: said, quote: said.quote, text: sentenceOf(said.segment, said.start, said.end) }
    return otherwise
  }

  /** A paper that is asked for and that is over, or not there yet, where it is named. */
  function notHeld(index: ProfileIndex, { segment, start, end }: Mentioned): Judgement | null {
    if (!asksPaper) return null
    const state = paperStateAt(segment.text, start, end, now)
    const name = segment.text.slice(start, end)
    const quotes = [index.quote(segment, start, end)]
    if (state === "held")
      return segment.kind === "title" || segment.kind === "headline" || saysHeld(segment.text, start, end, text)
        ? null
        : unknown(quotes, sentence("reasonPaperOpen", { name }), ask, 0.5)
    return notMet(quotes, sentence(state === "over" ? "reasonPaperOver" : "reasonCertificatePending", { name }))
  }

  /** What stands there without what is asked of it beside. */
  function lacking(index: ProfileIndex, places: readonly Mentioned[], name: string): Judgement | null {
    const open = qualifiers.find(({ isSaid }) => !places.some(place => isSaid(index, place, now)))
    if (!open) return null
    const quotes = places.map(({ segment, start, end }) => index.quote(segment, start, end))
    return unknown(quotes, sentence("reasonWithoutQualifier", { name, qualifier: open.words }), ask, 0.45)
  }

  /** How much of the words one sentence holds (0–1), for the order of people of whom it is not known. */
  function nearness(index: ProfileIndex): number {
    let sum = 0
    for (const { roots, weights, weight } of parts) sum += (bestSentences(index, roots, weights, shared)[0]?.share ?? 0) * weight
    return Math.min(1, sum / whole)
  }
}

const amongPapers = ({ kind, section }: Segment) =>
  kind === "education" || kind === "certification" || section === "education" || section === "certifications"

/** Who says that they are ready for a thing, or does it in the work they have now. */
function isReady({ positions }: ProfileIndex, { quote, place }: Answer): boolean {
  if (quote !== null && ready.test(quote.quote)) return true
  const position = place?.segment.position ?? null
  return position !== null && positions[position]?.end === "present"
}

/** Whether an everyday name within a hit is the tool. */
function isMeantIn(index: ProfileIndex, name: string, segment: Segment, { from, to }: PhraseHit): boolean {
  return (index.skills.get(name) ?? []).some(found => found.segment === segment && found.from < to && from < found.to)
}

/** The sentence around `[start, end)`, where a number may stand. */
function sentenceOf({ text }: Segment, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf("\n", start), text.lastIndexOf(". ", start)) + 1
  const stop = /\n|[.;](?=\s|$)/u.exec(text.slice(end))
  return text.slice(from, stop ? end + stop.index : text.length)
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
