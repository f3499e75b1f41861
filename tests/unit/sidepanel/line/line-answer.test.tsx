import { panel, requests, settings, show, stage, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import type { LineReply } from "~messages/line-messages"
import { LineProvider } from "~sidepanel/line/line-provider"
import { PanelLine } from "~sidepanel/line/panel-line"
import { KeptProvider } from "~sidepanel/people/list/kept"
import { useMarks } from "~sidepanel/people/list/marks"
import { sentence } from "~sentence/sentence"
import { role, run } from "../../../support/panel-rows"
import { button, composer, said, send, showLine } from "../../../support/shown-line"

function Marked() {
  const [, mark] = useMarks("role-1")
  return <button onClick={() => mark(new Set(["p:ana", "p:rui"]))}>Mark two</button>
}

describe("an answer", () => {
  it("stands above the field, names whom it is about, and leads to their card", async () => {
    stage.answers["line.say"] = () => said({ about: [{ personId: "p:ana", name: "Ana Ferro" }], more: 3 })
    await showLine()
    await send("how many know Kafka")
    const answer = await screen.findByRole("region", { name: "Answer" })
    expect(within(answer).getByRole("status").textContent).toBe("Nine people.")
    expect(answer.textContent).toContain("and 3 more")
    expect(answer.compareDocumentPosition(await composer()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    fireEvent.click(within(answer).getByRole("button", { name: "Ana Ferro" }))
    expect(panel.place).toBe("person")
  })

  it("names nobody where names are hidden", async () => {
    stage.answers["line.say"] = () => said({ about: [{ personId: "p:ana", name: "Ana Ferro" }] })
    await showLine({ settings: settings({ blind: true }) })
    await send("best one")
    const answer = await screen.findByRole("region", { name: "Answer" })
    expect(within(answer).getByRole("button", { name: "Candidate 1" })).toBeTruthy()
    expect(answer.textContent).not.toContain("Ferro")
  })

  it("is closed by its button and by Escape, and the focus goes back to the field", async () => {
    stage.answers["line.say"] = () => said()
    await showLine()
    await send("help")
    fireEvent.click(await button("Close the answer"))
    expect(screen.queryByRole("region", { name: "Answer" })).toBeNull()
    expect(document.activeElement).toBe(await composer())
    await send("help")
    fireEvent.keyDown(await screen.findByRole("region", { name: "Answer" }), { key: "Escape" })
    expect(screen.queryByRole("region", { name: "Answer" })).toBeNull()
  })

  it("asks back with one button for each reading, and does what is chosen", async () => {
    const request = { do: "change", edits: [{ do: "add", text: "Kafka", to: "must" }] } as const
    stage.answers["line.say"] = () => ({
      kind: "choose",
      said: "What is “Kafka”?",
      options: [
        { label: "Must", request },
        { label: sentence("lineNoRequirement"), request: null }
      ]
    })
    await showLine()
    await send("kafka")
    fireEvent.click(await button("Not a requirement"))
    expect(screen.queryByRole("region", { name: "Answer" })).toBeNull()
    expect(requests("line.do")).toEqual([])
    await send("kafka")
    fireEvent.click(await button("Must"))
    await waitFor(() => expect(requests("line.do")).toEqual([{ roleId: "role-1", request, agreed: false }]))
  })

  const preview: LineReply = {
    kind: "preview",
    request: { do: "change", edits: [{ do: "move", qualificationId: "q-1", to: "nice" }] },
    preview: {
      changes: [{ qualificationId: "q-1", text: "Kafka", was: null, from: "must", to: "nice", metBefore: 2, metAfter: 2 }],
      people: 9,
      looked: 9,
      moved: 3,
      moves: [{ personId: "p:ana", name: "Ana Ferro", from: 4, to: 1 }]
    },
    next: []
  }

  it("of an approved role's change shows who would move; Cancel changes nothing, Apply does, and Undo takes it back", async () => {
    stage.answers["line.say"] = () => preview
    stage.answers["line.do"] = () => said({ said: "“Kafka”: must → nice", undoId: "line-7" })
    stage.answers["line.undo"] = () => said({ said: "Taken back." })
    await showLine()
    await send("make Kafka nice")
    const answer = await screen.findByRole("region", { name: "Answer" })
    expect(answer.textContent).toContain("Kafka: must → nice")
    expect(answer.textContent).toContain("3 people move.")
    expect(answer.textContent).toContain("Ana Ferro: 4 → 1")
    fireEvent.click(await button("Cancel"))
    expect(requests("line.do")).toEqual([])
    await send("make Kafka nice")
    fireEvent.click(await button("Apply"))
    await waitFor(() => expect(requests("line.do")).toMatchObject([{ agreed: true, request: { do: "change" } }]))
    fireEvent.click(await button("Undo"))
    await waitFor(() => expect(requests("line.undo")).toEqual([{ roleId: "role-1", lineId: "line-7" }]))
    await screen.findByText("Taken back.")
  })

  it("to a sentence that asks for two things offers the second by name, whatever becomes of the first", async () => {
    const request = { do: "compare", a: "p:ana", b: "p:rui" } as const
    const people = [
      { personId: "p:ana", name: "Ana Ferro" },
      { personId: "p:rui", name: "Rui Prata" }
    ]
    stage.answers["line.say"] = () => ({ ...preview, next: [{ request, people }] })
    stage.answers["line.do"] = () => said({ said: "“Kafka”: must → nice", undoId: "line-7" })
    await showLine()
    await send("make Kafka nice and compare Ana with Rui")
    fireEvent.click(await button("Apply"))
    await screen.findByText("“Kafka”: must → nice")
    stage.answers["line.do"] = () => said({ said: "Both, side by side." })
    fireEvent.click(await button("Then: compare Ana Ferro, Rui Prata"))
    await waitFor(() => expect(requests("line.do").at(-1)).toEqual({ roleId: "role-1", request, agreed: false }))
    await screen.findByText("Both, side by side.")
    expect(screen.queryByRole("button", { name: /^Then/ })).toBeNull()
  })

  const ana = { personId: "p:ana", name: "Ana Ferro" }
  const rui = { personId: "p:rui", name: "Rui Prata" }
  const pass = { do: "decide", personIds: ["p:rui"], decision: "pass" } as const
  const shortlisted = { said: "Shortlisted.", about: [ana], undoDecisions: [{ personId: "p:ana", decision: "maybe", reason: null }] }
  const passed = { said: "Passed.", about: [rui], undoDecisions: [{ personId: "p:rui", decision: null, reason: null }] }
  const shortlistThenPass = () => said({ ...shortlisted, next: [{ request: pass, people: [rui] }] })

  it("that waits to be agreed to stands alone: what else was asked for is offered when it is applied, or let go", async () => {
    stage.answers["line.say"] = () => ({ ...preview, next: [{ request: pass, people: [rui] }] })
    stage.answers["line.do"] = () => said({ said: "“Kafka”: must → nice", undoId: "line-7" })
    await showLine()
    await send("make Kafka nice and pass Rui")
    await button("Apply")
    expect(screen.queryByRole("button", { name: /^Then/ })).toBeNull()
    fireEvent.click(await button("Cancel"))
    expect(await button("Then: pass on Rui Prata")).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Apply" })).toBeNull()
    expect(requests("line.do")).toEqual([])
  })

  it("to the second of two things leaves the first to be taken back, alone", async () => {
    stage.answers["line.say"] = shortlistThenPass
    stage.answers["line.do"] = () => said(passed)
    stage.answers["decision.setMany"] = () => ({})
    await showLine()
    await send("shortlist Ana and pass Rui")
    fireEvent.click(await button("Then: pass on Rui Prata"))
    await screen.findByText("Passed.")
    fireEvent.click(await button("Undo: Shortlisted. Ana Ferro"))
    await waitFor(() => expect(requests("decision.setMany")).toEqual([{ roleId: "role-1", decisions: shortlisted.undoDecisions }]))
    fireEvent.click(await button("Undo: Passed. Rui Prata"))
    await waitFor(() => expect(requests("decision.setMany").at(-1)).toEqual({ roleId: "role-1", decisions: passed.undoDecisions }))
    await waitFor(() => expect(screen.queryByRole("region", { name: "Answer" })).toBeNull())
  })

  it("tells one from another by their number where names are hidden, the same one for the whole sentence", async () => {
    stage.answers["line.say"] = shortlistThenPass
    stage.answers["line.do"] = () => said(passed)
    await showLine({ settings: settings({ blind: true }) })
    await send("shortlist Ana and pass Rui")
    expect(await button("Candidate 1")).toBeTruthy()
    fireEvent.click(await button("Then: pass on Candidate 2"))
    expect(await button("Candidate 2")).toBeTruthy()
    expect(await button("Undo: Shortlisted. Candidate 1")).toBeTruthy()
    expect(document.body.textContent).not.toMatch(/Ferro|Prata/)
  })

  it("offers what else was asked for only beside the person it was said beside", async () => {
    stage.answers["line.say"] = shortlistThenPass
    await showLine()
    await send("shortlist Ana and pass Rui")
    await button(/^Then/)
    fireEvent.click(await button("Ana Ferro"))
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Then/ })).toBeNull())
    expect(await button("Undo")).toBeTruthy()
  })

  it("of a role that was left and opened again offers nothing more, and can still be taken back", async () => {
    stage.answers["line.say"] = shortlistThenPass
    await showLine({ roles: [role({ status: "approved" }), role({ id: "role-2", status: "approved" })] })
    await send("shortlist Ana and pass Rui")
    await button(/^Then/)
    await stored({ settings: settings({ activeRoleId: "role-2" }) })
    await waitFor(() => expect(screen.queryByRole("region", { name: "Answer" })).toBeNull())
    await stored({ settings: settings() })
    expect(await button("Undo")).toBeTruthy()
    expect(screen.queryByRole("button", { name: /^Then/ })).toBeNull()
  })

  it("of a decision is taken back to what was decided before", async () => {
    stage.answers["line.say"] = () => said({ undoDecisions: [{ personId: "p:ana", decision: "maybe", reason: "to see" }] })
    await showLine()
    await send("shortlist Ana")
    fireEvent.click(await button("Undo"))
    await waitFor(() =>
      expect(requests("decision.setMany")).toEqual([
        { roleId: "role-1", decisions: [{ personId: "p:ana", decision: "maybe", reason: "to see" }] }
      ])
    )
  })

  it("of whom “these” means are those who are marked in People, wherever it is said", async () => {
    stage.answers["line.say"] = () => said({})
    await stored({ settings: settings(), roles: [role()] })
    show(
      <KeptProvider>
        <LineProvider>
          <Marked />
          <PanelLine />
        </LineProvider>
      </KeptProvider>
    )
    fireEvent.click(await screen.findByRole("button", { name: "Mark two" }))
    await send("pass these")
    await waitFor(() => expect(requests("line.say")).toMatchObject([{ text: "pass these", people: ["p:ana", "p:rui"] }]))
  })

  it("of a model is shown in words, and done only when it is agreed to", async () => {
    stage.answers["line.say"] = () => ({
      kind: "none",
      said: "Not understood.",
      runId: "run-1",
      people: [{ personId: "p:ana", name: "Ana Ferro" }]
    })
    const step = { runId: "run-1", n: 0, step: "find-what-is-meant", attempts: [], timeMs: 1, at: 1 }
    await showLine({
      runs: [{ ...run({ status: "done" }), skill: "understand" }],
      steps: [{ ...step, output: { request: { do: "note", personId: "P1", tone: "short", language: null } } }]
    })
    await send("say something nice to Ana")
    const answer = await screen.findByRole("region", { name: "Answer" })
    await waitFor(() => expect(answer.textContent).toContain("a note to Ana Ferro"))
    expect(requests("line.do")).toEqual([])
    fireEvent.click(await button("Yes, do it"))
    await waitFor(() => expect(requests("line.do")).toMatchObject([{ request: { do: "note", personId: "p:ana" }, agreed: false }]))
  })

  it("of another role is not shown under this one", async () => {
    stage.answers["line.say"] = () => said()
    await showLine({ roles: [role({ status: "approved" }), role({ id: "role-2", status: "approved" })] })
    await send("help")
    await screen.findByRole("region", { name: "Answer" })
    await stored({ settings: settings({ activeRoleId: "role-2" }) })
    await waitFor(() => expect(screen.queryByRole("region", { name: "Answer" })).toBeNull())
  })
})
