import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fisherExact } from "~trust/impact/fisher"
import { impactDefaults, scoringRates, selectionRates, type SelfReportedApplicant } from "~trust/impact/impact-ratios"
import { readApplicants } from "~trust/impact/read-applicants"
import { whatDrivesAGap } from "~trust/impact/what-drives-a-gap"

const whole = { leastShare: 0, fewest: 0 }

describe("Fisher's exact test", () => {
  it("says of the lady tasting tea what Fisher did: 1 in 70 for all eight cups, 17 in 70 for three of four", () => {
    expect(fisherExact({ selectedA: 4, othersA: 0, selectedB: 0, othersB: 4 })).toBeCloseTo(2 / 70, 10)
    expect(fisherExact({ selectedA: 3, othersA: 1, selectedB: 1, othersB: 3 })).toBeCloseTo(34 / 70, 10)
  })

  it("says what R's documentation prints for convictions of twins (Fisher 1962, 1970): 0.0005367", () => {
    expect(fisherExact({ selectedA: 2, othersA: 10, selectedB: 15, othersB: 3 })).toBeCloseTo(0.0005367, 7)
  })

  const count = fc.integer({ min: 0, max: 60 })
  it("is from 0 to 1, the same whichever group is named first, and the same of those who were not selected", () => {
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const p = fisherExact({ selectedA: a, othersA: b, selectedB: c, othersB: d })
        expect(p).toBeGreaterThanOrEqual(0)
        expect(p).toBeLessThanOrEqual(1)
        expect(fisherExact({ selectedA: c, othersA: d, selectedB: a, othersB: b })).toBeCloseTo(p, 8)
        expect(fisherExact({ selectedA: b, othersA: a, selectedB: d, othersB: c })).toBeCloseTo(p, 8)
      })
    )
  })

  it("gets no surer with fewer people at the same shares", () => {
    const p = (times: number) => fisherExact({ selectedA: 2 * times, othersA: 8 * times, selectedB: 5 * times, othersB: 5 * times })
    expect(p(1)).toBeGreaterThan(p(4))
    expect(p(4)).toBeGreaterThan(p(16))
  })
})

/** So many applicants of a category, of whom so many were selected. */
const of = (category: Partial<SelfReportedApplicant>, applicants: number, selected: number): SelfReportedApplicant[] =>
  Array.from({ length: applicants }, (_, at) => ({ sex: null, ethnicity: null, score: null, selected: at < selected, ...category }))

describe("impact ratios", () => {
  // The sample tables of 6 RCNY 5-301 (bias audit of a tool that selects).
  it("come to those of Local Law 144's own example, by sex", () => {
    const [bySex] = selectionRates([...of({ sex: "Male" }, 1_390, 667), ...of({ sex: "Female" }, 1_181, 555)], whole)
    expect(
      bySex!.rows.map(({ category, applicants, counted, rate, ratio }) => [
        category,
        applicants,
        counted,
        rate.toFixed(2),
        ratio!.toFixed(3)
      ])
    ).toEqual([
      ["Male", 1_390, 667, "0.48", "1.000"],
      ["Female", 1_181, 555, "0.47", "0.979"]
    ])
  })

  it("and by race and ethnicity", () => {
    const example: [string, number, number, string, string][] = [
      ["White", 797, 412, "0.52", "1.00"],
      ["Asian", 616, 302, "0.49", "0.95"],
      ["Hispanic or Latino", 408, 204, "0.50", "0.97"],
      ["Black or African American", 390, 170, "0.44", "0.84"],
      ["Two or More Races", 213, 96, "0.45", "0.87"],
      ["Native Hawaiian or Pacific Islander", 119, 52, "0.44", "0.85"],
      ["Native American or Alaska Native", 41, 18, "0.44", "0.85"]
    ]
    const applicants = example.flatMap(([ethnicity, all, selected]) => of({ ethnicity }, all, selected))
    const table = selectionRates(applicants, whole)[1]!
    expect(
      table.rows.map(({ category, applicants: all, counted, rate, ratio }) => [category, all, counted, rate.toFixed(2), ratio!.toFixed(2)])
    ).toEqual(example)
    // The smallest is under 2 % of all: by the rule it is told with its number and rate, and without a ratio.
    const left = selectionRates(applicants, impactDefaults)[1]!.rows.at(-1)!
    expect(left).toMatchObject({
      category: "Native American or Alaska Native",
      leftOut: "small share",
      ratio: null,
      p: null,
      applicants: 41,
      counted: 18
    })
  })

  it("count who is of no known category, and put nobody into one", () => {
    const [bySex, byEthnicity, both] = selectionRates([
      ...of({ sex: "Female", ethnicity: "A" }, 20, 10),
      ...of({ sex: "Male" }, 20, 12),
      ...of({}, 5, 1)
    ])
    expect([bySex!.unknown, byEthnicity!.unknown, both!.unknown]).toEqual([5, 25, 25])
    expect(both!.rows.map(({ category }) => category)).toEqual(["A · Female"])
  })

  it("tell nothing of a group of fewer than ten, and name four fifths beside a test and a number", () => {
    const [table] = selectionRates([...of({ sex: "Female" }, 40, 10), ...of({ sex: "Male" }, 40, 30), ...of({ sex: "Nonbinary" }, 9, 9)])
    const row = (category: string) => table!.rows.find(one => one.category === category)!
    expect(row("Nonbinary")).toMatchObject({ leftOut: "few", ratio: null })
    expect(table!.against).toBe("Male")
    expect(row("Female")).toMatchObject({ underFourFifths: true, applicants: 40 })
    expect(row("Female").p).toBeLessThan(0.001)
    expect(row("Male")).toMatchObject({ underFourFifths: false, p: null, ratio: 1 })
  })

  it("a scoring rate is the share above the median of all", () => {
    const scored = (sex: string, scores: number[]) =>
      scores.map((score): SelfReportedApplicant => ({ sex, ethnicity: null, selected: null, score }))
    const [table] = scoringRates([...scored("Female", [1, 2, 3, 4]), ...scored("Male", [3, 4, 5, 6])], whole)
    // The median of 1 2 3 3 4 4 5 6 is 3.5.
    expect(table!.rows.map(({ category, counted }) => [category, counted])).toEqual([
      ["Female", 1],
      ["Male", 3]
    ])
  })

  it("hold for any file: rates are shares, the largest ratio is 1, rows and unknowns are everybody, and the order of rows is nothing", () => {
    const person = fc.record({
      sex: fc.constantFrom("F", "M", "X", null),
      ethnicity: fc.constantFrom("A", "B", null),
      selected: fc.constantFrom(true, false, null),
      score: fc.option(fc.integer({ min: 0, max: 9 }))
    })
    fc.assert(
      fc.property(fc.array(person, { maxLength: 120 }), people => {
        for (const rates of [selectionRates, scoringRates]) {
          const known = people.filter(({ selected, score }) => (rates === selectionRates ? selected : score) !== null)
          for (const table of rates(people)) {
            expect(table.rows.reduce((sum, { applicants }) => sum + applicants, table.unknown)).toBe(known.length)
            const ratios = table.rows.flatMap(({ ratio }) => ratio ?? [])
            if (ratios.length > 0) expect(Math.max(...ratios)).toBeCloseTo(1, 10)
            for (const { rate, leftOut, ratio } of table.rows) {
              expect(rate >= 0 && rate <= 1).toBe(true)
              if (leftOut) expect(ratio).toBeNull()
            }
          }
          const sorted = (all: ReturnType<typeof rates>) =>
            all.map(({ rows }) => rows.map(row => JSON.stringify([row.category, row.counted, row.rate])).sort())
          expect(sorted(rates(people.toReversed()))).toEqual(sorted(rates(people)))
        }
      }),
      { numRuns: 60 }
    )
  })
})

describe("the employer's own file", () => {
  const read = (rows: Record<string, string>[]) => {
    const result = readApplicants(rows)
    if ("why" in result) throw new Error(result.why.code)
    return result
  }

  it("is taken as it stands: what is not said is unknown", () => {
    const { rows } = read([
      { Name: "A", Gender: "Female", "Race/Ethnicity": "Two or  More Races", Selected: "yes", Score: "3,5" },
      { Name: "B", Gender: "Prefer not to say", "Race/Ethnicity": "", Selected: "0", Score: "n/a" },
      { Name: "C", Gender: "x", "Race/Ethnicity": "Asian", Selected: "", Score: "" }
    ])
    expect(rows.map(({ sex, ethnicity, selected, score }) => [sex, ethnicity, selected, score])).toEqual([
      ["Female", "Two or More Races", true, 3.5],
      [null, null, false, null],
      ["x", "Asian", null, null]
    ])
  })

  it("a row whose outcome or score is none is named, and the others are read", () => {
    const { rows, refused } = read([
      { sex: "F", selected: "perhaps" },
      { sex: "F", selected: "ja" }
    ])
    expect([rows.length, refused.map(({ row, why }) => [row, why.code])]).toEqual([1, [[1, "impactNeither"]]])
    expect(read([{ sex: "F", score: "good" }]).refused).toHaveLength(1)
  })

  it("without a column of sex or ethnicity says so, and never guesses one from a name", () => {
    expect(readApplicants([{ Name: "Emily Walsh", Selected: "yes" }])).toEqual({ why: { code: "impactNoCategory", values: {} } })
    expect(read([{ Name: "Emily Walsh", Sex: "", Selected: "yes" }]).rows[0]!.sex).toBeNull()
    expect(readApplicants([])).toHaveProperty("why")
  })
})

it("the qualification that drives a gap comes first, with what the order would be without it", () => {
  const applicants = Array.from({ length: 20 }, (_, at) => {
    const category = at % 2 === 0 ? "A" : "B"
    return {
      id: `p${at}`,
      category,
      verdicts: {
        degree: category === "A" ? ("met" as const) : ("not met" as const),
        python: at % 4 < 2 ? ("met" as const) : ("unknown" as const)
      }
    }
  })
  const order = (without: string | null) =>
    applicants.toSorted((a, b) => pointsOf(b.verdicts, without) - pointsOf(a.verdicts, without)).map(({ id }) => id)
  const [first, second] = whatDrivesAGap(applicants, ["python", "degree"], ["A", "B"], order)
  expect(first).toMatchObject({ qualificationId: "degree", metByOne: 1, metByOther: 0, gap: 1 })
  expect(Math.abs(first!.upperHalfGapWithout)).toBeLessThan(Math.abs(first!.upperHalfGapWith))
  expect(second).toMatchObject({ qualificationId: "python", gap: 0 })
})

function pointsOf(verdicts: Record<string, string>, without: string | null): number {
  return (
    Object.entries(verdicts).filter(([id, verdict]) => id !== without && verdict === "met").length * 10 +
    (without !== "degree" && verdicts.degree === "met" ? 5 : 0)
  )
}
