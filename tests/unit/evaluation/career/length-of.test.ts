import { expect, test } from "vitest"
import { lengthAbout, lengthOf } from "~evaluation/career/length-of"
import { words } from "../../../support/words"

test.each([
  [0, "0 m"],
  [5, "5 m"],
  [12, "1 y"],
  [76, "6 y 4 m"],
  [137, "11 y 5 m"],
  [480, "40 y"],
  // Dates without a month are halves of years: nothing is ever "3 y 12 m".
  [47.6, "4 y"]
])("%s months are told as %s", (months, text) => {
  expect(words(lengthOf(months))).toBe(text)
})

test("where a date without a month is in it, a length is told as about", () => {
  expect([false, true].map(rough => words(lengthAbout(76, rough)))).toEqual(["6 y 4 m", "about 6 y 4 m"])
})
