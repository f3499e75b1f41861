import { modelSettingsSchema } from "../../src/model/model-settings"
import type { DecisionRow, EvaluationRow, PageRow, RunRow, StepRow } from "../../src/store/rows/rows"
import { askedOf } from "../support/asked-of"
import { killBrowser } from "../support/browser"
import { startChatServer, type Answer, type ChatTestServer, type RecordedRequest } from "../support/chat-server"
import { exportEverything } from "../support/export"
import { cardOf } from "../support/card"
import { demoPages, personOfKind } from "../support/demo"
import { activeRole, answerEverything, approve, chatLines } from "../support/intake"
import { readThisPage } from "../support/main-job-people"
import { ask, tell } from "../support/messages"
import { openPanel, until } from "../support/panel"
import { grantHost } from "../support/permissions"
import { approvedRole, evaluationOf, goTo, personNamed, settledPage } from "../support/scene"
import { storedRows } from "../support/store"
import { expect, restart, test } from "../support/test"
import { killWorker, killWorkerAndWait } from "../support/worker"
import { words } from "../support/words"

const ana = personOfKind("JSON-LD")
const post = `Data Engineer\n\nRequirements\n- Python in production\n- 3+ years of experience in data engineering\n- Kafka and SQL\n`

/** Steps of a run that were finished more than once; the store's key forbids it, so this reads the runs' cursors against them. */
async function unfinishedRuns(panel: Parameters<typeof storedRows>[0]): Promise<string[]> {
  const runs = await storedRows<RunRow>(panel, "runs")
  const steps = await storedRows<StepRow>(panel, "steps")
  return runs
    .filter(run => run.status !== "done" || steps.filter(step => step.runId === run.id).length !== run.plan.length)
    .map(run => `${run.skill} ${run.status}, ${run.next} of ${run.plan.length}: ${words(run.failure)}`)
}

test("the worker killed at any moment of the intake: the question comes, once", async ({ beside, candor }) => {
  const { panel } = await beside("/")
  for (const delayMs of [0, 5, 15, 40]) {
    await test.step(`killed ${delayMs} ms after the post was sent`, async () => {
      const { roleId } = await ask(panel, "role.start", { kind: "text", text: post })
      await panel.waitForTimeout(delayMs)
      await killWorker(candor, panel)
      // The panel stays usable; the next message, or the alarm, wakes the worker.
      await tell(panel, "role.select", { roleId })
      await expect.poll(async () => (await activeRole(panel))?.id).toBe(roleId)
      await expect
        .poll(async () => (await chatLines(panel)).filter(line => line.kind === "question" || line.kind === "role").length, {
          timeout: 45_000
        })
        .toBe(1)
      expect((await activeRole(panel))?.role.qualifications.length).toBeGreaterThan(2)
      const qualifications = (await activeRole(panel))?.role.qualifications.map(({ text }) => text) ?? []
      expect(new Set(qualifications).size, "no qualification is there twice").toBe(qualifications.length)
    })
  }
  expect(await unfinishedRuns(panel)).toEqual([])
})

test("the worker killed between an answer and the next question: the intake goes on", async ({ beside, candor }) => {
  const { page, panel } = await beside(demoPages.posts[0]?.path ?? "")
  await panel.getByRole("button", { name: "Start from this page" }).click()
  await expect.poll(async () => (await chatLines(panel)).some(line => line.kind === "question"), { timeout: 15_000 }).toBe(true)
  await killWorkerAndWait(candor, page)
  await answerEverything(panel)
  await approve(panel)
  expect(await unfinishedRuns(panel)).toEqual([])
})

test("the worker killed while a person is evaluated: the verdicts come", async ({ beside, candor, demo }) => {
  const { page, panel } = await beside("/")
  const roleId = await approvedRole(panel)
  await goTo(panel, "Person")
  // A worker that died between the click and the page is woken by its alarm, which browsers allow every 30 seconds.
  test.setTimeout(300_000)
  for (const [at, { path, name }] of demoPages.people.slice(0, 2).entries()) {
    await page.goto(demo.origin + path)
    await readThisPage(panel, name)
    await panel.waitForTimeout(at * 40)
    await killWorker(candor, panel)
    const row = await readAgainIfCut(panel, page.url())
    expect(row).not.toBeNull()
    await evaluationOf(panel, roleId, row ?? "", 45_000)
    await cardOf(panel, name)
  }
  await expect.poll(() => unfinishedRuns(panel), { timeout: 45_000 }).toEqual([])
})

/** A reading that was cut leaves the page as it was; the recruiter's button, still there, reads it. Returns the person's id. */
async function readAgainIfCut(panel: Parameters<typeof storedRows>[0], url: string): Promise<string | null> {
  const read = panel.getByRole("button", { name: "Read this page" })
  const personId = async () =>
    (await storedRows<PageRow>(panel, "pages")).find(row => row.url === url && row.state === "profile")?.personId ?? null
  await until(
    async () => (await personId()) !== null || (await read.isVisible()),
    "the panel shows neither the person nor the button",
    45_000
  )
  if ((await personId()) === null) await read.click()
  await until(async () => (await personId()) !== null, "the page is not read", 20_000)
  return personId()
}

test("the worker killed while everything is imported: all of it or nothing, and never half", async ({ beside, candor }) => {
  const { page, panel } = await beside(ana.path)
  await settledPage(panel, page.url())
  const roleId = await approvedRole(panel)
  const { id: personId } = await personNamed(panel, ana.name)
  await evaluationOf(panel, roleId, personId)
  const count = async () => ({
    people: (await storedRows(panel, "people")).length,
    captures: (await storedRows(panel, "captures")).length,
    roles: (await storedRows(panel, "roles")).length
  })
  const before = await count()
  const exported = await exportEverything(panel)
  await ask(panel, "data.eraseAll", {})
  expect((await count()).people).toBe(0)
  const importing = tell(panel, "data.import", { text: exported }).catch(() => undefined)
  await killWorker(candor, panel)
  await importing
  await expect
    .poll(async () => JSON.stringify(await count()))
    .toMatch(new RegExp(`^(${JSON.stringify(before)}|${JSON.stringify({ people: 0, captures: 0, roles: 0 })})$`))
  await ask(panel, "data.import", { text: exported })
  expect(await count()).toEqual(before)
})

test.describe("the browser killed and started again", () => {
  test.use({ ownBrowser: true })

  test("everything is still there", async ({ beside, candor, demo }) => {
    const { page, panel } = await beside(ana.path)
    await settledPage(panel, page.url())
    const roleId = await approvedRole(panel)
    const { id: personId } = await personNamed(panel, ana.name)
    await evaluationOf(panel, roleId, personId)
    await goTo(panel, "Person")
    await panel.getByRole("button", { name: "Shortlist", exact: true }).click()
    await expect.poll(async () => (await storedRows<DecisionRow>(panel, "decisions"))[0]?.decision).toBe("shortlist")
    await ask(panel, "pattern.keep", { roleId, name: "Data engineers" })
    const tables = ["people", "captures", "roles", "chat", "evaluations", "decisions", "patterns"]
    const read = async (from: typeof panel) => Promise.all(tables.map(async table => JSON.stringify(await storedRows(from, table))))
    const before = await read(panel)
    await killBrowser(candor)
    await restart(candor)
    const again = candor.context.pages()[0] ?? (await candor.context.newPage())
    // A page of nobody, so that opening it changes nothing that is kept.
    await again.goto(demo.origin + (demoPages.other[0]?.path ?? "/"))
    const panelAgain = await openPanel(candor, again)
    await goTo(panelAgain, "Role")
    expect((await read(panelAgain)).map((rows, index) => [tables[index], rows])).toEqual(before.map((rows, index) => [tables[index], rows]))
    await goTo(panelAgain, "People")
    await expect(panelAgain.getByRole("row").filter({ hasText: ana.name })).toContainText(/shortlist/i)
  })
})

test.describe("a list at a model on a server, and the browser killed in the middle, twice", () => {
  test.use({ ownBrowser: true })
  let server: ChatTestServer
  test.beforeEach(async () => {
    // A browser forgets what was granted to an extension that it was started with, so the server lets every origin in.
    server = await startChatServer(["small-model"], true)
    server.answer(slowly)
  })
  test.afterEach(() => server.close())

  test("what was finished is asked once, and the result is that of a quiet day", async ({ beside, candor, demo }) => {
    test.setTimeout(240_000)
    const { panel } = await beside("/")
    const roleId = await approvedRole(panel)
    await grantHost(candor, server.baseUrl)
    const settings = { id: "local", name: "Local", kind: "openai-compatible" as const, baseUrl: server.baseUrl, model: "small-model" }
    await ask(panel, "role.select", { roleId: null })
    const personIds: string[] = []
    for (const { text } of listed) personIds.push((await ask(panel, "profile.readText", { text, fileName: null })).personId)
    await ask(panel, "model.save", { settings: modelSettingsSchema.parse({ ...settings, parallel: 1 }), key: null })
    await ask(panel, "model.agree", { modelId: "local", agreed: true })
    const { runId } = await ask(panel, "agent.ask", {
      request: { skill: "evaluate-list", roleId, personIds, mode: "now", budget: null, modelId: "local" }
    })

    let shown = panel
    for (const after of [2, 4]) {
      await expect.poll(() => server.requests.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(after)
      await killBrowser(candor)
      await restart(candor)
      const page = candor.context.pages()[0] ?? (await candor.context.newPage())
      await page.goto(demo.origin + (demoPages.other[0]?.path ?? "/"))
      shown = await openPanel(candor, page)
    }
    await expect
      .poll(async () => (await storedRows<RunRow>(shown, "runs")).find(({ id }) => id === runId)?.status, { timeout: 120_000 })
      .toBe("done")

    const runs = await storedRows<RunRow>(shown, "runs")
    const parts = runs.filter(({ parentId }) => parentId === runId)
    expect(parts.map(({ status, model }) => `${status} by ${model}`)).toEqual(personIds.map(() => "done by local"))
    expect(await unfinishedRuns(shown)).toEqual([])
    const rows = await storedRows<EvaluationRow>(shown, "evaluations")
    for (const [at, personId] of personIds.entries()) {
      const { verdicts } = rows.find(row => row.personId === personId)!.evaluation
      const met = verdicts.filter(({ verdict }) => verdict === "met").flatMap(({ evidence }) => evidence.map(({ quote }) => quote))
      expect(met.join("\n"), listed[at]!.names).toContain(listed[at]!.names)
    }
    // Each person once, and once more at most for whoever was being asked about when the browser died.
    const asked = listed.map(({ names }) => server.requests.filter(({ body }) => body.includes(names)).length)
    expect(Math.max(...asked)).toBeLessThanOrEqual(3)
    expect(asked.reduce((sum, times) => sum + times, 0)).toBeLessThanOrEqual(listed.length + 2)
    const attempts = (await storedRows<StepRow>(shown, "steps")).filter(({ step }) => step === "hold-against-role")
    expect(attempts.map(one => one.attempts.length)).toEqual(listed.map(() => 1))
  })
})

/** People whose text names something that nobody else's does. */
const listed = [
  "Kafka streams at the quay",
  "Kafka topics of the toll",
  "Kafka brokers for trams",
  "Kafka feeds from ferries",
  "Kafka in mills"
].map((names, at) => ({
  names,
  text: `Person Number${"abcde"[at]} Quarshie\nData Engineer\n\nExperience\nData Engineer, Ferro Werke\n03/2016 – present\nRan ${names}.\n\nSkills\nKafka, SQL\n`
}))

/** An honest small model that takes its time. */
async function slowly({ body }: RecordedRequest): Promise<Answer> {
  await new Promise(done => setTimeout(done, 1_500))
  const { qualifications, lines } = askedOf(body)
  const quote = lines.find(line => line.includes("Ran Kafka"))?.trim() ?? ""
  const verdicts = qualifications.map(({ id, text }) =>
    text.includes("Kafka")
      ? { id, verdict: "met", quotes: [quote], reason: "Kafka is named.", ask: null }
      : { id, verdict: "unknown", quotes: [], reason: "The text does not say.", ask: "Have you done this?" }
  )
  return { text: JSON.stringify({ verdicts }), usage: { prompt_tokens: 900, completion_tokens: 200 } }
}
