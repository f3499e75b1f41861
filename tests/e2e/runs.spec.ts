import type { Page } from "@playwright/test"
import type { EvaluationRow, RunRow, StepRow } from "../../src/store/rows/rows"
import { accessibilityFindings } from "../support/accessibility"
import { askedOf } from "../support/asked-of"
import type { Candor } from "../support/browser"
import { startChatServer, type Answer, type ChatTestServer, type RecordedRequest } from "../support/chat-server"
import { startCollector } from "../support/collector"
import { openExtensionPage } from "../support/browser"
import { ask } from "../support/messages"
import { grantHost } from "../support/permissions"
import { approvedRole, goTo, openWorkshop } from "../support/scene"
import { shootAll } from "../support/screens"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"
import { killWorker } from "../support/worker"

const first = ["Marta", "Duarte", "Ngozi", "Henrik", "Yasmin", "Piotr"]
const last = ["Vidigal", "Okonjo", "Lindqvist", "Serrano", "Habibi"]
const people = first.flatMap((one, at) =>
  last.map((other, index) => ({ name: `${one} ${other}`, system: `Ledger${String(at * last.length + index + 1).padStart(2, "0")}` }))
)

const resume = ({ name, system }: (typeof people)[number], at: number) => `${name}
Data Engineer
Porto, Portugal

Summary
Builds data platforms in production, most of all the ${system} system.

Experience
Data Engineer at Armazém ${at + 1}
January 2018 - Present
Python services and ${at % 3 === 0 ? "Kafka" : "batch"} pipelines for ${system}.

Skills
Python, ${at % 2 === 0 ? "Airflow, " : ""}SQL
`

let server: ChatTestServer
/** How many people the model answers about before it keeps the others waiting, and how many it answered about. */
let allowed = Infinity
let answered = 0
const spoiled = new Set<string>()
const usage = { prompt_tokens: 900, completion_tokens: 200 }

test.beforeEach(async () => {
  allowed = Infinity
  answered = 0
  spoiled.clear()
  server = await startChatServer()
  server.answer(answerOf)
})
test.afterEach(() => server.close())

/** An honest small model that keeps people waiting where a test says so, and whose first answer about one person has a quote that is not there. */
async function answerOf(request: RecordedRequest): Promise<Answer> {
  const { path, body } = request
  if (path.endsWith("/models"))
    return { status: 200, body: '{"object":"list","data":[{"id":"small-model","object":"model","created":1,"owned_by":"test"}]}' }
  const { qualifications, lines, pageText } = askedOf(body)
  if (qualifications.length === 0) return { text: '{"city":"Porto","days":3}' }
  while (answered >= allowed && !request.left) await new Promise(resolve => setTimeout(resolve, 20))
  if (!request.left) answered++
  const spoil = pageText.includes("Ledger04") && !spoiled.has("Ledger04")
  if (spoil) spoiled.add("Ledger04")
  const verdicts = qualifications.map(({ id, text }) => {
    const word = text.match(/Python|Kafka|SQL|Airflow/)?.[0]
    const quote = word && lines.find(line => line.includes(word))
    if (spoil && word) return { id, verdict: "met", quotes: [`${word} architect of the year`], reason: `${word} is named.`, ask: null }
    return quote
      ? { id, verdict: "met", quotes: [quote.slice(0, 80).trim()], reason: `${word} is named.`, ask: null }
      : { id, verdict: "unknown", quotes: [], reason: "The text does not say.", ask: "Have you done this?" }
  })
  return { text: JSON.stringify({ verdicts }), usage }
}

/** Thirty people read, each evaluated by the built-in rules; then a model on a server is added and chosen for evaluations. */
async function scene(panel: Page, candor: Candor): Promise<{ roleId: string; modelId: string }> {
  const roleId = await approvedRole(panel)
  for (const [at, person] of people.entries()) await ask(panel, "profile.readText", { text: resume(person, at), fileName: null })
  await expect.poll(async () => (await storedRows<EvaluationRow>(panel, "evaluations")).length, { timeout: 60_000 }).toBe(people.length)
  await grantHost(candor, server.baseUrl)
  const options = await openExtensionPage(candor, "options.html")
  await options.getByRole("button", { name: "Add a model on a server" }).click()
  const form = options.getByRole("form", { name: "Add a model on a server" })
  await form.getByLabel("Kind of server").selectOption({ label: "Ollama" })
  await form.getByLabel("Name", { exact: true }).fill("Local server")
  await form.getByLabel("Address of its API").fill(server.baseUrl)
  await form.getByLabel("Model", { exact: true }).fill("small-model")
  await form.getByLabel("Input price", { exact: true }).fill("0.5")
  await form.getByLabel("Output price").fill("2")
  await form.getByRole("button", { name: "Save and test" }).click()
  const item = options.getByRole("listitem", { name: "Local server" })
  await expect(item.getByRole("status")).toContainText("The model answers")
  const modelId = (await storedRows<{ id: string }>(options, "models"))[0]?.id ?? ""
  await options.close()
  await ask(panel, "model.choose", { skill: "evaluate", modelId })
  await ask(panel, "model.agree", { modelId, agreed: true })
  return { roleId, modelId }
}

async function isCut(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1)
}

const listRun = async (panel: Page) => (await storedRows<RunRow>(panel, "runs")).find(run => run.skill === "evaluate-list")
const partsDone = async (panel: Page) =>
  (await storedRows<RunRow>(panel, "runs")).filter(run => run.parentId !== undefined && run.status === "done").length

test("thirty people in the background: told before, paused, the worker killed, a budget used up and raised, and everyone evaluated once", async ({
  beside,
  candor
}) => {
  test.setTimeout(300_000)
  const { panel } = await beside("/")
  const { modelId } = await scene(panel, candor)
  await goTo(panel, "People")
  await panel.getByRole("checkbox", { name: "Mark everyone shown" }).check()
  await panel.getByRole("button", { name: "Evaluate…" }).click()
  const form = panel.getByRole("form", { name: "Evaluate these people" })
  await expect(form.getByText(/^30 people to evaluate\. About [\d,]+ tokens, \$/)).toBeVisible()
  await form.getByLabel("Tokens at most").fill("16000")
  await shootAll(panel, "list-form")
  expect(await isCut(panel), "the form fits the panel").toBe(false)
  expect(await accessibilityFindings(panel), "the form").toEqual([])
  allowed = 5
  await form.getByRole("button", { name: "Evaluate 30 people" }).click()

  const line = panel.getByRole("region", { name: "Evaluating people" })
  await expect(line.getByRole("status")).toContainText(/[45] of 30 done · \d at work/, { timeout: 30_000 })
  await shootAll(panel, "list-running")
  await line.getByRole("button", { name: /^Pause/ }).click()
  await expect(line.getByText(/^\S paused$/)).toBeVisible()
  // Whoever is at work comes to an end and is kept; nobody else is begun.
  allowed = Infinity
  await expect.poll(async () => (await storedRows<RunRow>(panel, "runs")).filter(run => run.status === "running").length).toBe(0)
  const asked = server.requests.length
  await panel.waitForTimeout(1_500)
  expect(server.requests.length, "nothing is asked while it is paused").toBe(asked)
  expect(await accessibilityFindings(panel), "the list's line").toEqual([])
  allowed = answered + 3
  const before = await partsDone(panel)
  expect(before).toBeLessThan(10)
  await line.getByRole("button", { name: /^Resume/ }).click()
  await expect(line.getByText(/^\S running$/)).toBeVisible()
  await expect.poll(() => partsDone(panel), { timeout: 30_000 }).toBeGreaterThan(before)
  await killWorker(candor, panel)
  allowed = Infinity
  // The panel stays as it is; the next message wakes the worker, which goes on with what is not finished.
  await ask(panel, "settings.change", { seenNotice: true })

  await expect(line.getByText(/The budget of 16,000 tokens does not reach for another person/)).toBeVisible({ timeout: 60_000 })
  const used = (await storedRows<RunRow>(panel, "runs")).reduce((sum, run) => sum + (run.parentId ? (run.used?.tokens ?? 0) : 0), 0)
  expect(used, "the budget holds").toBeLessThanOrEqual(16_000)
  await shootAll(panel, "list-budget")
  await line.getByRole("button", { name: /^Change the budget/ }).click()
  await line.getByLabel("Tokens at most").fill("200000")
  await shootAll(panel, "list-budget-form")
  await line.getByRole("button", { name: "Go on with this" }).click()
  await expect(line.getByText(/^\S done$/)).toBeVisible({ timeout: 90_000 })

  const runs = await storedRows<RunRow>(panel, "runs")
  const parts = runs.filter(run => run.parentId !== undefined)
  expect(parts.map(({ status }) => status)).toEqual(people.map(() => "done"))
  expect(new Set(parts.map(({ personId }) => personId)).size).toBe(people.length)
  const evaluations = await storedRows<EvaluationRow>(panel, "evaluations")
  expect(evaluations.map(({ model }) => model)).toEqual(people.map(() => modelId))
  // The table shows the new verdicts without a reload.
  await expect(panel.getByRole("row")).toHaveCount(people.length)
  await shootAll(panel, "list-done")
})

test("the console: a list with its people, attempts side by side, what left, again with another model, and traces to a collector", async ({
  beside,
  candor
}) => {
  test.setTimeout(300_000)
  const { panel } = await beside("/")
  const { roleId, modelId } = await scene(panel, candor)
  const personIds = (await storedRows<EvaluationRow>(panel, "evaluations")).map(row => row.personId)
  const request = { skill: "evaluate-list" as const, roleId, personIds, mode: "now" as const, budget: null, modelId }
  await ask(panel, "agent.ask", { request })
  await expect.poll(async () => (await listRun(panel))?.status, { timeout: 120_000 }).toBe("done")

  const workshop = await openWorkshop(candor, "runs")
  const section = workshop.getByRole("region", { name: "Runs", exact: true })
  await section.scrollIntoViewIfNeeded()
  await expect(section.getByRole("button", { name: /^List of people/ })).toBeVisible()
  await section.getByRole("heading", { name: "Runs" }).evaluate(element => element.scrollIntoView())
  await shootAll(workshop, "runs-console")
  expect(await isCut(workshop), "the console fits the page").toBe(false)
  expect(await accessibilityFindings(workshop), "the console").toEqual([])

  await section.getByRole("button", { name: /^List of people/ }).click()
  await expect(workshop.getByRole("heading", { name: /^List of people/ })).toBeFocused()
  await expect(workshop.getByText(/30 of 30 done/)).toBeVisible()
  await shootAll(workshop, "run-list")
  expect(await accessibilityFindings(workshop), "a list, opened").toEqual([])

  // The one whose first draft had an invented quote: two attempts side by side.
  const steps = await storedRows<StepRow>(workshop, "steps")
  const mended = steps.find(step => step.attempts.length > 1)
  const run = (await storedRows<RunRow>(workshop, "runs")).find(({ id }) => id === mended?.runId)
  const name = people.find(({ system }) => system === "Ledger04")?.name ?? ""
  expect(run?.personId).toBeTruthy()
  const entry = workshop.getByRole("button", { name, exact: true })
  for (let page = 0; page < 2 && !(await entry.isVisible()); page++) await workshop.getByRole("button", { name: "Next" }).click()
  await entry.click()
  await expect(workshop.getByRole("heading", { name: new RegExp(`^Evaluation · ${name}`) })).toBeFocused()
  const attempts = workshop.getByRole("region", { name: "Holding it against the role: 2 attempts" })
  await expect(attempts.getByText("P1 blocks").first()).toBeVisible()
  await expect(attempts.getByText("best")).toBeVisible()
  await expect(workshop.getByText("2 requests, byte for byte, newest first:")).toBeVisible()
  await shootAll(workshop, "run-opened")
  await attempts.evaluate(element => element.scrollIntoView())
  await shootAll(workshop, "run-attempts")
  expect(await isCut(workshop), "a run fits the page").toBe(false)
  expect(await accessibilityFindings(workshop), "a run, opened").toEqual([])
  await workshop.getByRole("button", { name: "Copy as JSON" }).click()
  await expect(workshop.getByText("Copied", { exact: false }).first()).toBeVisible()

  await workshop.getByRole("combobox", { name: "Model" }).selectOption({ label: "built-in rules" })
  await workshop.getByRole("button", { name: "Run again" }).click()
  await expect(workshop.getByText(/of \d+ verdicts differ|verdicts are the same/)).toBeVisible({ timeout: 20_000 })
  expect((await storedRows<EvaluationRow>(workshop, "evaluations")).find(row => row.personId === run?.personId)?.model).toBe(modelId)
  await workshop.getByRole("heading", { name: "Run again" }).evaluate(element => element.scrollIntoView())
  await shootAll(workshop, "run-differences")
  expect(await accessibilityFindings(workshop), "the differences").toEqual([])
  await workshop.getByRole("button", { name: "Use this one" }).click()
  await expect(workshop.getByText("This one is in use.")).toBeVisible()
  expect((await storedRows<EvaluationRow>(workshop, "evaluations")).find(row => row.personId === run?.personId)?.model).toBe("builtin")

  const collector = await startCollector()
  try {
    await grantHost(candor, collector.origin)
    const options = await openExtensionPage(candor, "options.html")
    await options.getByRole("textbox", { name: /Address of the collector/ }).fill(collector.origin)
    await options.getByRole("region", { name: "Traces" }).getByRole("button", { name: "Save" }).click()
    await expect(options.getByText("Saved. Nothing is sent until you press Send.")).toBeVisible()
    await options.getByRole("heading", { name: "Traces" }).evaluate(element => element.scrollIntoView())
    await shootAll(options, "options-traces")
    expect(await accessibilityFindings(options), "the options").toEqual([])
    await options.close()
    await workshop.getByRole("button", { name: "← All runs" }).click()
    await workshop.getByText("Traces (OpenTelemetry)").click()
    await workshop.getByRole("button", { name: /^Send to 127\.0\.0\.1/ }).click()
    await expect(workshop.getByText(/runs were sent/)).toBeVisible({ timeout: 20_000 })
    await shootAll(workshop, "runs-traces")
    expect(collector.got.every(({ url, type }) => url === "/v1/traces" && type === "application/json")).toBe(true)
    const spans = collector.got.flatMap(({ body }) =>
      body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(each => each.spans))
    )
    expect(spans.filter(span => span.name === "chat small-model").length).toBeGreaterThanOrEqual(people.length)
    const text = JSON.stringify(collector.got)
    for (const secret of ["Vidigal", "Ledger", "Python", roleId]) expect(text).not.toContain(secret)
  } finally {
    await collector.close()
  }
})
