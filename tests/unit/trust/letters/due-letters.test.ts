import { describe, expect, it } from "vitest"
import { dueLetters, type PersonToTell } from "~trust/letters/due-letters"

const day = (month: number, date: number) => Date.UTC(2026, month - 1, date)
const somebody = (id: string, change: Partial<PersonToTell> = {}): PersonToTell => ({
  ...{ id, name: id, readAt: day(1, 31), isApplicant: false, firstWordAt: null, passedAt: null, given: [] },
  ...change
})
const said = (people: readonly PersonToTell[], where: readonly string[] = []) =>
  dueLetters(people, where).map(({ personId, kind, by }) => [personId, kind, new Date(by).toISOString().slice(0, 10)])

describe("who is due a letter", () => {
  it("whoever was read elsewhere, within a month, or with the first word between them", () => {
    expect(said([somebody("a"), somebody("b", { firstWordAt: day(2, 3) }), somebody("c", { firstWordAt: day(5, 1) })])).toEqual([
      ["b", "source note", "2026-02-03"],
      ["a", "source note", "2026-02-28"],
      ["c", "source note", "2026-02-28"]
    ])
  })

  it("not whoever was told, nor whoever applied themselves", () => {
    expect(
      said([somebody("told", { given: [{ kind: "source note", at: day(6, 1) }] }), somebody("applied", { isApplicant: true })])
    ).toEqual([])
  })

  it("whoever was decided against, within 30 days, and again where it was decided again after the letter", () => {
    const told = [{ kind: "source note" as const, at: 1 }]
    const passed = somebody("a", { passedAt: day(3, 10), given: told })
    expect(said([passed])).toEqual([["a", "adverse outcome", "2026-04-09"]])
    expect(said([{ ...passed, given: [...told, { kind: "adverse outcome", at: day(3, 12) }] }])).toEqual([])
    expect(said([{ ...passed, given: [...told, { kind: "adverse outcome", at: day(3, 9) }] }])).toHaveLength(1)
  })

  it("only of what is owed where the role hires; an explanation is no letter that has a day", () => {
    const both = [somebody("a", { passedAt: day(3, 10) })]
    const kinds = (...where: string[]) => said(both, where).map(([, kind]) => kind)
    expect(kinds("eu")).toEqual(["source note"])
    expect(kinds("us-co")).toEqual(["adverse outcome"])
    expect(kinds("eu", "us-co")).toEqual(["source note", "adverse outcome"])
    expect(kinds("us-nj")).toEqual([])
  })
})
