import { describe, expect, it } from "vitest"
import { literalInProfile, literalTexts } from "~agent/grounding"
import { emptyProfile } from "~profile/empty-profile"

const profile = {
  ...emptyProfile(),
  name: "José Núñez",
  headline: "Data Engineer",
  about: "I build pipelines.\u00a0In   Python\u00a0— mostly.",
  positions: [{ title: "Engineer", company: "Acme", start: "2019-03", end: "present", location: null, description: null }],
  passages: [{ section: "projects" as const, label: null, text: "Wrote a parser in Rust\nfor fun." }],
  evidence: {
    "positions.0.start": [{ quote: "Mar 2019", section: "experience" as const, label: "Acme" }],
    headline: [{ quote: "Senior Data Engineer", section: "top" as const, label: null }]
  }
}
const isLiteral = literalInProfile(profile)

describe("a quote is literal when code finds it in the captured text", () => {
  it.each([
    "I build pipelines.",
    "In Python — mostly",
    "José Núñez",
    "Jose\u0301 Nu\u0301n\u0303ez",
    "Rust for fun",
    "Mar 2019",
    "pipe\u200blines"
  ])("%s", quote => expect(isLiteral(quote)).toBe(true))

  it.each([
    ["an invention", "Kubernetes"],
    ["another case", "i build pipelines"],
    ["two fields made one", "Engineer Acme"],
    ["the form a date was turned into", "2019-03"],
    ["nothing", " \u200b "],
    ["the name of a field", "positions"]
  ])("%s is not", (_, quote) => expect(isLiteral(quote)).toBe(false))

  it("a field with evidence of its own is quoted by that evidence", () => {
    expect(literalTexts(profile)).toContain("Senior Data Engineer")
    expect(literalTexts(profile)).not.toContain("Data Engineer")
  })
})
