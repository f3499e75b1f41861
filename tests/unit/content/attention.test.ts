import { describe, expect, it } from "vitest"
import { createAttention, idleMs } from "~content/attention"

describe("time on a page", () => {
  it("counts from coming to the front to leaving it", () => {
    const attention = createAttention()
    attention.enter(1_000)
    attention.leave(6_000)
    expect(attention.take(60_000)).toBe(5_000)
  })

  it("counts nothing while the page is in the background", () => {
    const attention = createAttention()
    attention.touch(5_000)
    expect(attention.take(100_000)).toBe(0)
  })

  it("stops half a minute after the last sign of life", () => {
    const attention = createAttention()
    attention.enter(0)
    attention.touch(10_000)
    expect(attention.take(600_000)).toBe(10_000 + idleMs)
    expect(attention.take(900_000)).toBe(0)
  })

  it("goes on at the next sign of life, without the pause", () => {
    const attention = createAttention()
    attention.enter(0)
    attention.touch(300_000)
    attention.leave(302_000)
    expect(attention.take(302_000)).toBe(idleMs + 2_000)
  })

  it("tells every millisecond once, however often it is asked", () => {
    const attention = createAttention()
    attention.enter(0)
    let told = 0
    for (let now = 0; now <= 20_000; now += 333.3) told += attention.take(now)
    attention.leave(20_000)
    told += attention.take(20_000)
    expect(told).toBe(20_000)
  })
})
