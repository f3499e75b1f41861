import { describe, expect, it } from "vitest"
import { presentationOf, presented } from "~evaluation/presentation"
import { rank } from "~evaluation/rank"
import { roleSchema } from "~role/role"
import { inEnglish } from "~sentence/english"
import { profileOf } from "../../support/rows"

const asked = {
  title: "Data engineer",
  qualifications: [{ id: "q1", text: "Python", kind: "must", criterion: { type: "skill", anyOf: ["Python"], minYears: null } }]
}
const people = [
  { id: "a", profile: profileOf("Ana", "Sells shoes.") },
  { id: "b", profile: profileOf("Berit", "Python services for six years.", ["Python"]) },
  { id: "c", profile: profileOf("Cem", "Drives a lorry.") }
]
const now = new Date(Date.UTC(2026, 10, 20))

describe("a role that presents and does not rank", () => {
  it("leaves people as they were received, says so, and counts nothing in what it says", () => {
    const ranked = rank(roleSchema.parse(asked), people, now)
    expect(ranked[0]?.id).toBe("b")
    const received = rank(roleSchema.parse({ ...asked, presentsOnly: true }), people, now)
    expect(received.map(({ id }) => id)).toEqual(["a", "b", "c"])
    expect(received.map(({ evaluation }) => evaluation.verdicts)).toEqual(
      ["a", "b", "c"].map(id => ranked.find(one => one.id === id)?.evaluation.verdicts)
    )
    for (const [at, { reason }] of received.entries()) {
      expect(inEnglish(reason)).toBe(`Number ${at + 1} as received: this role presents people and ranks nobody.`)
    }
  })

  it("is one only where the recruiter said so", () => {
    expect([undefined, false, true].map(presentsOnly => presentationOf({ presentsOnly }))).toEqual(["ranked", "ranked", "as received"])
  })

  it("puts people in one of two orders, and leaves the list that it is given alone", () => {
    const rows = [3, 1, 2]
    const by = { verdicts: (a: number, b: number) => b - a, received: (a: number, b: number) => a - b }
    expect([presented(rows, "ranked", by), presented(rows, "as received", by), rows]).toEqual([
      [3, 2, 1],
      [1, 2, 3],
      [3, 1, 2]
    ])
  })
})
