import { foldMarks, stripInvisible } from "~profile/fold-text"
import { addressesIn } from "~profile/to-software"
import { parseQualification } from "~role/criteria/parse-qualification"
import { lintRole, lintText } from "~role/lint/lint"
import { roleSchema } from "~role/role"
import { sentence, type Sentence } from "~sentence/sentence"
import { chosenBy } from "./chosen-by"
import type { PackEffect, PackPattern } from "./pattern-pack"
import { tellsSoftware } from "./tells-software"

/** A wording of a pattern that may not be taken in or passed on, and the sentence that says why. */
export interface PackFinding {
  /** The words, as they stand in the pattern. */
  text: string
  sentence: Sentence
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

/**
 * Why a line that somebody else wrote is not taken in, or null. It is held to what a role of one's own is, and to more, because nobody here
 * has weighed its words: whatever would choose people for what they are, and whatever tells a program how to judge.
 */
export function whyNotTaken(line: string, kind: PackPattern["qualifications"][number]["kind"] | null): Sentence | null {
  // What nobody sees may not part a word from its meaning.
  const text = stripInvisible(line)
  const [found] = kind === null ? lintWords(text) : [...lintQualification(text, kind), ...lintWords(text)]
  if (found) return found.sentence
  const folded = foldMarks(text).replace(/\s+/gu, " ")
  const chosen = chosenBy(folded)
  if (chosen !== null) return sentence("packFinding", { quote: chosen, reason: sentence("packChoosesBy") })
  // Only what is certain: an intake's own questions ("Where is the work done?") might be put to a program too.
  const order = tellsSoftware(folded) ?? (addressesIn(text).some(({ isSure }) => isSure) ? text.slice(0, 60) : null)
  return order === null ? null : sentence("packFinding", { quote: order, reason: sentence("packTellsSoftware") })
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
