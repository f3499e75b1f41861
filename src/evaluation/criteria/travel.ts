import { sentence } from "~sentence/sentence"
import type { Criterion } from "~role/criterion"
import { findPattern } from "../find-pattern"
import type { Judge, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"

type Travel = Extract<Criterion, { type: "travel" }>

const willing =
  /(?:(?:willing|open|ready|able|happy|available|flexible|willingness|ability|prepared)\s+(?:and able\s+)?to|enjoy|will)\s+travel(?:l?ing)?[^.;\n]{0,40}|travel(?:l?ed|l?ing)?\s*(?:up to|:|about|around|approximately|for)?\s*\(?\d{1,3}\s?%[^.;\n]{0,20}|\d{1,3}\s?%\s+(?:of (?:the|my) time\s+)?(?:spent\s+)?travel\w*|travel(?:l?ed|l?ing)\s+(?:extensively|frequently|regularly|weekly|domestically|internationally|nationwide)|reisebereit\w*|reisetätigkeit[^.;\n]{0,30}|(?:disponibilité pour (?:voyager|les déplacements)|mobilité nationale|disponibilidad(?:e)? para viaj\w+)/giu
const unwilling = /(?:not|un|n['’]t)\s*(?:be\s+)?(?:willing|able|open)\s+to\s+travel|no travel(?:l?ing)?\b|cannot travel|keine reise\w*/giu
const cheap = /travel|reise|déplac|viaj|voyag|mobilité/i

/** Willing to travel, as far as the profile says so; a share of the time is compared where both give one. */
export function judgeTravel(criterion: Travel, _setting: Setting): Judge {
  const { minPercent } = criterion
  const ask = minPercent === null ? sentence("askThemTravel") : sentence("askThemTravelShare", { percent: minPercent })
  return index => {
    const [refused] = index.once("no travel", () => findPattern(index, unwilling, cheap))
    if (refused) return notMet([refused.quote], sentence("reasonDeniedTravel"))
    const stated = index.once("travel", () => findPattern(index, willing, cheap)).filter(({ stance }) => stance !== "lacks")
    const shares = stated.flatMap(hit => {
      const percent = /(\d{1,3})\s?%/.exec(hit.match[0])
      return percent ? [{ hit, percent: Number(percent[1]) }] : []
    })
    const best = shares.sort((a, b) => b.percent - a.percent)[0]
    if (best && minPercent !== null) {
      const found = sentence("foundStates", { what: sentence("percent", { number: best.percent }) })
      const reason = sentence("reasonAsked", { found, asked: sentence("percent", { number: minPercent }) })
      return best.percent >= minPercent ? met([best.hit.quote], reason, 0.8) : notMet([best.hit.quote], reason)
    }
    const [first] = stated
    if (!first) return unknown([], sentence("reasonNoTravel"), ask)
    return minPercent === null || minPercent <= 25
      ? met([first.quote], sentence("reasonTravels"), 0.7)
      : unknown(
          [first.quote],
          sentence("reasonAsked", { found: sentence("foundTravelNoShare"), asked: sentence("percent", { number: minPercent }) }),
          ask,
          0.6
        )
  }
}
