import { requests, settings, show, stage, stored } from "../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { Options } from "~options/options"
import { topLeftOut } from "~profile/redaction/top-left-out"
import { WaitingForWord } from "~sidepanel/header/waiting-for-word"
import { WhatLeaves } from "~ui/outgoing/what-leaves"
import { modelSettingsSchema } from "~model/model-settings"
import type { ModelRow } from "~store/rows/model-rows"
import { now } from "../../support/card-rows"

const local: ModelRow = {
  ...modelSettingsSchema.parse({
    id: "local",
    name: "My server",
    kind: "openai-compatible",
    baseUrl: "http://127.0.0.1:11434/v1",
    model: "small"
  }),
  hasKey: true,
  agreedAt: null,
  test: null,
  createdAt: now
}
const report = {
  ok: false,
  models: [],
  structured: null,
  answerMs: null,
  sentence: "My server does not accept the key.",
  next: "Enter the key again in the options."
}
const outgoing = {
  id: 1,
  runId: "run",
  modelId: "local",
  origin: "http://127.0.0.1:11434",
  body: '{"model":"small","messages":[]}',
  bytes: 31,
  at: now,
  sentAt: null
}

const open = async (rows: Record<string, readonly unknown[]> = {}) => {
  await stored({ settings: settings(), ...rows })
  show(<Options />)
  await screen.findByText("always there")
}

describe("models on a server", () => {
  it("one is added with its permission asked in the click, saved and tested; the key is sent to the worker alone", async () => {
    await open()
    fireEvent.click(await screen.findByRole("button", { name: "Add a model on a server" }))
    fireEvent.change(screen.getByRole("combobox", { name: "Kind of server" }), { target: { value: "ollama" } })
    expect((screen.getByRole("textbox", { name: "Address of its API" }) as HTMLInputElement).value).toBe("http://127.0.0.1:11434/v1")
    fireEvent.change(screen.getByLabelText("Key"), { target: { value: "sk-mine" } })
    fireEvent.change(screen.getByRole("combobox", { name: "Model" }), { target: { value: "llama" } })
    fireEvent.click(screen.getByRole("button", { name: "Save and test" }))
    await waitFor(() => expect(requests("model.test")).toHaveLength(1))
    expect(stage.askPermission).toHaveBeenCalledWith({ origins: ["http://127.0.0.1/*"] })
    expect(requests("model.save")).toMatchObject([
      { settings: { name: "Ollama", model: "llama", baseUrl: "http://127.0.0.1:11434/v1" }, key: "sk-mine" }
    ])
  })

  it("in one's own network it is warned of and asked for in the click; elsewhere without encryption it is refused, and why is said", async () => {
    await open()
    fireEvent.click(await screen.findByRole("button", { name: "Add a model on a server" }))
    fireEvent.change(screen.getByRole("combobox", { name: "Kind of server" }), { target: { value: "other" } })
    const write = (value: string) => fireEvent.change(screen.getByRole("textbox", { name: "Address of its API" }), { target: { value } })
    const save = () => screen.getByRole("button", { name: "Save and test" }) as HTMLButtonElement
    write("http://models.example/v1")
    expect(screen.getByText(/^What goes over http:\/\/ is not encrypted/)).toBeTruthy()
    expect(save().disabled).toBe(true)
    write("http://[::1]:8080/v1")
    expect(screen.queryByRole("note")).toBeNull()
    write("http://192.168.1.20:11434/v1")
    expect(screen.getByRole("note").textContent).toMatch(/your own network.*not encrypted/)
    fireEvent.click(save())
    await waitFor(() => expect(requests("model.save")).toHaveLength(1))
    expect(stage.askPermission).toHaveBeenCalledWith({ origins: ["http://192.168.1.20/*"] })
  })

  it("says what its test found and what to do, and never shows a key", async () => {
    await open({ models: [{ ...local, test: { state: "done", report, at: now } }] })
    const item = await screen.findByRole("listitem", { name: "My server" })
    expect(within(item).getByRole("status").textContent).toBe(
      "My server does not accept the key. Enter the key again in the options. A key is kept, sealed."
    )
  })

  it("is chosen for everything or for one skill, and the built-in rules stay", async () => {
    await open({ models: [local] })
    fireEvent.change(await screen.findByRole("combobox", { name: "Evaluations" }), { target: { value: "local" } })
    await waitFor(() => expect(requests("model.choose")).toEqual([{ skill: "evaluate", modelId: "local" }]))
    expect(screen.getByText("always there")).toBeTruthy()
  })
})

describe("the recruiter's word before anything is sent", () => {
  it("shows every byte, and takes yes or no", async () => {
    await stored({ settings: settings(), models: [local], outgoing: [outgoing] })
    show(<WaitingForWord />)
    const region = await screen.findByRole("region", { name: "May this be sent?" })
    expect(within(region).getByText(outgoing.body)).toBeTruthy()
    fireEvent.click(within(region).getByRole("button", { name: "Send, now and from now on" }))
    await waitFor(() => expect(requests("model.agree")).toEqual([{ modelId: "local", agreed: true }]))
  })

  it("says that the top was left out where no name was recognised, and nothing of it elsewhere", async () => {
    await stored({ settings: settings(), models: [local], outgoing: [{ ...outgoing, body: `${outgoing.body} ${topLeftOut}` }] })
    show(<WaitingForWord />)
    const region = await screen.findByRole("region", { name: "May this be sent?" })
    expect(within(region).getByText(/^No name was recognised on this page\./)).toBeTruthy()
  })

  it("is not asked for while nothing waits", async () => {
    await stored({ settings: settings(), models: [local], outgoing: [{ ...outgoing, sentAt: now }] })
    const { container } = show(<WaitingForWord />)
    await waitFor(() => expect(container.querySelector("section")).toBeNull())
  })
})

describe("what leaves this machine", () => {
  it("is nothing while no server is in use", async () => {
    await stored({ settings: settings() })
    show(<WhatLeaves opened onClose={() => {}} />)
    expect(await screen.findByText("Nothing. Candor sends nothing anywhere.")).toBeTruthy()
  })

  it("names the server and shows each request, byte for byte", async () => {
    await stored({ settings: settings({ modelFor: { default: "local" } }), models: [local], outgoing: [{ ...outgoing, sentAt: now }] })
    show(<WhatLeaves opened onClose={() => {}} />)
    expect(await screen.findByText("Redacted text of profiles and roles goes to: My server.")).toBeTruthy()
    expect(screen.getByText(outgoing.body)).toBeTruthy()
  })
})
