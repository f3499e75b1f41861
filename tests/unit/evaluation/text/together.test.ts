import { expect, it } from "vitest"
import { phraseOf } from "~evaluation/text/phrase"
import { findTelling, findTogether } from "~evaluation/text/together"
import { tokenise } from "~role/vocabulary/tokens"

const stands = (phrase: string, text: string, find = findTogether) => {
  const tokens = tokenise(text)
  return find(phraseOf(phrase)!, tokens, 0, tokens.words.length) !== null
}

it.each([
  ["TIG and stick pipe welding", "pipe welder (TIG/stick)"],
  ["Chemotherapy administration", "administered chemotherapy"],
  ["Goat cheese maturing", "matured cheese of goats and sheep"]
])("“%s” stands together in “%s”", (phrase, text) => {
  expect(stands(phrase, text)).toBe(true)
})

it.each([
  ["Contract negotiation", "Had a contract with an airline known for hard negotiation"],
  ["TIG pipe welding", "TIG lamps. A pipe was bought and welding went to the yard"],
  ["Goat cheese maturing", "cheese, and no goats were matured here by anybody at all"],
  ["Chemotherapy administration", "chemotherapy, which the administration pays"]
])("“%s” does not in “%s”", (phrase, text) => {
  expect(stands(phrase, text)).toBe(false)
})

it("telling words alone are enough to be denied", () => {
  expect(stands("Can offer some physics", "I do not teach physics", findTelling)).toBe(true)
  expect(stands("Can offer some physics", "I do not teach chemistry", findTelling)).toBe(false)
})
