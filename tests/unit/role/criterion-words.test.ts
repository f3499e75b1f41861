import { expect, it } from "vitest"
import type { Criterion } from "~role/criterion"
import { criterionWords } from "~role/criterion-words"
import { inEnglish } from "~sentence/english"
import { sentence } from "~sentence/sentence"

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
  expect(inEnglish(sentence("roleCheckedAs", { criterion: criterionWords(criterion) }))).toBe(`Checked as: ${words}.`)
})
