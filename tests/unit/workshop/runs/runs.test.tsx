import { failing, requests, settings, showWorkshop, stage, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { expect, it } from "vitest"
import { database } from "~store/database"
import type { RunRow, StepRow } from "~store/rows/rows"
import { now, role, run } from "../../../support/panel-rows"

// The console of runs, on rows as the worker writes them.

const model = {
  id: "m-1",
  name: "Small model",
  kind: "openai-compatible",
  baseUrl: "http://127.0.0.1:9/v1",
  model: "small-model",
  structured: "json schema",
  parallel: 2,
  timeoutMs: 60_000,
  priceIn: 1,
  priceCachedIn: null,
  priceOut: 4,
  hideSchools: false,
  hideEmployers: false,
  hasKey: false,
  agreedAt: now,
  test: null,
  createdAt: now
}
const evaluatePlan = [
  { step: "read-profile", label: "Reading the profile" },
  { step: "hold-against-role", label: "Holding it against the role" },
  { step: "check-quotes", label: "Checking the quotes" }
]
const evaluationRun = (change: Partial<RunRow> = {}) =>
  run({ id: "e-1", skill: "evaluate", status: "done", personId: "p-1", plan: evaluatePlan, next: 3, model: "m-1", ...change })

function verdicts(words: Record<string, "met" | "not met" | "unknown">, quote = "Python every day") {
  const tally = { met: 0, notMet: 0, unknown: 0, total: 0 }
  return {
    verdicts: Object.entries(words).map(([qualificationId, verdict]) => ({
      qualificationId,
      kind: "must",
      verdict,
      evidence: verdict === "unknown" ? [] : [{ quote, section: "about", start: 0, end: quote.length }],
      reason: verdict === "unknown" ? "The text does not say." : "It is named.",
      ask: verdict === "unknown" ? "Have you done this?" : null
    })),
    counts: { must: tally, nice: tally, avoid: tally },
    rulesVersion: "1"
  }
}

function stepsOf(runId: string, evaluation: unknown, attempts: unknown[] = []): StepRow[] {
  const usage = { inputTokens: 900, outputTokens: 200, cachedInputTokens: 600 }
  return [
    { runId, n: 0, step: "read-profile", output: {}, attempts: [], timeMs: 12, at: now },
    {
      runId,
      n: 1,
      step: "hold-against-role",
      output: {},
      attempts: attempts as StepRow["attempts"],
      timeMs: 2_300,
      usage,
      costUsd: 0.0017,
      at: now
    },
    { runId, n: 2, step: "check-quotes", output: { roleVersion: 1, evaluation, model: "m-1" }, attempts: [], timeMs: 4, at: now }
  ]
}

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }))
const runsSection = () => screen.findByRole("region", { name: "Runs" })

async function showLibrary(rows: Record<string, readonly unknown[]>) {
  await stored({ settings: settings(), roles: [role()], models: [model], ...rows })
  showWorkshop("runs")
  return within(await runsSection())
}

it("lists what is at work first, says where every run stands, and filters by state, skill, model and role", async () => {
  const list = await showLibrary({
    roles: [role(), role({ id: "role-2" }, { title: "Nurse", place: null })],
    runs: [
      run({ id: "old", status: "running", updatedAt: now - 9_000_000 }),
      run({ id: "new", skill: "summarise", status: "failed", failure: "The model did not answer.", roleId: "role-2" }),
      evaluationRun({ fellBack: "Small model did not answer. The built-in rules answered instead.", model: "builtin" })
    ]
  })
  expect(await list.findByText("3 runs")).toBeTruthy()
  const names = () => list.getAllByRole("listitem").map(item => item.querySelector(".run-open")?.textContent)
  expect(names()[0]).toBe("Intake · Data Engineer · Lisbon")
  expect(list.getByText("The model did not answer.")).toBeTruthy()
  expect(list.getByText(/built-in rules answered instead/)).toBeTruthy()
  const filter = (name: string, value: string) => fireEvent.change(list.getByRole("combobox", { name }), { target: { value } })
  filter("State", "active")
  await waitFor(() => expect(names()).toEqual(["Intake · Data Engineer · Lisbon"]))
  expect(list.getByText("1 of 3 runs")).toBeTruthy()
  filter("State", "")
  filter("Role", "role-2")
  await waitFor(() => expect(names()).toEqual(["Summary of the role · Nurse"]))
  filter("Role", "")
  filter("Skill", "evaluate")
  await waitFor(() => expect(names()).toEqual(["Evaluation · Data Engineer · Lisbon"]))
  filter("Skill", "")
  filter("Model", "builtin")
  await waitFor(() => expect(names()).toHaveLength(1))
})

it("stays usable with 500 runs: a page at a time, and the way to the others", async () => {
  const list = await showLibrary({
    runs: Array.from({ length: 500 }, (_, n) => run({ id: `run-${n}`, status: "done", updatedAt: now - n * 1_000 }))
  })
  expect(await list.findByText("500 runs")).toBeTruthy()
  expect(list.getAllByRole("listitem")).toHaveLength(20)
  expect(list.getByText("1–20 of 500")).toBeTruthy()
  fireEvent.click(list.getByRole("button", { name: "Next" }))
  expect(list.getByText("21–40 of 500")).toBeTruthy()
})

it("folds a list's runs under it, with how far it is, and pauses, resumes and stops it by one click", async () => {
  const part = (n: number, status: RunRow["status"]) =>
    evaluationRun({ id: `part-${n}`, parentId: "list", status, createdAt: now + n, used: { tokens: 1_000, usd: 0.001 } })
  const list = await showLibrary({
    runs: [
      run({
        id: "list",
        skill: "evaluate-list",
        status: "running",
        plan: [
          { step: "choose-people", label: "Looking who is to be evaluated" },
          { step: "evaluate-people", label: "Evaluating the people" }
        ],
        wanted: "m-1",
        input: { personIds: ["p-1", "p-2", "p-3"] }
      }),
      part(1, "done"),
      part(2, "failed"),
      part(3, "running")
    ],
    steps: [
      {
        runId: "list",
        n: 0,
        step: "choose-people",
        output: { due: [1, 2, 3].map(n => ({ personId: `p-${n}`, captureId: "c", partId: `part-${n}` })), total: 3, upToDate: 0, gone: 0 },
        attempts: [],
        timeMs: 3,
        at: now
      }
    ]
  })
  const bar = await list.findByRole("progressbar", { name: /Progress: List of people/ })
  expect([bar.getAttribute("aria-valuenow"), bar.getAttribute("aria-valuemax")]).toEqual(["2", "3"])
  expect(list.getByText(/1 of 3 done · 1 failed/)).toBeTruthy()
  expect(list.queryByText(/^Evaluation/)).toBeNull()
  const folded = list.getByText("People of this list").closest("details") as HTMLDetailsElement
  folded.open = true
  fireEvent(folded, new Event("toggle"))
  expect(await list.findAllByRole("button", { name: /^Evaluation$/ })).toHaveLength(3)
  await press(/^Pause: List of people/)
  await waitFor(() => expect(requests("run.pause")).toEqual([{ runId: "list" }]))
  await press(/^Stop: List of people/)
  await waitFor(() => expect(requests("run.stop")).toEqual([{ runId: "list" }]))
})

it("goes on with a paused list as it is, or with a larger budget, never with one that is used up already", async () => {
  await showLibrary({
    runs: [
      run({
        id: "list",
        skill: "evaluate-list",
        status: "paused",
        failure: "The budget of 1,000 tokens does not reach for another person.",
        budget: { tokens: 1_000, usd: null },
        plan: []
      }),
      evaluationRun({ id: "part-1", parentId: "list", used: { tokens: 990, usd: null } })
    ]
  })
  expect(await screen.findByText(/does not reach for another person/)).toBeTruthy()
  await press(/^Change the budget/)
  const tokens = screen.getByRole("textbox", { name: "Tokens at most" })
  expect((tokens as HTMLInputElement).value).toBe("2,000")
  fireEvent.change(tokens, { target: { value: "500" } })
  expect(await screen.findByText("More than this is used up already.")).toBeTruthy()
  fireEvent.change(tokens, { target: { value: "5000" } })
  await press("Go on with this")
  await waitFor(() => expect(requests("run.resume")).toEqual([{ runId: "list", budget: { tokens: 5_000, usd: null } }]))
  await press(/^Resume: List of people/)
  await waitFor(() => expect(requests("run.resume")).toHaveLength(2))
})

it("opens a run with its plan, each step's time and tokens, and every attempt with its findings side by side", async () => {
  const part = (id: string, verdict: string) => ({ qualificationId: id, verdict })
  const attempts = [
    {
      draft: { verdicts: [part("q-1", "met"), part("q-2", "met")] },
      findings: [
        { check: "plain", priority: "P4", message: "A long word.", hint: "" },
        {
          check: "quote-is-literal",
          priority: "P1",
          message: "The quote is not in the text.",
          hint: "Quote literally.",
          where: "verdicts.1"
        }
      ],
      usage: { inputTokens: 450, outputTokens: 100, cachedInputTokens: 0 }
    },
    { draft: { verdicts: [part("q-1", "met"), part("q-2", "unknown")] }, findings: [] }
  ]
  const list = await showLibrary({ runs: [evaluationRun()], steps: stepsOf("e-1", verdicts({ "q-1": "met" }), attempts) })
  fireEvent.click(await list.findByRole("button", { name: /^Evaluation · Data Engineer/ }))
  const title = await screen.findByRole("heading", { name: /^Evaluation/ })
  expect(document.activeElement).toBe(title)
  expect(screen.getByText(/1,100 tokens \(900 in, 600 of them cached, 200 out\) · \$0\.0017/, { selector: ".run-head span" })).toBeTruthy()
  expect(screen.getByText("2.3 sec · 1,100 tokens (900 in, 600 of them cached, 200 out) · $0.0017")).toBeTruthy()
  const side = within(screen.getByRole("region", { name: "Holding it against the role: 2 attempts" }))
  const [first, second] = side.getAllByRole("region", { name: /^Attempt \d$/ }) as [HTMLElement, HTMLElement]
  // The gravest finding first, with its word, so that colour never stands alone.
  expect(
    within(first)
      .getAllByRole("listitem")
      .map(item => item.textContent)[0]
  ).toMatch(/^P1 blocks The quote is not in the text\. Quote literally\./)
  expect(within(first).queryByText(/best/)).toBeNull()
  expect(within(second).getByText(/best/)).toBeTruthy()
  expect(within(second).getByText(/1 of 2 parts as in attempt 1/)).toBeTruthy()
  await press("← All runs")
  expect(await screen.findByRole("region", { name: "Runs" })).toBeTruthy()
})

it("says of every step whether it is done, at work or to come", async () => {
  const list = await showLibrary({ runs: [evaluationRun({ status: "running", next: 1 })], steps: stepsOf("e-1", null).slice(0, 1) })
  fireEvent.click(await list.findByRole("button", { name: /^Evaluation/ }))
  const plan = within(await screen.findByRole("region", { name: "Plan" }))
  expect(plan.getAllByRole("listitem").map(item => item.textContent)).toEqual([
    expect.stringMatching(/Reading the profile.*done.*12 ms/),
    expect.stringMatching(/Holding it against the role.*running/),
    expect.stringMatching(/Checking the quotes.*not begun/)
  ])
})

it("tells what the recruiter thought of the answer, and why", async () => {
  const list = await showLibrary({ runs: [evaluationRun({ rating: { thumb: "down", reason: "not what I asked", at: now } })] })
  fireEvent.click(await list.findByRole("button", { name: /^Evaluation/ }))
  expect(await screen.findByText("You gave this answer a thumb down: “Not what I asked”.")).toBeTruthy()
  await database().runs.update("e-1", { rating: { thumb: "down", reason: null, at: now } })
  expect(await screen.findByText("You gave this answer a thumb down.")).toBeTruthy()
  await database().runs.update("e-1", { rating: { thumb: "up", reason: null, at: now } })
  expect(await screen.findByText("You gave this answer a thumb up.")).toBeTruthy()
})

it("runs again with another model, says before what it takes, shows what differs with both quotes, and puts it in place on a click", async () => {
  const before = verdicts({ "q-1": "met", "q-2": "unknown" })
  const after = verdicts({ "q-1": "met", "q-2": "met" }, "Kafka since 2019")
  stage.answers["list.estimate"] = () => ({ people: 1, upToDate: 0, tokens: 1_234, costUsd: 0.002 })
  const list = await showLibrary({
    runs: [
      evaluationRun({ model: "builtin" }),
      evaluationRun({ id: "e-2", againOf: "e-1", wanted: "m-1", createdAt: now + 5, roleId: "role-1" })
    ],
    steps: [...stepsOf("e-1", before), ...stepsOf("e-2", after)],
    evaluations: [{ roleId: "role-1", personId: "p-1", captureId: "c", roleVersion: 1, evaluation: before, model: "builtin", at: now }]
  })
  const entries = await list.findByText("2 evaluations")
  fireEvent.click(entries)
  const group = entries.closest("details") as HTMLDetailsElement
  group.open = true
  fireEvent(group, new Event("toggle"))
  const [, original] = await list.findAllByRole("button", { name: /^Evaluation/ })
  fireEvent.click(original ?? list.getAllByRole("button", { name: /^Evaluation/ })[0]!)
  expect(await screen.findByText("About 1,234 tokens · $0.002")).toBeTruthy()
  expect(requests("list.estimate")).toEqual([{ roleId: "role-1", personIds: ["p-1"], modelId: "m-1", again: true }])
  await press("Run again")
  await waitFor(() => expect(requests("run.again")).toEqual([{ runId: "e-1", modelId: "m-1" }]))
  expect(await screen.findByText("1 of 2 verdicts differ.")).toBeTruthy()
  const table = within(screen.getByRole("table", { name: "Differences" }))
  expect(table.getByText("Kafka")).toBeTruthy()
  expect(table.queryByText("Python or Scala in production")).toBeNull()
  expect(table.getByText("Kafka since 2019")).toBeTruthy()
  expect(table.getByText("The text does not say.")).toBeTruthy()
  await press("All 2 verdicts")
  expect(table.getByText("Python or Scala in production")).toBeTruthy()
  await press("Use this one")
  await waitFor(() => expect(requests("run.adopt")).toEqual([{ runId: "e-2" }]))
  expect(await screen.findByText("This one is in use.")).toBeTruthy()
})

it("tells why a run cannot be done again where that was asked for", async () => {
  stage.answers["run.again"] = failing({
    what: "This role is closed.",
    kept: "Nothing was changed.",
    next: "Start a new one.",
    retry: false
  })
  const list = await showLibrary({ runs: [evaluationRun()], steps: stepsOf("e-1", verdicts({ "q-1": "met" })) })
  fireEvent.click(await list.findByRole("button", { name: /^Evaluation/ }))
  await press("Run again")
  expect((await screen.findByRole("alert")).textContent).toContain("This role is closed.")
})

it("shows a model's flips on the run of the evaluation that has them", async () => {
  const evaluation = verdicts({ "q-1": "met", "q-2": "unknown" })
  const row = { roleId: "role-1", personId: "p-1", captureId: "c", roleVersion: 1, evaluation, model: "m-1", at: now }
  const list = await showLibrary({
    runs: [evaluationRun()],
    steps: stepsOf("e-1", evaluation),
    evaluations: [{ ...row, flips: [{ qualificationId: "q-2", before: "met" }] }]
  })
  fireEvent.click(await list.findByRole("button", { name: /^Evaluation/ }))
  expect(await screen.findByText("1 verdict came out otherwise before")).toBeTruthy()
  expect(screen.getByText(/Kafka: met before, unknown now\. Same profile, same role, same model\./)).toBeTruthy()
})

it("shows what left the machine for the run, byte for byte, and leads to everything that did", async () => {
  const sent = (id: number, runId: string | null, body: string) => ({
    id,
    runId,
    modelId: "m-1",
    origin: "http://127.0.0.1:9",
    body,
    bytes: 9,
    at: now,
    sentAt: now
  })
  const list = await showLibrary({
    runs: [evaluationRun()],
    steps: stepsOf("e-1", verdicts({ "q-1": "met" })),
    outgoing: [sent(1, "e-1", "for this run"), sent(2, "another", "for another")]
  })
  fireEvent.click(await list.findByRole("button", { name: /^Evaluation/ }))
  expect(await screen.findByText("for this run")).toBeTruthy()
  expect(screen.queryByText("for another")).toBeNull()
  await press("Everything that left this machine")
  expect(await screen.findByText("for another")).toBeTruthy()
})

it("copies a run with its steps as JSON", async () => {
  let copied = ""
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void (copied = text) } })
  const list = await showLibrary({ runs: [evaluationRun()], steps: stepsOf("e-1", verdicts({ "q-1": "met" })) })
  fireEvent.click(await list.findByRole("button", { name: /^Evaluation/ }))
  await press("Copy as JSON")
  await waitFor(() => expect(JSON.parse(copied)).toMatchObject({ runs: [{ run: { id: "e-1" }, steps: [{ n: 0 }, { n: 1 }, { n: 2 }] }] }))
})

it("sends traces to the collector that is configured, with the browser's permission asked in the click, and says how many", async () => {
  stage.answers["trace.send"] = () => ({ sent: 2 })
  await showLibrary({
    settings: settings({ traceCollector: "http://127.0.0.1:4318" }),
    runs: [run({ id: "r-1", status: "done" }), run({ id: "r-2", status: "done" }), run({ id: "r-3", status: "running" })]
  })
  await press("Send to 127.0.0.1:4318")
  await waitFor(() => expect(requests("trace.send")).toHaveLength(1))
  expect((requests("trace.send")[0] as { runIds: string[] }).runIds.toSorted()).toEqual(["r-1", "r-2"])
  expect(stage.askPermission).toHaveBeenCalledWith({ origins: ["http://127.0.0.1/*"] })
  expect(await screen.findByText("2 runs were sent, the people of lists among them.")).toBeTruthy()
})

it("says that an opened run is gone, and goes back to all runs from there", async () => {
  const list = await showLibrary({ runs: [evaluationRun()], steps: [] })
  fireEvent.click(await list.findByRole("button", { name: /^Evaluation/ }))
  await screen.findByRole("heading", { name: /^Evaluation/ })
  expect(location.hash).toBe("#runs/e-1")
  await database().runs.delete("e-1")
  expect(await screen.findByText("This run is not there any more.")).toBeTruthy()
  await press("← All runs")
  expect(await screen.findByText(/No runs yet/)).toBeTruthy()
})
