import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { jurisdictionTableSchema, recordKinds, type Jurisdiction } from "~trust/jurisdictions/jurisdiction"
import { jurisdictions, jurisdictionsById, jurisdictionsCheckedIn } from "~trust/jurisdictions/jurisdictions"
import { retentionOf } from "~trust/jurisdictions/retention"
import { answerBy } from "~trust/requests/answer-by"
import { requestKinds } from "~trust/requests/request-kind"

const named = (...ids: string[]) => {
  const found = jurisdictionsById(ids)
  expect(found).toHaveLength(ids.length)
  return found
}

describe("the table of jurisdictions", () => {
  it("says when it was checked, and for each rule its state and its source", () => {
    expect(jurisdictionsCheckedIn).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/)
    expect(jurisdictions.flatMap(({ rules }) => rules).every(({ state, source }) => state !== "" && source !== "")).toBe(true)
    expect(jurisdictions.map(({ id }) => id)).toEqual(expect.arrayContaining(["eu", "uk", "us-ny-nyc", "us-co", "us-ca", "us-il", "us-nj"]))
  })

  it("refuses a fact of a rule that it does not name, an unknown field, and a jurisdiction that stands there twice", () => {
    const [first] = jurisdictions as [Jurisdiction]
    const table = (...rows: object[]) => jurisdictionTableSchema.safeParse({ lastChecked: "2026-11", jurisdictions: rows }).success
    expect(table(first)).toBe(true)
    expect(table({ ...first, keep: [{ kind: "log", atLeastMonths: 6, rule: "nothing" }] })).toBe(false)
    expect(table({ ...first, keep: [{ kind: "log", atLeastMonths: 0, rule: first.rules[0]?.id }] })).toBe(false)
    expect(table({ ...first, more: true })).toBe(false)
    expect(table(first, first)).toBe(false)
  })
})

describe("how long something is kept", () => {
  it("is what was set where no jurisdiction says otherwise", () => {
    expect(retentionOf("texts", [], 24)).toMatchObject({ months: 24, isConflict: false, setMonthsGaveWay: false })
    expect(retentionOf("texts", named("us-nj"), null).months).toBeNull()
  })

  it("is never longer than one allows, and never shorter than one asks", () => {
    expect(retentionOf("texts", named("eu"), 60)).toMatchObject({ months: 24, setMonthsGaveWay: true })
    expect(retentionOf("texts", named("eu"), null)).toMatchObject({ months: 24, atMost: { months: 24, jurisdiction: "European Union" } })
    expect(retentionOf("texts", named("eu"), 6).months).toBe(6)
    expect(retentionOf("texts", named("us-ca"), 24)).toMatchObject({ months: 48, atLeast: { months: 48, jurisdiction: "California" } })
    expect(retentionOf("log", named("us-co"), 6).months).toBe(36)
    expect(retentionOf("log", named("eu", "us-co", "us-ca"), 6).months).toBe(48)
  })

  it("lets the text live short where two pull apart, says so, and lets the log live long", () => {
    expect(retentionOf("texts", named("eu", "us-ca"), 36)).toMatchObject({ months: 24, isConflict: true })
    const shortLog: Jurisdiction = { ...named("us-nj")[0]!, keep: [{ kind: "log", atMostMonths: 12, rule: "njac13-16" }] }
    expect(retentionOf("log", [shortLog, ...named("us-ca")], 6)).toMatchObject({ months: 48, isConflict: true })
    expect(retentionOf("log", [shortLog], 24)).toMatchObject({ months: 12, isConflict: false })
  })

  it("keeps to the one rule whatever is set, wherever somebody hires", () => {
    const anywhere = fc.subarray([...jurisdictions])
    fc.assert(
      fc.property(anywhere, fc.option(fc.integer({ min: 1, max: 120 })), fc.constantFrom(...recordKinds), (where, set, kind) => {
        const { months, atLeast, atMost, isConflict } = retentionOf(kind, where, set)
        if (!isConflict || kind === "log") expect(months ?? Infinity).toBeGreaterThanOrEqual(atLeast?.months ?? 0)
        if (!isConflict || kind === "texts") expect(months ?? Infinity).toBeLessThanOrEqual(atMost?.months ?? Infinity)
        if (atLeast === null && atMost === null) expect(months).toBe(set)
        // More jurisdictions never let a text live longer than the strictest of them alone.
        if (atMost !== null && kind === "texts") expect(months).toBeLessThanOrEqual(atMost.months)
      })
    )
  })
})

describe("by when a request is answered", () => {
  const at = Date.UTC(2027, 0, 31, 9)

  it("is one calendar month in the European Union and the United Kingdom, the last day of a month that is shorter", () => {
    for (const kind of requestKinds)
      expect(answerBy(kind, named("eu"), at)).toEqual({ at: Date.UTC(2027, 1, 28, 9), jurisdiction: "European Union" })
    expect(answerBy("access", named("uk"), Date.UTC(2027, 3, 5))).toEqual({ at: Date.UTC(2027, 4, 5), jurisdiction: "United Kingdom" })
  })

  it("is the earliest that any of them asks for, and a month where none does", () => {
    const quick: Jurisdiction = { ...named("us-nj")[0]!, answers: [{ request: "access", within: { days: 10 }, rule: "njac13-16" }] }
    expect(answerBy("access", [...named("eu"), quick], at)).toEqual({ at: at + 10 * 86_400_000, jurisdiction: "New Jersey" })
    expect(answerBy("erasure", [quick], at)).toEqual({ at: Date.UTC(2027, 1, 28, 9), jurisdiction: null })
  })
})
