import { expect, it } from "vitest"
import { movesBetween, standingsOf } from "~evaluation/places"

const one = (id: string, must: number, nice = 0) => ({ id, points: { must, nice, avoid: 0 } })

it("whom nothing tells apart share a place, and the next one stands after all of them", () => {
  expect([...standingsOf([one("c", 1), one("a", 3), one("b", 3), one("d", 0)])]).toEqual([
    ["a", 1],
    ["b", 1],
    ["c", 3],
    ["d", 4]
  ])
})

it("those who go furthest are told first, and who keeps their place is not told", () => {
  const before = standingsOf([one("a", 4), one("b", 3), one("c", 2), one("d", 1)])
  const after = standingsOf([one("a", 4), one("b", 1), one("c", 2), one("d", 3)])
  expect(movesBetween(before, after)).toEqual([
    { id: "d", from: 4, to: 2 },
    { id: "b", from: 2, to: 4 }
  ])
})
