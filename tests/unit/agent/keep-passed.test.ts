import { describe, expect, it } from "vitest"
import type { Finding } from "~run/finding"
import { keepPassed } from "~agent/keep-passed"

const at = (where: string): Finding => ({ check: "c", code: "c", priority: "P1", message: "", observed: "", expected: "", hint: "", where })
const entry = (qualificationId: string, verdict: string) => ({ qualificationId, verdict })

describe("what passed is kept and not rewritten", () => {
  const previous = { verdicts: [entry("a", "met"), entry("b", "met"), entry("c", "unknown")] }

  it("a mended entry comes from the new draft, the others stand", () => {
    const next = { verdicts: [entry("a", "not met"), entry("b", "unknown"), entry("c", "met")] }
    expect(keepPassed(previous, [at("verdicts.1.evidence.0")], next)).toEqual({
      verdicts: [entry("a", "met"), entry("b", "unknown"), entry("c", "unknown")]
    })
  })

  it("an entry that had passed and was lost comes back", () => {
    expect(keepPassed(previous, [at("verdicts.1")], { verdicts: [entry("b", "unknown")] })).toEqual({
      verdicts: [entry("b", "unknown"), entry("a", "met"), entry("c", "unknown")]
    })
  })

  it("verdicts.1 is not verdicts.10", () => {
    const many = { verdicts: Array.from({ length: 11 }, (_, n) => entry(`${n}`, "met")) }
    const next = { verdicts: many.verdicts.map(one => ({ ...one, verdict: "unknown" })) }
    const merged = keepPassed(many, [at("verdicts.10")], next) as typeof many
    expect(merged.verdicts.map(one => one.verdict)).toEqual([...Array<string>(10).fill("met"), "unknown"])
  })

  it("leaves alone what has no identity, or one that stands twice", () => {
    const twice = { verdicts: [entry("a", "met"), entry("a", "not met")] }
    expect(keepPassed(twice, [], { verdicts: [entry("a", "unknown")] })).toEqual({ verdicts: [entry("a", "unknown")] })
    expect(keepPassed({ words: ["x"] }, [], { words: ["y"] })).toEqual({ words: ["y"] })
    expect(keepPassed(null, [], "text")).toBe("text")
  })
})
