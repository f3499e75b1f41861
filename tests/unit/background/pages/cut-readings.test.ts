import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { answerWithinMs } from "~background/pages/being-read"
import { evaluateCutReadings, readCutTabs } from "~background/pages/cut-readings"
import { readTab } from "~background/pages/read-tab"
import { listenToTabs } from "~background/pages/tab-events"
import { calmWatchdog, watchdog } from "~background/upkeep/watchdog"
import { changeSettings } from "~store/settings"
import { roleRow, scene } from "../../../support/scenes/platform-scene"

let here: ReturnType<typeof scene>
beforeEach(() => void (here = scene()))
afterEach(() => vi.unstubAllGlobals())

const row = () => here.database.pages.get(7)

it("a reading that an ended worker left is taken up again by the next one", async () => {
  await readTab(here.deps, 7)
  here.chrome.scripting.executeScript.mockClear()
  await readCutTabs(here.deps, here.deps.now())
  expect(here.chrome.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ["sight.1234.js", "content.1234.js"] })
  expect(await row()).toMatchObject({ state: "reading" })
})

it("a reading of this worker is left to it, and a tab that was closed is forgotten", async () => {
  const startedAt = here.deps.now()
  await readTab(here.deps, 7)
  here.chrome.scripting.executeScript.mockClear()
  await readCutTabs(here.deps, startedAt)
  expect(here.chrome.scripting.executeScript).not.toHaveBeenCalled()
  here.tabs.delete(7)
  await readCutTabs(here.deps, here.deps.now())
  expect(await row()).toBeUndefined()
})

it("the alarm stays until the page has answered", async () => {
  await readTab(here.deps, 7)
  await calmWatchdog(here.database)
  expect(await here.chrome.alarms.get(watchdog)).toBeDefined()
  await here.database.pages.update(7, { state: "profile" })
  await calmWatchdog(here.database)
  expect(await here.chrome.alarms.get(watchdog)).toBeUndefined()
})

it("a click answered while the page finishes loading is not forgotten; a page that went silent long ago is", async () => {
  listenToTabs(here.deps, error => expect.fail(String(error)))
  const loaded = here.chrome.tabs.onUpdated.addListener.mock.calls[0]?.[0] as (id: number, change: object, tab: object) => void
  await readTab(here.deps, 7)
  loaded(7, { status: "complete" }, here.tabs.get(7) ?? {})
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(await row()).toMatchObject({ state: "reading" })
  await here.database.pages.update(7, { at: here.deps.now() - 2 * answerWithinMs - 60_000 })
  loaded(7, { status: "complete" }, here.tabs.get(7) ?? {})
  await expect.poll(row).toBeUndefined()
})

it("who was read when the worker died before the run is evaluated at the next wake-up; whose run was stopped is not", async () => {
  const personId = "https://people.example/ana"
  await readTab(here.deps, 7)
  await here.database.pages.update(7, { state: "profile", personId })
  await evaluateCutReadings(here.deps)
  expect(here.startEvaluation, "no role is approved").not.toHaveBeenCalled()
  await here.database.roles.put(roleRow("role-1", "approved"))
  await changeSettings(here.database, { activeRoleId: "role-1" })
  await evaluateCutReadings(here.deps)
  expect(here.startEvaluation.mock.calls).toEqual([["role-1", personId]])
  const at = here.deps.now()
  await here.database.runs.put({
    id: "run-1",
    skill: "evaluate",
    status: "stopped",
    roleId: "role-1",
    personId,
    input: {},
    plan: [],
    next: 0,
    model: "builtin",
    failure: null,
    createdAt: at,
    updatedAt: at
  })
  await evaluateCutReadings(here.deps)
  expect(here.startEvaluation).toHaveBeenCalledTimes(1)
})
