import { describe, expect, it } from "vitest"
import { parseQualification } from "~role/parse-qualification"
import { splitRequirement } from "~role/split-requirement"

const criterion = (text: string) => parseQualification(text, "must", "q1").criterion

describe("one sentence becomes a qualification", () => {
  it.each([
    ["5+ years of Python", { type: "skill", anyOf: ["Python"], minYears: 5 }],
    ["Experience with React, Vue or Angular", { type: "skill", anyOf: ["React", "Vue.js", "Angular"], minYears: null }],
    ["Knowledge of Postgres", { type: "skill", anyOf: ["PostgreSQL"], minYears: null }],
    ["At least three years as a registered nurse", { type: "years", min: 3, of: "Registered Nurse" }],
    ["Mindestens 4 Jahre Berufserfahrung", { type: "years", min: 4, of: null }],
    ["18 months of experience", { type: "years", min: 1.5, of: null }],
    ["Master's degree in Physics", { type: "education", atLeast: "master", fields: ["Physics"] }],
    ["Abgeschlossene Berufsausbildung", { type: "education", atLeast: "vocational", fields: [] }],
    ["Licenciatura en Derecho", { type: "education", atLeast: "bachelor", fields: ["Law"] }],
    ["Fluent German", { type: "language", language: "German", atLeast: "full professional" }],
    ["Gute Englischkenntnisse (B2)", { type: "language", language: "English", atLeast: "professional" }],
    ["Portugués nativo", { type: "language", language: "Portuguese", atLeast: "native or bilingual" }],
    ["Permis B", { type: "certificate", anyOf: ["Driving licence"] }],
    ["CPA or ACCA", { type: "certificate", anyOf: ["CPA", "ACCA"] }],
    ["Based in Lisbon", { type: "place", anyOf: ["Lisbon"] }],
    ["Senior level", { type: "level", atLeast: "senior" }],
    ["Experience as a Head Chef", { type: "title", anyOf: ["Head Chef"] }]
  ])("%s", (text, expected) => {
    expect(criterion(text)).toEqual(expected)
  })

  it("leaves a sentence that no rule understands without a criterion", () => {
    expect(criterion("You finish what you start and say when you are stuck")).toBeNull()
  })

  it("takes the “no” off what is to be avoided", () => {
    expect(parseQualification("No agency background", "avoid", "a1").text).toBe("Agency background")
  })
})

describe("ambiguous words need context", () => {
  it.each([
    ["Experience with Go and Rust", ["Go"]],
    ["Statistics in R programming", ["R"]],
    ["Strong Excel skills", ["Excel"]]
  ])("%s", (text, names) => {
    expect(criterion(text)).toMatchObject({ type: "skill", anyOf: names })
  })

  it.each([
    "Can own a go-live from start to end",
    "You go the extra mile",
    "You excel in a busy place",
    "A swift response to guests",
    "Available from spring 2027"
  ])("not in “%s”", text => {
    const found = criterion(text)
    const names = found?.type === "skill" ? found.anyOf : []
    for (const name of ["Go", "Excel", "Swift", "Spring", "R", "C"]) expect(names).not.toContain(name)
  })
})

describe("“A and B” are two, “A, B or C” is one", () => {
  it.each([
    [
      "Strong knowledge of JavaScript, HTML and CSS",
      ["Strong knowledge of JavaScript", "Strong knowledge of HTML", "Strong knowledge of CSS"]
    ],
    ["Experience with Kafka or RabbitMQ", ["Experience with Kafka or RabbitMQ"]],
    ["Fluent English and German B2", ["Fluent English", "Fluent German B2"]],
    ["Bachelor's degree in Biology and 3 years of laboratory work", ["Bachelor's degree in Biology", "3 years of laboratory work"]],
    ["8 years in logistics, of which 2 years managing teams", ["8 years in logistics", "2 years managing teams"]],
    ["CI/CD experience", ["CI/CD experience"]]
  ])("%s", (text, parts) => {
    expect(splitRequirement(text)).toEqual(parts)
  })
})
