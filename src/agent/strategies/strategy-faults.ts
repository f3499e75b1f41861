import { foldText } from "~profile/fold-text"
import { lintText } from "~role/lint/lint"
import type { Role } from "~role/role"
import { strategyOf } from "~role/strategies/propose"
import { cleanTerm } from "~role/strategies/terms"
import type { TermGroup, StrategyIdea } from "~role/strategies/wanted"
import { skillNames } from "~role/vocabulary/vocabulary"
import { inEnglish } from "~sentence/english"
import { sentence, type Sentence } from "~sentence/sentence"
import { foreignVoiceIn, protectedTraitIn } from "../own-words"
import { canaryOf } from "../prompts/canary"
import { repeatedOf } from "../repeats"
import { isKnownWord } from "./known-words"

// What can be wrong with a proposed way of looking for people. The checks report it, and the strike acts on it: both ask here.

export interface StrategyFault {
  code: string
  observed: string
  hint: Sentence
  /** Path in the way: `reason`, `wanted.groups.1.anyOf.0`. */
  where: string
}

type Told = "name" | "reason" | "misses"

const hintToSay: Record<Told, Sentence> = {
  name: sentence("hintSayName"),
  reason: sentence("hintSayReason"),
  misses: sentence("hintSayMisses")
}

/** The sentences of a way, with where they stand. */
function sentencesOf({ name, reason, misses }: StrategyIdea): { where: Told; text: string }[] {
  return [
    { where: "name", text: inEnglish(name) },
    { where: "reason", text: inEnglish(reason) },
    { where: "misses", text: inEnglish(misses) }
  ]
}

function termsOf({ wanted }: StrategyIdea): { where: string; text: string; what: TermGroup["what"] }[] {
  return wanted.groups.flatMap(({ what, anyOf }, group) =>
    anyOf.map((text, at) => ({ where: `wanted.groups.${group}.anyOf.${at}`, text, what }))
  )
}

export const maxNameCharacters = 60
export const maxSentenceCharacters = 300

/** A way without its reason or without what it misses, or that says more than a sentence or two, or a number that nobody gave. */
export function toldFaults(way: StrategyIdea, role: Role): StrategyFault[] {
  const given = foldText([JSON.stringify(role), ...termsOf(way).map(({ text }) => text)].join("\n"))
  return sentencesOf(way).flatMap(({ where, text }): StrategyFault[] => {
    const limit = where === "name" ? maxNameCharacters : maxSentenceCharacters
    if (!/\p{L}/u.test(text)) return [{ code: "empty", observed: where, hint: hintToSay[where], where }]
    if (text.length > limit)
      return [{ code: "too-long", observed: text.slice(0, 200), hint: sentence("hintUnder", { most: limit }), where }]
    if (/[*_`#]{2}|[\r\n]/u.test(text)) return [{ code: "mark-up", observed: text.slice(0, 200), hint: sentence("hintOneLine"), where }]
    const number = text.match(/\d[\d.,]*\d|\d/gu)?.find(one => !given.includes(one) && !(Number(one) <= termsOf(way).length))
    return number === undefined ? [] : [{ code: "number-from-elsewhere", observed: number, hint: sentence("hintNoNumbers"), where }]
  })
}

/** Words that stand for a protected trait or a school, in a sentence or as a term to search for. */
export function wordingFaults(way: StrategyIdea, role: Role): StrategyFault[] {
  return [...sentencesOf(way), ...termsOf(way)].flatMap(({ where, text }): StrategyFault[] => {
    const [finding] = lintText(text)
    const observed = finding?.quote ?? protectedTraitIn(text, { role }) ?? (where.startsWith("wanted") ? schoolIn(text) : null)
    return observed === null ? [] : [{ code: "stands-for-a-trait", observed, hint: sentence("hintWorkNeeds"), where }]
  })
}

/** A term that may be searched for but for its words: what cleaning refuses although its signs are in order is a school. */
function schoolIn(term: string): string | null {
  return /^[\p{L}\p{N} .&+#'’/-]{1,60}$/u.test(term) && /\p{L}/u.test(term) && cleanTerm(term) === null ? term : null
}

/** The mark of the instructions, a voice that is not the recruiter's own, or a sentence of the post said again. */
export function voiceFaults(way: StrategyIdea, role: Role): StrategyFault[] {
  const canary = canaryOf(role)
  // What the recruiter approved as a qualification may be said again; other sentences of the post speak for whoever wrote them.
  const asked = foldText(role.qualifications.map(({ text }) => text).join("\n"))
  const said = role.qualifications.flatMap(({ quote }) => (quote === null || asked.includes(foldText(quote)) ? [] : [quote])).join("\n")
  return [...sentencesOf(way), ...termsOf(way)].flatMap(({ where, text }): StrategyFault[] => {
    const observed = text.includes(canary) ? canary : (foreignVoiceIn(text) ?? (where === "name" ? null : repeatedOf(text, said)))
    return observed === null
      ? []
      : [
          {
            code: observed === canary ? "mark-came-back" : "foreign-voice",
            observed,
            hint: sentence("hintPlainWay"),
            where
          }
        ]
  })
}

const operator =
  /(?<![\p{L}\p{N}])(?:AND|OR|NOT|NEAR|AROUND|site|intitle|inurl|intext|filetype|language|location|followers|repos)(?![\p{L}\p{N}])/u
const operatorSign = /["“”„«»*()[\]{}<>|\\:;?!=^~`]|^[-+]/u
const address = /https?|www\.|@|\p{L}\.(?:com|org|net|info|eu|de|fr|es|pt|uk)(?![\p{L}])/iu
const maxTermWords = 7

/** Why a term cannot be one: an operator or address, a person's name, a company that the role does not name, a title that is none. */
function termFault(text: string, what: TermGroup["what"], role: Role): Pick<StrategyFault, "code" | "hint"> | null {
  const bare = text.trim()
  const known = skillNames.canonical(bare) !== null || stands(role, bare)
  if (bare === "") return { code: "empty", hint: sentence("hintNoEmptyTerms") }
  if (address.test(bare) && !known) return { code: "address", hint: sentence("hintNoAddresses") }
  if (operatorSign.test(bare) || (operator.test(bare) && !known)) return { code: "operator", hint: sentence("hintBareTerm") }
  if (bare.length > 60 || bare.split(/\s+/u).length > maxTermWords) return { code: "too-long", hint: sentence("hintShortTerm") }
  if (what === "companies" && !stands(role, bare)) return { code: "company-from-elsewhere", hint: sentence("hintRoleEmployers") }
  if (what === "industries" && !stands(role, bare)) return { code: "industry-from-elsewhere", hint: sentence("hintRoleIndustries") }
  if (known) return null
  const words = bare.match(/[\p{L}\p{N}+#]+/gu) ?? []
  const isNamed = words.some(word => isKnownWord(word, role))
  if (what === "titles" && !isNamed) return { code: "no-title", hint: sentence("hintTitlesOfWork") }
  const isLikeName = words.length > 1 && words.length < 5 && words.every(word => /^\p{Lu}\p{Ll}+$/u.test(word))
  return isLikeName && !isNamed ? { code: "may-name-a-person", hint: sentence("hintSkillsAndTitles") } : null
}

export function termFaults(way: StrategyIdea, role: Role): StrategyFault[] {
  return termsOf(way).flatMap(({ where, text, what }) => {
    const fault = termFault(text, what, role)
    return fault ? [{ ...fault, observed: text.slice(0, 200), where }] : []
  })
}

/** Whether a term stands in what the role says. */
function stands(role: Role, term: string): boolean {
  const said = [
    role.title ?? "",
    ...role.qualifications.flatMap(({ text, quote }) => [text, quote ?? ""]),
    ...role.aliases.map(({ term: one }) => one)
  ]
  const wanted = foldText(term).toLowerCase()
  return foldText(said.join("\n")).toLowerCase().includes(wanted)
}

/** A way that no place can look for: nothing is left to search with. */
export function emptyFault(way: StrategyIdea): StrategyFault | null {
  return strategyOf(way) === null
    ? { code: "searches-nothing", observed: inEnglish(way.name), hint: sentence("hintGiveTerms"), where: "wanted.groups" }
    : null
}

/** What is the same about two ways that find the same people: their terms, whatever their order, case and accents. */
export function termsKey({ wanted }: StrategyIdea): string {
  return JSON.stringify([
    wanted.place,
    wanted.groups
      .map(({ anyOf }) => anyOf.map(term => foldText(term).toLowerCase()).sort())
      .sort((a, b) => a.join().localeCompare(b.join()))
  ])
}

/** Whether a way can be proposed as it stands. */
export function isFitStrategy(way: StrategyIdea, role: Role): boolean {
  return [toldFaults, wordingFaults, voiceFaults, termFaults].every(of => of(way, role).length === 0) && emptyFault(way) === null
}
