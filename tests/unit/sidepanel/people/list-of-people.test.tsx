import { failing, requests, settings, show, stage, stored, workshopOpened } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { beforeEach, describe, expect, it } from "vitest"
import { PeoplePlace } from "~sidepanel/people/people-place"
import { database } from "~store/database"
import type { RunRow } from "~store/rows/rows"
import { run } from "../../../support/panel-rows"
import { decision, evaluationOf, evaluationRow, now, person, role, verdicts } from "../../../support/card-rows"

const people = ["Ana Sofia Brandão", "Ikenna Obi-Larsen", "Rui Tavares"].map((name, n) => person(`p:${n}`, { name }))
const openai = {
  id: "m-1",
  name: "OpenAI",
  kind: "openai",
  baseUrl: "https://api.openai.com/v1",
  model: "gpt-small",
  structured: "json schema",
  parallel: 4,
  timeoutMs: 60_000,
  priceIn: 1,
  priceCachedIn: null,
  priceOut: 4,
  hideSchools: false,
  hideEmployers: false,
  hasKey: true,
  agreedAt: now,
  test: null,
  createdAt: now
}
const local = { ...openai, id: "m-2", name: "Local server", kind: "openai-compatible", priceIn: null, priceOut: null, createdAt: now + 1 }

beforeEach(() => {
  stage.answers["list.estimate"] = ({ personIds, modelId }: { personIds: string[]; modelId: string }) =>
    modelId === "builtin"
      ? { people: personIds.length, upToDate: 0, tokens: null, costUsd: null }
      : {
          people: personIds.length,
          upToDate: 0,
          tokens: personIds.length * 1_000,
          costUsd: modelId === "m-1" ? personIds.length * 0.1 : null
        }
  stage.answers["agent.ask"] = () => ({ runId: "list" })
})

async function open(change: Record<string, readonly unknown[]> = {}) {
  await stored({
    settings: settings({ modelFor: { evaluate: "m-1" } }),
    roles: [role()],
    models: [openai, local],
    people,
    evaluations: people.map(({ id }) => evaluationRow({ personId: id, evaluation: evaluationOf(verdicts) })),
    ...change
  })
  show(<PeoplePlace />, "people")
  await screen.findByRole("grid")
}

const mark = (name: string) => fireEvent.click(screen.getByRole("checkbox", { name: `Mark ${name}` }))
const openForm = async () => {
  fireEvent.click(screen.getByRole("button", { name: "Evaluate…" }))
  return within(await screen.findByRole("form", { name: "Evaluate these people" }))
}
const choose = (form: Pick<typeof screen, "getByRole">, name: string, value: string) =>
  fireEvent.change(form.getByRole("combobox", { name }), { target: { value } })
const asked = () => requests("agent.ask").map(request => (request as { request: unknown }).request)

describe("evaluating many people", () => {
  it("takes everyone by the model that evaluates, and says before what that takes", async () => {
    await open()
    const form = await openForm()
    expect(await form.findByText("3 people to evaluate. About 3,000 tokens, $0.30.")).toBeTruthy()
    expect((form.getByRole("combobox", { name: "By" }) as HTMLSelectElement).value).toBe("m-1")
    expect(document.activeElement).toBe(form.getByRole("combobox", { name: "Who" }))
    fireEvent.click(form.getByRole("button", { name: "Evaluate 3 people" }))
    await waitFor(() => expect(asked()).toHaveLength(1))
    expect(asked()[0]).toMatchObject({ skill: "evaluate-list", roleId: "role-1", mode: "now", budget: null, modelId: "m-1" })
    expect((asked()[0] as { personIds: string[] }).personIds.toSorted()).toEqual(["p:0", "p:1", "p:2"])
    await waitFor(() => expect(screen.queryByRole("form", { name: "Evaluate these people" })).toBeNull())
  })

  it("takes the marked ones, put together from several searches, or those that the filters show", async () => {
    await open({ decisions: [decision("p:1", "shortlist")] })
    mark("Ana Sofia Brandão")
    fireEvent.change(screen.getByRole("searchbox", { name: "Search people" }), { target: { value: "tavares" } })
    await waitFor(() => expect(screen.queryByText("Ana Sofia Brandão")).toBeNull())
    mark("Rui Tavares")
    expect(screen.getByText("2 marked")).toBeTruthy()
    const form = await openForm()
    const who = form.getByRole("combobox", { name: "Who" }) as HTMLSelectElement
    expect([...who.options].map(({ text }) => text)).toEqual(["Marked (2)", "Shown by the filters (1)", "Everyone (3)"])
    expect(await form.findByText(/^2 people to evaluate/)).toBeTruthy()
    choose(form, "Who", "shown")
    expect(await form.findByText(/^1 person to evaluate/)).toBeTruthy()
    fireEvent.click(form.getByRole("button", { name: "Evaluate 1 person" }))
    await waitFor(() => expect(asked()[0]).toMatchObject({ personIds: ["p:2"] }))
    // What was marked was marked for this.
    await waitFor(() => expect(screen.queryByText(/marked/)).toBeNull())
  })

  it("marks everyone shown and nobody again by a box or by keys, and compares exactly two", async () => {
    await open()
    const all = screen.getByRole("checkbox", { name: "Mark everyone shown" }) as HTMLInputElement
    fireEvent.click(all)
    expect(screen.getByText("3 marked")).toBeTruthy()
    mark("Rui Tavares")
    expect(all.indeterminate).toBe(true)
    fireEvent.click(screen.getByRole("button", { name: "Unmark" }))
    const grid = screen.getByRole("grid")
    fireEvent.keyDown(grid, { key: "a", ctrlKey: true })
    expect(screen.getByText("3 marked")).toBeTruthy()
    expect(screen.queryByRole("button", { name: "Compare" })).toBeNull()
    mark("Rui Tavares")
    expect(screen.getByRole("button", { name: "Compare" })).toBeTruthy()
    fireEvent.keyDown(grid, { key: "Escape" })
    expect(screen.queryByText(/marked/)).toBeNull()
  })

  it("offers a batch for OpenAI alone, with its price and its hours, and sends the budget that was set", async () => {
    await open()
    const form = await openForm()
    choose(form, "When", "batch")
    expect(form.getByText(/within 24 hours, .* half the listed price/)).toBeTruthy()
    expect(await form.findByText("3 people to evaluate. About 3,000 tokens, $0.15.")).toBeTruthy()
    fireEvent.change(form.getByRole("textbox", { name: "Tokens at most" }), { target: { value: "2500" } })
    expect(await form.findByText(/The budget reaches for about 2 of them\./)).toBeTruthy()
    fireEvent.change(form.getByRole("textbox", { name: "Dollars at most" }), { target: { value: "1.5" } })
    fireEvent.click(form.getByRole("button", { name: "Evaluate 3 people" }))
    await waitFor(() => expect(asked()[0]).toMatchObject({ mode: "batch", budget: { tokens: 2_500, usd: 1.5 } }))
  })

  it("offers no batch for another server, no budget in dollars without a price, and none at all for the built-in rules", async () => {
    await open()
    const form = await openForm()
    choose(form, "When", "batch")
    choose(form, "By", "m-2")
    expect(form.queryByRole("combobox", { name: "When" })).toBeNull()
    expect((form.getByRole("textbox", { name: "Dollars at most" }) as HTMLInputElement).disabled).toBe(true)
    expect(await form.findByText("3 people to evaluate. About 3,000 tokens.")).toBeTruthy()
    choose(form, "By", "builtin")
    expect(form.queryByRole("textbox")).toBeNull()
    expect(await form.findByText("3 people to evaluate. Nothing leaves this machine.")).toBeTruthy()
    fireEvent.click(form.getByRole("button", { name: "Evaluate 3 people" }))
    // What was chosen for another model before is not carried over.
    await waitFor(() => expect(asked()[0]).toMatchObject({ mode: "now", budget: null, modelId: "builtin" }))
  })

  it("starts nothing where everyone is up to date", async () => {
    stage.answers["list.estimate"] = () => ({ people: 0, upToDate: 3, tokens: 0, costUsd: 0 })
    await open()
    const form = await openForm()
    expect(await form.findByText("All 3 are up to date: nothing to do.")).toBeTruthy()
    expect((form.getByRole("button", { name: "Evaluate 0 people" }) as HTMLButtonElement).disabled).toBe(true)
  })

  it("can be started although nobody could count what it takes, and tells where starting fails", async () => {
    stage.answers["list.estimate"] = failing({ what: "No.", kept: "Everything is kept.", next: "Try again.", retry: true })
    stage.answers["agent.ask"] = failing({
      what: "This model is not there any more.",
      kept: "Nothing was changed.",
      next: "Choose another.",
      retry: false
    })
    await open()
    const form = await openForm()
    expect(await form.findByText(/can be started all the same/)).toBeTruthy()
    fireEvent.click(form.getByRole("button", { name: "Evaluate 3 people" }))
    expect((await form.findByRole("alert")).textContent).toContain("This model is not there any more.")
  })

  it("is not offered before the role is approved", async () => {
    await open({ roles: [role({ status: "draft", approvedAt: null })] })
    expect((screen.getByRole("button", { name: "Evaluate…" }) as HTMLButtonElement).disabled).toBe(true)
  })

  it("says how far a list is while it runs, with Pause and Stop, shows its run, and stays until it is put away once it has ended", async () => {
    const part = (n: number, status: RunRow["status"]) =>
      run({ id: `part-${n}`, skill: "evaluate", parentId: "list", status, used: { tokens: 700, usd: 0.01 }, createdAt: now + n })
    const list = run({ id: "list", skill: "evaluate-list", status: "running", input: { personIds: ["p:0", "p:1", "p:2"] }, plan: [] })
    await open({ runs: [list, part(1, "done"), part(2, "running")] })
    const line = within(await screen.findByRole("region", { name: "Evaluating people" }))
    expect(await line.findByText(/1 of 3 done · 1 at work · 1,400 tokens · \$0\.02/)).toBeTruthy()
    expect(line.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("1")
    fireEvent.click(line.getByRole("button", { name: /^Pause/ }))
    fireEvent.click(line.getByRole("button", { name: /^Stop/ }))
    await waitFor(() => expect(requests("run.stop")).toEqual([{ runId: "list" }]))
    expect(requests("run.pause")).toEqual([{ runId: "list" }])
    // A result comes into the table as it comes.
    await database().evaluations.put(evaluationRow({ personId: "p:0", evaluation: evaluationOf([]) }))
    await database().runs.update("part-2", { status: "done" })
    expect(await line.findByText(/2 of 3 done/)).toBeTruthy()
    await database().runs.update("list", { status: "stopped" })
    expect(await line.findByText("stopped")).toBeTruthy()
    fireEvent.click(line.getByRole("button", { name: "Show the run" }))
    expect(workshopOpened()).toMatch(/^(runs|learned)\//)
    fireEvent.click(line.getByRole("button", { name: "Dismiss" }))
    await waitFor(() => expect(screen.queryByRole("region", { name: "Evaluating people" })).toBeNull())
  })

  it("says why a list paused, and goes on with a larger budget", async () => {
    const list = run({
      id: "list",
      skill: "evaluate-list",
      status: "paused",
      failure: "The budget of 1,000 tokens does not reach for another person. What was evaluated is kept.",
      budget: { tokens: 1_000, usd: null },
      plan: []
    })
    await open({ runs: [list] })
    expect(await screen.findByText(/does not reach for another person/)).toBeTruthy()
    fireEvent.click(screen.getByRole("button", { name: /^Change the budget/ }))
    fireEvent.click(await screen.findByRole("button", { name: "Go on with this" }))
    await waitFor(() => expect(requests("run.resume")).toEqual([{ runId: "list", budget: { tokens: 2_000, usd: null } }]))
  })

  it("offers to try again whoever could not be evaluated", async () => {
    const list = run({ id: "list", skill: "evaluate-list", status: "running", plan: [] })
    const parts = [1, 2].map(n => run({ id: `part-${n}`, skill: "evaluate", parentId: "list", status: n === 1 ? "done" : "failed" }))
    await open({ runs: [list, ...parts] })
    const line = within(await screen.findByRole("region", { name: "Evaluating people" }))
    expect(line.queryByRole("button", { name: /^Try the failed ones again/ })).toBeNull()
    await database().runs.update("list", { status: "done" })
    fireEvent.click(await line.findByRole("button", { name: /^Try the failed ones again/ }))
    await waitFor(() => expect(requests("run.retry")).toEqual([{ runId: "list" }]))
  })

  it("shows no list of another role", async () => {
    await open({ runs: [run({ id: "list", skill: "evaluate-list", roleId: "role-2", status: "running" })] })
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(screen.queryByRole("region", { name: "Evaluating people" })).toBeNull()
  })
})
