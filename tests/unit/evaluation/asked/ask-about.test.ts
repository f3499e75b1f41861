import { expect, test } from "vitest"
import { askAbout } from "~evaluation/asked/ask-about"
import { words } from "../../../support/words"

test.each([
  [
    "You have built data pipelines that other teams depend on",
    "Have you built data pipelines that other teams depend on? Can you give an example?"
  ],
  ["Must be authorized to work in the US.", "Are you authorized to work in the US?"],
  ["Willing to work night shifts", "Are you willing to work night shifts?"],
  [
    "five years' experience running warehouse teams (20+ people), ideally in food or cold chain",
    "Do you have five years' experience running warehouse teams (20+ people), ideally in food or cold chain? Where was that?"
  ],
  ["At least 3 years running a bakery.", "Do you have at least 3 years running a bakery? Where was that?"],
  ["Cuisine gastronomique", "What is your experience with this: Cuisine gastronomique?"]
])("a sentence that no rule decides becomes a question to ask: %s", (text, question) => {
  expect(words(askAbout(text))).toBe(question)
})
