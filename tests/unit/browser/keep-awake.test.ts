import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { fakeBrowser } from "@webext-core/fake-browser"
import { calmWatchdog, watchdog, watched } from "~background/upkeep/watchdog"
import { keepAwake } from "~browser/keep-awake"
import { matchPatternOf } from "~browser/permissions"
import { openPanel } from "~browser/side-panel"
import type { RunRow } from "~store/rows/rows"
import { freshDatabase } from "../../support/fake-database"

const getPlatformInfo = vi.fn(async () => ({}))

beforeEach(() => {
  fakeBrowser.reset()
  getPlatformInfo.mockClear()
  vi.stubGlobal("chrome", { ...fakeBrowser, runtime: { getPlatformInfo } })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe("while work goes on", () => {
  it("touches the browser every 20 seconds, until the last piece of work has ended", async () => {
    vi.useFakeTimers()
    let end: () => void = () => {}
    const long = keepAwake(new Promise<void>(resolve => (end = resolve)))
    const failed = keepAwake(Promise.reject(new Error("broken"))).catch((error: Error) => error.message)
    expect(await failed).toBe("broken")
    await vi.advanceTimersByTimeAsync(65_000)
    expect(getPlatformInfo).toHaveBeenCalledTimes(3)
    end()
    await long
    await vi.advanceTimersByTimeAsync(65_000)
    expect(getPlatformInfo).toHaveBeenCalledTimes(3)
  })

  it("leaves an alarm behind, that stays until no run is left to go on with", async () => {
    const database = freshDatabase()
    const run = { id: "r", skill: "evaluate", status: "running", plan: [{ step: "ask-model" }], next: 0 } as unknown as RunRow
    await database.runs.put(run)
    await watched(database)(Promise.resolve())
    expect(await fakeBrowser.alarms.get(watchdog)).toMatchObject({ periodInMinutes: 0.5 })
    await database.runs.put({ ...run, status: "done" })
    await calmWatchdog(database)
    expect(await fakeBrowser.alarms.get(watchdog)).toBeUndefined()
  })
})

describe("opening the panel", () => {
  it("asks the browser in the same turn, because the gesture ends with it", () => {
    const open = vi.fn(async () => undefined)
    vi.stubGlobal("chrome", { sidePanel: { open } })
    void openPanel(4)
    expect(open).toHaveBeenCalledWith({ windowId: 4 })
  })

  it("opens the sidebar in Firefox", () => {
    const open = vi.fn(async () => undefined)
    vi.stubGlobal("chrome", {})
    vi.stubGlobal("browser", { sidebarAction: { open } })
    void openPanel(4)
    expect(open).toHaveBeenCalledOnce()
  })
})

it("asks for an origin's pages without the port, which a match pattern cannot have", () => {
  expect(matchPatternOf("http://127.0.0.1:4010")).toBe("http://127.0.0.1/*")
  expect(matchPatternOf("https://github.com")).toBe("https://github.com/*")
})
