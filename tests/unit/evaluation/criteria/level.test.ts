import { describe, expect, it } from "vitest"
import { evaluate } from "~evaluation/evaluate"
import type { VerdictWord } from "~evaluation/evaluation"
import type { Level } from "~role/level"
import { levelOfTitle } from "~role/parse/level"
import type { Position } from "~profile/profile"
import { asks, now, person } from "../../../support/make-profile"
import { words } from "../../../support/words"

const job = (title: string, start: string, end = "present"): Partial<Position> => ({ title, company: "Northgate Ltd", start, end })

const labelled: readonly (readonly [asked: string, positions: readonly Partial<Position>[], expected: VerdictWord])[] = [
  ["Trainee", [job("HR Specialist", "2011-10")], "not met"],
  ["Trainee", [job("Trainee baker", "2026-02")], "met"],
  ["Trainee", [job("Shop assistant", "2025-09")], "met"],
  ["Entry level", [job("Director of Sales", "2010-10")], "not met"],
  ["Entry-level", [job("Sales Manager", "2023-01")], "not met"],
  ["Entry level", [job("Bookkeeper", "2001-03")], "not met"],
  ["Entry level", [job("Data Analyst", "2025-08")], "met"],
  ["Entry level", [job("Data Analyst", "2023-02")], "unknown"],
  ["Junior level", [job("Junior Developer", "2024-05")], "met"],
  ["Junior level", [job("Senior Developer", "2019-05")], "not met"],
  ["Junior level", [job("Junior Developer", "2025-01"), job("Teacher", "2005-01", "2024-12")], "met"],
  ["Junior level", [job("Developer", "2008-05")], "not met"],
  ["Intern", [job("VP of Finance", "2012-01")], "not met"],
  ["Intern", [job("Marketing Intern", "2026-03")], "met"],
  ["Apprentice", [job("Electrician", "2009-05")], "not met"],
  ["Internship", [job("Head of Design", "2018-05")], "not met"],
  ["At least junior level", [job("Developer", "2018-05")], "met"],
  ["Mid-level", [job("Developer", "2018-05")], "met"],
  ["Senior level", [job("Senior Developer", "2018-05")], "met"],
  ["Senior level", [job("Developer", "2018-05")], "unknown"],
  ["Senior level", [job("Junior Developer", "2025-05")], "not met"],
  ["Senior level", [job("Cook at the Senior Center", "2018-05")], "unknown"],
  ["Director level", [job("Assistant to the Managing Director", "2018-05")], "unknown"],
  ["Director level", [job("Funeral Director", "2018-05")], "unknown"],
  ["Executive level", [job("Executive Assistant to the CEO", "2018-05")], "unknown"],
  ["Executive level", [job("President of the chess club", "2018-05")], "unknown"],
  ["Executive level", [job("Receptionist, President Hotel", "2018-05")], "unknown"]
]

describe("a level that is asked for", () => {
  it.each(labelled)("%s, of %j: %s", (asked, positions, expected) => {
    const role = asks(asked)
    expect(role.qualifications[0]?.criterion?.type).toBe("level")
    const verdict = evaluate(role, person({ positions: [...positions] }), now).verdicts[0]!
    expect(verdict.verdict, words(verdict.reason)).toBe(expected)
    if (expected !== "unknown") expect(verdict.evidence.length).toBeGreaterThan(0)
  })

  it("is not made by a degree, a club or a place", () => {
    const profile = person({
      positions: [job("Cook", "2012-01")],
      education: [{ school: "Junior College of Leeds", degree: "Associate of Arts", field: "Culinary Arts", start: null, end: null }],
      passages: [{ section: "other", label: "Activities", text: "President of the senior citizens' chess club" }]
    })
    for (const asked of ["Senior level", "Executive level", "Director level"])
      expect(evaluate(asks(asked), profile, now).verdicts[0]?.verdict).toBe("unknown")
  })
})

const titles: readonly (readonly [title: string, level: Level | null])[] = [
  ["Trainee Store Manager", "intern"],
  ["Junior Account Director", "junior"],
  ["Apprentice electrician", "intern"],
  ["Internship Coordinator", null],
  ["Apprenticeship Trainer", null],
  ["Graduate Programme Manager", null],
  ["Secretary to the President", null],
  ["PA to the CEO", null],
  ["CEO's assistant", null],
  ["Director's Assistant", null],
  ["Lead Paint Inspector", null],
  ["Senior Living Aide", null],
  ["Junior High School Teacher", null],
  ["Junior Golf Instructor", null],
  ["Director of Photography", null],
  ["Musical Director", null],
  ["Student Council President", null],
  ["Chair of the alumni society", null],
  ["Managing Director", "executive"],
  ["President and CEO", "executive"],
  ["Director of Nursing", "director"],
  ["Senior Associate", "senior"],
  ["Lead Developer", "lead"],
  ["Vice President, Sales", "executive"],
  ["Head of Sales", "director"],
  ["Store Manager", "manager"],
  ["Senior Caregiver", "senior"]
]

describe("the level of a title", () => {
  it.each(titles)("%s: %s", (title, level) => {
    expect(levelOfTitle(title)?.level ?? null).toBe(level)
  })
})
