import { fakeBrowser } from "@webext-core/fake-browser"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { Browser } from "webextension-polyfill"
import { clearAlarm, ensureAlarm, onAlarm } from "~browser/alarms"
import type * as module from "~browser/api"
import { api, provideApi } from "~browser/api"
import { onMessage, sendToWorker } from "~browser/runtime"
import { recall, keepInSession } from "~browser/session-memory"
import { onTabClosed, openTab, openTabIds, tabOf } from "~browser/tabs"

const place = Symbol.for("candor.api")
const provided = () => (globalThis as { [place]?: unknown })[place]

beforeEach(() => fakeBrowser.reset())
afterEach(() => {
  delete (globalThis as { [place]?: unknown })[place]
  vi.unstubAllGlobals()
})

describe("the browser's API", () => {
  it("is what a page or the worker was given, before what the browser calls it", () => {
    vi.stubGlobal("chrome", { runtime: {} })
    provideApi(fakeBrowser as unknown as Browser)
    expect(api()).toBe(fakeBrowser)
  })

  it("is the same for a part that is loaded late, which has its own copy of the module", async () => {
    provideApi(fakeBrowser as unknown as Browser)
    const copy = (await import("../../../src/browser/api.ts?late" as string)) as typeof module
    expect(copy.api).not.toBe(api)
    expect(copy.api()).toBe(fakeBrowser)
  })

  it("is the browser's own object in the page side, which is given none, under either name", () => {
    expect(provided()).toBeUndefined()
    const own = { runtime: { id: "candor" } }
    vi.stubGlobal("browser", own)
    vi.stubGlobal("chrome", undefined)
    expect(api()).toBe(own)
    const chrome = { runtime: { id: "candor" } }
    vi.stubGlobal("chrome", chrome)
    expect(api()).toBe(chrome)
  })

  it("that is nowhere is said, and is no puzzle of undefined values", () => {
    vi.stubGlobal("browser", undefined)
    vi.stubGlobal("chrome", undefined)
    expect(() => api()).toThrow("The browser's extension API is not here.")
  })
})

describe("over a browser that keeps what it is told", () => {
  beforeEach(() => provideApi(fakeBrowser as unknown as Browser))

  it("an alarm is set once, rings by its own name, and is cleared", async () => {
    const rung = vi.fn()
    onAlarm("watchdog", rung)
    await ensureAlarm("watchdog", 1)
    const [first] = await fakeBrowser.alarms.getAll()
    await ensureAlarm("watchdog", 5)
    expect(await fakeBrowser.alarms.getAll()).toEqual([first])
    await fakeBrowser.alarms.onAlarm.trigger({ name: "another", scheduledTime: 0, persistAcrossSessions: false })
    expect(rung).not.toHaveBeenCalled()
    await fakeBrowser.alarms.onAlarm.trigger({ name: "watchdog", scheduledTime: 0, persistAcrossSessions: false })
    expect(rung).toHaveBeenCalledOnce()
    await clearAlarm("watchdog")
    expect(await fakeBrowser.alarms.getAll()).toEqual([])
  })

  it("what is remembered is there until the browser closes, by its name", async () => {
    expect(await recall("panel.tab")).toBeNull()
    await keepInSession("panel.tab", "people")
    expect(await recall("panel.tab")).toBe("people")
    expect(await recall("site.wish")).toBeNull()
  })

  it("a tab that is opened is there, counted, and told of when it closes", async () => {
    const closed = vi.fn()
    onTabClosed(closed)
    const tabId = await openTab("https://ana.example/")
    expect(await openTabIds()).toContain(tabId)
    expect(await tabOf(tabId ?? -1)).toMatchObject({ tabId, url: "https://ana.example/" })
    // The fake's own `remove` looks for a window by the tab's id.
    await fakeBrowser.tabs.onRemoved.trigger(tabId ?? -1, { windowId: 0, isWindowClosing: false })
    expect(closed.mock.calls[0]?.[0]).toBe(tabId)
  })

  it("a message is answered by whom it is for, and one that nobody hears is no answer", async () => {
    await expect(sendToWorker({ name: "role.select" })).rejects.toThrow()
    const heard = vi.fn((_message: unknown, _sender: unknown, _respond: (reply: unknown) => void) => false)
    onMessage(heard)
    await sendToWorker({ name: "role.select" })
    expect(heard.mock.calls[0]?.[0]).toEqual({ name: "role.select" })
  })
})
