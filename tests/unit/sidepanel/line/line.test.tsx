import { failing, requests, settings, stage } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { maxPasteCharacters } from "~messages/limits"
import { database } from "~store/database"
import { maxPastedCharacters } from "~ui/read-text-file"
import { chat, question, role } from "../../../support/panel-rows"
import { button, composer, said, send, showLine, write } from "../../../support/shown-line"

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
