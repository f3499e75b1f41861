import { act, renderHook } from "@testing-library/react"
import { afterEach, expect, it, vi } from "vitest"

const about = { roleId: "r", personId: "p:ana" }
const load = async () => {
  // Each page has its own copy of the module.
  vi.resetModules()
  return import("~ui/hooks/use-decide-first")
}
const settle = () => act(() => new Promise(resolve => setTimeout(resolve, 50)))

afterEach(() => vi.resetModules())

it("knows on one page whose verdicts were seen on the other, whichever was opened first", async () => {
  const [panel, workshop, reopened] = [await load(), await load(), await load()]
  const card = renderHook(() => panel.useDecideFirst(about, 100, false))
  await settle()
  expect(card.result.current.hidden).toBe(true)
  renderHook(() => workshop.useVerdictsSeen(about.roleId, [about.personId]))
  await settle()
  card.rerender()
  expect(card.result.current.hidden).toBe(false)
  const later = renderHook(() => reopened.useDecideFirst(about, 100, false))
  await settle()
  later.rerender()
  expect(later.result.current.hidden).toBe(false)
})
