import { expect, test } from "vitest"
import { createPace } from "~connectors/pace"

function clock() {
  let time = 1_780_000_000_000
  const waits: number[] = []
  return {
    waits,
    now: () => time,
    pass: (milliseconds: number) => (time += milliseconds),
    wait: async (milliseconds: number) => {
      waits.push(milliseconds)
      time += milliseconds
    }
  }
}

const { signal } = new AbortController()

test("a window's requests go out at once, and the next one when the first is out of the window", async () => {
  const world = clock()
  const pace = createPace({ requests: 3, windowMs: 1000 }, world)
  for (let at = 0; at < 3; at++) await pace.turn(signal)
  expect(world.waits).toEqual([])
  world.pass(400)
  await pace.turn(signal)
  expect(world.waits).toEqual([600])
})

test.each([
  ["seconds from now", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "12" }, 12_000],
  ["an instant in seconds", { "x-rate-limit-remaining": "0", "x-rate-limit-reset": "1780000007" }, 7000],
  ["an instant in milliseconds", { "ratelimit-remaining": "0", "ratelimit-reset": "1780000005500" }, 5500]
])("an exhausted limit is waited out: %s", async (_, headers, wait) => {
  const world = clock()
  const pace = createPace({ requests: 100, windowMs: 1000 }, world)
  pace.heard(new Headers(headers))
  await pace.turn(signal)
  expect(world.waits).toEqual([wait])
})

test.each([
  ["something is left", { "x-ratelimit-remaining": "3", "x-ratelimit-reset": "12" }],
  ["the reset is no number", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "+10000000001" }],
  ["the reset is months away", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1790000000" }],
  ["nothing is said", {}]
])("nothing is waited for where %s", async (_, headers) => {
  const world = clock()
  const pace = createPace({ requests: 100, windowMs: 1000 }, world)
  pace.heard(new Headers(headers as Record<string, string>))
  await pace.turn(signal)
  expect(world.waits).toEqual([])
})

test("the vendor's own limit counts before that of what stands between", async () => {
  const world = clock()
  const pace = createPace({ requests: 100, windowMs: 1000 }, world)
  pace.heard(
    new Headers({ "x-ratelimit-remaining": "1900", "x-ratelimit-reset": "9", "x-rate-limit-remaining": "0", "x-rate-limit-reset": "4" })
  )
  await pace.turn(signal)
  expect(world.waits).toEqual([4000])
})

test("a pause holds everything back, and a stop ends the waiting", async () => {
  const world = clock()
  const pace = createPace({ requests: 1, windowMs: 1000 }, world)
  pace.pauseUntil(world.now() + 30_000)
  await pace.turn(signal)
  expect(world.waits).toEqual([30_000])
  await expect(pace.turn(AbortSignal.abort())).rejects.toThrow()
})
