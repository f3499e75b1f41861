import { expect, it } from "vitest"
import { evaluate } from "~evaluation/evaluate"
import { emptyRole } from "~role/intake/empty-role"
import { parseQualification } from "~role/criteria/parse-qualification"
import { readText } from "~sites/plain/read-text"

const now = new Date("2026-11-21")
const verdictOf = (asked: string, line: string) => {
  const reading = readText(`Jo Arden\nWorker\n\nExperience\n\nSpecialist\nNorthgate Ltd, Jan 2016 - Present\n- ${line}\n`)
  if (!("profile" in reading)) throw new Error("The text was read as no profile.")
  const role = { ...emptyRole, qualifications: [parseQualification(asked, "must", "q1")] }
  return evaluate(role, reading.profile, now).verdicts[0]!.verdict
}

it.each([
  ["Willing to work night shifts", "Cover nights when asked", "met"],
  ["Willing to participate in on-call rotation", "On call one week in five", "unknown"],
  ["Able to work weekends and holidays", "Available on weekends and holidays", "met"],
  ["Willing to work rotating shifts", "Rotating shifts, four on four off", "unknown"],
  ["Must be available to work weekends", "No weekends because of church", "not met"],
  ["Willing to work night shifts", "Night shifts are not possible for me", "not met"],
  ["Willing to work overtime", "Repaired pumps and valves", "unknown"],
  ["Able to work nights and weekends", "Covered nights for two years", "unknown"],
  ["Willing to work night shifts and manage a team of ten", "Night shifts since 2020", "unknown"]
])("how somebody works answers “%s”: “%s” is %s", (asked, line, expected) => {
  expect(verdictOf(asked, line)).toBe(expected)
})

it.each([
  ["Types at least 45 words per minute", "Typing 65 WPM", "met"],
  ["Typing speed of at least 60 WPM", "Typed 80 words per minute", "met"],
  ["Types at least 45 words per minute", "Typing 30 WPM", "not met"],
  ["Must be able to lift up to 50 lbs", "Can lift 50 pounds, on my feet all shift", "met"],
  ["Ability to lift 50 lbs", "Lifted sacks of 25 kg all day", "met"],
  ["Ability to lift 50 lbs", "Cannot lift over 25 lb since surgery", "not met"],
  ["Ability to lift 50 lbs", "Forklift of 2000 lbs", "unknown"],
  ["Ability to lift 50 lbs", "Sold 60 pounds of fish a day", "unknown"]
])("a number that is told answers “%s”: “%s” is %s", (asked, line, expected) => {
  expect(verdictOf(asked, line)).toBe(expected)
})

it.each([
  ["Ability to operate a multi-line phone system", "Multi-line phone (8 lines), faxes, records requests", "met"],
  ["Knowledge of HIPAA regulations", "Records requests under HIPAA", "met"],
  ["Experience with inventory management systems", "Inventory counts twice a year by an outside firm", "unknown"],
  ["Experience with ServiceNow", "Closed 30 tickets a day in ServiceNow", "met"],
  ["Experience with athenahealth", "Schedule appointments for five providers in Athenahealth", "met"],
  ["Experience managing a team of account executives", "Account executive for two years, prospecting and closing", "unknown"]
])("what is left of “%s” is looked for: “%s” is %s", (asked, line, expected) => {
  expect(verdictOf(asked, line)).toBe(expected)
})
