import { describe, expect, it } from "vitest"
import { rank } from "~evaluation/rank"
import { asks, now, person } from "../../support/make-profile"
import { words } from "../../support/words"

const role = { ...asks("Python", "Based in Berlin", ["nice", "Kubernetes"], ["avoid", "Cold calling"]), remote: "on site" as const }
const order = (people: Parameters<typeof rank>[1]) => rank(role, people, now).map(({ id }) => id)

describe("ranking a pile", () => {
  it("puts musts first, unknown between met and not met, then nice-to-haves, then what to avoid", () => {
    const people = [
      { id: "elsewhere", profile: person({ skills: ["Python"], location: "Lisbon" }) },
      { id: "unsaid", profile: person({ skills: ["Python"] }) },
      { id: "caller", profile: person({ skills: ["Python", "Cold calling"], location: "Berlin" }) },
      { id: "plain", profile: person({ skills: ["Python"], location: "Berlin" }) },
      { id: "full", profile: person({ skills: ["Python", "Kubernetes"], location: "Berlin" }) }
    ]
    expect(order(people)).toEqual(["full", "plain", "caller", "unsaid", "elsewhere"])
  })

  it("then goes by the strength of the evidence: described work before a bare list", () => {
    const listed = { id: "listed", profile: person({ skills: ["Python"], location: "Berlin" }) }
    const worked = {
      id: "worked",
      profile: person({
        location: "Berlin",
        positions: [{ title: "Developer", start: "2020-01", end: "present", description: "Python services for trams." }]
      })
    }
    expect(order([listed, worked])).toEqual(["worked", "listed"])
  })

  it("keeps the given order where nothing tells people apart", () => {
    const same = person({ skills: ["Python"] })
    expect(
      order([
        { id: "b", profile: same },
        { id: "a", profile: same },
        { id: "c", profile: same }
      ])
    ).toEqual(["b", "a", "c"])
  })

  it("is blind to name, school and length", () => {
    const profile = person({
      skills: ["Python"],
      location: "Berlin",
      education: [{ school: "Skerrybank", degree: "BSc", field: null, start: null, end: null }]
    })
    const famous = {
      ...profile,
      name: "Zoe",
      education: [{ ...profile.education[0]!, school: "Harvard University" }],
      about: "I like walks. ".repeat(200)
    }
    expect(
      order([
        { id: "1", profile },
        { id: "2", profile: famous }
      ])
    ).toEqual(["1", "2"])
    expect(
      order([
        { id: "2", profile: famous },
        { id: "1", profile }
      ])
    ).toEqual(["2", "1"])
  })

  it("says why, by ids and never by names", () => {
    const [first, last] = rank(
      role,
      [
        { id: "p1", profile: person({ name: "Ana Ferro", skills: ["Python"], location: "Berlin" }) },
        { id: "p2", profile: person({ name: "Rui Costa", location: "Berlin" }) }
      ],
      now
    )
    expect(words(first?.reason)).toBe(
      "2 of 2 must met; 0 of 1 nice met; above p2 because its must qualifications stand better: “Python” is met here and unknown, far there."
    )
    expect(words(last?.reason)).toBe("1 of 2 must met, 1 unknown; 0 of 1 nice met.")
    expect(JSON.stringify([first?.reason, last?.reason])).not.toMatch(/Ana|Rui/)
  })

  it("ranks nobody without a throw", () => {
    expect(rank(role, [], now)).toEqual([])
  })
})
