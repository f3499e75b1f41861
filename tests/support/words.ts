import { expect } from "vitest"
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
  const matcher = {
    asymmetricMatch: (value: unknown) => {
      const said = words(value)
      return typeof said === "string" && (typeof part === "string" ? said.includes(part) : part.test(said))
    },
    toString: () => "saying",
    toAsymmetricMatcher: () => `saying ${String(part)}`
  }
  return matcher as unknown as string
}

/** For toThrow: an error that carries what a person is told, with English words that contain or match this. */
export function telling(part: string | RegExp): Error {
  return expect.objectContaining({ said: saying(part) }) as Error
}

export type Worded<Value> = Value extends { code: string; values: object }
  ? string
  : Value extends readonly (infer Item)[]
    ? Worded<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: Worded<Value[Key]> }
      : Value
