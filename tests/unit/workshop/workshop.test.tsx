import { failing, requests, settings, showWorkshop, stage, stored } from "../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { expect, it } from "vitest"
import type { WorkshopPart } from "~ui/workshop-parts"
import { now, pattern, role } from "../../support/panel-rows"

const section = (name: string) => screen.findByRole("region", { name })
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }))

async function showPart(part: WorkshopPart, rows: Record<string, readonly unknown[]>) {
  await stored({ settings: settings(), ...rows })
  showWorkshop(part)
  await waitFor(() => expect(screen.getByRole("heading", { level: 2 }).nextElementSibling).not.toBeNull())
}

it.each([
  ["roles", "Roles", /Start one in Role/],
  ["patterns", "Patterns", /keep it as a pattern/],
  ["learned", "What was learned", /learned nothing yet/],
  ["runs", "Runs", /No runs yet/]
] as const)("says of %s, where there is none, how something comes into it", async (part, name, text) => {
  await showPart(part, { settings: settings({ activeRoleId: null }) })
  expect(await within(await section(name)).findByText(text)).toBeTruthy()
})

it("goes from part to part by its address, says which one is shown, and brings the focus to it", async () => {
  await showPart("runs", {})
  const link = screen.getByRole("link", { name: "Patterns" })
  expect(screen.getByRole("link", { name: "Runs" }).getAttribute("aria-current")).toBe("page")
  location.hash = link.getAttribute("href") ?? ""
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Patterns"))
  expect(document.title).toBe("Patterns · Workshop")
})

it("opens a role in the panel beside it, and closes one", async () => {
  await showPart("roles", { roles: [role(), role({ id: "role-2" }, { title: "Nurse", place: null })] })
  await press("Close Nurse")
  await waitFor(() => expect(requests("role.close")).toEqual([{ roleId: "role-2" }]))
  await press("Open Nurse")
  await waitFor(() => expect(requests("role.select")).toEqual([{ roleId: "role-2" }]))
  expect(stage.openPanel).toHaveBeenCalledWith({ windowId: 3 })
})

it("deletes only after asking, and “Keep it” gives the focus back", async () => {
  await showPart("patterns", { patterns: [pattern("p-1", "May")] })
  await press("Delete May")
  expect(requests("pattern.delete")).toEqual([])
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Keep it" }))
  await press("Keep it")
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Delete May" }))
  await press("Delete May")
  await press("Delete for good")
  await waitFor(() => expect(requests("pattern.delete")).toEqual([{ patternId: "p-1" }]))
})

it("ranks patterns by their likeness to the active role, with the reason", async () => {
  const patterns = [
    pattern("p-1", "Nurse", { role: role({}, { title: "Nurse", qualifications: [] }).role }),
    pattern("p-2", "Data Engineer")
  ]
  await showPart("patterns", { roles: [role()], patterns })
  const list = within(await section("Patterns"))
  await list.findByText("Most like “Data Engineer · Lisbon” first.")
  expect(list.getAllByRole("listitem").map(item => item.querySelector("strong")?.textContent)).toEqual(["Data Engineer", "Nurse"])
  expect(list.getByText(/In common: .*Data/)).toBeTruthy()
})

it("lists patterns by date, without a reason, while no role is active", async () => {
  const patterns = [pattern("p-1", "Old", { updatedAt: now - 9e8 }), pattern("p-2", "New")]
  await showPart("patterns", { settings: settings({ activeRoleId: null }), patterns })
  const list = within(await section("Patterns"))
  expect(list.getAllByRole("listitem").map(item => item.querySelector("strong")?.textContent)).toEqual(["New", "Old"])
  expect(list.queryByText(/In common/)).toBeNull()
})

it("renames a pattern in place, and starts a role from one", async () => {
  await showPart("patterns", { patterns: [pattern("p-1", "May")] })
  await press("Rename May")
  const field = screen.getByRole("textbox", { name: "Rename May" })
  fireEvent.change(field, { target: { value: "Data, May" } })
  fireEvent.submit(field)
  await waitFor(() => expect(requests("pattern.rename")).toEqual([{ patternId: "p-1", name: "Data, May" }]))
  await press(/^Start a role from this: May/)
  await waitFor(() => expect(requests("role.start")).toEqual([{ kind: "pattern", patternId: "p-1" }]))
  await waitFor(() => expect(stage.openPanel).toHaveBeenCalled())
})

it("tells a failed change where it was asked for, and tries again by one click", async () => {
  stage.answers["pattern.delete"] = failing({ what: "The disk is full.", kept: "Nothing was changed.", next: "Try again.", retry: true })
  await showPart("patterns", { patterns: [pattern("p-1", "May")] })
  await press("Delete May")
  await press("Delete for good")
  const alert = await screen.findByRole("alert")
  expect(alert.textContent).toContain("Nothing was changed.")
  fireEvent.click(within(alert).getByRole("button", { name: "Try again" }))
  await waitFor(() => expect(requests("pattern.delete")).toHaveLength(2))
})
