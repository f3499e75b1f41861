import { describe, expect, it } from "vitest"
import { isDrawnBeside } from "~learning/replay/rollout"

describe("who is drawn", () => {
  it("is as many in a hundred as were approved of, the same each time", () => {
    const people = Array.from({ length: 4_000 }, (_, n) => ({ roleId: "role", personId: `https://people.example/${n}` }))
    for (const share of [10, 25, 50]) {
      const drawn = people.filter(one => isDrawnBeside("replay", share, one)).length / people.length
      expect(Math.abs(drawn - share / 100)).toBeLessThan(0.03)
    }
    expect(people.every(one => isDrawnBeside("replay", 100, one))).toBe(true)
  })
})
