import { describe, expect, it } from "vitest"
import { evaluate } from "~evaluation/evaluate"
import { mostBeside } from "~evaluation/nearest/nearest"
import { asks, literalText, now, person } from "../../../support/make-profile"

const porter = person({
  name: "Jo Arden",
  positions: [
    {
      title: "Ward Porter",
      company: "Aire Valley Hospital",
      start: "2019-03",
      end: "present",
      description: [
        "Wheeled patients to theatre and back.",
        "Showed four new porters the lifts, the keys and how to hold a trolley on a ramp.",
        "Ordered gloves and linen when the cupboard ran low.",
        "Calmed relatives who had waited too long.",
        "Wrote down every cylinder that left the store."
      ].join("\n")
    }
  ],
  skills: ["First aid"]
})
const beside = (sentence: string) => {
  const [verdict] = evaluate(asks(sentence), porter, now).verdicts
  return { verdict: verdict?.verdict, quotes: verdict?.evidence.map(({ quote }) => quote) ?? [] }
}

describe("beside an unknown", () => {
  it.each([
    ["Handling of upset visitors", "Calmed relatives who had waited too long."],
    ["Induction of newcomers", "Showed four new porters the lifts, the keys and how to hold a trolley on a ramp."],
    ["Replenishing consumables", "Ordered gloves and linen when the cupboard ran low."],
    ["Keeping a gas register", "Wrote down every cylinder that left the store."]
  ])("%s: the sentence most likely to say it, among at most three", (asked, sentence) => {
    const { verdict, quotes } = beside(asked)
    expect(verdict).toBe("unknown")
    expect(quotes).toContain(sentence)
    expect(quotes.length).toBeLessThanOrEqual(mostBeside)
  })

  it("every quote is literal and stands there once", () => {
    for (const asked of ["Crane signalling", "Supplier audits", "Team leadership in a hospital", "Kubernetes"]) {
      const { quotes } = beside(asked)
      expect(new Set(quotes).size).toBe(quotes.length)
      for (const quote of quotes) expect(literalText(porter)).toContain(quote)
    }
  })

  it("nothing stands where nothing comes near, and nothing changes with the name", () => {
    expect(beside("Haskell").quotes).toEqual([])
    for (const name of ["Gloves Linen", "Wei Le", "Patient Porter"]) {
      const renamed = evaluate(asks("Replenishing consumables"), { ...porter, name }, now).verdicts[0]
      expect(renamed?.evidence.map(({ quote }) => quote)).toEqual(beside("Replenishing consumables").quotes)
    }
  })
})
