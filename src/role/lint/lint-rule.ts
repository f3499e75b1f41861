import type { Sentence } from "~sentence/sentence"
import type { ProxyTrait } from "./lint-finding"

/** A wording that stands for a protected trait. */
export interface LintRule {
  trait: ProxyTrait
  pattern: RegExp
  reason: Sentence
  /** The sentence to use instead, made of the words found; null where the whole requirement should go. */
  suggest: (sentence: string, match: RegExpExecArray) => string | null
  refused?: boolean
}

export const wholeWords = (text: string) => () => text
export const noFindings = () => null

/** Puts other words in the place of those found and leaves the rest of the sentence. */
export const replace = (words: string) => (sentence: string, match: RegExpExecArray) => {
  const before = sentence.slice(0, match.index)
  const changed = `${before}${words}${sentence.slice(match.index + match[0].length)}`
    .replace(/\s{2,}/g, " ")
    .replace(/\s+([,.])/g, "$1")
    .trim()
  return changed === "" ? null : changed[0]!.toUpperCase() + changed.slice(1)
}
