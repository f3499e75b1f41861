import { expect, it } from "vitest"
import { atOnceOf } from "~model/most-at-once"

it.each([
  ["http://127.0.0.1:11434/v1", 32, 6],
  ["http://192.168.1.20:8000/v1", 8, 6],
  ["http://127.0.0.1:11434/v1", 2, 2],
  ["https://api.openai.com/v1", 16, 16]
])("%s, set to %i: %i at a time", (baseUrl, parallel, most) => {
  expect(atOnceOf({ baseUrl, parallel })).toBe(most)
})
