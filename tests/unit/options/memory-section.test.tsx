import { requests, settings, show, stored } from "../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { expect, it } from "vitest"
import { signalKinds } from "~learning/preferences/signal-kind"
import { MemorySection } from "~options/memory-section"
import { database } from "~store/database"
import { memoryCounts } from "~store/learning/memory-counts"
import { person } from "../../support/card-rows"

const may = Date.UTC(2026, 4, 3, 12)
const signal = (kind: string, at: number) => ({ kind, at, roleId: null, personId: null, qualificationId: null, detail: {} })

async function showMemory(rows: Record<string, readonly unknown[]> = {}) {
  await stored({ settings: settings(), ...rows })
  show(<MemorySection />)
  await screen.findByRole("switch", { name: /^Pause: note nothing/ })
}
/** By its label; its description, which stands in the label too, follows. */
const toggle = (name: string) => screen.getByRole<HTMLInputElement>("switch", { name: new RegExp(`^${name} ?[A-Z“]`) })

it("has a switch for every kind of signal, with words of what is noted", async () => {
  await showMemory()
  expect(screen.getAllByRole("switch")).toHaveLength(signalKinds.length + 1)
  for (const each of screen.getAllByRole("switch")) expect(each.getAttribute("aria-describedby")).toBeTruthy()
})

it("switches one kind off and on again, and leaves the others as they are", async () => {
  await showMemory({ settings: settings({ signalsOff: ["time"] }) })
  expect(toggle("Time on a profile").checked).toBe(false)
  fireEvent.click(toggle("Visits"))
  await waitFor(() => expect(requests("settings.change")).toEqual([{ signalsOff: ["time", "visit"] }]))
  fireEvent.click(toggle("Time on a profile"))
  await waitFor(() => expect(requests("settings.change")).toHaveLength(2))
  expect(requests("settings.change")[1]).toEqual({ signalsOff: [] })
})

it("pauses all of them at once, and says what that means for the log", async () => {
  await showMemory()
  expect(screen.getByText(/they leave no entry in the log/)).toBeTruthy()
  fireEvent.click(toggle("Pause: note nothing"))
  await waitFor(() => expect(requests("settings.change")).toEqual([{ signalsPaused: true }]))
  await database().settings.update("settings", { signalsPaused: true })
  await waitFor(() => expect(toggle("Visits").disabled).toBe(true))
})

it("says how much is kept of each kind and since when", async () => {
  await showMemory({ signals: [signal("visit", may), signal("visit", may + 86_400_000), signal("decision", may)] })
  const kept = (name: string) => within(toggle(name).closest("li")!)
  expect(kept("Visits").getByText("2 kept, the oldest from May 3, 2026")).toBeTruthy()
  expect(kept("Decisions").getByText("1 kept, from May 3, 2026")).toBeTruthy()
  expect(kept("Searches").getByText("none kept")).toBeTruthy()
})

it("takes a number of months when the field is left, not on the way to it", async () => {
  await showMemory({ people: [person("p:ana", { lastSeenAt: may })] })
  expect(screen.getByText("1 person kept, the one seen longest ago on May 3, 2026.")).toBeTruthy()
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Months" })
  expect(field.value).toBe("24")
  fireEvent.change(field, { target: { value: "3" } })
  fireEvent.change(field, { target: { value: "36" } })
  expect(requests("settings.change")).toEqual([])
  fireEvent.blur(field)
  await waitFor(() => expect(requests("settings.change")).toEqual([{ keepPeopleMonths: 36 }]))
})

it("leaves the months as they were where nothing sensible is written", async () => {
  await showMemory()
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Months" })
  fireEvent.change(field, { target: { value: "" } })
  fireEvent.blur(field)
  await waitFor(() => expect(field.value).toBe("24"))
  expect(requests("settings.change")).toEqual([])
})

it("keeps people for ever on one click, and goes back to two years on another", async () => {
  await showMemory()
  fireEvent.click(screen.getByRole("checkbox", { name: "Keep for ever" }))
  await waitFor(() => expect(requests("settings.change")).toEqual([{ keepPeopleMonths: null }]))
  await database().settings.update("settings", { keepPeopleMonths: null })
  await waitFor(() => expect((screen.getByRole("checkbox", { name: "Keep for ever" }) as HTMLInputElement).checked).toBe(true))
  expect((screen.getByRole("textbox", { name: "Months" }) as HTMLInputElement).disabled).toBe(true)
  fireEvent.click(screen.getByRole("checkbox", { name: "Keep for ever" }))
  await waitFor(() => expect(requests("settings.change")[1]).toEqual({ keepPeopleMonths: 24 }))
})

it("sets the share of people to decide on first when the slider is let go, and says it in words", async () => {
  await showMemory()
  const slider = screen.getByRole("slider", { name: "People to decide on first" })
  expect(screen.getByText("Nobody: verdicts are always shown")).toBeTruthy()
  fireEvent.change(slider, { target: { value: "20" } })
  expect(slider.getAttribute("aria-valuetext")).toBe("20 in 100 people")
  expect(requests("settings.change")).toEqual([])
  fireEvent.pointerUp(slider)
  await waitFor(() => expect(requests("settings.change")).toEqual([{ decideFirstShare: 20 }]))
})

it("says how many preferences were forgotten, and what is left of them", async () => {
  await showMemory({ forgotten: [{ id: "digest", salt: "salt", at: may }] })
  expect(screen.getByText(/^1 preference was forgotten\. An unreadable digest/)).toBeTruthy()
})

it("counts every kind by itself, and finds its oldest", async () => {
  const many = Array.from({ length: 2_000 }, (_, n) => signal(signalKinds[n % signalKinds.length]!, may + n))
  await stored({ signals: many })
  const counts = await memoryCounts(database())
  expect(Object.values(counts.signals).reduce((sum, { count }) => sum + count, 0)).toBe(2_000)
  expect(counts.signals.visit).toEqual({ count: 2_000 / signalKinds.length, oldestAt: may })
  expect(counts.people).toEqual({ count: 0, oldestAt: null })
})
