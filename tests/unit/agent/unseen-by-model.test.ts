import { describe, expect, it } from "vitest"
import disagreementIsExplained from "~agent/checks/verdicts/disagreement-is-explained"
import { rulesOpinion } from "~agent/rules-opinion"
import { strikeEvaluation } from "~agent/strike-evaluation"
import type { Verdict, VerdictWord } from "~evaluation/evaluation"
import { asks, person } from "../../support/make-profile"
import { noon } from "../../support/rows"

const ran = "Ran Kubernetes for the harbour."
const input = {
  role: asks("Kubernetes", "Rust", "8+ years of work experience", ["avoid", "Terraform"]),
  profile: person({
    about: `${ran} Wrote Terraform modules for two ports.`,
    positions: [{ title: "Engineer", company: "Ferro Werke", start: "2024-01", end: "2025-01" }]
  }),
  now: noon
}
const rules = rulesOpinion(input)
const says = (id: string, verdict: VerdictWord, ...quotes: string[]): Verdict => ({
  qualificationId: id,
  kind: id === "q4" ? "avoid" : "must",
  verdict,
  evidence: quotes.map(quote => ({ quote, section: "about", label: null })),
  reason: verdict === "unknown" ? "The text does not say." : "The quoted words say so.",
  ask: verdict === "unknown" ? "Do they?" : null
})
const struck = (...verdicts: Verdict[]) => strikeEvaluation({ ...rules, verdicts }, input)
const words = (list: readonly Verdict[]) =>
  list.map(({ verdict, modelReads }) => `${verdict}${modelReads ? `, read as ${modelReads}` : ""}`)

describe("a model that has nothing to say", () => {
  it("the rules of these tests have a verdict for all but one", () => {
    expect(words(rules.verdicts)).toEqual(["met", "unknown", "not met", "met"])
  })

  it("takes nothing away that the rules have words for: unknown throughout leaves their verdicts, and says so on each", () => {
    const { verdicts, counts } = struck(...["q1", "q2", "q3", "q4"].map(id => says(id, "unknown")))
    expect(words(verdicts)).toEqual(["met, read as unknown", "unknown", "not met, read as unknown", "met, read as unknown"])
    expect(verdicts[0]).toEqual({ ...rules.verdicts[0], modelReads: "unknown" })
    expect(counts).toEqual(rules.counts)
  })

  it("nor does one that leaves out an answer, quotes what stands nowhere, or quotes what the rules do not rest on", () => {
    expect(words(struck().verdicts)).toEqual(["met, read as unknown", "unknown", "not met, read as unknown", "met, read as unknown"])
    expect(words(struck(says("q1", "met", "Ten years of Kubernetes at sea.")).verdicts)[0]).toBe("met, read as unknown")
    expect(words(struck(says("q1", "not met", "Never touched Kubernetes.")).verdicts)[0]).toBe("met, read as unknown")
    expect(words(struck(says("q1", "unknown", "Wrote Terraform modules for two ports.")).verdicts)[0]).toBe("met, read as unknown")
  })

  it("but an unknown that shows the very words the rules rest on has seen them and doubts them: it counts", () => {
    for (const quote of [ran, "Ran  Kubernetes for the harbour", `${ran} Wrote Terraform modules for two ports.`]) {
      const [first] = struck(says("q1", "unknown", quote)).verdicts
      expect(first, quote).toMatchObject({ verdict: "unknown", ask: "Do they?" })
    }
  })

  it("what was kept so comes back as it was", () => {
    const once = struck(says("q1", "unknown"), says("q2", "unknown"))
    expect(strikeEvaluation(once, input)).toEqual(once)
  })

  it("is not asked again for it", () => {
    const verdicts = ["q1", "q2", "q3", "q4"].map(id => says(id, "unknown"))
    expect(disagreementIsExplained.run({ input, output: { ...rules, verdicts } })).toEqual([])
  })
})
