import { expect, it } from "vitest"
import { evaluate } from "~evaluation/evaluate"
import { readText } from "~sites/plain/read-text"
import { asks, now } from "../../../support/make-profile"

const verdictOf = (lines: string) => {
  const reading = readText(`Jo Arden\n\nExperience\n\n${lines}\n`)
  if (!("profile" in reading)) throw new Error("The text was not read.")
  return evaluate(asks("Payroll"), reading.profile, now).verdicts[0]!.verdict
}

it("a skill in an employer's name is where somebody worked, and no skill of theirs", () => {
  expect(verdictOf("Support agent\nFathom Payroll, Jan 2019 - Present\n- Answered calls at Fathom Payroll about invoices")).toBe("unknown")
  expect(verdictOf("Support agent\nFathom Payroll, Jan 2019 - Present\n- Ran payroll for 40 customers")).toBe("met")
})
