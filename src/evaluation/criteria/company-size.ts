import { sentence, type Sentence } from "~sentence/sentence"
import type { Criterion } from "~role/criterion"
import { findPattern } from "../find-pattern"
import type { Judge, Setting } from "../judge"
import { met, unknown } from "../judge"

type CompanySize = Extract<Criterion, { type: "company size" }>

const stated =
  /(\d{1,3}(?:[.,]\d{3})+|\d{1,6})\s?(k)?\+?\s*[- ]?(?:employees?|employee company|-person (?:company|startup|firm)|people company|mitarbeiter(?:n|innen|:innen)?|beschäftigte|salariés|collaborateurs|empleados|funcionários|headcount)/giu
const small = /\b(?:start-?ups?|early[- ]stage|small business|seed[- ]stage|series a|kleinunternehmen|jungunternehmen)\b/giu
const large =
  /\b(?:fortune \d{2,4}|ftse ?\d{3}|dax[- ]?(?:konzern|unternehmen|\d0)|multinational|global corporation|konzern|cac ?40|big (?:four|4))\b/giu
const cheapSize =
  /employee|mitarbeiter|beschäft|salari|collabor|emplead|funcion|headcount|person|people|start|early|small|seed|series|fortune|ftse|dax|multinational|corporation|konzern|cac|big/i

function numberOf(digits: string, thousand: string | undefined): number {
  return Number(digits.replace(/[.,]/g, "")) * (thousand ? 1000 : 1)
}

function sizeAsked({ minEmployees: min, maxEmployees: max }: CompanySize): Sentence {
  if (min !== null && max !== null) return sentence("employersBetween", { min: String(min), max: String(max) })
  if (min !== null) return sentence("employersFrom", { min: String(min) })
  return max !== null ? sentence("employersTo", { max: String(max) }) : sentence("employersAny")
}

/** The size of an employer where the profile states it: a number of employees, or a word that stands for small or large. */
export function judgeCompanySize(criterion: CompanySize, _setting: Setting): Judge {
  const { minEmployees: min, maxEmployees: max } = criterion
  const asked = sizeAsked(criterion)
  const ask = sentence("askThemCompanySize", { size: asked })
  const states = (size: number) => sentence("foundEmployees", { number: String(size) })
  return index => {
    const sizes = index
      .once("company sizes", () => findPattern(index, stated, cheapSize))
      // "Managed 40 employees" is a team, not a company.
      .filter(
        ({ segment, match }) =>
          !/(?:manag|led|lead|supervis|overs|train|führ|leit)\w*[^.;]{0,30}$/i.test(segment.text.slice(0, match.index))
      )
      .map(hit => ({ hit, size: numberOf(hit.match[1] ?? "0", hit.match[2]) }))
    const fits = sizes.find(({ size }) => (min === null || size >= min) && (max === null || size <= max))
    if (fits) return met([fits.hit.quote], sentence("reasonFoundAndWanted", { found: states(fits.size), wanted: asked }), 0.7)
    const words = index.once("company size words", () => ({
      small: findPattern(index, small, cheapSize),
      large: findPattern(index, large, cheapSize)
    }))
    const [word] = min === null && max !== null ? words.small : max === null && min !== null ? words.large : []
    if (word && word.stance === "has")
      return met([word.quote], sentence("reasonFoundAndWanted", { found: sentence("foundSizeWords"), wanted: asked }), 0.5)
    const [other] = sizes
    return other
      ? unknown([other.hit.quote], sentence("reasonOtherEmployers", { found: states(other.size), wanted: asked }), ask, 0.3)
      : unknown([], sentence("reasonNoCompanySize"), ask)
  }
}
