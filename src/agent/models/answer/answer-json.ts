import { jsonStretches } from "./json-values"
import { looseJson } from "./loose-json"
import { withoutThoughts } from "./without-thoughts"

/** More fenced parts than any answer has are no answer. */
const mostFenced = 20

/**
 * The JSON values in a model's answer, the likeliest last: those in its thoughts, then the whole answer, what stands in code fences, and every
 * value that stands whole in the text. A model that answers twice means its last word.
 */
export function answerValues(text: string): unknown[] {
  const answer = withoutThoughts(text)
  const stretches = answer === text ? jsonStretches(text) : [...jsonStretches(text), ...jsonStretches(answer)]
  const candidates = [...stretches, ...fenced(answer), answer]
  return candidates.flatMap(candidate => {
    const value = looseJson(candidate)
    return value === undefined ? [] : [value]
  })
}

/**
 * The JSON value in a model's answer: the last one that stands whole in it. Nothing that it says is guessed at, because a guess would be a claim
 * that nobody made.
 *
 * @returns undefined where there is none
 */
export function answerJson(text: string): unknown {
  return answerValues(text).at(-1)
}

/** What stands between two fences. */
function fenced(text: string): string[] {
  return text
    .split("```", mostFenced * 2 + 1)
    .filter((_, at, all) => at % 2 === 1 && at < all.length - 1)
    .map(part => part.replace(/^(?:json5?|JSON)\b/, ""))
}
