import { expect, it } from "vitest"
import { evaluate } from "~evaluation/evaluate"
import { emptyRole } from "~role/intake/empty-role"
import { parseQualification } from "~role/criteria/parse-qualification"
import { readText } from "~sites/plain/read-text"

const now = new Date("2026-11-21")
const verdictOf = (asked: string, section: string) => {
  const reading = readText(
    `Jo Arden\nClerk\n\nExperience\n\nOffice Clerk\nNorthgate Ltd, Jan 2016 - Present\n- Typed letters and kept the files\n\n${section}\n`
  )
  if (!("profile" in reading)) throw new Error("The text was read as no profile.")
  const role = { ...emptyRole, qualifications: [parseQualification(asked, "must", "q1")] }
  return evaluate(role, reading.profile, now).verdicts[0]!.verdict
}

it.each([
  ["High school diploma or GED", "Education\nGED, 2009", "met"],
  ["High school diploma or equivalent", "Education\nB.S. Biology, Ridge State University, 2012", "met"],
  ["High school diploma or GED", "Education\nLeft high school in 11th grade, GED classes since September", "unknown"],
  ["Bachelor's degree", "Education\nHigh School Diploma, Oak High, 2010", "not met"],
  [
    "Associate's degree in Accounting, Finance or a related field",
    "Education\nAssociate of Applied Science: Accounting, 2017\nRidge College",
    "met"
  ],
  ["Associate's degree", "Education\nAssociate of Arts, Ridge College, in progress", "unknown"],
  ["MBA degree", "Education\nMBA courses, two terms, Ridge State University, stopped 2015", "unknown"],
  ["MBA degree", "Education\nBachelor of Science, Ridge State University, 2012", "not met"],
  ["NVQ Level 3 in Health and Social Care", "Education\nNVQ Level 2 Health and Social Care, 2019", "not met"],
  ["NVQ Level 2 in Health and Social Care", "Education\nNVQ Level 3 Health and Social Care, 2019", "met"],
  ["CPR certification", "Certifications\nCPR (expired 2023)", "not met"],
  ["X-ray certification", "Certifications\nX-ray license", "met"],
  ["Forklift certification", "Certifications\nForklift + reach truck (certified 2025)", "met"],
  ["First aid certificate", "Certifications\nFirst aid at work (runs out March 2027)", "met"],
  ["Current LCSW licensure", "Certifications\nLCSW, State of Ohio, active", "met"]
])("%s, of %j: %s", (asked, section, expected) => {
  expect(verdictOf(asked, section)).toBe(expected)
})
