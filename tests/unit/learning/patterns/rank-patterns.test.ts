import { describe, expect, it } from "vitest"
import { rankPatterns } from "~learning/patterns/rank-patterns"
import { draft } from "../../../support/rows"
import { words } from "../../../support/words"

function pattern(id: string, title: string, ...asks: string[]) {
  const qualifications = asks.map((text, at) => ({ id: `${at}`, text, kind: "must" as const }))
  return { id, name: title, role: draft({ title, qualifications: qualifications.map(one => ({ ...one, criterion: null, quote: null })) }) }
}

const patterns = [
  pattern("nurse", "Registered Nurse", "Nursing licence", "Night shifts in intensive care", "Three years on a hospital ward"),
  pattern("data", "Senior Data Engineer", "Five years of Python", "Airflow or Dagster pipelines", "SQL and data modelling"),
  pattern("front", "Frontend Engineer", "React and TypeScript", "Accessibility (WCAG)", "Design systems"),
  pattern("sales", "Account Executive", "Selling software to hospitals", "Five years of quota-carrying sales")
]

const ids = (wanted: { title: string | null; text: string }) => rankPatterns(patterns, wanted).map(({ pattern: { id } }) => id)

describe("patterns are ranked by likeness to the new role's title and text", () => {
  it("puts the same kind of role first, also when its words are inflected", () => {
    expect(ids({ title: "Data Engineering Lead", text: "You build pipelines in Python, orchestrated with Airflow." })[0]).toBe("data")
    expect(ids({ title: "Nurses for intensive care", text: "" })[0]).toBe("nurse")
    expect(ids({ title: null, text: "Accessible interfaces in React; design system work." })[0]).toBe("front")
  })

  it("lets the title count more than a word of the text", () => {
    const [first] = ids({ title: "Account Executive", text: "Our customers are hospitals: wards, nurses, intensive care." })
    expect(first).toBe("sales")
  })

  it("gives a likeness from 0 to 1 and the shared words as the reason", () => {
    const ranked = rankPatterns(patterns, {
      title: "Senior Data Engineer",
      text: "Five years of Python\nAirflow or Dagster pipelines\nSQL and data modelling"
    })
    expect(ranked[0]?.pattern.id).toBe("data")
    expect(ranked[0]?.likeness).toBeGreaterThan(0.95)
    expect(ranked[0]?.likeness).toBeLessThanOrEqual(1)
    expect(words(ranked[0]?.reason)).toMatch(/^In common: .*Data/)
    expect(ranked.find(({ pattern: { id } }) => id === "nurse")?.likeness).toBeLessThan(0.2)
  })

  it("says so where nothing is in common", () => {
    const ranked = rankPatterns(patterns, { title: "Pastry chef", text: "Croissants." })
    expect(ranked.map(({ likeness }) => likeness)).toEqual([0, 0, 0, 0])
    expect(words(ranked[0]?.reason)).toBe("No words in common.")
  })

  it("always gives the same order, whatever order the patterns come in", () => {
    const wanted = { title: "Engineer", text: "five years" }
    const forwards = rankPatterns(patterns, wanted)
    expect(rankPatterns([...patterns].reverse(), wanted)).toEqual(forwards)
  })

  it("has nothing to say of no patterns and of an empty role", () => {
    expect(rankPatterns([], { title: "Engineer", text: "" })).toEqual([])
    expect(ids({ title: null, text: "" })).toEqual(["sales", "front", "nurse", "data"])
  })
})
