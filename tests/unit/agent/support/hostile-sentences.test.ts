import { afterAll, describe, expect, it } from "vitest"
import { drawing } from "../../../support/lies/lie"
import { channels, leftOf, sentenceLies, trueOf } from "../../../support/lies/sentence-lies"
import { seeded } from "../../../support/seeded"
import { sized, soakSeed, soakTimes } from "../../../support/soak"

// A model writes something beside a true quote that the quote does not say. Nobody reads it.

const each = sized(32, 134)
const truths = sized(40, 300)
const table: [name: string, all: number, left: number][] = []

afterAll(() => {
  if (soakTimes === null) return
  const lines = table.map(([name, all, left]) => `${name.padEnd(38)}${String(all).padStart(6)}${String(left).padStart(10)}`)
  process.stdout.write(["class".padEnd(38) + "   all      left", ...lines, ""].join("\n"))
})

describe("a sentence that a model writes adds nothing to its quotes", () => {
  it.each(Object.keys(sentenceLies).map((name, at) => [name, at] as const))("%s: none is left", (name, at) => {
    const draw = drawing(seeded(3_000 + at + soakSeed))
    const left: string[] = []
    for (let number = 0; number < each; number++) {
      const channel = channels[number % channels.length]!
      const { sentence, mark } = sentenceLies[name]!(draw)
      const rest = leftOf(channel, trueOf(draw), sentence, draw.one([true, false]))
      if (rest.includes(JSON.stringify(mark.replace(/[.?]$/u, "")).slice(1, -1))) left.push(`${channel}: ${sentence}`)
    }
    table.push([name, each, left.length])
    expect([...new Set(left)]).toEqual([])
  })

  it("what says no more than its quotes stays", () => {
    const draw = drawing(seeded(5_000 + soakSeed))
    let stayed = 0
    const lost: string[] = []
    for (let number = 0; number < truths; number++) {
      const channel = draw.one(["reason", "explain", "note", "compare"] as const)
      const known = trueOf(draw)
      const rest = leftOf(channel, known, known.plain, true)
      if (rest.includes(JSON.stringify(known.plain).slice(1, -1))) stayed++
      else lost.push(`${channel}: ${known.plain}`)
    }
    table.push(["true, and nothing added", truths, stayed])
    expect(stayed / truths, lost.slice(0, 10).join("\n")).toBeGreaterThan(0.85)
  })
})
