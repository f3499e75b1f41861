import { describe, expect, it } from "vitest"
import { qualificationSchema, type Qualification } from "~role/role"
import { missingOfRecord } from "~trust/record/missing-of-record"
import { roleRecordSchema, type RoleRecord } from "~trust/record/role-record"

const asked = (id: string, kind: Qualification["kind"]) => qualificationSchema.parse({ id, text: id, kind })
const role = { qualifications: [asked("q1", "must"), asked("q2", "nice")] }
const test = {
  model: null,
  roleVersion: 2,
  rulesVersion: "9",
  people: 40,
  verdicts: 80,
  movedVerdicts: 0,
  movedPlaces: 0,
  noise: null,
  at: 1
}
const whole: RoleRecord = roleRecordSchema.parse({
  jurisdictions: ["eu"],
  overseer: "Kim Lindqvist",
  purpose: "Fill one post",
  legalBasis: "Article 6 (1) (b) GDPR",
  alternatives: { q1: "A work sample would take a week of each candidate." },
  test,
  notice: { at: 1, letterId: "l1" }
})

describe("what is missing of a role's record", () => {
  it("is everything where nobody said anything", () => {
    const all = ["jurisdictions", "overseer", "purpose", "legalBasis", "alternatives", "test", "notice"]
    expect(missingOfRecord(undefined, role, 1)).toEqual(all)
    expect(missingOfRecord(roleRecordSchema.parse({}), role, 1)).toEqual(all)
  })

  it("is nothing once all of it is said, also where nothing was said of what is only welcome", () => {
    expect(missingOfRecord(whole, role, 2)).toEqual([])
  })

  it("is each thing by itself, and blanks say nothing", () => {
    const without = (change: Partial<RoleRecord>) => missingOfRecord({ ...whole, ...change }, role, 2)
    expect(without({ jurisdictions: [] })).toEqual(["jurisdictions"])
    expect(without({ overseer: "  " })).toEqual(["overseer"])
    expect(without({ purpose: "" })).toEqual(["purpose"])
    expect(without({ legalBasis: "\n" })).toEqual(["legalBasis"])
    expect(without({ alternatives: { q2: "said of another one" } })).toEqual(["alternatives"])
    expect(without({ test: null })).toEqual(["test"])
    expect(without({ notice: null })).toEqual(["notice"])
  })

  it("is the test again once the role asks for something else", () => {
    expect(missingOfRecord(whole, role, 3)).toEqual(["test is old"])
    expect(missingOfRecord(whole, { qualifications: [...role.qualifications, asked("q3", "must")] }, 3)).toEqual([
      "alternatives",
      "test is old"
    ])
  })
})
