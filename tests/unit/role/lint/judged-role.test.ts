import { expect, it, test } from "vitest"
import { evaluate } from "~evaluation/evaluate"
import { emptyProfile } from "~profile/empty-profile"
import { judgedRole } from "~role/lint/judged-role"
import { dataRole } from "../../../support/rows"

const now = new Date("2026-11-21")
const asking = (text: string) => ({
  ...dataRole,
  qualifications: [...dataRole.qualifications, { id: "kept", text, kind: "must" as const, criterion: null, quote: null }]
})

// Wordings that stand for a protected trait, as somebody may have kept them with a reason.
test.each([
  "A digital native who fits our young team",
  "Recent graduate",
  "Native German speaker",
  "No gaps in employment",
  "Cultural fit",
  "In perfect health",
  "Unattached and flexible",
  "At most 5 years of experience"
])("nobody is held against %s, or asked about it", text => {
  const role = asking(text)
  const { verdicts, counts } = evaluate(role, { ...emptyProfile(), about: text }, now)
  expect(verdicts.map(({ qualificationId }) => qualificationId)).toEqual(dataRole.qualifications.map(({ id }) => id))
  expect(counts.must.total).toBe(dataRole.qualifications.filter(({ kind }) => kind === "must").length)
})

it("a role without such wordings is the same role", () => {
  expect(judgedRole(dataRole)).toBe(dataRole)
  const role = asking("Experience with young people")
  expect(judgedRole(role)).toBe(role)
})
