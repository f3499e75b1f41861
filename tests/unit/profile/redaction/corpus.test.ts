import { describe, expect, it } from "vitest"
import { figuresOf, halves, judgedHalf, neverForms } from "../../../../bench/judgement/redaction/redaction-report"

describe("what may tell who it is does not leave, in thirty forms and twelve languages", () => {
  const judged = halves.flatMap(judgedHalf)

  it("is written in so many", () => {
    expect(new Set(judged.map(({ language }) => language)).size).toBe(12)
    expect(new Set(judged.map(({ form }) => form)).size).toBe(30)
  })

  it("lets no name, handle, address, e-mail or number to call through", () => {
    expect(judged.filter(({ form, leaks }) => neverForms.test(form) && leaks.length > 0)).toEqual([])
  })

  it("lets next to nothing else through, and takes next to nothing of the work away", () => {
    const { rest, stays } = figuresOf(judged)
    expect(rest.marked).toBeGreaterThan(250)
    expect(rest.leaked / rest.marked).toBeLessThan(0.01)
    expect(stays.marked).toBeGreaterThan(400)
    expect(stays.lost / stays.marked).toBeLessThan(0.01)
  })
})
