import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { createSettle, type Settle } from "~content/settle"

const settled = vi.fn()
let settle: Settle

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
  settled.mockReset()
  settle = createSettle(settled, {
    now: () => Date.now(),
    setTimeout: (callback, ms) => setTimeout(callback, ms),
    clearTimeout: timer => clearTimeout(timer)
  })
})
afterEach(() => vi.useRealTimers())

describe("when a page has come to rest", () => {
  it("waits for 400 ms without a change, and then says so once", () => {
    for (let step = 0; step < 5; step++) {
      settle.changed()
      vi.advanceTimersByTime(300)
    }
    expect(settled).not.toHaveBeenCalled()
    vi.advanceTimersByTime(100)
    expect(settled).toHaveBeenCalledOnce()
    vi.advanceTimersByTime(60_000)
    expect(settled).toHaveBeenCalledOnce()
  })

  it("does not wait longer than three seconds for a page that never rests", () => {
    for (let at = 0; at < 3_000; at += 100) {
      settle.changed()
      vi.advanceTimersByTime(100)
    }
    expect(settled).toHaveBeenCalledOnce()
  })

  it("reads a page that changes without news less and less often, and is back at once when there is some", () => {
    const tick = (seconds: number) => {
      for (let at = 0; at < seconds * 1_000; at += 200) {
        settle.changed()
        vi.advanceTimersByTime(200)
      }
    }
    settled.mockImplementation(() => settle.told(false))
    tick(120)
    expect(settled.mock.calls.length).toBeLessThan(14)
    settle.told(true)
    settled.mockReset()
    vi.advanceTimersByTime(40_000)
    settled.mockReset()
    settled.mockImplementation(() => settle.told(true))
    tick(12)
    expect(settled.mock.calls.length).toBeGreaterThanOrEqual(3)
  })

  it("says nothing after it was cancelled", () => {
    settle.changed()
    settle.cancel()
    vi.advanceTimersByTime(10_000)
    expect(settled).not.toHaveBeenCalled()
  })
})
