import { describe, expect, it } from "vitest"
import { columnsOf, type LearnedCase } from "~learning/outcomes/model/learned-case"
import { outcomeModel } from "~learning/outcomes/model/outcome-model"
import { tellsApart } from "~learning/outcomes/model/tells-apart"
import { Dice } from "../../../../support/simulation/dice"
import { effects, inventOutcomes } from "../../../../support/simulation/outcome-people"
import { sized, soakSeed } from "../../../../support/soak"

/** People with a sex by their own file, and an input that goes along with it as strongly as `strength` says (0: not at all). */
function withProxy(seed: number, count: number, strength: number): { cases: LearnedCase[]; sexes: Map<string, string> } {
  const sexes = new Map<string, string>()
  const dice = new Dice(seed + 77)
  const cases = inventOutcomes(seed, count, effects["one trait and the musts"], { traits: 5 }).map(one => {
    const isWoman = dice.chance(0.45)
    sexes.set(one.personId, isWoman ? "woman" : "man")
    return { ...one, inputs: { ...one.inputs, "words:netball": dice.chance(isWoman ? 0.5 + strength / 2 : 0.5 - strength / 2) ? 1 : 0 } }
  })
  return { cases, sexes }
}

describe("inputs that tell sex or origin apart", () => {
  it("are refused with the input by which it is told, where a proxy is planted", () => {
    const count = sized(10, 60)
    let refused = 0
    for (let run = 0; run < count; run++) {
      const { cases, sexes } = withProxy(300 + soakSeed + run, 120, 0.7)
      const state = outcomeModel(cases, { reported: { sex: sexes } })
      if (state.state !== "tells apart") continue
      refused++
      expect(state.apart).toMatchObject({ attribute: "sex", people: 120 })
      expect(state.apart.inputs[0]).toBe("words:netball")
      expect(state.apart.rightlyOrdered).toBeGreaterThan(0.7)
    }
    expect(refused / count).toBeGreaterThanOrEqual(0.95)
  })

  it("may be left out, and what remains is looked at again", () => {
    const { cases, sexes } = withProxy(3, 160, 0.8)
    const options = { reported: { sex: sexes } }
    expect(outcomeModel(cases, options).state).toBe("tells apart")
    expect(outcomeModel(cases, { ...options, leftOut: new Set(["words:netball"]) }).state).toBe("shown")
  })

  it("are seldom seen where there is no such thing", () => {
    const count = sized(10, 100)
    let refused = 0
    for (let run = 0; run < count; run++) {
      const { cases, sexes } = withProxy(900 + soakSeed + run, 120, 0)
      if (tellsApart(cases, columnsOf(cases, new Set()), { sex: sexes }).state === "tells apart") refused++
    }
    expect(refused / count).toBeLessThanOrEqual(0.1)
  })

  it("are looked for group by group, and not where there is no file or too few in it", () => {
    const { cases, sexes } = withProxy(5, 120, 0)
    const columns = columnsOf(cases, new Set())
    expect(tellsApart(cases, columns, {})).toEqual({ state: "unchecked" })
    expect(tellsApart(cases, columns, { sex: new Map([...sexes].slice(0, 15)) })).toEqual({ state: "unchecked" })
    const origins = new Map(
      cases.map(({ personId, inputs }, at) => [personId, inputs["skill:0"] === 1 ? "north" : at % 2 ? "east" : "west"])
    )
    expect(tellsApart(cases, columns, { sex: sexes, origin: origins })).toMatchObject({
      state: "tells apart",
      attribute: "origin",
      group: "north",
      inputs: ["skill:0"]
    })
  })
})
