import { requests, settings, show, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { expect, it } from "vitest"
import { ShownRole } from "../../../support/shown-role"
import type { Role } from "~role/role"
import { qualification, role } from "../../../support/panel-rows"

// What a pack says of a role stands apart from what the recruiter said, with whose word it is, and each line can be taken out.

const from = { pack: "Data", by: "Rui" }
const parts: Partial<Role> = {
  qualifications: [
    { ...qualification("q-1", "must", "Kubernetes"), from },
    { ...qualification("q-2", "nice", "Kafka"), learned: [{ preferenceId: "pack-1", from, was: { text: "Kafka", kind: "must" } }] }
  ],
  aliases: [
    { term: "Py", as: "Python", at: 1 },
    { term: "Python", as: "Kubernetes", at: 1, from },
    { term: "Go", as: "Golang", at: 1, from: { pack: null, by: null } }
  ],
  notes: [
    { text: "Mine.", preferenceId: null },
    { text: "Agency years count half.", preferenceId: null, from }
  ]
}

async function showRole() {
  await stored({ settings: settings() })
  show(<ShownRole role={role({ status: "approved" }, parts)} />, "role")
  await screen.findByText("Agency years count half.")
}
const region = (name: string) => within(screen.getByRole("region", { name }))

it("stands apart from what the recruiter said, and says from whom it is", async () => {
  await showRole()
  expect(region("You said, for this role").queryByText(/“Python” counts/)).toBeNull()
  const packs = region("Packs say, for this role")
  expect(packs.getByText(/“Python” counts as “Kubernetes”/).textContent).toContain("from the pack “Data” by Rui")
  expect(packs.getByText(/“Go” counts as “Golang”/).textContent).toContain("taken in before it was noted from where")
  expect(region("Told to the model for this role").queryByText("Agency years count half.")).toBeNull()
  expect(screen.getByText("Kubernetes").closest("li")?.textContent).toContain("from the pack “Data” by Rui")
  expect(screen.getByText("Kafka").closest("li")?.textContent).toContain("from the pack “Data” by Rui · was Must")
})

it("can be taken out line by line, and a note made the recruiter's own", async () => {
  await showRole()
  // One change at a time: until it is answered, the others wait.
  const click = async (name: string) => {
    const button = screen.getByRole("button", { name })
    await waitFor(() => expect(button.hasAttribute("disabled")).toBe(false))
    fireEvent.click(button)
  }
  await click("No longer count “Python” as “Kubernetes”")
  await waitFor(() => expect(requests("alias.remove")).toEqual([{ roleId: "role-1", term: "Python", as: "Kubernetes" }]))
  await click("Take it back: Kafka")
  await waitFor(() => expect(requests("packChange.remove")).toEqual([{ roleId: "role-1", markId: "pack-1" }]))
  await click("Say it myself: “Agency years count half.”")
  await waitFor(() => expect(requests("note.adopt")).toEqual([{ roleId: "role-1", text: "Agency years count half." }]))
  await click("Take out “Agency years count half.”")
  await click("Take out “Mine.”")
  await waitFor(() => expect(requests("note.remove")).toHaveLength(2))
})
