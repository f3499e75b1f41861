import { expect, it } from "vitest"
import { createEvaluator } from "~evaluation/evaluate"
import { emptyProfile } from "~profile/empty-profile"
import { parseQualification } from "~role/criteria/parse-qualification"
import { emptyRole } from "~role/intake/empty-role"

const verdictOf = (asked: string, text: string) => {
  const evaluate = createEvaluator({ ...emptyRole, qualifications: [parseQualification(asked, "must", "q1")] }, new Date("2026-11-21"))
  const { verdict, evidence } = evaluate({ ...emptyProfile(), passages: [{ section: "other", label: null, text }] }).verdicts[0]!
  return [verdict, evidence.length]
}

it.each([
  ["Swift", "ruby.swift@mail.example"],
  ["Ruby", "Write to ruby.swift@mail.example"],
  ["Java", "java_andersen+jobs@firma.example"],
  ["Kubernetes", "E-mail: max@kubernetes.example.org"],
  ["Sales", "sales@ferro.example · Porto"]
])("%s is not had by whoever has the address “%s”", (asked, text) => {
  expect(verdictOf(asked, text)).toEqual(["unknown", 0])
})

it("what stands beside an address still counts", () => {
  expect(verdictOf("Swift", "Wrote the app in Swift. ruby.swift@mail.example")[0]).toBe("met")
})
