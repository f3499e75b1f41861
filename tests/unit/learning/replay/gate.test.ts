import { describe, expect, it } from "vitest"
import { gateOf } from "~learning/replay/gate"
import type { Advice, ReplayReport } from "~learning/replay/replay-report"
import { Dice } from "../../../support/simulation/dice"
import { sized, soakSeed } from "../../../support/soak"

const move = (before: Advice, after: Advice): ReplayReport["moved"][number] => ({
  personId: "p",
  roleId: "r",
  decision: "shortlist",
  before,
  after
})
const moves = (gained: number, lost: number, neither = 0) => ({
  moved: [
    ...Array.from({ length: gained }, () => move("open", "for")),
    ...Array.from({ length: lost }, () => move("for", "open")),
    ...Array.from({ length: neither }, () => move("against", "open"))
  ]
})

describe("the gate of a candidate", () => {
  it("counts only those on whom it and the present one differ, and says how often chance does as well", () => {
    expect(gateOf(moves(7, 0, 5))).toMatchObject({ state: "better", gained: 7, lost: 0, chance: expect.closeTo(1 / 128, 6) })
    expect(gateOf(moves(12, 5))).toMatchObject({ state: "open", chance: expect.closeTo(0.0717, 3) })
    expect(gateOf(moves(1, 8)).state).toBe("worse")
    expect(gateOf(moves(0, 0, 4)).state).toBe("open")
    expect(gateOf(moves(0, 0))).toMatchObject({ state: "same" })
  })

  it("lets a worse one through in fewer than 5 of 100 trials, looked at twice; and a clearly better one in most", () => {
    const dice = new Dice(186 + soakSeed)
    const trials = sized(200, 4_000)
    // The present one agrees with 85 of 100 decisions; the candidate repeats nine of ten of its answers and draws the rest anew.
    const passes = (agreement: number, decisions: number) => {
      const draw = (count: number) => {
        const moved: ReplayReport["moved"] = []
        for (let at = 0; at < count; at++) {
          const before = dice.chance(0.85)
          const after = dice.chance(0.85) ? before : dice.chance(agreement)
          if (before !== after) moved.push(move(before ? "for" : "open", after ? "for" : "open"))
        }
        return { moved }
      }
      const first = draw(decisions)
      if (gateOf(first).state === "better") return true
      return gateOf({ moved: [...first.moved, ...draw(decisions).moved] }).state === "better"
    }
    const share = (agreement: number, decisions: number) =>
      Array.from({ length: trials }, () => passes(agreement, decisions)).filter(Boolean).length / trials
    expect(share(0.8, 230)).toBeLessThan(0.05)
    expect(share(0.6, 60)).toBeLessThan(0.05)
    // As good as the present one, and no better.
    expect(share(0.85, 230)).toBeLessThan(0.05)
    expect(share(1, 600)).toBeGreaterThan(0.9)
  })
})
