// @vitest-environment jsdom
import { failing, panel, requests, settings, show, stage, stored } from "../ui-cards/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { expect, it } from "vitest"
import { findingText } from "~sidepanel/runs/finding-text"
import { LibraryTab } from "~sidepanel/library/library-tab"
import { now, pattern, role, run } from "./rows"

const section = (name: string) => screen.findByRole("region", { name })
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }))

async function showLibrary(rows: Record<string, readonly unknown[]>) {
  await stored({ settings: settings(), ...rows })
  show(<LibraryTab />, "library")
  await section("Roles")
}

it("says of every empty list how something comes into it, and of preferences that nothing was learned yet", async () => {
  await showLibrary({ settings: settings({ activeRoleId: null }) })
  for (const [name, text] of [
    ["Roles", /Start one in Chat/],
    ["Patterns", /keep it as a pattern/],
    ["Preferences", /learned nothing yet/],
    ["Runs", /No runs yet/]
  ] as const)
    expect(within(await section(name)).getByText(text)).toBeTruthy()
})

it("opens a role in the chat, and closes one", async () => {
  await showLibrary({ roles: [role(), role({ id: "role-2" }, { title: "Nurse", place: null })] })
  await press("Close Nurse")
  await waitFor(() => expect(requests("role.close")).toEqual([{ roleId: "role-2" }]))
  await press("Open Nurse")
  await waitFor(() => expect(requests("role.select")).toEqual([{ roleId: "role-2" }]))
  await waitFor(() => expect(panel.tab).toBe("chat"))
})

it("deletes only after asking, and “Keep it” gives the focus back", async () => {
  await showLibrary({ patterns: [pattern("p-1", "May")] })
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
  await showLibrary({ roles: [role()], patterns })
  const list = within(await section("Patterns"))
  await list.findByText("Most like “Data Engineer · Lisbon” first.")
  expect(list.getAllByRole("listitem").map(item => item.querySelector("strong")?.textContent)).toEqual(["Data Engineer", "Nurse"])
  expect(list.getByText(/In common: .*Data/)).toBeTruthy()
})

it("lists patterns by date, without a reason, while no role is active", async () => {
  const patterns = [pattern("p-1", "Old", { updatedAt: now - 9e8 }), pattern("p-2", "New")]
  await showLibrary({ settings: settings({ activeRoleId: null }), patterns })
  const list = within(await section("Patterns"))
  expect(list.getAllByRole("listitem").map(item => item.querySelector("strong")?.textContent)).toEqual(["New", "Old"])
  expect(list.queryByText(/In common/)).toBeNull()
})

it("renames a pattern in place, and starts a role from one", async () => {
  await showLibrary({ patterns: [pattern("p-1", "May")] })
  await press("Rename May")
  const field = screen.getByRole("textbox", { name: "Rename May" })
  fireEvent.change(field, { target: { value: "Data, May" } })
  fireEvent.submit(field)
  await waitFor(() => expect(requests("pattern.rename")).toEqual([{ patternId: "p-1", name: "Data, May" }]))
  await press(/^Start a role from this: May/)
  await waitFor(() => expect(requests("role.start")).toEqual([{ kind: "pattern", patternId: "p-1" }]))
  await waitFor(() => expect(panel.tab).toBe("chat"))
})

it("tells a failed change where it was asked for, and tries again by one click", async () => {
  stage.answers["pattern.delete"] = failing({ what: "The disk is full.", kept: "Nothing was changed.", next: "Try again.", retry: true })
  await showLibrary({ patterns: [pattern("p-1", "May")] })
  await press("Delete May")
  await press("Delete for good")
  const alert = await screen.findByRole("alert")
  expect(alert.textContent).toContain("Nothing was changed.")
  fireEvent.click(within(alert).getByRole("button", { name: "Try again" }))
  await waitFor(() => expect(requests("pattern.delete")).toHaveLength(2))
})

it("shows a run's steps with their attempts and findings", async () => {
  const findings = [{ priority: "P1", message: "The quote is not in the text.", hint: "Quote literally." }]
  const steps = [
    {
      runId: "run-1",
      n: 0,
      step: "read-post",
      output: {},
      attempts: [
        { draft: {}, findings },
        { draft: {}, findings: [] }
      ],
      timeMs: 41,
      at: now
    }
  ]
  await showLibrary({ roles: [role()], runs: [run()], steps })
  await press(/^Show steps: Intake/)
  expect(await screen.findByText(/Reading the job post/)).toBeTruthy()
  expect(await screen.findByText("P1: The quote is not in the text. Quote literally.")).toBeTruthy()
  expect(screen.getByText("Attempt 2: 0 findings")).toBeTruthy()
  await press("Stop")
  await waitFor(() => expect(requests("run.stop")).toEqual([{ runId: "run-1" }]))
})

it("goes on with a run that was stopped, and tries a failed one again", async () => {
  const failed = run({ id: "run-2", status: "failed", failure: "The model did not answer." })
  await showLibrary({ runs: [run({ status: "stopped" }), failed] })
  await press("Go on")
  await press("Try again")
  await waitFor(() => expect(requests("run.retry")).toEqual([{ runId: "run-1" }, { runId: "run-2" }]))
  expect(screen.getByText("The model did not answer.")).toBeTruthy()
})

it("reads a finding of any version without breaking", () => {
  expect(findingText({ priority: "P2", message: "Too long." })).toBe("P2: Too long.")
  for (const strange of [null, "text", 7, {}, { message: 3 }]) expect(findingText(strange)).toMatch(/cannot read/)
})

it("lists a role's evaluations as one entry that opens, and says which of them need an eye", async () => {
  const evaluation = (n: number, status: "done" | "failed" = "done") =>
    run({
      id: `e-${n}`,
      skill: "evaluate",
      status,
      plan: [{ step: "evaluate", label: `Person ${n}` }],
      next: 1,
      createdAt: now + n,
      updatedAt: now + n
    })
  await showLibrary({
    roles: [role()],
    runs: [run({ status: "done" }), ...[1, 2, 3, 4, 5, 6].map(n => evaluation(n)), evaluation(7, "failed")]
  })
  const runs = within(await section("Runs"))
  const summary = (await runs.findByText("7 evaluations")).closest("summary")
  expect(summary?.textContent).toContain("1 failed · 6 done")
  expect(summary?.closest("details")?.open).toBe(false)
  // Of many, the first ones and the way to the others.
  expect(within(summary?.closest("details") as HTMLElement).getAllByText(/^Evaluation/)).toHaveLength(5)
  expect(runs.getByText("Show more (2)")).toBeTruthy()
  expect(runs.getByRole("button", { name: /Show steps: Intake/ })).toBeTruthy()
})
