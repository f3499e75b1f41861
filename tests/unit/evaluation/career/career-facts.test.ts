import { expect, test } from "vitest"
import { careerFacts } from "~evaluation/career/career-facts"
import { now, person } from "../../../support/make-profile"
import { words } from "../../../support/words"

test("tenures, gaps and the total are told as arithmetic, never judged", () => {
  const facts = careerFacts(
    person({
      positions: [
        { title: "Developer", company: "Beta", start: "2020-01", end: "present" },
        { title: "Developer", company: "Acme", start: "2015-03", end: "2019-02" },
        { title: "Waiter", company: "Inn" }
      ]
    }),
    now
  )
  expect(facts.total).toEqual({ months: 130, rough: false })
  expect(facts.tenures).toEqual(["Beta: 6 y 10 m (2020–now)", "Acme: 4 y (2015–2019)"])
  expect(facts.gaps).toEqual(["10 m between Acme (to Feb 2019) and Beta (from Jan 2020)"])
  expect(facts.undated).toBe(1)
  expect(words(facts.notes).join(" ")).toContain("1 position has no dates and is not counted.")
})

test("years without months hide a short gap, and a longer one is told as about", () => {
  const years = (start: string) =>
    careerFacts(
      person({
        positions: [
          { title: "Cook", company: "Inn", start, end: "present" },
          { title: "Cook", company: "Bar", start: "2010", end: "2014" }
        ]
      }),
      now
    )
  expect(years("2015").gaps).toEqual([])
  expect(years("2017").total).toMatchObject({ rough: true })
  expect(years("2017").gaps).toEqual(["about 3 y between Bar (to 2014) and Inn (from 2017)"])
})

test("overlapping work leaves no gap, and nothing dated leaves nothing to tell", () => {
  const side = careerFacts(
    person({
      positions: [
        { title: "A", company: "A", start: "2010-01", end: "present" },
        { title: "B", company: "B", start: "2012-01", end: "2013-01" },
        { title: "C", company: "C", start: "2016-01", end: "2017-01" }
      ]
    }),
    now
  )
  expect(side.gaps).toEqual([])
  expect(careerFacts(person({}), now)).toEqual({ total: null, tenures: [], apart: [], gaps: [], undated: 0, notes: [] })
})
