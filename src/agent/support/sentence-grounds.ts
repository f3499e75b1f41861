import type { Evidence } from "~profile/evidence"
import type { Profile } from "~profile/profile"
import type { ProfileIndex } from "~evaluation/profile-index"
import type { Verdict } from "~evaluation/evaluation"
import type { Qualification } from "~role/role"
import { inEnglish } from "~sentence/english"
import { knownOf } from "../texts/known-verdicts"
import { rulesIndex, rulesVerdict } from "../rules-opinion"
import type { EvaluateInput, Grounds } from "../skill-inputs"
import type { TextPart } from "~evaluation/grounded-text"
import type { SentenceGrounds } from "./added-by"
import { sentenceFault, type ClauseFault } from "./clause-stance"
import { placesOf } from "./place-quote"

/** What the sentences of a verdict may rest on. */
export function groundsOfVerdict(
  { evidence, verdict, modelReads }: Pick<Verdict, "evidence" | "verdict" | "modelReads">,
  qualification: Qualification,
  input: EvaluateInput
): SentenceGrounds {
  return {
    quotes: wordsOfQuotes(rulesIndex(input), evidence),
    asked: [qualification.text, input.role.title ?? ""],
    sums: sumsOf(input, qualification.id),
    names: namesOf(input.profile),
    isDecided: verdict !== "unknown" && modelReads === undefined,
    year: yearOf(input.now)
  }
}

/** What a part of a text may rest on: about people, its own quotes and qualification; about a role alone, all that the role says. */
export function groundsOfPart(part: TextPart, input: Grounds): SentenceGrounds {
  const { role, profile, other, now } = input
  const people = [profile, other].filter(person => person !== undefined)
  const year = yearOf(now)
  if (people.length === 0) {
    const said = [
      role.title,
      role.level,
      role.place,
      role.remote,
      role.salary?.quote,
      ...role.qualifications.flatMap(({ text, quote }) => [text, quote])
    ].flatMap(text => text ?? [])
    return { quotes: said, asked: said, sums: Object.values(input.counts ?? {}).map(String), names: [], isDecided: true, year }
  }
  const id = part.qualificationId ?? ""
  const asked = role.qualifications.find(one => one.id === id)
  const known = knownOf(input, id)
  return {
    quotes: people.flatMap(person => wordsOfQuotes(rulesIndex(asEvaluateInput(input, person)), part.evidence)),
    asked: [asked?.text ?? "", role.title ?? ""],
    sums: people.flatMap(person => sumsOf(asEvaluateInput(input, person), id)),
    names: people.flatMap(namesOf),
    isDecided: known.some(({ verdict }) => verdict.verdict !== "unknown"),
    year
  }
}

/** Why the quotes of a part speak of nobody's deed; null where one of them does. */
export function faultOfQuotes({ evidence }: TextPart, input: Grounds): ClauseFault | null {
  const faults = evidence.flatMap(quote => {
    const places = [input.profile, input.other].flatMap(person =>
      person === undefined ? [] : placesOf(rulesIndex(asEvaluateInput(input, person)), quote)
    )
    return places.length === 0 ? [] : [places.map(sentenceFault)]
  })
  return faults.length > 0 && faults.every(each => !each.includes(null)) ? faults[0]![0]! : null
}

/** Quotes in their whole sentences, with the entries that they stand in: what is cut out of a sentence speaks with it. */
function wordsOfQuotes(index: ProfileIndex, evidence: readonly Evidence[]): string[] {
  return evidence.flatMap(quote => {
    const places = placesOf(index, quote)
    const [first] = places
    const whole = first === undefined ? [] : [first.segment.text.slice(first.from, first.to)]
    const entry = places.flatMap(({ segment: { position } }) => {
      const stands = position === null ? undefined : index.positions[position]
      return [stands?.title ?? "", stands?.company ?? ""]
    })
    return [quote.quote, ...whole, ...entry, quote.label ?? ""].filter(text => text !== "")
  })
}

/** The rules' own arithmetic and the dates it is made of. */
function sumsOf(input: EvaluateInput, qualificationId: string): string[] {
  const rules = rulesVerdict(input, qualificationId)
  return rules === null ? [] : [inEnglish(rules.reason), ...rules.evidence.map(({ quote }) => quote)]
}

function namesOf({ positions, education }: Profile): string[] {
  return [...positions.map(({ company }) => company), ...education.map(({ school }) => school)].flatMap(name =>
    name?.trim() ? [name] : []
  )
}

const inputs = new WeakMap<Grounds, Map<Profile, EvaluateInput>>()

/** The same object for the same person, so that the rules' opinion of them is worked out once. */
function asEvaluateInput(input: Grounds, profile: Profile): EvaluateInput {
  if (profile === input.profile) return input as EvaluateInput
  const of = inputs.get(input) ?? new Map<Profile, EvaluateInput>()
  inputs.set(input, of)
  const made = of.get(profile) ?? { role: input.role, profile, now: input.now }
  of.set(profile, made)
  return made
}

function yearOf(now: number): number {
  return new Date(now).getUTCFullYear()
}
