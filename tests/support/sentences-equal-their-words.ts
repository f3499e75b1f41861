import { expect } from "vitest"
import { inEnglish } from "../../src/sentence/english"
import { isSentence } from "../../src/sentence/sentence"

// For the unit tests: in toEqual and toMatchObject a sentence equals its English words, so that an assertion says what a person reads.
// Whether a sentence has a code at all is kept by tests/architecture/no-loose-sentences.test.ts.

// Files of one worker share the testers (vitest.config.ts): they are added once.
const added = Symbol.for("candor.sentences equal their words")
const shared = globalThis as { [added]?: true }
if (!shared[added]) expect.addEqualityTesters([sentenceEqualsWords])
shared[added] = true

function sentenceEqualsWords(one: unknown, other: unknown): boolean | undefined {
  if (isSentence(one) && typeof other === "string") return inEnglish(one) === other
  if (typeof one === "string" && isSentence(other)) return one === inEnglish(other)
  return undefined
}
