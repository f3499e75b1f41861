import { sentence } from "~sentence/sentence"
import type { Criterion } from "~role/criterion"
import { comparePlaces } from "~role/parse/place"
import { findPattern } from "../find-pattern"
import type { Judge, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"
import { anyOf } from "../words"

type Permit = Extract<Criterion, { type: "permit" }>

/** A statement that somebody may work somewhere: the words, and the place where they name one. */
const may =
  /(?:authori[sz]ed|eligible|permitted|entitled|legally able|right|permission|permit)\s+to\s+work(?:\s+(?:in|for any employer in|within)\s+(?:the\s+)?([\p{L}. ]{2,30}))?|work (?:permit|authori[sz]ation|visa)(?:\s+(?:for|in)\s+(?:the\s+)?([\p{L}. ]{2,30}))?|(?<![\p{L}])(u\.?s\.?a?|american|uk|british|eu|european|canadian|australian|german|french|spanish|swiss|portuguese|irish)\s+(?:citizen(?:ship)?|passport|work permit|work authori[sz]ation|permanent resident)|green[ -]?card|permanent residen(?:t|cy)|indefinite leave to remain|(?:unbefristete\s+)?(?:arbeitserlaubnis|niederlassungserlaubnis|blaue karte eu|aufenthaltstitel)|permis de travail|titre de séjour|permiso de trabajo|autorização de trabalho/giu
const needs =
  /(?:requires?|need(?:s|ed|ing)?|will need|require)\s+(?:an?\s+|h-?1b\s+|visa\s+|employer\s+|work\s+)*(?:sponsorship|visa|work permit|permit)|(?:sponsorship|visa)\s+(?:is\s+)?(?:required|needed)/giu
const free = /\bno (?:visa |employer )?sponsorship\b|\bwithout (?:visa )?sponsorship\b|\b(?:do|does)(?:n['’]t| not) (?:need|require)/iu
const cheap = /work|citizen|passport|green|residen|visa|sponsor|erlaubnis|karte|aufenthalt|permis|séjour|leave to remain/i

const countryOf: Record<string, string> = {
  us: "United States",
  usa: "United States",
  american: "United States",
  uk: "United Kingdom",
  british: "United Kingdom",
  eu: "European Union",
  european: "European Union",
  canadian: "Canada",
  australian: "Australia",
  german: "Germany",
  french: "France",
  spanish: "Spain",
  swiss: "Switzerland",
  portuguese: "Portugal",
  irish: "Ireland"
}

function covers(stated: string, wanted: string): boolean {
  const a = stated.toLowerCase().replace(/\./g, "").trim()
  const b = wanted.toLowerCase().replace(/\./g, "").trim()
  if (a === b || a.startsWith(`${b} `)) return true
  const [first, second] = [countryOf[a] ?? stated, countryOf[b] ?? wanted]
  return first.toLowerCase() === second.toLowerCase() || comparePlaces(first, second) === "inside"
}

/** Judged by a statement about the permit alone: never by a place, a school, a language or a name. */
export function judgePermit(criterion: Permit, _setting: Setting): Judge {
  const wanted = anyOf(criterion.anyOf)
  const ask = criterion.anyOf.length > 0 ? sentence("askThemPermitIn", { places: wanted }) : sentence("askThemPermit")
  return index => {
    const asked = index.once("sponsorship", () => findPattern(index, needs, cheap)).filter(({ quote }) => !free.test(quote.quote))
    const [need] = asked
    if (need) return notMet([need.quote], sentence("reasonPermitNeeded"))
    const stated = index.once("permit", () => findPattern(index, may, cheap)).filter(({ stance }) => stance === "has")
    for (const { match, quote } of stated) {
      const place = match[1] ?? match[2] ?? match[3] ?? (/green|permanent resident$/i.test(match[0]) ? "us" : null)
      if (criterion.anyOf.length === 0 || (place !== null && criterion.anyOf.some(name => covers(place, name))))
        return met(
          [quote],
          criterion.anyOf.length > 0 ? sentence("reasonAsked", { found: sentence("foundIt"), asked: wanted }) : sentence("reasonPermit"),
          0.8
        )
    }
    const [other] = stated
    if (other) return unknown([other.quote], sentence("reasonPermitUnclear", { places: wanted }), ask, 0.5)
    return unknown([], sentence("reasonNoPermit"), ask)
  }
}
