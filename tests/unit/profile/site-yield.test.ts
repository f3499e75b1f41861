import { describe, expect, it } from "vitest"
import { emptyProfile } from "~profile/empty-profile"
import { addYield, hasDropped, numberOfPerson, othersOf, yieldOf, type Yield } from "~profile/site-yield"
import type { Reading } from "~profile/reading"

const full = { name: 1, headline: 1, positions: 4, education: 1, skills: 3, entries: 8 }
const nameOnly = { name: 1, headline: 0, positions: 0, education: 0, skills: 0, entries: 0 }
const ofPeople = (...counts: Record<string, number>[]) => counts.map(one => ({ counts: one }))

describe("a site's reader that yields less than it used to", () => {
  it("is noticed when a second person in a row has a name and nothing else, after five who had more", () => {
    expect(hasDropped(ofPeople(nameOnly, full, full, full, full, full), nameOnly)).toBe(true)
  })

  it.each([
    ["the first such person: some people fill in nothing", ofPeople(full, full, full, full, full, full), nameOnly],
    ["people who are read as ever", ofPeople(nameOnly, full, full, full, full, full), full],
    ["a site of which too little is known", ofPeople(nameOnly, full, full, full, full), nameOnly],
    ["a site that never gave it", ofPeople(...Array.from({ length: 9 }, () => nameOnly)), nameOnly],
    ["a site where one of five had it not", ofPeople(nameOnly, full, full, nameOnly, full, full, full), nameOnly],
    ["a page that is still loading", ofPeople(nameOnly, full, full, full, full, full), { name: 1, headline: 1 }],
    ["two people without a position", ofPeople({ ...full, positions: 0 }, full, full, full, full, full), { ...full, positions: 0 }]
  ])("is not seen in %s", (_, recent, counts) => expect(hasDropped(recent, counts)).toBe(false))

  it("is noticed by the third person in a row without any position, though schools are read", () => {
    const noJobs = { ...full, positions: 0 }
    expect(hasDropped(ofPeople(noJobs, noJobs, full, full, full, full, full), noJobs)).toBe(true)
  })
})

it("counts what a reading has, and leaves out what has not loaded", () => {
  const reading: Reading = {
    site: "linkedin",
    personKey: "linkedin:ana",
    profile: { ...emptyProfile(), name: "Ana Bellweather", skills: ["Kafka"] },
    health: { layout: null, sections: [{ section: "experience", state: "not loaded", count: 0 }], sections_not_loaded: [], findings: [] }
  }
  const counts = yieldOf(reading)
  expect(counts).toMatchObject({ name: 1, headline: 0, education: 0, skills: 1 })
  expect(counts).not.toHaveProperty("positions")
  expect(counts).not.toHaveProperty("entries")
  expect(yieldOf({ ...reading, health: { ...reading.health, sections: [] } })).toMatchObject({ positions: 0, entries: 1 })
  expect(JSON.stringify(counts)).not.toContain("Ana")
})

it("counts one reading a person, the newest first, and a dozen of them", () => {
  const one = (who: number, at: number): Yield => ({ at, counts: full, who })
  let recent: Yield[] = []
  for (let n = 0; n < 20; n++) recent = addYield(recent, one(n, n))
  recent = addYield(recent, one(15, 99))
  expect(recent.map(({ who }) => who)).toEqual([15, 19, 18, 17, 16, 14, 13, 12, 11, 10, 9, 8])
  expect(othersOf(recent, 15)).toHaveLength(11)
})

it("tells people apart by numbers that name nobody", () => {
  const keys = Array.from({ length: 5_000 }, (_, n) => `linkedin:person-${n}`)
  const numbers = keys.map(numberOfPerson)
  expect(new Set(numbers).size).toBeGreaterThan(4_990)
  expect(numbers.every(number => Number.isInteger(number) && number >= 0 && number < 2 ** 32)).toBe(true)
  expect(numberOfPerson("linkedin:ana")).toBe(numberOfPerson("linkedin:ana"))
})
