import { requests, settings, stage, stored } from "../../../support/stage"
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react"
import { beforeEach, expect, it, vi } from "vitest"
import SidePanel from "~sidepanel/index"
import { pattern, role } from "../../../support/panel-rows"

const session = new Map<string, unknown>()

beforeEach(() => {
  session.clear()
  Object.assign(chrome, {
    storage: {
      session: {
        get: async (name: string) => ({ [name]: session.get(name) }),
        set: async (values: Record<string, unknown>) => Object.entries(values).forEach(([name, value]) => session.set(name, value))
      }
    }
  })
  Element.prototype.scrollTo = () => undefined
  Element.prototype.scrollIntoView = () => undefined
})

const tab = (name: string | RegExp) => screen.findByRole("tab", { name })
const press = (target: Element, ...keys: string[]) => keys.forEach(key => fireEvent.keyDown(target, { key }))
const selected = async () => (await screen.findByRole("tab", { selected: true })).textContent

async function showPanel(rows: Record<string, readonly unknown[]> = {}) {
  await stored({ settings: settings(), roles: [role()], ...rows })
  render(<SidePanel />)
}

it("says before anything else what is read and when, that nothing leaves the machine, and what sites' terms say", async () => {
  await showPanel({ settings: settings({ seenNotice: false }) })
  expect(await screen.findByText(/Only when you click Candor's icon/)).toBeTruthy()
  expect(screen.getByText(/Nothing is sent anywhere/)).toBeTruthy()
  expect(screen.getByText(/in their terms/)).toBeTruthy()
  expect(screen.queryByRole("tab")).toBeNull()
  fireEvent.click(screen.getByRole("button", { name: "Got it" }))
  await waitFor(() => expect(requests("settings.change")).toEqual([{ seenNotice: true }]))
})

it("opens on Role, and on the last place again when it is reopened in the session", async () => {
  await showPanel()
  expect(await selected()).toBe("Role")
  fireEvent.click(await tab("People"))
  await waitFor(() => expect(session.get("panel.place")).toBe("people"))
})

it("opens on the place of the session", async () => {
  session.set("panel.place", "people")
  await showPanel()
  expect(await selected()).toBe("People")
})

it("changes places by g and a letter, but leaves letters that are typed into a field alone; Alt and a digit reach the places from there, too", async () => {
  await showPanel()
  await tab("Role")
  press(document.body, "g", "l")
  await waitFor(async () => expect(await selected()).toBe("People"))
  press(document.body, "g", "r")
  await waitFor(async () => expect(await selected()).toBe("Role"))
  const field = await screen.findByRole("textbox", { name: "Answer or paste" })
  press(field, "g", "l")
  expect(await selected()).toBe("Role")
  fireEvent.keyDown(field, { code: "Digit3", key: "3", altKey: true })
  await waitFor(async () => expect(await selected()).toBe("People"))
})

it("takes the second key after g for itself: p goes to Person then, and passes nobody", async () => {
  await showPanel()
  await tab("Role")
  const heard = vi.fn()
  window.addEventListener("keydown", heard)
  press(document.body, "g", "p")
  window.removeEventListener("keydown", heard)
  await waitFor(async () => expect(await selected()).toBe("Person"))
  expect(heard.mock.calls.map(([event]) => (event as KeyboardEvent).key)).toEqual(["g"])
})

it("keeps a half-written answer while another tab is in front", async () => {
  await showPanel()
  const field = await screen.findByRole("textbox", { name: "Answer or paste" })
  fireEvent.change(field, { target: { value: "Two days a week" } })
  fireEvent.click(await tab("People"))
  fireEvent.click(await tab("Role"))
  expect((await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Answer or paste" })).value).toBe("Two days a week")
})

it("lists its shortcuts under ? and under a button", async () => {
  await showPanel()
  await tab("Role")
  fireEvent.keyDown(document.body, { key: "?", code: "Slash", shiftKey: true })
  const dialog = await screen.findByRole("dialog", { name: "Keyboard shortcuts" })
  expect(within(dialog).getByText("Shortlist the person on the card")).toBeTruthy()
})

it("says what leaves this machine: nothing", async () => {
  await showPanel()
  fireEvent.click(await screen.findByRole("button", { name: /What leaves this machine/ }))
  const dialog = await screen.findByRole("dialog", { name: "What leaves this machine" })
  expect(await within(dialog).findByText("Nothing. Candor sends nothing anywhere.")).toBeTruthy()
})

it("names the active role with its state, and switches to another one", async () => {
  await showPanel({ roles: [role(), role({ id: "role-2" }, { title: "Nurse", place: null })] })
  const open = await screen.findByRole("button", { name: /Data Engineer · Lisbon/ })
  expect(open.textContent).toContain("draft")
  fireEvent.click(open)
  fireEvent.click(await screen.findByRole("menuitem", { name: /Nurse/ }))
  await waitFor(() => expect(requests("role.select")).toEqual([{ roleId: "role-2" }]))
})

it("starts a new role from the same menu", async () => {
  await showPanel()
  fireEvent.click(await screen.findByRole("button", { name: /Data Engineer · Lisbon/ }))
  fireEvent.click(await screen.findByRole("menuitem", { name: "New role" }))
  await waitFor(() => expect(requests("role.select")).toEqual([{ roleId: null }]))
})

it("counts the people of the active role on their tab", async () => {
  const visit = (personId: string, roleId: string) => ({ personId, roleId, count: 1, timeMs: 0, firstAt: 1, lastAt: 1, lastViewId: "view" })
  await showPanel({ visits: [visit("a", "role-1"), visit("b", "role-1"), visit("c", "role-9")] })
  expect(await tab("People 2")).toBeTruthy()
  // Counting changes nothing. (On a slow machine the panel has asked meanwhile for the page it was opened beside.)
  expect(stage.sent.filter(({ name }) => name !== "page.read")).toEqual([])
})

it("names a long role in one line, and in full in its title and its menu", async () => {
  const title = "Senior Data Engineer for Payments, Settlement and Reconciliation"
  await showPanel({ roles: [role({}, { title })] })
  const open = await screen.findByRole("button", { name: new RegExp(title) })
  expect(open.title).toBe(`${title} · Lisbon`)
  fireEvent.click(open)
  await waitFor(() => expect(screen.getAllByText(`${title} · Lisbon`)).toHaveLength(2))
})

it("opens the settings from its header", async () => {
  const opened: string[] = []
  Object.assign(chrome.runtime, { openOptionsPage: async () => void opened.push("options") })
  await showPanel()
  fireEvent.click(await screen.findByRole("button", { name: "Settings" }))
  expect(opened).toEqual(["options"])
})

it("leaves single keys alone where they are switched off, but not those with Alt", async () => {
  await showPanel({ settings: settings({ singleKeys: false }) })
  const selected = async () => (await screen.findByRole("tab", { selected: true })).textContent
  await tab("Role")
  press(document.body, "g", "l")
  fireEvent.keyDown(document.body, { key: "?", code: "Slash", shiftKey: true })
  expect(await selected()).toBe("Role")
  expect(screen.queryByRole("dialog")).toBeNull()
  fireEvent.keyDown(document.body, { code: "Digit3", key: "3", altKey: true })
  await waitFor(async () => expect(await selected()).toBe("People"))
})

it("takes files that are dropped anywhere on it, and the browser does not open them; People comes to the front", async () => {
  await showPanel()
  await tab("Role")
  const files = ["ana.txt", "bea.txt"].map(name => new File(["Ana Ferro"], name))
  const dataTransfer = { types: ["Files"], items: [], files }
  expect([fireEvent.dragOver(window, { dataTransfer }), fireEvent.drop(window, { dataTransfer })]).toEqual([false, false])
  await waitFor(async () => expect(await selected()).toMatch(/^People/))
  await waitFor(() => expect(requests("pile.begin")).toHaveLength(1))
})

it("finds any role, open or closed, and any pattern by a part of its name, and opens or starts from it", async () => {
  await showPanel({
    roles: [role(), role({ id: "role-2", status: "closed" }, { title: "Pflegefachkraft Köln", place: null })],
    patterns: [pattern("p-1", "Köln, nights")]
  })
  fireEvent.click(await screen.findByRole("button", { name: /Data Engineer · Lisbon/ }))
  fireEvent.click(await screen.findByRole("menuitem", { name: "All roles and patterns…" }))
  const dialog = within(await screen.findByRole("dialog", { name: "Roles and patterns" }))
  await dialog.findByRole("button", { name: /Data Engineer/ })
  fireEvent.change(dialog.getByRole("textbox", { name: "Search by name" }), { target: { value: "koln" } })
  await waitFor(() => expect(dialog.queryByRole("button", { name: /Data Engineer/ })).toBeNull())
  expect(dialog.getByRole("button", { name: "Köln, nights start from it" })).toBeTruthy()
  fireEvent.click(dialog.getByRole("button", { name: /Pflegefachkraft Köln.*closed/ }))
  await waitFor(() => expect(requests("role.select")).toEqual([{ roleId: "role-2" }]))
})
