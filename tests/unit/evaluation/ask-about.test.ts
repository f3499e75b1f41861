import { expect, test } from "vitest"
import { askAbout } from "~evaluation/ask-about"

test.each([
  [
    "You have built data pipelines that other teams depend on",
    "Have you built data pipelines that other teams depend on? Can you give an example?"
  ],
  ["Must be authorized to work in the US.", "Are you authorized to work in the US?"],
  ["Willing to work night shifts", "Are you willing to work night shifts?"],
  ["Cuisine gastronomique", "What is your experience with this: Cuisine gastronomique?"]
])("a sentence that no rule decides becomes a question to ask: %s", (text, question) => {
  expect(askAbout(text)).toBe(question)
})
