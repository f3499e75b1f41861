import { describe, expect, it } from "vitest"
import { createJudge } from "~evaluation/evaluate"
import { createBearing } from "~evaluation/nearest/bearing-sentences"
import { emptyProfile } from "~profile/empty-profile"
import type { Profile } from "~profile/profile"
import { parseQualification } from "~role/criteria/parse-qualification"
import { emptyRole } from "~role/intake/empty-role"

const filler = (about: string, count: number) =>
  Array.from({ length: count }, (_, at) => `Walked round ${about} number ${at + 1} in the morning and wrote down what was broken.`).join(
    " "
  )

const longPerson: Profile = {
  ...emptyProfile(),
  name: "Ondine Barravoe",
  about: `${filler("greenhouse", 30)} I have never used Kafka. ${filler("orchard", 30)}`,
  positions: [
    {
      title: "Ward nurse",
      company: "Ferro",
      start: "2016-03",
      end: "present",
      location: null,
      description: `${filler("ward", 40)} Led a team of six nurses on nights. ${filler("store", 40)}`
    }
  ],
  passages: [{ section: "projects", label: "Projects", text: `Harbour Hospital, 2009 – 2014. ${filler("bridge", 60)}` }]
}

function bearingOf(profile: Profile, ...lines: string[]) {
  const role = { ...emptyRole, qualifications: lines.map((line, at) => parseQualification(line, "must", `q${at + 1}`)) }
  const { evaluation, index } = createJudge(role, new Date(Date.UTC(2026, 10, 20)))(profile)
  return createBearing(role)(index, evaluation.verdicts)
}

const all = (bearing: ReadonlyMap<string, readonly string[]>) => [...bearing.values()].flat()

describe("what of a long profile bears on a role", () => {
  it("has what the rules quote, what comes nearest to what is asked, and the heads with dates", () => {
    const bearing = bearingOf(longPerson, "Kafka", "Has led a team of nurses")
    expect(bearing.get("about")!.join()).toContain("I have never used Kafka.")
    expect(bearing.get("positions.0.description")!.join()).toContain("Led a team of six nurses on nights.")
    expect(bearing.get("passages.0.text")!.join()).toContain("Harbour Hospital, 2009 – 2014.")
  })

  it("is less than half of it", () => {
    const whole = [longPerson.about, longPerson.positions[0]!.description, longPerson.passages[0]!.text].join("").length
    expect(all(bearingOf(longPerson, "Kafka", "Has led a team of nurses")).join("").length).toBeLessThan(whole / 2)
  })

  it("is literal, in the order of the text", () => {
    for (const [path, stretches] of bearingOf(longPerson, "Kafka", "Has led a team of nurses")) {
      const text =
        path === "about"
          ? longPerson.about!
          : path.startsWith("positions")
            ? longPerson.positions[0]!.description!
            : longPerson.passages[0]!.text
      const places = stretches.map(stretch => text.indexOf(stretch))
      expect(places.every(place => place >= 0)).toBe(true)
      expect(places).toEqual([...places].sort((a, b) => a - b))
    }
  })

  it("is all of a short profile", () => {
    const about = "Runs a bakery. Has never baked at night. Bakes bread."
    expect(bearingOf({ ...emptyProfile(), about }, "Kafka").get("about")).toEqual([about])
  })

  it("is the same for the same profile, whoever else was looked at", () => {
    const first = bearingOf(longPerson, "Kafka", "Has led a team of nurses")
    bearingOf({ ...longPerson, about: filler("mill", 90) }, "Kafka")
    expect(bearingOf(longPerson, "Kafka", "Has led a team of nurses")).toEqual(first)
  })
})
