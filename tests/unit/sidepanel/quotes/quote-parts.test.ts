import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { quoteParts } from "~sidepanel/quotes/quote-parts"
import { qualification, qualifications } from "../../../support/card-rows"

const marked = (quote: string, of = qualifications[1]!) =>
  quoteParts(quote, of)
    .filter(part => part.marked)
    .map(part => part.text)

describe("the marks inside a quote", () => {
  it("marks the skill that the criterion names", () => {
    expect(marked("Scala services, 40 jobs a day")).toEqual(["Scala"])
  })

  it("marks telling words of the qualification, whole words only, whatever their case", () => {
    expect(marked("Pipelines for billing; datastore; DATA contracts", qualification("q", "Has built data pipelines"))).toEqual([
      "Pipelines",
      "DATA"
    ])
  })

  it("takes words that look like a pattern literally", () => {
    expect(marked("10 years of C++ and .NET", qualification("q", "C++ (embedded)"))).toEqual(["C++"])
  })

  it("marks nothing where none of the words stands in the quote", () => {
    expect(quoteParts("Scrum master", qualifications[1]!)).toEqual([{ text: "Scrum master", marked: false }])
  })

  it("never changes the quote", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), fc.string({ minLength: 1, unit: "grapheme" }), (quote, text) => {
        const parts = quoteParts(quote, qualification("q", text))
        expect(parts.map(part => part.text).join("")).toBe(quote)
      })
    )
  })
})
