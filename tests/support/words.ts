import type { Failure } from "../../src/messages/failure"
import { failureOf } from "../../src/messages/failure-of"
import { inEnglish } from "../../src/sentence/english"
import { worded } from "../../src/sentence/worded"

/** Plain data with every sentence in it as English words: what a person would read of a failure, a row or a reply. */
export function words<Value>(value: Value): Worded<Value> {
  return worded(value, inEnglish) as Worded<Value>
}

/** The words of what a handler refuses with. @throws Error where it does not */
export async function failureWords(attempt: () => unknown): Promise<Worded<Failure>> {
  try {
    await attempt()
  } catch (error) {
    return words(failureOf(error))
  }
  throw new Error("It did not fail.")
}

/** For toEqual and toMatchObject: a text, or a sentence by its English words, that contains or matches this. */
export function saying(part: string | RegExp): string {
  return matcher(`saying ${String(part)}`, value => says(value, part)) as string
}

/** For toThrow: an error that carries what a person is told, with English words that contain or match this. */
export function telling(part: string | RegExp): Error {
  const tells = (value: unknown) => says((value as { said?: unknown } | null)?.said, part)
  return matcher(`telling ${String(part)}`, tells) as Error
}

function says(value: unknown, part: string | RegExp): boolean {
  const said = words(value)
  return typeof said === "string" && (typeof part === "string" ? said.includes(part) : part.test(said))
}

/** Written out, and not taken of Vitest: the end-to-end tests word sentences too. */
function matcher(name: string, asymmetricMatch: (value: unknown) => boolean): unknown {
  return { asymmetricMatch, toString: () => name, toAsymmetricMatcher: () => name }
}

export type Worded<Value> = Value extends { code: string; values: object }
  ? string
  : Value extends readonly (infer Item)[]
    ? Worded<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: Worded<Value[Key]> }
      : Value
