import { describe, expect, it } from "vitest"
import { inputsOf } from "~learning/outcomes/model/inputs-of"
import { qualificationNames } from "~learning/outcomes/model/qualification-names"
import { readSelfReported } from "~learning/outcomes/self-reported"
import { toldInRoles } from "~learning/outcomes/told-in-roles"
import { profileSchema } from "~profile/profile"
import { qualificationSchema } from "~role/role"

const profile = (change: object = {}) =>
  profileSchema.parse({
    name: "Ruxandra Dumitrescu-Okafor",
    headline: "Senior data engineer",
    location: "Timbuktu",
    education: [{ school: "Zorbington Academy for Girls", start: "1994", end: "1998" }],
    languages: [{ name: "Romanian" }],
    positions: [
      {
        title: "Senior Data Engineer",
        company: "Quillfeather",
        start: "2016",
        end: "present",
        description: "Moved 40 jobs to Kafka. Led it."
      },
      { title: "Junior Data Analyst", company: "Umbra", start: "2012-01", end: "2013-12", description: "Wrote SQL reports" }
    ],
    skills: ["Apache Kafka", "SQL"],
    ...change
  })
const asks = (id: string, text: string, kind: "must" | "nice" = "must") => qualificationSchema.parse({ id, text, kind })
const role = { id: "role", qualifications: [asks("q1", "Kafka"), asks("q2", "Led a migration"), asks("q3", "Spark", "nice")] }
const names = qualificationNames([role])
const inputs = (change: object = {}) => inputsOf(profile(change), role, { q1: "met", q2: "not met", q3: "unknown" }, names)

describe("what the outcome model is given of a person", () => {
  it("is the checklist, each verdict, traits of the work, the trajectory, and how descriptions are written", () => {
    expect(inputs()).toMatchObject({
      "musts met": 0.5,
      "musts not met": 0.5,
      "nice met": 0,
      "must:Kafka": 1,
      "must:Led a migration": -1,
      "nice:Spark": 0,
      "trait skill:SQL": 1,
      "career titles": 2,
      "career steps up": 1,
      "career tenure": Math.log1p(24),
      "wording figures": expect.closeTo(1 / 3, 5)
    })
    expect(inputs()["career distance"]).toBeGreaterThan(0)
  })

  it("has nothing of the name, the school, the employer, the place, the languages, or any year", () => {
    expect(Object.keys(inputs()).join("\n")).not.toMatch(
      /ruxandra|dumitrescu|okafor|timbuktu|zorbington|girls|quillfeather|umbra|romanian|19\d\d|20\d\d/i
    )
    const other = {
      name: "Tom Ashby",
      location: "Leeds",
      education: [{ school: "Hollis College", start: "2010", end: "2013" }],
      languages: []
    }
    expect(inputs(other)).toEqual(inputs())
  })

  it("does not change when everything happened ten years later", () => {
    const later = profile().positions.map(one => ({
      ...one,
      start: one.start?.replace(/^\d{4}/, year => String(Number(year) + 10)) ?? null,
      end: one.end?.replace(/^\d{4}/, year => String(Number(year) + 10)) ?? null
    }))
    expect(inputs({ positions: later })).toEqual(inputs())
  })

  it("has one name for what two roles ask in the same meaning, and keeps a must apart from a wish", () => {
    const nameOf = qualificationNames([
      role,
      { id: "other", qualifications: [asks("x", "kafka"), asks("y", "Kafka", "nice"), asks("z", "Terraform")] }
    ])
    expect([nameOf("other", "x"), nameOf("other", "y"), nameOf("other", "z"), nameOf("gone", "x")]).toEqual([
      "must:Kafka",
      "nice:Kafka",
      "must:Terraform",
      null
    ])
  })
})

describe("a self-reported file", () => {
  const personOf = (row: Readonly<Record<string, string>>) => (row.Name === "Nobody" ? null : (row.Name ?? null))

  it("is read by its columns; what is blank or withheld is left out, and nothing is inferred", () => {
    const read = readSelfReported(
      [
        { Name: "Ana", Gender: "Female", "Race / Ethnicity": "Asian" },
        { Name: "Bo", Gender: "prefer not to say", "Race / Ethnicity": "" },
        { Name: "Nobody", Gender: "Male", "Race / Ethnicity": "White" }
      ],
      personOf
    )
    expect(read).toEqual({ sex: new Map([["Ana", "female"]]), origin: new Map([["Ana", "asian"]]) })
    expect(readSelfReported([{ Name: "Ana", Age: "30" }], personOf)).toBeNull()
  })
})

describe("what outcomes say of a role's qualifications", () => {
  it("pools the roles that ask the same, by meaning", () => {
    const other = { id: "other", qualifications: [asks("x", "Kafka"), asks("y", "Terraform")] }
    const caseOf = (roleId: string, id: string, n: number) => ({
      personId: `${roleId} ${n}`,
      roleId,
      decision: "shortlist" as const,
      decidedAt: n,
      verdicts: { [id]: n % 2 ? ("met" as const) : ("not met" as const) },
      captureId: null,
      judgedBy: null,
      reached: {},
      interviews: 1,
      reason: null,
      standing: "went on" as const,
      wentOn: n % 3 !== 0,
      settledAt: n,
      weight: 1
    })
    const cases = Array.from({ length: 20 }, (_, n) => [caseOf("role", "q1", n), caseOf("other", "x", n)]).flat()
    expect(toldInRoles(cases, [role, other], "role")).toMatchObject([{ id: "q1", interviewed: 20, otherRoles: 1 }])
    expect(toldInRoles(cases, [role], "gone")).toEqual([])
  })
})
