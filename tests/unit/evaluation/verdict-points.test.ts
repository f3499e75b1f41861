import { describe, expect, it } from "vitest"
import { allPoints, comparePoints, weightOf } from "~evaluation/verdict-points"
import type { Weighed } from "~evaluation/verdict-points"
import { asks } from "../../support/make-profile"

const [kubernetes, soft] = asks("Experience with Kubernetes", "Excellent communication skills").qualifications as [
  Weighed["qualification"],
  Weighed["qualification"]
]
const points = (...verdicts: Weighed["verdict"][]) =>
  allPoints([kubernetes, soft].map((qualification, at) => ({ qualification, verdict: verdicts[at] ?? null })))

describe("points by which people are ordered", () => {
  it("put met before unknown before not met, whatever is near", () => {
    const one = (verdict: Weighed["verdict"], nearness?: Weighed["nearness"]) =>
      allPoints([{ qualification: kubernetes, verdict, nearness }]).must
    expect(one("met")).toBeGreaterThan(one("unknown", "close"))
    expect(one("unknown", "close")).toBeGreaterThan(one("unknown", "related"))
    expect(one("unknown", "related")).toBeGreaterThan(one("unknown", "far"))
    expect(one("unknown", "far")).toBeGreaterThan(one("not met"))
    expect(one(null)).toBe(one("unknown"))
  })

  it("weigh what tells people apart more than what everybody's text meets", () => {
    expect(weightOf(kubernetes)).toBeGreaterThan(weightOf(soft))
    expect(comparePoints(points("met", "not met"), points("not met", "met"))).toBeLessThan(0)
  })

  it("weigh what was learned to weigh more as many times as much, and the order follows", () => {
    const heavy = { ...soft, weight: 4 }
    expect(weightOf(heavy)).toBeCloseTo(4 * weightOf(soft), 1)
    expect(weightOf({ ...kubernetes, weight: 0.25 })).toBeCloseTo(weightOf(kubernetes) / 4, 1)
    const learned = (...verdicts: Weighed["verdict"][]) =>
      allPoints([kubernetes, heavy].map((qualification, at) => ({ qualification, verdict: verdicts[at] ?? null })))
    expect(weightOf(heavy) > weightOf(kubernetes)).toBe(comparePoints(learned("met", "not met"), learned("not met", "met")) > 0)
  })

  it("never put somebody above who stands no better in anything", () => {
    expect(comparePoints(points("met", "unknown"), points("met", "met"))).toBeGreaterThan(0)
    expect(comparePoints(points("unknown", "not met"), points("unknown", "unknown"))).toBeGreaterThan(0)
  })
})
