import { failing, requests, settings, show, stage, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { PersonPlace } from "~sidepanel/person/person-place"
import { sentence, type Said } from "~sentence/sentence"
import { database } from "~store/database"
import type { DraftRow, RunRow } from "~store/rows/rows"
import { capture, evaluationRow, now, page, person, role } from "../../../support/card-rows"

const ana = person()
const rows = {
  settings: settings(),
  roles: [role()],
  people: [ana],
  captures: [capture(ana)],
  pages: [page()],
  evaluations: [evaluationRow()]
}
const asked = role().role.qualifications[0]!

const draft = (parts: Partial<DraftRow> = {}): DraftRow => ({
  id: "run-9",
  runId: "run-9",
  skill: "outreach",
  roleId: "role-1",
  personIds: [ana.id],
  output: {
    title: "A note",
    language: "en",
    parts: [
      { id: "opening", text: "I have read your profile.", qualificationId: null, evidence: [] },
      {
        id: asked.id,
        text: "The role asks for this, and your profile speaks of it.",
        qualificationId: asked.id,
        evidence: [{ quote: "words of the page", section: "about", label: null }]
      }
    ]
  },
  model: "builtin",
  at: now,
  ...parts
})
const run = (parts: Partial<RunRow> = {}): RunRow => ({
  id: "run-9",
  skill: "outreach",
  status: "running",
  roleId: "role-1",
  personId: ana.id,
  input: {},
  plan: [
    { step: "gather", label: "Reading what is known" },
    { step: "write", label: "Drafting the note" }
  ],
  next: 1,
  model: "builtin",
  failure: null,
  createdAt: now,
  updatedAt: now,
  ...parts
})

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }))
const writeText = vi.fn((_text: string) => Promise.resolve())

beforeEach(() => {
  Element.prototype.scrollTo = () => undefined
  Object.assign(navigator, { clipboard: { writeText } })
  stage.answers["agent.ask"] = () => ({ runId: "run-9" })
  stage.answers["quote.show"] = () => ({ found: true })
})

async function showCard(change: Record<string, readonly unknown[]> = {}) {
  await stored({ ...rows, ...change })
  show(<PersonPlace />)
  await screen.findByRole("button", { name: "Draft a note" })
}

describe("what can be written about the person on the card", () => {
  it("a note shows the step it is at, then the text with its quotes, who wrote it, and that nothing is sent", async () => {
    await showCard()
    await database().runs.put(run())
    press("Draft a note")
    await screen.findByText("Drafting the note")
    expect(requests("agent.ask")).toEqual([
      { request: { skill: "outreach", roleId: "role-1", personId: ana.id, tone: "short", language: null } }
    ])
    await database().drafts.put(draft({ fellBack: "The server refused the key. The built-in rules answered instead." }))
    const section = await screen.findByRole("region", { name: "A note" })
    const note = within(section).getByRole<HTMLTextAreaElement>("textbox", { name: "The note, to be changed as you like" })
    expect(note.value).toContain(`Hello ${ana.name},`)
    expect(section.textContent).toContain("The built-in rules answered instead.")
    expect(section.textContent).toContain("Nothing is sent")
    fireEvent.click(within(section).getByRole("button", { name: "words of the page" }))
    await waitFor(() => expect(requests("quote.show")).toMatchObject([{ quote: "words of the page" }]))
    fireEvent.click(within(section).getByRole("button", { name: "Copy all" }))
    await screen.findByText("Copied")
    expect(writeText).toHaveBeenCalledWith(
      `Hello ${ana.name},\n\nI have read your profile.\n\nThe role asks for this, and your profile speaks of it.`
    )
    fireEvent.click(within(section).getByRole("button", { name: "Close" }))
    await waitFor(() => expect(screen.queryByRole("region", { name: "A note" })).toBeNull())
  })

  it("a note is a draft: what is changed in it is copied, above whom it is from, which is kept for the next one", async () => {
    await showCard()
    await database().drafts.put(draft())
    press("Draft a note")
    const section = within(await screen.findByRole("region", { name: "A note" }))
    fireEvent.change(section.getByRole("textbox", { name: "The note, to be changed as you like" }), {
      target: { value: "Hello Ana,\n\nshall we talk?" }
    })
    const from = section.getByRole("textbox", { name: "From: your name, company" })
    fireEvent.change(from, { target: { value: "Kim Lindqvist, Larkspur" } })
    fireEvent.blur(from)
    await waitFor(() => expect(requests("settings.change")).toEqual([{ sender: "Kim Lindqvist, Larkspur" }]))
    fireEvent.click(section.getByRole("button", { name: "Copy all" }))
    await section.findByText("Copied")
    expect(writeText).toHaveBeenLastCalledWith("Hello Ana,\n\nshall we talk?\n\nKim Lindqvist, Larkspur")
  })

  it("that a note was sent is told by a click, and stands below its draft from then on", async () => {
    await showCard()
    await database().drafts.put(draft())
    press("Draft a note")
    const section = within(await screen.findByRole("region", { name: "A note" }))
    fireEvent.click(await section.findByRole("button", { name: "I sent it" }))
    await waitFor(() => expect(requests("outcome.add")).toEqual([{ roleId: "role-1", personId: ana.id, kind: "contacted", at: null }]))
    await database().outcomes.add({ id: "o", roleId: "role-1", personId: ana.id, kind: "contacted", at: draft().at, source: "entered" })
    expect(await section.findByText("Noted as sent.")).toBeTruthy()
  })

  it("what the rules wrote in codes is shown and copied in words", async () => {
    await showCard()
    const part = (id: string, text: Said) => ({ id, text, qualificationId: null, evidence: [] })
    const parts = [part("a", sentence("writtenNoneAgainst")), part("b", "A model's own words.")]
    await database().drafts.put(draft({ skill: "explain", output: { title: sentence("writtenWhy"), parts } }))
    press("Draft a note")
    const section = within(await screen.findByRole("region", { name: "Why" }))
    expect(section.getByText("Nothing that the profile says speaks against.")).toBeTruthy()
    fireEvent.click(section.getByRole("button", { name: "Copy all" }))
    await section.findByText("Copied")
    expect(writeText).toHaveBeenLastCalledWith("Nothing that the profile says speaks against.\n\nA model's own words.")
  })

  it("takes a thumb, which stays with the run, and asks why where it is down", async () => {
    stage.answers["run.rate"] = async ({ runId, thumb, reason }: { runId: string; thumb: "down"; reason: "wrong" | null }) =>
      void (await database().runs.update(runId, { rating: { thumb, reason, at: now } }))
    await showCard()
    // Given to the line of the chat where it was asked for: it is not this one.
    await database().runs.put(run({ status: "done", rating: { thumb: "up", reason: null, chatId: "line", at: now } }))
    await database().drafts.put(draft())
    press("Draft a note")
    const section = within(await screen.findByRole("region", { name: "A note" }))
    expect(section.getByRole("button", { name: "Good answer" }).getAttribute("aria-pressed")).toBe("false")
    fireEvent.click(section.getByRole("button", { name: "Bad answer" }))
    fireEvent.click(await section.findByRole("button", { name: "Wrong" }))
    expect(await section.findByText("noted · Wrong")).toBeTruthy()
    expect(requests("run.rate")).toEqual([
      { runId: "run-9", thumb: "down", reason: null },
      { runId: "run-9", thumb: "down", reason: "wrong" }
    ])
  })

  it("in blind mode the name is not on the screen", async () => {
    await showCard({ settings: settings({ blind: true }) })
    await database().drafts.put(draft())
    press("Draft a note")
    const section = within(await screen.findByRole("region", { name: "A note" }))
    const note = section.getByRole<HTMLTextAreaElement>("textbox", { name: "The note, to be changed as you like" })
    expect(note.value).toContain("Hello …,")
    fireEvent.click(section.getByRole("button", { name: "Copy all" }))
    await section.findByText("Copied")
    expect(writeText).toHaveBeenLastCalledWith(expect.stringContaining(`Hello ${ana.name},`))
    expect(document.body.textContent).not.toContain(ana.name)
  })

  it("why a run ended without a text is said", async () => {
    await showCard()
    await database().runs.put(run({ status: "failed", failure: "The model did not answer. Try again." }))
    press("Questions to ask")
    await screen.findByText("The model did not answer. Try again.")
  })

  it("a worker that cannot be asked is told as ever", async () => {
    stage.answers["agent.ask"] = failing({ what: "This role is closed.", kept: "Nothing was changed.", next: "Start anew.", retry: false })
    await showCard()
    press("Draft a note")
    await screen.findByText("This role is closed.")
  })
})
