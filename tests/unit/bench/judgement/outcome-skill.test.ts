import { expect, it } from "vitest"
import { outcomeSkill, publicOutcomes } from "../../../../bench/judgement/outcome-skill"
import { Dice } from "../../../support/simulation/dice"
import { logisticOf } from "../../../support/simulation/outcome-regimes"

/** Invented callbacks: experience tells, the group tells more, and what is protected tells most. */
function callbacks(count: number, effect: number): string {
  const dice = new Dice(5)
  const lines = Array.from({ length: count }, (_, at) => {
    const [honors, sex] = [dice.chance(0.4) ? 1 : 0, dice.chance(0.5) ? "f" : "m"]
    const call = dice.chance(logisticOf(-1 + effect * honors + (sex === "f" ? -1 : 0))) ? 1 : 0
    return [at, `ad ${Math.floor(at / 4)}`, "Lakisha", sex, honors, dice.below(3), call].join(",")
  })
  return ["id,ad,firstname,sex,honors,volunteer,call", ...lines].join("\n")
}

it("learns of public callbacks by their numbers alone: no name, no sex, and nobody of one ad on both sides", () => {
  const cases = publicOutcomes(callbacks(400, 2))
  expect(cases).toHaveLength(400)
  expect(Object.keys(cases[0]!.inputs).sort()).toEqual(["honors", "volunteer"])
  const parts = new Map<number, Set<string>>()
  cases.forEach(({ roleId }, at) => parts.set(Math.floor(at / 4), (parts.get(Math.floor(at / 4)) ?? new Set()).add(roleId)))
  expect([...parts.values()].every(one => one.size === 1)).toBe(true)
  const { skill, overChecklist } = outcomeSkill(cases)
  expect(skill).toBeGreaterThan(0.05)
  expect(overChecklist.low).toBeGreaterThan(0)
})

it("has no skill where nothing tells, and hardly less than none", () => {
  const { skill } = outcomeSkill(publicOutcomes(callbacks(200, 0)))
  expect(skill).toBeLessThan(0.02)
  expect(skill).toBeGreaterThan(-0.04)
})

it("makes nothing of a file without an outcome or without groups", () => {
  expect(publicOutcomes("id,call\n1,1")).toEqual([])
  expect(publicOutcomes("ad,honors\n1,1")).toEqual([])
})
