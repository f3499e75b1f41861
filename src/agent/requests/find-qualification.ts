import { findRequirements } from "~role/criteria/split-requirement"
import { findDegrees } from "~role/parse/degree"
import { findYears } from "~role/parse/years"
import type { Qualification } from "~role/role"
import { idleWords } from "./lexicon"
import { isNearly, saidWords, type SaidWord } from "./said-words"

/** Words around what is meant that tell no qualification from another. */
const general = new Set(
  saidWords(
    `experience experienced knowledge know knowing years year yrs yr y of skill skills working work proven strong good solid expertise proficiency background
     erfahrung erfahrungen kenntnisse kenntnis jahre jahr jahren wissen
     experience connaissance connaissances ans annees annee maitrise
     experiencia conocimiento conocimientos anos ano dominio
     experiencia conhecimento conhecimentos anos dominio`
  ).map(({ word }) => word)
)

/** How well a language is spoken, in short. */
const level =
  /^(?:[abc][12]|native|fluent|fliessend|verhandlungssicher|muttersprache|courant|natif|fluido|nativo|fluente|professional|basic|conversational)$/u

export interface Meant {
  /** The one that is meant; null where none or several may be. */
  one: Qualification | null
  /** All that may be. */
  several: Qualification[]
  /** Years of experience that are said with it. */
  years: { min: number; quote: string } | null
  /** How well a language is spoken, where that is said otherwise than it stands there. */
  level: string | null
}

interface Known {
  qualification: Qualification
  words: string[]
  names: Set<string>
}

/** The names of skills, certificates and languages in a text, and "degree" where one is spoken of in whatever word. */
function namesIn(text: string): Set<string> {
  const names = new Set(findRequirements(text).map(({ name }) => name.toLowerCase()))
  if (
    findDegrees(text).length > 0 ||
    /(?<!\p{L})(?:degrees?|diploma|dipl[oô]mes?|abschluss|abschluß|studium|t[ií]tulo|licence|grado|carrera|gradua[cç][aã]o|licenciatura)(?!\p{L})/iu.test(
      text
    )
  )
    names.add("\u0000degree")
  return names
}

const contentWords = (words: readonly SaidWord[]) =>
  words.map(({ word }) => word).filter(word => !idleWords.has(word) && !general.has(word))

/** Makes a role's qualifications ready to be found by what a recruiter calls them. */
export function qualificationFinder(qualifications: readonly Qualification[]): (said: string) => Meant {
  const known = qualifications.map((qualification): Known => {
    const names = namesIn(qualification.text)
    if (qualification.criterion?.type === "education") names.add("\u0000degree")
    return { qualification, words: contentWords(saidWords(qualification.text)), names }
  })
  return said => {
    const years = findYears(said)[0]
    const rest = years === undefined ? said : `${said.slice(0, years.start)} ${said.slice(years.end)}`
    const words = contentWords(saidWords(rest))
    const names = namesIn(rest)
    const meant = { years: years?.min == null ? null : { min: years.min, quote: years.quote.trim() }, level: null }
    if (words.length === 0) return { ...meant, one: null, several: [] }
    const found = known.flatMap(one => {
      const unmatched = words.filter(word => !one.words.some(own => isNearly(own, word)))
      const shared = [...names].filter(name => one.names.has(name))
      const byName = shared.length > 0 && unmatched.every(word => level.test(word) || isInNames(word, rest, shared))
      if (!byName && unmatched.length > 0 && !(shared.length > 0 && unmatched.every(word => level.test(word)))) return []
      const isLanguage = one.qualification.criterion?.type === "language"
      const otherLevel = isLanguage ? (words.find(word => level.test(word) && !one.words.includes(word)) ?? null) : null
      const named = one.names.size === 0 ? 0 : shared.length / Math.max(names.size, one.names.size)
      const matched = one.words.filter(own => words.some(word => isNearly(own, word))).length / Math.max(1, one.words.length)
      return [{ qualification: one.qualification, otherLevel, nearness: Math.max(named, matched) }]
    })
    const best = found.toSorted((a, b) => b.nearness - a.nearness)
    const [first, second] = best
    const isClear = first !== undefined && (second === undefined || (first.nearness >= 0.99 && second.nearness < 0.99))
    return {
      ...meant,
      one: isClear ? first.qualification : null,
      several: best.map(({ qualification }) => qualification),
      level: isClear ? first.otherLevel : null
    }
  }
}

/** Whether a word is part of how one of these names is written here: "postgres" of PostgreSQL, "diplôme" of a degree. */
function isInNames(word: string, text: string, shared: readonly string[]): boolean {
  const inside = findRequirements(text).filter(({ name }) => shared.includes(name.toLowerCase()))
  if (inside.some(({ start, end }) => saidWords(text.slice(start, end)).some(one => one.word === word))) return true
  return shared.includes("\u0000degree")
}

/** Whether a text asks for something that is known by name or by form: a skill, a language, years, a degree. */
export function isKnownRequirement(text: string): boolean {
  return findRequirements(text).length > 0 || findYears(text).length > 0 || findDegrees(text).length > 0
}

/** Whether a text is a requirement and little besides: half of its words at least are names or years. */
export function isMostlyRequirement(text: string): boolean {
  const words = saidWords(text).filter(({ word }) => !idleWords.has(word) && !general.has(word))
  if (words.length === 0) return false
  const spans = [...findRequirements(text), ...findYears(text)]
  const covered = words.filter(
    ({ start, end }) => level.test(text.slice(start, end).toLowerCase()) || spans.some(span => span.start <= start && end <= span.end)
  )
  return covered.length * 2 >= words.length && covered.length > 0
}
