import { describe, expect, it } from "vitest"
import { nearestSentence } from "~agent/prompts/nearest-sentence"

const texts = [
  "Ran Kafka and Python pipelines for the harbour. I have never used Rust. Led a team of 6 nurses on nights.",
  "Python | Kafka | Managed the budget of two wards; wrote the rota.\n• Closed the books within 4 days"
]

describe("a quote that says a sentence a little otherwise", () => {
  it.each([
    ["ran Kafka and Python pipelines for the harbor", "Ran Kafka and Python pipelines for the harbour."],
    ["RAN KAFKA AND PYTHON PIPELINES", "Ran Kafka and Python pipelines for the harbour."],
    ["Ran … Kafka and Python pipelines … the harbour", "Ran Kafka and Python pipelines for the harbour."],
    ["led a team of 6 nurses", "Led a team of 6 nurses on nights."],
    ["managing the budget of two wards", "Managed the budget of two wards;"],
    ["have never used Rust", "I have never used Rust."],
    ["Closing the books within 4 days", "Closed the books within 4 days"]
  ])("%s", (quote, sentence) => {
    expect(nearestSentence(quote, texts)?.sentence).toBe(sentence)
  })

  it.each([
    ["led a team of 60 nurses on nights", "another number"],
    ["led a team of nurses on nights", "a number that was left out"],
    ["I have used Rust", "without the denial"],
    ["never ran Kafka and Python pipelines for the harbour", "with a denial of its own"],
    ["won the Turing Award for pipelines", "invented"],
    ["Python Kafka", "too few words"],
    ["Led a team of 6 nurses and managed the budget of two wards and ran Kafka", "put together from several"],
    ["a team of people with a budget for Python", "a few of its words"]
  ])("%s: none is taken for it (%s)", quote => {
    expect(nearestSentence(quote, texts)).toBeNull()
  })

  it("two sentences that are as near are both not taken", () => {
    expect(nearestSentence("wrote the rota for ward", ["Wrote the rota for ward alpha. Wrote the rota for ward gamma."])).toBeNull()
  })
})
