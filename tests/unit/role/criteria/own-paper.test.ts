import { expect, it } from "vitest"
import { parseCriterion } from "~role/criteria/parse-criterion"

it.each([
  ["Valid TWIC card", ["TWIC card"]],
  ["SnowPro Core Certification", ["SnowPro Core Certification"]],
  ["Plumbing license", ["Plumbing license"]],
  ["Current telehandler ticket", ["telehandler ticket"]],
  ["Paralegal certificate from an ABA approved program", ["Paralegal certificate"]]
])("“%s” asks for a paper by its own name", (text, anyOf) => {
  expect(parseCriterion(text)).toEqual({ type: "certificate", anyOf })
})

it.each(["Resolving support tickets", "Business card design", "Score card reporting", "A licence or a certificate"])(
  "“%s” asks for none",
  text => {
    expect(parseCriterion(text)?.type).not.toBe("certificate")
  }
)

it.each(["Sign language interpreter", "Spanish translator", "French interpreter for courts"])(
  "“%s” is work, and more than the language",
  text => {
    expect(parseCriterion(text)?.type).not.toBe("language")
  }
)

it.each([
  ["10+ years grocery", { type: "years", min: 10, of: "grocery" }],
  ["HND in Agriculture or equivalent", { type: "education", atLeast: "associate", fields: ["Agriculture"] }]
])("“%s” is read to its end", (text, criterion) => {
  expect(parseCriterion(text)).toEqual(criterion)
})

it("a slash within a name makes no alternatives of what follows", () => {
  expect(parseCriterion("Host/hostess")).not.toEqual(expect.objectContaining({ anyOf: ["hostess"] }))
  expect(parseCriterion("React/Angular")).toMatchObject({ type: "skill", anyOf: ["React", "Angular"] })
})

it.each(["Experience leading product managers", "Experience supporting senior engineers", "Mentoring junior developers"])(
  "“%s” is no title that somebody has held",
  text => {
    expect(parseCriterion(text)?.type).not.toBe("title")
  }
)
