import { describe, expect, it } from "vitest"
import { parseQualification } from "~role/criteria/parse-qualification"
import { splitRequirement } from "~role/criteria/split-requirement"

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

describe("a criterion is claimed only where the whole sentence is understood", () => {
  it.each([
    ["You have mentored other engineers", { type: "skill", anyOf: ["Mentoring"], minYears: null }],
    ["Python or Scala in production", { type: "skill", anyOf: ["Python", "Scala"], minYears: null }],
    ["Strong knowledge of PostgreSQL including replication and tuning", { type: "skill", anyOf: ["PostgreSQL"], minYears: null }],
    ["Experience with SQL (joins, window functions)", { type: "skill", anyOf: ["SQL"], minYears: null }],
    ["Experience with Airflow, Dagster or Prefect", { type: "skill", anyOf: ["Apache Airflow", "Dagster", "Prefect"], minYears: null }],
    ["Experience with Kafka, Foobarix or Quaxel", { type: "skill", anyOf: ["Apache Kafka", "Foobarix", "Quaxel"], minYears: null }],
    ["Knowledge of Foobarix", { type: "skill", anyOf: ["Foobarix"], minYears: null }],
    [
      "Know your way around a WMS such as Manhattan or Korber",
      { type: "skill", anyOf: ["Warehouse management systems", "Manhattan", "Korber"], minYears: null }
    ],
    ["Valid driving licence", { type: "certificate", anyOf: ["Driving licence"] }],
    ["At least 2 years of experience on a hospital ward", { type: "years", min: 2, of: "hospital ward" }],
    [
      "Abgeschlossenes Studium der Betriebswirtschaftslehre",
      { type: "education", atLeast: "bachelor", fields: ["Business administration"] }
    ],
    ["Degree in Underwater Archaeology", { type: "education", atLeast: "bachelor", fields: ["Underwater Archaeology"] }],
    [
      "Speaks German or French",
      { type: "language", language: "German", atLeast: null, alternatives: [{ language: "French", atLeast: null }] }
    ],
    [
      "Fluent German or French",
      {
        type: "language",
        language: "German",
        atLeast: "full professional",
        alternatives: [{ language: "French", atLeast: "full professional" }]
      }
    ],
    ["Must be authorized to work in the US", { type: "permit", anyOf: ["United States"] }]
  ])("understood: %s", (text, expected) => {
    expect(criterion(text)).toEqual(expected)
  })

  it.each([
    "You have built data pipelines that other teams depend on",
    "Led the move of a payments platform to the cloud",
    "Experience with people",
    "Experience with customers from all walks of life",
    "Experience building Python services that handle a million calls",
    "You have taken a sales region from nothing to two million",
    "Runs a kitchen of twelve without raising her voice",
    "5 years of experience managing budgets above one million",
    "Worked with nursing staff on a new rota",
    "Bachelor's degree and own car",
    "Reliability"
  ])("not understood, so asked: %s", text => {
    expect(criterion(text)).toBeNull()
  })
})

describe("ambiguous words need context", () => {
  it.each([
    ["Experience with Go or Rust", ["Go", "Rust"]],
    ["R programming", ["R"]],
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
    ["CI/CD experience", ["CI/CD experience"]],
    ["Experience with Kafka and Foobarix", ["Experience with Kafka", "Experience with Foobarix"]],
    ["Fließende Deutschkenntnisse, gute Englischkenntnisse", ["Fließende Deutschkenntnisse", "gute Englischkenntnisse"]],
    ["Strong Python, basic SQL", ["Strong Python", "basic SQL"]],
    [
      "You hold a current forklift licence and know your way around a WMS such as Manhattan or Korber",
      ["You hold a current forklift licence", "You know your way around a WMS such as Manhattan or Korber"]
    ]
  ])("%s", (text, parts) => {
    expect(splitRequirement(text)).toEqual(parts)
  })
})

describe("what a person is willing to do", () => {
  it.each([
    "Willing to work night shifts",
    "Willingness to work rotating shifts",
    "Prepared to work night shifts",
    "Available for weekend work",
    "Bereitschaft zum Schichtdienst",
    "Disponibilidad para turnos rotativos"
  ])("is no skill: %s", text => {
    expect(parseQualification(text, "must", "q1").criterion).toBeNull()
  })
})

describe("a driving licence, with its country and its state", () => {
  it.each([
    "Full NZ driver's licence",
    "Full driving licence",
    "Full clean UK driving licence",
    "A valid US driver's license",
    "Current Australian driver's licence",
    "Führerschein Klasse B",
    "Führerschein der Klasse B",
    "Gültiger Führerschein (Klasse B)",
    "permis B",
    "Permis B valide",
    "Carnet de conducir B vigente"
  ])("%s", text => {
    expect(parseQualification(text, "must", "q1").criterion).toEqual({ type: "certificate", anyOf: ["Driving licence"] })
  })

  it.each(["Driving licence and experience of towing boats", "Führerschein Klasse C", "Class C driver's licence"])(
    "is not all of: %s",
    text => {
      const { criterion } = parseQualification(text, "must", "q1")
      expect(criterion?.type === "certificate" && criterion.anyOf.includes("Driving licence")).toBe(false)
    }
  )
})

describe("years of something", () => {
  it("counts what is named and leaves what is described", () => {
    expect(parseQualification("At least 5 years of experience in warehouse operations", "must", "q1").criterion).toEqual({
      type: "skill",
      anyOf: ["Warehouse operations"],
      minYears: 5
    })
    const long = "five years' experience running warehouse teams (20+ people), ideally in food or cold chain"
    expect(parseQualification(long, "must", "q1").criterion).toEqual({ type: "skill", anyOf: ["Warehouse operations"], minYears: 5 })
    expect(parseQualification("5 years of experience managing budgets above one million", "must", "q1").criterion).toBeNull()
  })
})
