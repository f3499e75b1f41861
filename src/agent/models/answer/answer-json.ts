import { jsonStretches } from "./json-values"
import { looseJson } from "./loose-json"
import { withoutThoughts } from "./without-thoughts"

/** More fenced parts than any answer has are no answer. */
const mostFenced = 20

/**
 * The JSON values in a model's answer, the likeliest first: the whole answer, what stands in code fences, every value that stands whole in the text, the
 * last before the others, because a model that answers twice means its last word; and those in its thoughts. Each is read when it is asked for.
 */
export function* answerValues(text: string): Generator<unknown> {
  const answer = withoutThoughts(text)
  const places = [() => [answer], () => fenced(answer), () => jsonStretches(answer), () => (answer === text ? [] : jsonStretches(text))]
  for (const place of places)
    for (const candidate of place().toReversed()) {
      const value = looseJson(candidate)
      if (value !== undefined) yield value
    }
}

/**
 * The JSON value in a model's answer: the last one that stands whole in it. Nothing that it says is guessed at, because a guess would be a claim
 * that nobody made.
 *
 * @returns undefined where there is none
 */
export function answerJson(text: string): unknown {
  for (const value of answerValues(text)) return value
  return undefined
}

/** What stands between two fences. */
function fenced(text: string): string[] {
  return text
    .split("```", mostFenced * 2 + 1)
    .filter((_, at, all) => at % 2 === 1 && at < all.length - 1)
    .map(part => part.replace(/^(?:json5?|JSON)\b/, ""))
}
