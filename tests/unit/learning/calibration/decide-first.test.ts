import { describe, expect, it } from "vitest"
import { decideFirst } from "~learning/calibration/decide-first"

const people = Array.from({ length: 5_000 }, (_, at) => `https://people.example/${at}`)
const chosen = (share: number, roleId = "role-1") => people.filter(personId => decideFirst(roleId, personId, share))

describe("decide-first", () => {
  it("hides the verdicts of the share of people that was set, and of nobody and everybody at its ends", () => {
    expect(chosen(0)).toEqual([])
    expect(chosen(100)).toEqual(people)
    for (const share of [10, 25, 50]) expect(Math.abs(chosen(share).length / people.length - share / 100)).toBeLessThan(0.02)
  })

  it("is the same for one person and role every time, other people for another role, and only more people for a larger share", () => {
    expect(chosen(20)).toEqual(chosen(20))
    expect(chosen(20, "role-2")).not.toEqual(chosen(20))
    expect(chosen(30)).toEqual(expect.arrayContaining(chosen(20)))
  })
})
