import { expect, test } from "vitest"
import { cut, fewerAndFewer, firstOf, fitting, maxPartCharacters } from "~agent/texts/within-part"
import { sentence } from "~sentence/sentence"
import { words } from "../../../support/words"

const names = (count: number, length: number) => Array.from({ length: count }, (_, n) => `${n}${"x".repeat(length - 1)}`)
const listed = (all: readonly string[], most = all.length) =>
  words(fitting(fewerAndFewer(most, shown => sentence("writtenOpen", { names: firstOf(all, shown) }))))

test("a list that fits into a part stands whole, up to the most that is named", () => {
  expect(listed(["A", "B"])).toBe("Not known yet: A; B.")
  expect(listed(["A", "B", "C"], 2)).toBe("Not known yet: A; B; and more.")
})

test("of a list that does not fit, as many stand there as fit, and that there are others", () => {
  const said = listed(names(20, 100))
  expect(said.length).toBeLessThanOrEqual(maxPartCharacters)
  expect(said).toMatch(/^Not known yet: 0x+; 1x+; 2x+; 3x+; 4x+; and more\.$/)
})

test("whatever somebody writes into a role, one name of it fits", () => {
  expect(listed(names(3, 5_000)).length).toBeLessThanOrEqual(maxPartCharacters)
  expect(cut("short")).toBe("short")
  expect(cut("x".repeat(300))).toBe(`${"x".repeat(199)}…`)
})

test("of several ways to say it the longest that fits is taken, and the last where none does", () => {
  expect(fitting([() => "x".repeat(601), () => "long enough", () => "short"])).toBe("long enough")
  expect(fitting([() => "x".repeat(700), () => "x".repeat(601)])).toHaveLength(601)
})
