import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isSame } from "~profile/is-same"

/** The same value with the fields of its objects in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, turned(field)])
  )
}

describe("two values of plain data", () => {
  it("are the same when they hold the same, in whatever order their fields stand", () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(isSame(value, structuredClone(value))).toBe(true)
        expect(isSame(value, turned(value))).toBe(true)
      })
    )
  })

  it("are the same for two exactly when they are written the same, with sorted fields", () => {
    const written = (value: unknown): string =>
      JSON.stringify(value, (_, inner: unknown) =>
        typeof inner === "object" && inner !== null && !Array.isArray(inner)
          ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
          : inner
      )
    // Few leaves and few keys, so that many pairs are nearly the same.
    const { value } = fc.letrec(tie => ({
      value: fc.oneof({ maxDepth: 3 }, fc.constantFrom(0, 1, "", "a", null, true), tie("list"), tie("object")),
      list: fc.array(tie("value"), { maxLength: 3 }),
      object: fc.dictionary(fc.constantFrom("a", "b", "length"), tie("value"), { maxKeys: 3 })
    }))
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(isSame(a, b)).toBe(written(a) === written(b))
        expect(isSame(b, a)).toBe(isSame(a, b))
      }),
      { numRuns: 1_000 }
    )
  })

  it.each<[unknown, unknown, boolean]>([
    [{ note: undefined }, {}, true],
    [{ note: null }, {}, false],
    [{ a: undefined, b: 1 }, { b: 1, c: undefined }, true],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [{ 0: "a" }, ["a"], false],
    [Number.NaN, Number.NaN, true],
    [0, -0, true],
    ["1", 1, false],
    [null, undefined, false]
  ])("%j and %j: %s", (a, b, same) => {
    expect(isSame(a, b)).toBe(same)
  })
})
