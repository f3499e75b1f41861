import { describe, expect, it } from "vitest"
import { emptyProfile } from "~profile/empty-profile"
import { isEarly, withoutEarlyYears } from "~profile/early-years"
import type { Position, ProfileDate } from "~profile/profile"

const now = new Date(Date.UTC(2026, 10, 20))
const job = (title: string, start: ProfileDate, end: ProfileDate): Position => ({
  ...{ title, company: null, location: null, description: null },
  start,
  end
})

describe("years that tell how old somebody is", () => {
  it("are those before the last fifteen; what has no date, and what goes on, is none", () => {
    const dates: ProfileDate[] = ["2010-12", "2010", "1987-05", "2011", "2011-01", "2024", "present", null]
    expect(dates.map(date => isEarly(date, now))).toEqual([true, true, true, false, false, false, false, false])
  })

  it("are left out with the positions that began in them, and no school has its years", () => {
    const profile = {
      ...emptyProfile(),
      positions: [
        job("Lead", "2019", "present"),
        job("Analyst", "2009-03", "2019"),
        job("Clerk", "1994", "2001"),
        job("Sometime", null, null)
      ],
      education: [
        { school: "Northgate", degree: "BSc", field: null, start: "1990", end: "1993" },
        { school: "Evening school", degree: null, field: null, start: null, end: null }
      ]
    }
    const folded = withoutEarlyYears(profile, now)
    expect(folded.profile.positions.map(({ title }) => title)).toEqual(["Lead", "Sometime"])
    expect(folded.profile.education.map(({ school, start, end }) => [school, start, end])).toEqual([
      ["Northgate", null, null],
      ["Evening school", null, null]
    ])
    expect([folded.positions, folded.schools]).toEqual([2, 1])
    expect(JSON.stringify(folded.profile)).not.toMatch(/\b(?:19\d\d|200\d)\b/)
  })
})
