import { expect, it } from "vitest"
import type { Criterion } from "~role/criterion"
import type { Salary } from "~role/role"
import { checkedAs, criterionWords } from "~sidepanel/role/card/criterion-words"
import { salaryText } from "~ui/words/role-words"

const salary = (change: Partial<Salary>): string =>
  salaryText({ min: null, max: null, currency: "EUR", period: "year", quote: "competitive", ...change }).replace(/\s/g, " ")

it.each<[Criterion, string]>([
  [
    { type: "skill", anyOf: ["Python", "Scala"], minYears: 3, withinYears: 2 },
    "Python or Scala, 3 or more years, used in the last 2 years"
  ],
  [{ type: "years", min: 1, of: "nursing" }, "1 or more years of nursing"],
  [{ type: "management", minPeople: 5 }, "has managed 5 or more people"],
  [{ type: "management", minPeople: null }, "has managed people"],
  [{ type: "industry", anyOf: ["logistics"], minYears: 2 }, "worked in logistics, 2 or more years"],
  [{ type: "company size", minEmployees: 50, maxEmployees: 5000 }, "an employer of 50 to 5,000 people"],
  [{ type: "permit", anyOf: ["the EU"] }, "may work in the EU, by what the profile says about a permit and nothing else"],
  [{ type: "travel", minPercent: 30 }, "willing to travel 30 % of the time or more"],
  [
    { type: "language", language: "German", atLeast: "professional", alternatives: [{ language: "Dutch", atLeast: null }] },
    "German (professional or better) or Dutch"
  ],
  [{ type: "education", atLeast: "master", fields: ["physics"] }, "a master's degree or above, in physics"]
])("says in words how %j is decided", (criterion, words) => {
  expect(criterionWords(criterion)).toBe(words)
})

it("says that a qualification without a criterion is looked for by its words", () => {
  expect(checkedAs(null)).toMatch(/words/)
})

it("writes what a post pays as the language writes it, and the post's own words where no amount was understood", () => {
  expect(salary({ min: 60_000, max: 80_000 })).toBe("€60,000 – €80,000 a year")
  expect(salary({ min: 45, period: "hour", currency: "USD" })).toBe("from $45 an hour")
  expect(salary({ max: 5_000, period: "month", currency: null })).toBe("up to 5,000 a month")
  expect(salary({ min: 50_000, max: 50_000, period: null })).toBe("€50,000")
  expect(salary({ min: 50_000, currency: "no code" })).toBe("from 50,000 a year")
  expect(salary({})).toBe("competitive")
})
