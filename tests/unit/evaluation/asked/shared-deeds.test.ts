import { expect, it } from "vitest"
import { sharedDeedsOf } from "~evaluation/asked/shared-deeds"

it.each([
  ["ability to ", "read and interpret wiring diagrams", ["read", "interpret"], "wiring diagrams"],
  ["experience ", "diagnosing and repairing heat pumps", ["diagnosing", "repairing"], "heat pumps"],
  ["", "writing and revising standard operating procedures", null, null],
  ["", "drafting, reviewing and filing motions", null, null],
  ["experience ", "preparing and filing tax returns", null, null],
  ["able to ", "lift/carry heavy boxes", ["lift", "carry"], "heavy boxes"]
])("%s“%s”: deeds that share a thing", (lead, text, deeds, object) => {
  const found = sharedDeedsOf(lead, text)
  expect(found).toEqual(deeds === null ? null : { deeds, object })
})

it.each([
  ["", "Sales and marketing strategy"],
  ["experience in ", "accounting and reporting systems"],
  ["", "Welding and cutting steel"],
  ["", "Nursing and teaching experience"]
])("%s“%s” names things, not deeds", (lead, text) => {
  expect(sharedDeedsOf(lead, text)).toBeNull()
})
