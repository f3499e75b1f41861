import { failing, panel, requests, settings, show, stage, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { maxPasteCharacters } from "~messages/limits"
import type { LineReply } from "~messages/line-messages"
import { PanelLine } from "~sidepanel/line/panel-line"
import { KeptProvider } from "~sidepanel/people/list/kept"
import { useMarks } from "~sidepanel/people/list/marks"
import { LineProvider } from "~sidepanel/line/line-provider"
import { sentence } from "~sentence/sentence"
import { database } from "~store/database"
import { maxPastedCharacters } from "~ui/read-text-file"
import { chat, question, role, run } from "../../../support/panel-rows"

const composer = () => screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Answer or paste" })
const button = (name: string | RegExp) => screen.findByRole("button", { name })

async function write(text: string): Promise<HTMLTextAreaElement> {
  const field = await composer()
  fireEvent.change(field, { target: { value: text } })
  return field
}

const send = async (text: string) => fireEvent.keyDown(await write(text), { key: "Enter" })

async function showLine(rows: Record<string, readonly unknown[]> = {}) {
  await stored({ settings: settings(), roles: [role({ status: "approved" })], ...rows })
  show(
    <LineProvider>
      <PanelLine />
    </LineProvider>,
    "role"
  )
  await composer()
  // The role is there once what was said about it can be asked for.
  if (!rows.roles || rows.roles.length > 0) await button("Earlier")
}

const said = (change: object = {}): LineReply => ({
  kind: "said",
  said: "Nine people.",
  about: [],
  more: 0,
  runId: null,
  undoId: null,
  undoDecisions: [],
  show: null,
  next: [],
  ...change
})

function Marked() {
  const [, mark] = useMarks("role-1")
  return <button onClick={() => mark(new Set(["p:ana", "p:rui"]))}>Mark two</button>
}

describe("what is typed", () => {
  it("answers the question that is put, where they are put one at a time", async () => {
    await showLine({ roles: [role({ source: { kind: "blank" } })], chat: chat({ question: question() }) })
    await screen.findByPlaceholderText("Answer, or ask…")
    await send("Two days a week in Porto")
    await waitFor(() =>
      expect(requests("line.say")).toMatchObject([{ text: "Two days a week in Porto", answers: { questionId: "place", values: [] } }])
    )
  })

  it("answers none of the questions that stand on the card together", async () => {
    await showLine({ roles: [role()], chat: chat({ question: question() }) })
    await send("Two days a week in Porto")
    await waitFor(() => expect(requests("line.say")).toMatchObject([{ answers: null }]))
  })

  it("begins a role from a pasted post where none is open", async () => {
    await showLine({ settings: settings({ activeRoleId: null }), roles: [] })
    await send("We look for a nurse.")
    await waitFor(() => expect(requests("role.start")).toEqual([{ kind: "text", text: "We look for a nurse." }]))
  })

  it("goes to Candor as a remark while no question is open", async () => {
    await showLine({ chat: chat({ text: "The role is approved." }) })
    fireEvent.keyDown(await write("must: Terraform"), { key: "Enter" })
    await waitFor(() => expect(requests("line.say")).toMatchObject([{ roleId: "role-1", text: "must: Terraform" }]))
  })

  it("is broken into lines by Shift and Enter, and sent whole by Enter alone", async () => {
    await showLine({ chat: chat({ text: "The role is approved." }) })
    const field = await write("must: Terraform")
    expect(fireEvent.keyDown(field, { key: "Enter", shiftKey: true })).toBe(true)
    expect(requests("line.say")).toEqual([])
    await write("must: Terraform\n nice: Pulumi")
    expect(fireEvent.keyDown(field, { key: "Enter" })).toBe(false)
    await waitFor(() => expect(requests("line.say")).toMatchObject([{ roleId: "role-1", text: "must: Terraform\n nice: Pulumi" }]))
    expect(field.value).toBe("")
  })

  it("is not sent by the Enter that takes a composed word, and can be sent by the button", async () => {
    await showLine({ chat: chat({ text: "The role is approved." }) })
    const field = await write("看護師")
    fireEvent.keyDown(field, { key: "Enter", isComposing: true })
    expect(requests("line.say")).toEqual([])
    fireEvent.click(await button("Send"))
    await waitFor(() => expect(requests("line.say")).toMatchObject([{ roleId: "role-1", text: "看護師" }]))
  })

  it("is not sent while it is empty, nor a second time while it is on its way", async () => {
    let arrive = (_: unknown) => undefined as void
    stage.answers["line.say"] = () => new Promise(resolve => (arrive = resolve))
    await showLine({ chat: chat({ text: "The role is approved." }) })
    fireEvent.keyDown(await write("  \n "), { key: "Enter" })
    expect((await button("Send")).hasAttribute("disabled")).toBe(true)
    fireEvent.keyDown(await write("must: Terraform"), { key: "Enter" })
    fireEvent.keyDown(await write("must: Pulumi"), { key: "Enter" })
    expect(requests("line.say")).toHaveLength(1)
    expect((await composer()).value).toBe("must: Pulumi")
    arrive({})
    await waitFor(async () => expect((await button("Send")).hasAttribute("disabled")).toBe(false))
    fireEvent.keyDown(await composer(), { key: "Enter" })
    await waitFor(() => expect(requests("line.say")).toHaveLength(2))
  })

  it("comes back into the field when it could not be delivered, and can be sent again", async () => {
    const full = { what: "The disk is full.", kept: "What you wrote is kept.", next: "Make room, then try again.", retry: true }
    stage.answers["line.say"] = failing(full)
    await showLine({ chat: chat({ text: "The role is approved." }) })
    fireEvent.keyDown(await write("must: Terraform"), { key: "Enter" })
    const alert = await screen.findByRole("alert")
    expect(alert.textContent).toContain("The disk is full.")
    await waitFor(async () => expect((await composer()).value).toBe("must: Terraform"))
    delete stage.answers["line.say"]
    fireEvent.click(within(alert).getByRole("button", { name: "Try again" }))
    await waitFor(() => expect(requests("line.say")).toHaveLength(2))
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull())
  })

  it("is refused with a clear sentence when it is longer than a message may be, and stays in the field", async () => {
    expect(maxPastedCharacters).toBe(maxPasteCharacters)
    await showLine({ chat: chat({ text: "The role is approved." }) })
    const field = await write("x".repeat(maxPastedCharacters + 1))
    expect((await screen.findByRole("alert")).textContent).toContain("400,000")
    fireEvent.keyDown(field, { key: "Enter" })
    expect(requests("line.say")).toEqual([])
    expect(field.value).toHaveLength(maxPastedCharacters + 1)
  })

  it("may come from a dropped text file, which is shown before it is sent", async () => {
    await showLine({ settings: settings({ activeRoleId: null }), roles: [] })
    const file = new File(["Nurse wanted"], "post.txt", { type: "text/plain" })
    fireEvent.drop(await composer(), { dataTransfer: { files: [file], types: ["Files"] } })
    await waitFor(async () => expect((await composer()).value).toBe("Nurse wanted"))
    expect(requests("role.start")).toEqual([])
  })

  it("is left alone by a dropped file that is no text, and the reason is said", async () => {
    await showLine({ settings: settings({ activeRoleId: null }), roles: [] })
    const field = await write("Half a sentence")
    fireEvent.drop(field, { dataTransfer: { files: [new File([new Uint8Array([0, 255])], "post.txt")], types: ["Files"] } })
    expect((await screen.findByRole("alert")).textContent).toContain("post.txt")
    expect(field.value).toBe("Half a sentence")
  })
})

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

describe("what was said earlier", () => {
  const opened = async (rows: Parameters<typeof chat>) => {
    await showLine({ chat: chat(...rows) })
    fireEvent.click(await button("Earlier"))
    return screen.findByRole("log", { name: "Conversation" })
  }

  it("is one click away, and tells who said what", async () => {
    const log = await opened([{ text: "The role is approved." }, { author: "recruiter", kind: "text", text: "why not Ana" }])
    expect(
      within(log)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent)
    ).toEqual([expect.stringMatching(/^Candor:The role is approved\./), "You:why not Ana"])
    fireEvent.click(await button("Earlier"))
    expect(screen.queryByRole("log")).toBeNull()
  })

  it("is shown by its beginning when it is a long post, and whole when asked", async () => {
    const post = "Nurse wanted. ".repeat(100).trim()
    await opened([{ author: "recruiter", kind: "text", text: post }])
    fireEvent.click(await button("Show all 1,399 characters"))
    expect(screen.getByText(post)).toBeTruthy()
    fireEvent.click(await button("Show less"))
    expect(screen.queryByText(post)).toBeNull()
  })

  it("takes a thumb by one click, and the same thumb takes it back", async () => {
    stage.answers["chat.rate"] = async ({ chatId, thumb }: { chatId: string; thumb: "up" | null }) =>
      void (await database().chat.update(chatId, { thumb }))
    await opened([{ text: "I read “Data Engineer”.", note: "built-in rules" }])
    fireEvent.click(await button("Good answer"))
    expect(await screen.findByText(/noted/)).toBeTruthy()
    fireEvent.click(await button("Good answer"))
    await waitFor(() =>
      expect(requests("chat.rate")).toEqual([
        { chatId: "line-0", thumb: "up", reason: null },
        { chatId: "line-0", thumb: null, reason: null }
      ])
    )
  })

  it("asks why a thumb was down, in one click, and hands the focus back to the thumb", async () => {
    stage.answers["chat.rate"] = async ({ chatId, thumb, reason }: { chatId: string; thumb: "down" | null; reason: "too long" | null }) =>
      void (await database().chat.update(chatId, { thumb, thumbReason: reason ?? undefined }))
    await opened([{ text: "I read “Data Engineer”.", note: "built-in rules" }])
    fireEvent.click(await button("Bad answer"))
    const chips = within(await screen.findByRole("group", { name: "What is wrong with it?" })).getAllByRole("button")
    expect(chips.map(({ textContent }) => textContent)).toEqual(["Wrong", "Not what I asked", "Too long", "Something else"])
    fireEvent.click(chips[2] as HTMLElement)
    expect(document.activeElement).toBe(await button("Bad answer"))
    expect(await screen.findByText("noted · Too long · built-in rules")).toBeTruthy()
  })

  it("can be taken back where it changed the role", async () => {
    stage.answers["line.undo"] = () => said({ said: "Taken back." })
    await opened([{ text: "“Kafka”: must → nice", undo: [{ do: "move", qualificationId: "q-1", to: "must" }] }])
    fireEvent.click(await button("Undo: “Kafka”: must → nice"))
    await waitFor(() => expect(requests("line.undo")).toEqual([{ roleId: "role-1", lineId: "line-0" }]))
  })
})
