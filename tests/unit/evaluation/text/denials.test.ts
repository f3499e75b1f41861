import { describe, expect, it } from "vitest"
import { stanceOf } from "~evaluation/text/stance"
import { had } from "../../../support/sentences-had"
import { notHad } from "../../../support/sentences-not-had"
import { moreConditions, moreNegations, moreOthers, moreWishes } from "../../../support/lies/misleading"

// What somebody says they have not, want, read about or leave to others is never had; what only sounds like it is.

const thing = /invoicing|kubernetes|metrology|terraform|payroll/iu

const stanceIn = (sentence: string) => {
  const start = sentence.search(thing)
  return stanceOf(sentence, start, start + (thing.exec(sentence)?.[0].length ?? 0))
}

it.each(notHad)("is not had in “%s”", sentence => {
  expect(stanceIn(sentence)).not.toBe("has")
})

it.each(had)("is had in “%s”", sentence => {
  expect(stanceIn(sentence)).toBe("has")
})

/** What code cannot tell: whose shop, keys, warehouse or calendar it is, and that something was stopped. */
const untold = /^(?:Her husband|Shop with|Photographed|Kept the keys|Guarded|Served tea|Replaced|Closed down|My weak spot)/

describe("the ways to mislead that a model's claims are tried with", () => {
  const all = [...moreNegations, ...moreConditions, ...moreOthers, ...moreWishes].map(([sentence]) => sentence.replace("{X}", "metrology"))

  it.each(all.filter(sentence => !untold.test(sentence)))("are not had either: “%s”", sentence => {
    expect(stanceIn(sentence)).not.toBe("has")
  })
})
