import { expect, it } from "vitest"
import { functionsOverText } from "../../../../bench/speed/hostile-functions"
import { hostileShapes } from "../../../../bench/speed/hostile-shapes"

// A word of 25,000 letters once kept the worker busy for fifteen seconds. How fast each function is, the bench says (npm run bench -- hostile);
// here, that none of them throws on a shape, and that none is so slow that this test does not end.

const shapes = hostileShapes(600)

it("there are enough shapes", () => {
  expect(shapes.length).toBeGreaterThan(200)
})

it.each(Object.entries(functionsOverText))("%s takes every shape without throwing", (_, run) => {
  for (const { name, text } of shapes) expect(() => run(text), name).not.toThrow()
})
