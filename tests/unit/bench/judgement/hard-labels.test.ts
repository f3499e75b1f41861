import { describe, expect, it } from "vitest"
import type { HardPair, HardPerson, HardSet } from "../../../../bench/judgement/hard-labels"
import { faultsOf, halves, hardSet, kinds } from "../../../../bench/judgement/hard-labels"

const sets = new Map(halves.map(half => [half, hardSet(half)]))
const all = [...sets.values()]

describe("the hard labelled pairs", () => {
  it("are three hundred and more, of sixty people of forty professions, in four languages, and halved by person", () => {
    const people = all.flatMap(set => [...set.people.values()])
    expect(all.flatMap(({ pairs }) => pairs).length).toBeGreaterThanOrEqual(300)
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length)
    expect(people.length).toBeGreaterThanOrEqual(60)
    expect(new Set(people.map(({ profession }) => profession)).size).toBeGreaterThanOrEqual(40)
    expect(new Set(people.map(({ language }) => language)).size).toBe(4)
  })

  // Requirements of job boards are seldom denied: in the later sets that kind is hardly a fifteenth.
  it.each(halves)("hold every kind in the %s half, none of them under a tenth, or less where job boards set the tone", half => {
    const { pairs } = sets.get(half)!
    const least = half.endsWith("-3") ? 1 / 15 : half.endsWith("-4") ? 1 / 20 : 0.1
    for (const kind of kinds) expect(pairs.filter(pair => pair.kind === kind).length / pairs.length, kind).toBeGreaterThanOrEqual(least)
  })

  it.each(halves.filter(half => !/-[234]$/.test(half)))(
    "have posts with people to put in order in the %s half, each with somebody far better than somebody else",
    half => {
      const { rankings } = sets.get(half)!
      expect(rankings.length).toBeGreaterThanOrEqual(6)
      for (const { grades } of rankings) {
        const each = Object.values(grades)
        expect(each.length).toBeGreaterThanOrEqual(6)
        expect(Math.max(...each) - Math.min(...each)).toBeGreaterThanOrEqual(2)
      }
    }
  )
})

describe("what contradicts itself in labelled data", () => {
  const person: HardPerson = { id: "a", profession: "baker", language: "en", style: "plain", text: "Baker.\nI knead  dough daily." }
  const pair: HardPair = { person: "a", line: "Kneading", label: "met", kind: "other words", sentence: "I knead dough daily." }
  const set = (pairs: HardPair[], grades: Record<string, number> = { a: 1 }): HardSet => ({
    people: new Map([["a", person]]),
    pairs,
    rankings: [{ name: "n", post: "p", grades }]
  })

  it("is nothing where the sentence stands in the text, however it is wrapped", () => {
    expect(faultsOf(set([pair]))).toEqual([])
  })

  it("is a sentence that the text does not hold, a person who is not there, a line asked twice", () => {
    expect(faultsOf(set([{ ...pair, sentence: "I bake bread." }]))).toEqual(["The text of a does not hold “I bake bread.”."])
    expect(faultsOf(set([], { b: 2 }))).toEqual(["There is no person b."])
    expect(faultsOf(set([pair, pair]))).toEqual(["“Kneading” is asked of a twice."])
  })
})
