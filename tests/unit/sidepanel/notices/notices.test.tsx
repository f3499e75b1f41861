import { requests, settings, show, stage, stored, workshopOpened } from "../../../support/stage"
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react"
import { beforeEach, expect, it } from "vitest"
import { NoticesButton } from "~sidepanel/notices/notices-button"
import { NoticesProvider } from "~sidepanel/notices/notices-provider"
import { QuietLine } from "~sidepanel/notices/quiet-line"
import type { PlaceId } from "~sidepanel/state/places"
import { sentence } from "~sentence/sentence"
import { database } from "~store/database"
import { page } from "../../../support/card-rows"
import { run, role } from "../../../support/panel-rows"
import { preference } from "../../../support/preference-rows"

const session = new Map<string, unknown>()
const kept = {
  get: async (name: string) => ({ [name]: session.get(name) }),
  set: async (values: object) => Object.entries(values).forEach(([name, value]) => session.set(name, value))
}

beforeEach(() => {
  session.clear()
  session.set("notices.seenAt", "1")
  Object.assign(chrome, { storage: { session: kept } })
})

const still = (ms: number) => act(() => new Promise(resolve => setTimeout(resolve, ms)))
const line = (text: string) => screen.findByText(text, { selector: "[role=status]" })
const button = () => screen.findByRole("button", { name: /^News/ })

async function showNotices(rows: Record<string, readonly unknown[]>, place: PlaceId = "people") {
  await stored({ settings: settings(), roles: [role()], ...rows })
  show(
    <NoticesProvider>
      <NoticesButton />
      <QuietLine />
    </NoticesProvider>,
    place
  )
  await button()
}

it("tells a proposal in one line, and opens it on demand alone", async () => {
  await showNotices({ preferences: [preference()] })
  await line("1 proposal from what you did")
  expect(screen.queryByRole("button", { name: /^Approve/ })).toBeNull()
  fireEvent.click(screen.getByRole("button", { name: "See" }))
  const dialog = within(await screen.findByRole("dialog", { name: "Proposals from what you did" }))
  expect(await dialog.findByRole("button", { name: /^Approve/ })).toBeTruthy()
})

it("says nothing in Person, where somebody is being decided on: the dot has it", async () => {
  await showNotices({ preferences: [preference()] }, "person")
  await waitFor(async () => expect((await button()).textContent).toBe("News: 1"))
  expect(screen.queryByText("1 proposal from what you did")).toBeNull()
  fireEvent.click(await button())
  expect(await screen.findByRole("menuitem", { name: "1 proposal from what you did" })).toBeTruthy()
})

it("waits while the pointer moves, so that nothing shifts under a click", async () => {
  await showNotices({})
  await still(300)
  await database().preferences.put(preference())
  for (let n = 0; n < 4; n++) {
    fireEvent.pointerMove(window)
    await still(400)
    expect(screen.queryByText("1 proposal from what you did")).toBeNull()
  }
  await line("1 proposal from what you did")
})

it("says that a model failed, leads to the run, and is known from then on", async () => {
  await showNotices({ runs: [run({ id: "r-9", status: "done", updatedAt: 5, fellBack: sentence("failureUnexpectedWhat") })] })
  await screen.findByText(/: a model failed/, { selector: "[role=status]" })
  fireEvent.click(screen.getByRole("button", { name: "See" }))
  await waitFor(() => expect(workshopOpened()).toBe("runs/r-9"))
  await waitFor(async () => expect((await button()).textContent).toBe("News"))
  expect(Number(session.get("notices.seenAt"))).toBeGreaterThan(5)
})

it("is put away by one click, and the dot keeps it", async () => {
  await showNotices({ preferences: [preference()] })
  await line("1 proposal from what you did")
  fireEvent.click(screen.getByRole("button", { name: "Put away" }))
  await waitFor(() => expect(screen.queryByText("1 proposal from what you did")).toBeNull())
  expect((await button()).textContent).toBe("News: 1")
})

it("beside a page that was read by a click, one click more switches its site on, asked for in that click; never twice", async () => {
  await showNotices({ settings: settings({ noticedSites: ["other"] }), pages: [page()] }, "person")
  fireEvent.click(await screen.findByRole("button", { name: "Always on ana.example" }))
  expect(stage.askPermission).toHaveBeenCalledWith({ origins: ["https://ana.example/*"] })
  await waitFor(() => expect(requests("site.switch")).toEqual([{ origin: "https://ana.example", on: true }]))
  await database().sites.put({ origin: "https://ana.example", at: 1 })
  await waitFor(() => expect(screen.queryByRole("button", { name: /^Always on/ })).toBeNull())
})

it("says a site's plain notice before the first site is switched on", async () => {
  await showNotices({ settings: settings({ noticedSites: [] }), pages: [page()] }, "person")
  fireEvent.click(await screen.findByRole("button", { name: "Always on ana.example" }))
  expect(stage.askPermission).not.toHaveBeenCalled()
  const dialog = within(await screen.findByRole("dialog", { name: "Before this site is switched on" }))
  fireEvent.click(dialog.getByRole("button", { name: "Switch on" }))
  expect(stage.askPermission).toHaveBeenCalledOnce()
})
