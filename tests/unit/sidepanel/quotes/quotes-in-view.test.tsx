import { expect, it, vi } from "vitest"
import { createInView, quoteIdleMs } from "~sidepanel/quotes/quotes-in-view"

function scene() {
  const inView = createInView()
  const observer = { observe: vi.fn(), unobserve: vi.fn(), disconnect: vi.fn() }
  const row = document.createElement("article")
  inView.mark("kafka")(row)
  inView.start(observer)
  return { inView, observer, row }
}

it("a quote's time is the time its row was in view while the recruiter was active", () => {
  const { inView, observer, row } = scene()
  expect(observer.observe).toHaveBeenCalledWith(row)
  inView.touch(0)
  inView.show(row, true, 2_000)
  inView.touch(5_000)
  inView.show(row, false, 9_000)
  inView.touch(20_000)
  expect(inView.take(20_000)).toEqual([["kafka", 7_000]])
  expect(inView.take(21_000)).toEqual([])
})

it("nothing counts before the first sign of life, half a minute after the last one, or out of sight", () => {
  const { inView, row } = scene()
  inView.show(row, true, 0)
  expect(inView.take(50_000)).toEqual([])
  inView.touch(60_000)
  expect(inView.take(600_000)).toEqual([["kafka", quoteIdleMs]])
  inView.touch(700_000)
  inView.leave(702_000)
  expect(inView.take(790_000)).toEqual([["kafka", 2_000]])
})

it("what passed by says nothing until it has come together", () => {
  const { inView, row } = scene()
  inView.touch(0)
  inView.show(row, true, 0)
  inView.show(row, false, 600)
  expect(inView.take(600)).toEqual([])
  inView.show(row, true, 1_000)
  expect(inView.take(1_500)).toEqual([["kafka", 1_100]])
})

it("a row that is gone is not watched any more, and a row has one mark", () => {
  const { inView, observer, row } = scene()
  expect(inView.mark("kafka")).toBe(inView.mark("kafka"))
  inView.touch(0)
  inView.show(row, true, 0)
  inView.mark("kafka")(null)
  expect(observer.unobserve).toHaveBeenCalledWith(row)
  expect(inView.take(9_000)).toEqual([])
})
