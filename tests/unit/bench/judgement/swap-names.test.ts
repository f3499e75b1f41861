import { describe, expect, it } from "vitest"
import { rankingCases } from "../../../../bench/judgement/order-people"
import { swapIdentities } from "../../../../bench/judgement/swap-names"
import { identities } from "~trust/swap/identities"

describe("the same people under other names, pronouns, addresses, schools and clubs", () => {
  it("are told in many ways: short names, names and addresses that are words of the trade", () => {
    expect(identities.length).toBeGreaterThanOrEqual(12)
    for (const key of ["name", "address", "school", "club"] as const)
      expect(new Set(identities.map(identity => identity[key])).size).toBe(identities.length)
  })

  it.each(rankingCases.slice(0, 6).map(one => [one.name, one] as const))("%s: no verdict and no place moves", (_, one) => {
    const { verdicts, changed, orders, moved, lines } = swapIdentities(one, [3, 8, 9])
    expect(verdicts).toBeGreaterThan(0)
    expect(orders).toBe(3)
    expect([changed, moved], lines.join("\n")).toEqual([0, 0])
  })
})
