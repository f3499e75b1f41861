import { describe, expect, it } from "vitest"
import { parseCriterion } from "~role/criteria/parse-criterion"
import { findSalary } from "~role/parse/salary"
import { qualificationParts } from "~role/post/parts"

describe("what a sentence asks for, beside skills and years", () => {
  it.each([
    ["Experience with Snowflake within the last 3 years", { type: "skill", anyOf: ["Snowflake"], minYears: null, withinYears: 3 }],
    ["Experience managing teams of 10+ people", { type: "management", minPeople: 10 }],
    ["Proven people management experience", { type: "management", minPeople: null }],
    ["Background in the automotive industry", { type: "industry", anyOf: ["Automotive"], minYears: null }],
    ["Experience in companies of 50-200 employees", { type: "company size", minEmployees: 50, maxEmployees: 200 }],
    ["Right to work in the UK", { type: "permit", anyOf: ["United Kingdom"] }],
    ["Must be able to travel up to 25% of the time", { type: "travel", minPercent: 25 }],
    ["Reisebereitschaft (ca. 30 %)", { type: "travel", minPercent: 30 }],
    ["Disponibilidad para viajar", { type: "travel", minPercent: null }]
  ])("%s", (text, expected) => {
    expect(parseCriterion(text)).toEqual(expected)
  })

  it("gives every alternative language its own level", () => {
    expect(parseCriterion("Fluent German or conversational French")).toEqual({
      type: "language",
      language: "German",
      atLeast: "full professional",
      alternatives: [{ language: "French", atLeast: "professional" }]
    })
  })

  it("never makes a permit of where somebody comes from", () => {
    expect(parseCriterion("US citizens with the right to work in the US")).toBeNull()
    expect(parseCriterion("Must be a German citizen")?.type).not.toBe("permit")
  })
})

describe("a sentence whose core is understood has a criterion, whatever stands around it", () => {
  it.each([
    ["Proven experience working with Python in a fast-paced environment", { type: "skill", anyOf: ["Python"], minYears: null }],
    ["You will have previously worked with cloud technologies, particularly AWS", "skill"],
    ["5+ years of progressive experience in procurement for large international companies", "skill"],
    ["Bachelor's degree in Accounting, Finance, or a related quantitative field", "education"],
    ["Al menos 3 años de experiencia en ventas B2B", "skill"],
    ["Mehrjährige Berufserfahrung in der Buchhaltung", "skill"]
  ])("%s", (text, expected) => {
    const criterion = parseCriterion(text)
    if (typeof expected === "string") expect(criterion?.type).toBe(expected)
    else expect(criterion).toEqual(expected)
  })

  it.each([
    "Experience with nursing staff rotas that nobody else wanted to write",
    "Ability to explain a balance sheet to people who hate numbers",
    "Bachelor's degree or 6 years of practical work"
  ])("not where more is asked than its words name: %s", text => {
    expect(parseCriterion(text)).toBeNull()
  })
})

describe("a sentence is taken apart into what can be held against a profile", () => {
  it.each([
    [
      "At least 5 years of experience in payroll, advanced Excel skills, fluent German",
      ["At least 5 years of experience in payroll", "advanced Excel skills", "fluent German"]
    ],
    ["Current RN license in the state of Texas and BLS certification", ["Current RN license in the state of Texas", "BLS certification"]],
    [
      "At least 5 years of experience in human resources, ideally in manufacturing",
      ["At least 5 years of experience in human resources, ideally in manufacturing"]
    ]
  ])("%s", (text, parts) => {
    expect(qualificationParts(text, "must")).toEqual(parts)
  })
})

describe("pay, as the post states it", () => {
  it.each([
    ["$21.50 – $24.00 per hour, paid weekly", { min: 21.5, max: 24, currency: "USD", period: "hour" }],
    ["Salary £50-58k plus bonus.", { min: 50_000, max: 58_000, currency: "GBP", period: "year" }],
    ["Rémunération : 45 à 55 k€ brut par an", { min: 45_000, max: 55_000, currency: "EUR", period: "year" }],
    ["Salary between EUR 4,500 and 5,500 gross per month", { min: 4500, max: 5500, currency: "EUR", period: "month" }],
    ["Gehalt: 60.000 bis 70.000 Euro", { min: 60_000, max: 70_000, currency: "EUR", period: "year" }],
    ["up to 28k pln", { min: null, max: 28_000, currency: "PLN", period: "year" }]
  ])("%s", (text, expected) => {
    const salary = findSalary(text)
    expect(salary).toMatchObject(expected)
    expect(text).toContain(salary?.quote)
  })

  it.each(["A budget of €300,000", "$2,000 training budget", "We process two billion dollars", "401(k) match", "Founded 2019, 500 people"])(
    "is not: %s",
    text => {
      expect(findSalary(text)).toBeNull()
    }
  )
})
