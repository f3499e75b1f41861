import { failing, requests, settings, show, stage, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { ChatTab } from "~sidepanel/chat/chat-tab"
import { maxChatCharacters } from "~ui/read-text-file"
import { maxPasteCharacters } from "~messages/limits"
import { database } from "~store/database"
import { chat, question, role, run } from "../../../support/panel-rows"

const composer = () => screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Answer or paste" })
const button = (name: string | RegExp) => screen.findByRole("button", { name })

async function write(text: string): Promise<HTMLTextAreaElement> {
  const field = await composer()
  fireEvent.change(field, { target: { value: text } })
  return field
}

async function showChat(rows: Record<string, readonly unknown[]>) {
  await stored({ settings: settings(), roles: [role()], ...rows })
  show(<ChatTab />, "role")
  await composer()
}

describe("what is typed", () => {
  it("answers the question that is put, where they are put one at a time", async () => {
    await showChat({ roles: [role({ source: { kind: "blank" } })], chat: chat({ question: question() }) })
    fireEvent.keyDown(await write("Two days a week in Porto"), { key: "Enter" })
    await waitFor(() =>
      expect(requests("role.answer")).toEqual([{ roleId: "role-1", questionId: "place", values: [], text: "Two days a week in Porto" }])
    )
  })

  it("answers none of the questions that stand on the card together", async () => {
    await showChat({ chat: chat({ question: question() }) })
    fireEvent.keyDown(await write("must: Terraform"), { key: "Enter" })
    await waitFor(() => expect(requests("role.say")).toEqual([{ roleId: "role-1", text: "must: Terraform" }]))
    expect(requests("role.answer")).toEqual([])
  })

  it("goes to Candor as a remark while no question is open", async () => {
    await showChat({ chat: chat({ text: "The role is approved." }) })
    fireEvent.keyDown(await write("must: Terraform"), { key: "Enter" })
    await waitFor(() => expect(requests("role.say")).toEqual([{ roleId: "role-1", text: "must: Terraform" }]))
  })

  it("is broken into lines by Shift and Enter, and sent whole by Enter alone", async () => {
    await showChat({ chat: chat({ text: "The role is approved." }) })
    const field = await write("must: Terraform")
    expect(fireEvent.keyDown(field, { key: "Enter", shiftKey: true })).toBe(true)
    expect(requests("role.say")).toEqual([])
    await write("must: Terraform\n nice: Pulumi")
    expect(fireEvent.keyDown(field, { key: "Enter" })).toBe(false)
    await waitFor(() => expect(requests("role.say")).toEqual([{ roleId: "role-1", text: "must: Terraform\n nice: Pulumi" }]))
    expect(field.value).toBe("")
  })

  it("is not sent by the Enter that takes a composed word, and can be sent by the button", async () => {
    await showChat({ chat: chat({ text: "The role is approved." }) })
    const field = await write("看護師")
    fireEvent.keyDown(field, { key: "Enter", isComposing: true })
    expect(requests("role.say")).toEqual([])
    fireEvent.click(await button("Send"))
    await waitFor(() => expect(requests("role.say")).toEqual([{ roleId: "role-1", text: "看護師" }]))
  })

  it("is not sent while it is empty, nor a second time while it is on its way", async () => {
    let arrive = (_: unknown) => undefined as void
    stage.answers["role.say"] = () => new Promise(resolve => (arrive = resolve))
    await showChat({ chat: chat({ text: "The role is approved." }) })
    fireEvent.keyDown(await write("  \n "), { key: "Enter" })
    expect((await button("Send")).hasAttribute("disabled")).toBe(true)
    fireEvent.keyDown(await write("must: Terraform"), { key: "Enter" })
    fireEvent.keyDown(await write("must: Pulumi"), { key: "Enter" })
    expect(requests("role.say")).toHaveLength(1)
    expect((await composer()).value).toBe("must: Pulumi")
    arrive({})
    await waitFor(async () => expect((await button("Send")).hasAttribute("disabled")).toBe(false))
    fireEvent.keyDown(await composer(), { key: "Enter" })
    await waitFor(() => expect(requests("role.say")).toHaveLength(2))
  })

  it("comes back into the field when it could not be delivered, and can be sent again", async () => {
    const full = { what: "The disk is full.", kept: "What you wrote is kept.", next: "Make room, then try again.", retry: true }
    stage.answers["role.say"] = failing(full)
    await showChat({ chat: chat({ text: "The role is approved." }) })
    fireEvent.keyDown(await write("must: Terraform"), { key: "Enter" })
    const alert = await screen.findByRole("alert")
    expect(alert.textContent).toContain("The disk is full.")
    await waitFor(async () => expect((await composer()).value).toBe("must: Terraform"))
    delete stage.answers["role.say"]
    fireEvent.click(within(alert).getByRole("button", { name: "Try again" }))
    await waitFor(() => expect(requests("role.say")).toHaveLength(2))
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull())
  })

  it("is refused with a clear sentence when it is longer than a message may be, and stays in the field", async () => {
    expect(maxChatCharacters).toBe(maxPasteCharacters)
    await showChat({ chat: chat({ text: "The role is approved." }) })
    const field = await write("x".repeat(maxChatCharacters + 1))
    expect((await screen.findByRole("alert")).textContent).toContain("400,000")
    fireEvent.keyDown(field, { key: "Enter" })
    expect(requests("role.say")).toEqual([])
    expect(field.value).toHaveLength(maxChatCharacters + 1)
  })

  it("may come from a dropped text file, which is shown before it is sent", async () => {
    await showChat({ settings: settings({ activeRoleId: null }), roles: [] })
    const file = new File(["Nurse wanted"], "post.txt", { type: "text/plain" })
    fireEvent.drop(await composer(), { dataTransfer: { files: [file], types: ["Files"] } })
    await waitFor(async () => expect((await composer()).value).toBe("Nurse wanted"))
    expect(requests("role.start")).toEqual([])
  })

  it("is left alone by a dropped file that is no text, and the reason is said", async () => {
    await showChat({ settings: settings({ activeRoleId: null }), roles: [] })
    const field = await write("Half a sentence")
    fireEvent.drop(field, { dataTransfer: { files: [new File([new Uint8Array([0, 255])], "post.txt")], types: ["Files"] } })
    expect((await screen.findByRole("alert")).textContent).toContain("post.txt")
    expect(field.value).toBe("Half a sentence")
  })
})

describe("what was said", () => {
  it("is a list that is read out as it grows, and tells who said what", async () => {
    await showChat({
      chat: chat({ text: "I read “Data Engineer”." }, { author: "recruiter", kind: "answer", text: "Lisbon only", questionId: "place" })
    })
    const log = screen.getByRole("log", { name: "Conversation" })
    expect(log.getAttribute("aria-live")).toBe("polite")
    const said = () =>
      within(log)
        .getAllByRole("listitem")
        .map(line => line.textContent ?? "")
    await waitFor(() => expect(said()).toHaveLength(2))
    expect(said()[0]).toMatch(/^Candor:I read “Data Engineer”\./)
    expect(said()[1]).toMatch(/^You:Lisbon only/)
    await stored({ chat: chat({ text: "I read “Data Engineer”." }, { text: "Noted." }, { text: "And this." }) })
    await waitFor(() => expect(said()).toHaveLength(3))
  })

  it("is shown by its beginning when it is a long post, and whole when asked", async () => {
    const post = "Nurse wanted. ".repeat(100).trim()
    await showChat({ chat: chat({ author: "recruiter", kind: "text", text: post }) })
    const whole = await button("Show all 1,399 characters")
    expect(screen.queryByText(post)).toBeNull()
    fireEvent.click(whole)
    expect(screen.getByText(post)).toBeTruthy()
    fireEvent.click(await button("Show less"))
    expect(screen.queryByText(post)).toBeNull()
  })
})

describe("what Candor said", () => {
  it("takes a thumb by one click, and the same thumb takes it back", async () => {
    stage.answers["chat.rate"] = async ({ chatId, thumb }: { chatId: string; thumb: "up" | null }) =>
      void (await database().chat.update(chatId, { thumb }))
    await showChat({ chat: chat({ text: "I read “Data Engineer”.", note: "from the post · 41 ms · built-in rules" }) })
    expect(await screen.findByText("from the post · 41 ms · built-in rules")).toBeTruthy()
    fireEvent.click(await button("Good answer"))
    expect(await screen.findByText(/noted/)).toBeTruthy()
    expect((await button("Good answer")).getAttribute("aria-pressed")).toBe("true")
    fireEvent.click(await button("Good answer"))
    await waitFor(() =>
      expect(requests("chat.rate")).toEqual([
        { chatId: "line-0", thumb: "up", reason: null },
        { chatId: "line-0", thumb: null, reason: null }
      ])
    )
    expect(screen.queryByRole("group", { name: "What is wrong with it?" })).toBeNull()
  })

  it("asks why a thumb was down, in one click, says what was noted, and hands the focus back to the thumb", async () => {
    stage.answers["chat.rate"] = async ({ chatId, thumb, reason }: { chatId: string; thumb: "down" | null; reason: "too long" | null }) =>
      void (await database().chat.update(chatId, { thumb, thumbReason: reason ?? undefined }))
    await showChat({ chat: chat({ text: "I read “Data Engineer”.", note: "built-in rules" }) })
    fireEvent.click(await button("Bad answer"))
    const why = await screen.findByRole("group", { name: "What is wrong with it?" })
    const chips = within(why).getAllByRole("button")
    expect(chips.map(({ textContent }) => textContent)).toEqual(["Wrong", "Not what I asked", "Too long", "Something else"])
    expect(screen.getByText("noted · built-in rules")).toBeTruthy()
    fireEvent.click(chips[2] as HTMLElement)
    expect(document.activeElement).toBe(await button("Bad answer"))
    expect(await screen.findByText("noted · Too long · built-in rules")).toBeTruthy()
    expect(screen.queryByRole("group", { name: "What is wrong with it?" })).toBeNull()
    fireEvent.click(await button("Bad answer"))
    await waitFor(() =>
      expect(requests("chat.rate")).toEqual([
        { chatId: "line-0", thumb: "down", reason: null },
        { chatId: "line-0", thumb: "down", reason: "too long" },
        { chatId: "line-0", thumb: null, reason: null }
      ])
    )
    await waitFor(() => expect(screen.queryByText(/noted/)).toBeNull())
    expect(screen.queryByRole("group", { name: "What is wrong with it?" })).toBeNull()
  })

  it("does not ask again about a thumb of before", async () => {
    await showChat({
      chat: chat({ text: "I read “Data Engineer”.", thumb: "down", thumbReason: "wrong" }, { text: "Done.", thumb: "down" })
    })
    expect(await screen.findByText("noted · Wrong")).toBeTruthy()
    expect(await screen.findByText("noted")).toBeTruthy()
    expect(screen.queryByRole("group", { name: "What is wrong with it?" })).toBeNull()
  })
})

describe("a run", () => {
  it("shows the step it is at and how many are done, and can be stopped", async () => {
    await showChat({ runs: [run()] })
    expect(await screen.findByText("Finding qualifications · 1 of 2 done")).toBeTruthy()
    fireEvent.click(await button("Stop"))
    await waitFor(() => expect(requests("run.stop")).toEqual([{ runId: "run-1" }]))
  })

  it("that failed says why in the chat, and is tried again by one click", async () => {
    await showChat({ runs: [run({ status: "failed", failure: "The model did not answer. The steps that were finished are kept." })] })
    const alert = await screen.findByRole("alert")
    expect(alert.textContent).toContain("The model did not answer.")
    fireEvent.click(within(alert).getByRole("button", { name: "Try again" }))
    await waitFor(() => expect(requests("run.retry")).toEqual([{ runId: "run-1" }]))
  })
})
