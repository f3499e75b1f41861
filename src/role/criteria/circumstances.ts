import { leftOver } from "./coverage"
import type { Criterion } from "../criterion"
import { findIndustries } from "../parse/industry"
import { findManagement } from "../parse/management"
import { findPlaces } from "../parse/place"
import { skillNames, softSkills } from "../vocabulary/vocabulary"
import { namesOf, spansOf } from "./spans"

const permit =
  /\b(?:authori[sz](?:ed|ation) to work|(?:legally )?(?:eligible|eligibility|entitled|permitted) to work|right to (?:live and )?work|work (?:permit|authori[sz]ation|visa)|(?:valid )?(?:residence|residency) permit|arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel|autorisation de travail|permis de travail|droit de travailler|permiso de (?:trabajo|residencia)|autorização de (?:trabalho|residência)|visto de trabalho)(?![\p{L}])/iu
/** Citizenship is no permit: nobody's origin is judged. */
const citizenship = /\b(?:citizen(?:ship)?s?|nationals?|staatsangehörigkeit|nationalité|ciudadan\p{L}+|cidadani\p{L}+)(?![\p{L}])/iu

/** May work somewhere; the places as the sentence names them. */
export function permitOf(text: string): Criterion | null {
  if (!permit.test(text) || citizenship.test(text)) return null
  // "US" and "UK" are places here, whatever else they may be.
  const places = findPlaces(text).map(({ name }) => name)
  const short = [...text.matchAll(/\b(?:the\s+)?(US|U\.S\.|USA|UK|U\.K\.|EU)(?![\p{L}])/gu)].map(
    ([, name]) => shortNames[name!.replaceAll(".", "")]!
  )
  return { type: "permit", anyOf: [...new Set([...places, ...short])] }
}

const shortNames: Record<string, string> = { US: "United States", USA: "United States", UK: "United Kingdom", EU: "EU" }

const travel =
  /\b(?:(?:willing(?:ness)?|able|ability|availability|available|ready|prepared|happy|flexib\w+|open|required?|requires?|need(?:ed)?|must)\s+(?:to|for)\s+(?:\p{L}+\s+){0,2}?travel|travel(?:ling|ing)?\s+(?:is\s+)?(?:required|requirement|up to|\(?\d{1,2}\s?%)|(?:up to\s+)?\d{1,2}\s?%\s+(?:of\s+)?travel|(?:domestic|international|overnight|occasional|frequent|regular|some)(?:\s+and\s+\p{L}+)?\s+travel|reisebereitschaft|dienstreisen|bereitschaft zu (?:\p{L}+ )?reisen|déplacements?|mobilité géographique|disponibilidade? para (?:viajar|viagens|deslocaç\p{L}+)|disponibilidad para viaj\p{L}+|viajes frecuentes)(?![\p{L}])/iu
const percent = /(\d{1,2}|100)\s?(?:(?:-|–|to|bis|à|a)\s?\d{1,3}\s?)?%/u

/** Willing to travel, with the share of the time where it is given. */
export function travelOf(text: string): Criterion | null {
  const match = travel.exec(text)
  if (!match) return null
  const travelWords =
    /\b(?:overnight|domestically|internationally|nationally|nationwide|regionally|client|sites?|customers?|time|region\w*|europe|abroad|business|trips?|frequent\w*|occasional\w*|fréquents?|ponctuels?|national\w*|international\w*|deutschlandweit|weltweit|bundesweit|car|own|reliable|transportation|week|month|quarter)(?![\p{L}])/giu
  if (
    leftOver(text, [{ start: match.index, end: match.index + match[0].length }, ...spansOf(text, travelWords), ...findPlaces(text)])
      .length > 3
  )
    return null
  const share = Number(percent.exec(text)?.[1] ?? 0)
  return { type: "travel", minPercent: share > 0 ? share : null }
}

/** Has managed people, where the sentence asks for little else. */
export function managementOf(text: string): Criterion | null {
  const found = findManagement(text)
  if (!found) return null
  const tools = skillNames.index
    .findIn(text)
    .filter(mention => !softSkills.has(mention.name) && (mention.end <= found.start || mention.start >= found.end))
  const before = leftOver(text.slice(0, found.start), []).length
  return tools.length === 0 && before <= 1 && leftOver(text, [found]).length <= 5
    ? { type: "management", minPeople: found.minPeople }
    : null
}

const worked =
  /\b(?:experience|experienced|background|worked|knowledge|understanding|exposure|familiar\w*|erfahrung(?:en)?|kenntnisse|expérience|connaissances?|experiencia|conocimientos?|experiência|conhecimentos?)(?![\p{L}])/iu

/** Work in an industry: "background in the automotive industry". */
export function industryOf(text: string): Criterion | null {
  const found = findIndustries(text)
  if (found.length === 0 || !found.every(({ cued }) => cued) || !worked.test(text)) return null
  return leftOver(text, found).length <= 1 ? { type: "industry", anyOf: namesOf(found), minYears: null } : null
}

const start = /\b(?:start-?ups?|early[- ]stage (?:company|companies|startups?)|scale-?ups?)\b/iu
const sized =
  /\b(?:compan(?:y|ies)|organi[sz]ations?|business(?:es)?|employers?|unternehmen|entreprises?|empresas?)\b[^.;]{0,30}?\b(?:of|with|mit|de|con|com)\s+(?:at least\s+|more than\s+|over\s+|mehr als\s+|plus de\s+|más de\s+|mais de\s+)?(\d[\d.,]*)(\s*\+)?(?:\s*(?:-|–|to|bis|à|a)\s*(\d[\d.,]*))?\s*\+?\s*(?:employees|people|staff|mitarbeite\p{L}*|salariés|empleados|colaboradores|funcionários)/iu
const most =
  /\b(?:fewer than|less than|under|up to|weniger als|moins de|menos de)\s+(\d[\d.,]*)\s*(?:employees|people|staff|mitarbeite\p{L}*|salariés|empleados|colaboradores|funcionários)/iu

/** "Experience in companies of 50–200 employees", "startup experience" (up to 200 people by the usual reading). */
export function companySizeOf(text: string): Criterion | null {
  if (!worked.test(text)) return null
  const number = (digits: string) => Number(digits.replace(/[.,]/g, ""))
  const size = sized.exec(text)
  if (size) return { type: "company size", minEmployees: number(size[1]!), maxEmployees: size[3] ? number(size[3]) : null }
  const limit = most.exec(text)
  if (limit) return { type: "company size", minEmployees: null, maxEmployees: number(limit[1]!) }
  return start.test(text) && leftOver(text, spansOf(text, new RegExp(start.source, "giu"))).length <= 1
    ? { type: "company size", minEmployees: null, maxEmployees: startupEmployees }
    : null
}

const startupEmployees = 200
