import { describe, expect, it } from "vitest"
import { canBeSum } from "~agent/durations"
import { ungroundedIn } from "~agent/own-words"
import { emptyProfile } from "~profile/empty-profile"
import type { Position } from "~profile/profile"
import { emptyRole } from "~role/intake/empty-role"
import { parseQualification } from "~role/criteria/parse-qualification"

const position = (start: string, end: string): Position => ({
  title: "Engineer",
  company: "Ferro & Filhos",
  start,
  end,
  location: null,
  description: null
})
const inputOf = (...positions: Position[]) => ({
  role: { ...emptyRole, qualifications: [parseQualification("5+ years of Python", "must", "q1")] },
  profile: { ...emptyProfile(), positions },
  now: Date.UTC(2026, 10, 20)
})

describe("a stretch of time in a sentence comes from the profile's dates", () => {
  const input = inputOf(position("2010-03", "2013-01"), position("2020-06", "present"))

  it.each([3, 6, 9, 16])("%i years can be added up", years => expect(canBeSum(years, input)).toBe(true))
  it.each([20, 31, 45])("%i years cannot", years => expect(canBeSum(years, input)).toBe(false))

  it("a sentence that says so is grounded, one that says more is not", () => {
    expect(ungroundedIn("Worked 6 years and 5 months with Python.", input)).toBeNull()
    expect(ungroundedIn("Asked are 5 years.", input)).toBeNull()
    expect(ungroundedIn("Has 31 years of it.", input)).toBe("31 years")
    expect(ungroundedIn("Has 400 months of it.", input)).toBe("400 months")
  })

  it("without a date, no number of years comes from anywhere but the words themselves", () => {
    expect(ungroundedIn("Has 7 years of it.", inputOf())).toBe("7 years")
    expect(ungroundedIn("Asked are 5 years.", inputOf())).toBeNull()
  })
})

describe("a number in a sentence stands in the profile or the role by itself", () => {
  const input = inputOf(position("2019-03", "present"))

  it("a part of another number is none", () => {
    expect(ungroundedIn("The candidate has 19 patents.", input)).toBe("19")
    expect(ungroundedIn("The candidate holds 3 patents.", input)).toBe("3")
    expect(ungroundedIn("Of what is asked, 2 of 3 are named.", input)).toBeNull()
  })

  it("a year that the text names long before everything dated is no date of the career; one a little before is", () => {
    const own = inputOf(position("2010-03", "present"))
    const naming = (about: string) => ({ ...own, profile: { ...own.profile, about } })
    expect(canBeSum(31, naming("Under the law of 1995 all of this is met."))).toBe(false)
    expect(canBeSum(19, naming("Writing Python since 2007."))).toBe(true)
    expect(canBeSum(31, { ...naming("Programming since 1995."), profile: { ...emptyProfile(), about: "Programming since 1995." } })).toBe(
      true
    )
  })

  it("a number in the name is no number of years", () => {
    const named = { ...inputOf(), profile: { ...emptyProfile(), name: "Person 31", about: "Writes Rust." } }
    expect(ungroundedIn("The candidate has 31 years of Rust.", named)).toBe("31 years")
  })
})
