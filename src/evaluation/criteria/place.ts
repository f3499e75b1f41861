import { sentence } from "~sentence/sentence"
import type { Evidence } from "~profile/evidence"
import type { Criterion } from "~role/criterion"
import { comparePlaces, findPlaces } from "~role/parse/place"
import { cutQuote } from "../quote"
import type { Judge, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"
import type { ProfileIndex } from "../profile-index"
import { remember } from "../remember"
import { anyOf } from "../words"

type Place = Extract<Criterion, { type: "place" }>

const willing =
  /\b(?:(?:open|willing|ready|happy|able) to (?:re-?locat\w+|mov\w+)|relocating to|will(?:ing)? relocate|umzugsbereit\p{L}*|prêt(?:e)? à déménager|mobile? géographiquement|dispuest[oa] a (?:mudarme|trasladarme|reubicarme)|disponível para mudança)/iu

/** A cheap look before the dear one. */
const moves = /reloc|umzug|to mov|ménag|géogr|mudarme|trasladarme|reubicarme|mudan/i

/** Where the person says they are: the profile's place, else that of a running position. */
function stated(index: ProfileIndex): { text: string; quote: Evidence } | null {
  const { location, positions } = index.profile
  const own = index.field("location", location, "top")
  if (location && own) return { text: location, quote: own }
  const at = positions.findIndex(position => position.end === "present" && position.location !== null)
  const position = positions[at]
  const quote = position ? index.field(`positions.${at}.location`, position.location, "experience", position.company) : null
  return position?.location && quote ? { text: position.location, quote } : null
}

export function judgePlace(criterion: Place, { role }: Setting): Judge {
  const wanted = anyOf(criterion.anyOf)
  const ask = sentence("askThemPlace", { places: wanted })
  const askMove = sentence("askThemMove", { places: wanted })
  const orMove = sentence("placesOrMove", { places: wanted })
  // For remote work a city is where the company is; only a country or region binds.
  const binding = role.remote !== "remote" || criterion.anyOf.some(name => findPlaces(name).every(place => place.isCountry))
  const compareWith = remember(text => criterion.anyOf.map(name => comparePlaces(text, name)))
  return index => {
    const here = stated(index)
    if (!here) return unknown([], sentence("reasonNoPlace"), ask)
    const compared = compareWith(here.text)
    if (compared.includes("inside"))
      return met([here.quote], sentence("reasonAsked", { found: sentence("foundPlaceFits", { place: here.text }), asked: wanted }), 0.6)
    for (const segment of index.segments) {
      if (segment.kind === "skill" || segment.kind === "education" || !moves.test(segment.text)) continue
      const match = willing.exec(segment.text)
      if (!match) continue
      const quotes = [
        { quote: cutQuote(segment.text, match.index, match.index + match[0].length), section: segment.section, label: segment.label },
        here.quote
      ]
      if (criterion.orMove) return met(quotes, sentence("reasonAsked", { found: sentence("foundMoves"), asked: orMove }), 0.5)
      return unknown(quotes, sentence("reasonAsked", { found: sentence("foundMayMove"), asked: wanted }), askMove, 0.5)
    }
    if (criterion.orMove)
      return unknown([here.quote], sentence("reasonAsked", { found: sentence("foundOtherPlace"), asked: orMove }), askMove, 0.4)
    if (compared.every(result => result === "elsewhere") && binding)
      return notMet([here.quote], sentence("reasonAsked", { found: sentence("foundPlaceElsewhere"), asked: wanted }))
    return unknown([here.quote], sentence("reasonPlaceUnclear", { places: wanted }), ask, 0.3)
  }
}
