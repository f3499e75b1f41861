import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { withShortLines } from "~role/post/layout/short-lines"
import { readPost } from "~role/post/read-post"

describe("a post whose line breaks were lost", () => {
  it("keeps every character in its place; only spaces become line breaks", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "B", " ", ". ", "\n", "word ", "1", "é"), minLength: 1_500, maxLength: 9_000 })
    fc.assert(
      fc.property(text, written => {
        const read = withShortLines(written)
        expect(read.length).toBe(written.length)
        expect(read.replaceAll("\n", " ")).toBe(written.replaceAll("\n", " "))
      }),
      { numRuns: 200 }
    )
  })

  it("is broken after a sentence, and a word without an end stays whole", () => {
    const sentence = "We run forty ferries between the islands. "
    const lines = withShortLines(sentence.repeat(120)).split("\n")
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/islands\.$/)
    expect(withShortLines("a".repeat(9_000))).not.toContain("\n")
  })

  it("still gives what it asks for at its end, with the quote as it stands", () => {
    const story = "The company has run ferries between the islands for eighty years and means to go on. ".repeat(60)
    const { qualifications } = readPost({
      title: "Data Engineer",
      text: `${story}Requirements: 5 years of experience with Kafka. Python is a must.`
    })
    expect(qualifications.map(({ quote }) => quote).join(" ")).toMatch(/5 years of experience with Kafka.*Python/)
  })
})
