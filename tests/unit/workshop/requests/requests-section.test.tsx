import { requests, settings, showWorkshop, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { beforeEach, describe, expect, it, vi } from "vitest"
import type { RequestRow } from "~store/rows/request-rows"
import { roleRecordSchema } from "~trust/record/role-record"
import { capture, evaluationRow, person, role } from "../../../support/card-rows"

const ana = person("web:ana", { name: "Ana Sofia Brandão", captureId: "c-ana" })
const dayMs = 86_400_000

function asked(kind: RequestRow["kind"], parts: Partial<RequestRow> = {}): RequestRow {
  const now = Date.now()
  return {
    ...{ id: `the ${kind}`, kind, personId: ana.id, roleId: "role-1", words: "Please.", receivedAt: now, notedAt: now },
    ...{ dueAt: now + 10.5 * dayMs, dueBy: "European Union", state: "open", endedAt: null, answer: "", proof: {} },
    ...{ logEntry: 1, lookedBeforeMs: 0 },
    ...parts
  }
}

const rows = {
  people: [ana],
  roles: [role()],
  captures: [{ ...capture(ana), id: "c-ana", personId: ana.id }],
  evaluations: [evaluationRow({ personId: ana.id, captureId: "c-ana" })]
}

async function open(given: Record<string, readonly unknown[]>) {
  await stored({ settings: settings(), ...rows, ...given })
  showWorkshop("requests")
  await screen.findByText(/What people ask for/)
}

const item = async (kind: string) => (await screen.findByText(kind, { selector: ".candor-badge *" })).closest("li")!
const outcome = (within_: HTMLElement, words: string) =>
  fireEvent.change(within(within_).getByLabelText("The outcome, in your words"), { target: { value: words } })

const saved = vi.fn()
beforeEach(() => {
  saved.mockReset()
  Object.assign(URL, { createObjectURL: saved.mockReturnValue("blob:candor"), revokeObjectURL: () => undefined })
})

describe("requests, on the Workshop", () => {
  it("notes a new one: who, what, for which role, since when, and what they said", async () => {
    await open({})
    expect(screen.getByText("Nobody has asked for anything yet.")).toBeTruthy()
    fireEvent.click(screen.getByText("A new request"))
    await screen.findByRole("option", { name: ana.name! })
    fireEvent.change(screen.getByLabelText("What they ask for"), { target: { value: "erasure" } })
    fireEvent.change(screen.getByLabelText("For the role"), { target: { value: "role-1" } })
    fireEvent.change(screen.getByLabelText("Received on"), { target: { value: "2026-11-20" } })
    fireEvent.change(screen.getByLabelText("What they said"), { target: { value: "Forget me." } })
    fireEvent.click(screen.getByRole("button", { name: "Note it" }))
    const wanted = { kind: "erasure", personId: ana.id, roleId: "role-1", words: "Forget me.", receivedAt: Date.UTC(2026, 10, 20) }
    await waitFor(() => expect(requests("request.add")).toEqual([wanted]))
  })

  it("says by when, first those that are due first, and how it ended with its proof", async () => {
    const late = asked("access", { dueAt: Date.now() - 2.5 * dayMs })
    const done = asked("correction", { state: "done", endedAt: Date.now(), proof: { disputes: 1 }, logEntry: 7, answer: "Noted." })
    const gone = asked("erasure", { state: "done", endedAt: Date.now() - 1, personId: null, words: "" })
    await open({ requests: [done, gone, asked("objection"), late] })
    const items = (await screen.findAllByRole("listitem")).map(one => one.textContent)
    expect(items[0]).toMatch(/A copy of everything.*European Union.*3 days late/)
    expect(items[1]).toMatch(/An objection.*10 days left/)
    expect(items[2]).toMatch(/A correction.*Done on.*Noted\..*disputes 1 · Entry 7 of the sealed log/)
    expect(items[3]).toMatch(/Somebody who was erased.*Erasure.*Done on/)
  })

  it("gives a copy in two steps: the file is saved first, and what was in it goes into the proof", async () => {
    await open({ requests: [asked("access")] })
    const one = await item("A copy of everything")
    expect(within(one).queryByRole("button", { name: "It was given" })).toBeNull()
    fireEvent.click(within(one).getByRole("button", { name: "Save the file" }))
    fireEvent.click(await within(one).findByRole("button", { name: "It was given" }))
    const [blob] = saved.mock.calls[0] as [Blob]
    expect(await blob.text()).toContain("Everything that is kept of Ana Sofia Brandão")
    await waitFor(() => expect(requests("request.finish")).toHaveLength(1))
    expect(requests("request.finish")[0]).toMatchObject({ requestId: "the access", given: { profile: 1, verdicts: 1 } })
  })

  it("puts a correction beside the verdict it is about, and takes it away again", async () => {
    const dispute = { id: "d1", personId: ana.id, roleId: "role-1", qualificationId: "q1", text: "Seven years.", at: 1 }
    await open({ requests: [asked("correction")], disputes: [dispute] })
    const one = await item("A correction")
    fireEvent.change(within(one).getByLabelText(/What they say/), { target: { value: "It was Scala." } })
    fireEvent.change(within(one).getByLabelText("Beside"), { target: { value: "q1" } })
    fireEvent.click(within(one).getByRole("button", { name: "Put it beside the verdict" }))
    const wanted = { roleId: "role-1", qualificationId: "q1", text: "It was Scala." }
    await waitFor(() => expect(requests("request.finish")[0]).toMatchObject({ dispute: wanted }))
    fireEvent.click(await screen.findByRole("button", { name: "Take away what Ana Sofia Brandão says" }))
    await waitFor(() => expect(requests("dispute.remove")).toEqual([{ disputeId: "d1" }]))
  })

  it("stops processing, erases after asking once more, and refuses with a reason alone", async () => {
    await open({ requests: [asked("objection"), asked("erasure"), asked("human review")] })
    fireEvent.click(within(await item("An objection")).getByRole("button", { name: "Stop judging and listing them" }))
    const finished = () => requests("request.finish").map(one => (one as { requestId: string }).requestId)
    await waitFor(() => expect(finished()).toEqual(["the objection"]))
    const erasure = await item("Erasure")
    fireEvent.click(within(erasure).getByRole("button", { name: "Erase Ana Sofia Brandão" }))
    fireEvent.click(within(erasure).getByRole("button", { name: "Erase for good" }))
    await waitFor(() => expect(finished()).toEqual(["the objection", "the erasure"]))
    const review = await item("A look by a person")
    const refuse = within(review).getByRole("button", { name: "Refuse" })
    expect(refuse).toHaveProperty("disabled", true)
    outcome(review, "Asked twice this month.")
    fireEvent.click(refuse)
    await waitFor(() => expect(requests("request.refuse")).toEqual([{ requestId: "the human review", answer: "Asked twice this month." }]))
  })

  it("lets an objection be taken back while it stands", async () => {
    await open({ people: [{ ...ana, objectedAt: 5 }], requests: [asked("objection", { state: "done", endedAt: 5 })] })
    fireEvent.click(await screen.findByRole("button", { name: "They took it back" }))
    await waitFor(() => expect(requests("objection.lift")).toEqual([{ personId: ana.id }]))
  })
})

describe("how long it is kept, on the Workshop", () => {
  it("says by whose rule, that texts go and the log stays where two pull apart, what the last purge did, and sets and lifts a hold", async () => {
    const record = roleRecordSchema.parse({ jurisdictions: ["eu", "us-ca"] })
    const lastPurge = { at: Date.UTC(2026, 10, 20), people: 3, signals: 9, entries: 0, heldBack: 2 }
    await stored({ settings: settings({ lastPurge }), ...rows, roles: [{ ...role(), record }] })
    showWorkshop("trust")
    const part = (await screen.findByRole("heading", { name: "How long it is kept" })).parentElement!
    expect(part.textContent).toMatch(/24 months\. California asks for 48 months, European Union allows 24: texts go, the log stays\./)
    expect(part.textContent).toMatch(/The sealed log48 months\. California asks for 48 months at least\./)
    expect(part.textContent).toMatch(/people 3, signals 9, entries of the log 0\. A legal hold kept 2 people\./)
    fireEvent.change(within(part).getByLabelText("Why"), { target: { value: "Doe v. Larkspur" } })
    fireEvent.click(within(part).getByRole("button", { name: "Set the hold" }))
    await waitFor(() => expect(requests("role.hold")).toEqual([{ roleId: "role-1", reason: "Doe v. Larkspur" }]))
  })
})
