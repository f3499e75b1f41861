import { lintRole, lintText } from "~role/lint/lint"
import { parseQualification } from "~role/criteria/parse-qualification"
import { roleSchema } from "~role/role"
import { sentence, type Sentence } from "~sentence/sentence"
import type { PackEffect, PackPattern } from "./pattern-pack"

/** A wording of a pattern that stands for a protected trait, and the sentence that says so. */
export interface PackFinding {
  /** The words, as they stand in the pattern. */
  text: string
  sentence: Sentence
}

/** Everything in a pattern that says what is asked for of people, held against the proxy rules. */
export function lintPackPattern(pattern: PackPattern): PackFinding[] {
  const texts = [
    pattern.name,
    pattern.title,
    pattern.place,
    ...pattern.aliases.flatMap(({ term, as }) => [term, as]),
    ...pattern.notes,
    ...pattern.strategies.flatMap(({ name, searches }) => [name, ...searches.map(({ text }) => text)]),
    ...pattern.questions.map(({ text }) => text),
    ...pattern.preferences.flatMap(({ wording, effect }) => [wording, ...textsOfPattern(effect)])
  ]
  return [
    ...pattern.qualifications.flatMap(({ text, kind }) => lintQualification(text, kind)),
    ...texts.flatMap(text => (text === null ? [] : lintWords(text)))
  ]
}

/** As the role's card would: what is to be avoided is held against the rules too. */
export function lintQualification(text: string, kind: PackPattern["qualifications"][number]["kind"]): PackFinding[] {
  const role = roleSchema.parse({ qualifications: [parseQualification(text, kind, "q")] })
  return lintRole(role)
    .slice(0, 1)
    .map(({ quote, reason }) => ({ text, sentence: sentence("packFinding", { quote, reason }) }))
}

export function lintWords(text: string): PackFinding[] {
  return lintText(text)
    .slice(0, 1)
    .map(({ quote, reason }) => ({ text, sentence: sentence("packFinding", { quote, reason }) }))
}

/** The words of an effect that become part of a role. */
export function textsOfPattern(effect: PackEffect): string[] {
  switch (effect.kind) {
    case "ask first":
      return []
    case "treat as":
      return [effect.term, effect.as]
    case "reword":
      return [effect.text, effect.to]
    default:
      return [effect.text]
  }
}
