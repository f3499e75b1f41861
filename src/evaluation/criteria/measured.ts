import { sentence } from "~sentence/sentence"
import { askAbout } from "../asked/ask-about"
import { findPattern } from "../find-pattern"
import type { Judge } from "../judge"
import { met, notMet, unknown } from "../judge"

interface Measure {
  asked: RegExp
  said: RegExp
  cheap: RegExp
  /** What is said in another unit, in the unit of the first. */
  inUnit: (unit: string) => number
}

const poundsPerKilogram = 2.205
const weight = String.raw`(lbs?|pounds?|kgs?|kilos?|kilograms?)\b`
const inPounds = (unit: string) => (/^k/iu.test(unit) ? poundsPerKilogram : 1)

/** What is asked for and told as a number: how fast somebody types, how much they lift. */
const measures: readonly Measure[] = [
  {
    asked: /^(?=.*\b(?:typ(?:e|es|ing)|keyboard\w*|wpm)\b).*?(\d{2,3})\+?\s*(wpm|words? (?:per|a) minute)\b/iu,
    said: /(\d{2,3})\+?\s*(wpm|w\.p\.m\.|words? (?:per|a) minute)/giu,
    cheap: /wpm|w\.p\.m|minute/iu,
    inUnit: () => 1
  },
  {
    asked: new RegExp(String.raw`\b(?:lift|carry|move|handle|push)\w*\b[^.;]{0,40}?(?<![\d.,])(\d{2,3})\+?\s*-?${weight}`, "iu"),
    said: new RegExp(String.raw`\b(?:lift|carr|move|handle|push)\w*\b[^.;\n]{0,30}?(?<![\d.,])(\d{2,3})\+?\s*-?${weight}`, "giu"),
    cheap: /lb|pound|kg|kilo/iu,
    inUnit: inPounds
  }
]

/** How close the numbers are is told by code: 0.5 kg of rounding is none. */
const rounding = 0.98

/** A number of words a minute or pounds that has to be reached; null where the sentence asks for none. */
export function judgeMeasured(text: string): Judge | null {
  for (const { asked, said, cheap, inUnit } of measures) {
    const wanted = asked.exec(text)
    if (!wanted) continue
    const least = Number(wanted[1]) * inUnit(wanted[2]!)
    const ask = askAbout(text)
    return index => {
      const told = findPattern(index, said, cheap).map(hit => ({ ...hit, value: Number(hit.match[1]) * inUnit(hit.match[2]!) }))
      const refused = told.find(({ stance }) => stance === "lacks")
      if (refused) return notMet([refused.quote], sentence("reasonDeniedPart", { part: refused.match[0] }))
      const enough = told.find(({ value }) => value >= least * rounding)
      if (enough)
        return met(
          [enough.quote],
          sentence("reasonAsked", { found: sentence("foundStates", { what: enough.match[0] }), asked: wanted[0] }),
          0.6
        )
      const [less] = told
      if (less) return notMet([less.quote], sentence("reasonDeniedPart", { part: wanted[0] }))
      return unknown([], sentence("reasonNothingSaid"), ask)
    }
  }
  return null
}
