import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { planFor } from "~run/request"
import { modelHandlers } from "~background/runs/model-handlers"
import { modelFor, type ModelDeps } from "~background/runs/model-of"
import type { Verdict } from "~evaluation/evaluation"
import { listOutgoing } from "~store/runs/models"
import { workers, type TestWorker } from "../../../support/background"
import { startChatServer, type Answer, type ChatTestServer } from "../../../support/chat-server"
import { localModel } from "../../../support/local-model"
import { addPerson, profileOf, roleRow } from "../../../support/rows"

// The worker dies while a run asks a model on a server. A second worker of the same store is the same machine after that.

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())
const worker = workers()
const panel = { realm: "ui" as const, tabId: null, url: null, incognito: false }
const ana = "https://people.example/ana"
const request = { skill: "evaluate" as const, roleId: "role", personId: ana, roleVersion: 1, captureId: `capture of ${ana}` }
const steps = planFor(request).map(({ step }) => step)

const answer = (quote: string): Answer => ({
  text: JSON.stringify({
    verdicts: [
      { id: "python", verdict: "met", quotes: [quote], reason: "Python is named.", ask: null },
      { id: "rust", verdict: "unknown", quotes: [], reason: "Not said.", ask: "Do you write Rust?" }
    ]
  }),
  usage: { prompt_tokens: 400, completion_tokens: 60 }
})
const good = answer("writes Python")
const invented = answer("won a Turing Award")
const never: Answer = { text: '{"verd', then: "hang" }

type Options = NonNullable<Parameters<typeof worker>[0]>

/** A worker on the store of that name, whose models are those of the store, asked over HTTP. */
function wake(name: string, onEvent?: Options["onEvent"]): TestWorker {
  const modelDeps: Partial<ModelDeps> = { fetch }
  const here = worker({ name, modelFor: run => modelFor(modelDeps as ModelDeps, run), ...(onEvent ? { onEvent } : {}) })
  Object.assign(modelDeps, { database: here.database, now: here.deps.now })
  return here
}

const handlersOf = (here: TestWorker) =>
  modelHandlers({ ...here.deps, ...({ database: here.database, now: here.deps.now, fetch } satisfies ModelDeps) })

/** A machine with Ana's page, an approved role, and the server chosen; the recruiter agreed to it where the test says so. */
async function machine(name: string, { agreed = true, onEvent }: { agreed?: boolean; onEvent?: Options["onEvent"] } = {}) {
  const here = wake(name, onEvent)
  await here.database.roles.add(roleRow("role"))
  await addPerson(here.database, ana, profileOf("Ana Ferro", "Ana writes Python since 2016."), "role")
  const handlers = handlersOf(here)
  const settings = localModel(server.baseUrl)
  await handlers["model.save"]({ settings, key: null }, panel)
  await handlers["model.choose"]({ skill: "evaluate", modelId: "local" }, panel)
  if (agreed) await handlers["model.agree"]({ modelId: "local", agreed: true }, panel)
  return here
}

async function verdictsIn({ database }: TestWorker): Promise<Verdict[] | undefined> {
  return (await database.evaluations.get(["role", ana]))?.evaluation.verdicts
}

/** What an undisturbed machine comes to. */
async function undisturbed(name: string): Promise<Verdict[] | undefined> {
  server.answer(good)
  const here = await machine(`${name}-undisturbed`)
  await here.deps.runHost.drive(await here.deps.runHost.start(request))
  server.requests.length = 0
  return verdictsIn(here)
}

const startedIn = ({ events }: TestWorker) => events.flatMap(event => (event.name === "step.started" ? event.step : []))

describe("the worker dies while a run asks a server", () => {
  it.each(steps.map((step, n) => [n, step] as const))("before step %i, %s: it begins there again", async (n, step) => {
    const name = `server-before-${n}`
    const wanted = await undisturbed(name)
    server.answer(good)
    const first = await machine(name, {
      onEvent: (event, here) => void (event.name === "step.started" && event.step === step && here.database.close())
    })
    const runId = await first.deps.runHost.start(request)
    await first.deps.runHost.drive(runId)
    const second = wake(name)
    expect(await second.database.runs.get(runId)).toMatchObject({ status: "running", next: n })
    await second.settled()
    expect(await second.database.runs.get(runId)).toMatchObject({ status: "done", model: "local" })
    expect(startedIn(second)).toEqual(steps.slice(n))
    expect(server.requests).toHaveLength(1)
    expect(await verdictsIn(second)).toEqual(wanted)
  })

  it.each(steps.map((step, n) => [n, step] as const))("after step %i, %s: finished steps are asked once", async (n, step) => {
    const name = `server-after-${n}`
    const wanted = await undisturbed(name)
    server.answer(good)
    const first = await machine(name, {
      onEvent: (event, here) => void (event.name === "step.done" && event.step === step && here.database.close())
    })
    const runId = await first.deps.runHost.start(request)
    await first.deps.runHost.drive(runId)
    const second = wake(name)
    const finished = await second.database.steps.where("runId").equals(runId).toArray()
    expect(finished.map(one => one.step)).toEqual(steps.slice(0, n + 1))
    await second.settled()
    expect(await second.database.runs.get(runId)).toMatchObject({ status: "done", model: "local" })
    expect(startedIn(second)).toEqual(steps.slice(n + 1))
    // What a model had said so far goes once its verdicts stand.
    expect((await second.database.steps.where("runId").equals(runId).toArray()).slice(0, n + 1)).toEqual(
      finished.map(({ soFar: _painted, ...one }) => one)
    )
    expect(server.requests).toHaveLength(1)
    expect(await listOutgoing(second.database)).toHaveLength(1)
    expect(await verdictsIn(second)).toEqual(wanted)
  })

  it("in the middle of an answer: that answer alone is asked for again", async () => {
    const name = "server-in-an-answer"
    const wanted = await undisturbed(name)
    server.answer(never)
    const first = await machine(name)
    const runId = await first.deps.runHost.start(request)
    await expect.poll(() => server.requests.length).toBe(1)
    first.database.close()
    server.answer(good)
    const second = wake(name)
    await second.settled()
    expect(await second.database.runs.get(runId)).toMatchObject({ status: "done", model: "local" })
    expect(startedIn(second)).toEqual(steps.slice(1))
    expect(server.requests.map(({ body }) => body)).toEqual([server.requests[0]!.body, server.requests[0]!.body])
    expect(await verdictsIn(second)).toEqual(wanted)
  })

  it("between two attempts: what was asked stays, and its hints go on", async () => {
    const name = "server-between-attempts"
    const wanted = await undisturbed(name)
    server.answer(invented, never)
    const first = await machine(name)
    const runId = await first.deps.runHost.start(request)
    await expect.poll(() => server.requests.length).toBe(2)
    first.database.close()
    server.answer(good)
    const second = wake(name)
    await second.settled()
    expect(server.requests).toHaveLength(3)
    expect(server.requests[2]!.body).toBe(server.requests[1]!.body)
    const step = await second.database.steps.get([runId, 1])
    expect(step?.attempts).toHaveLength(2)
    expect(step?.usage).toMatchObject({ inputTokens: 800, outputTokens: 120 })
    expect(await verdictsIn(second)).toEqual(wanted)
  })

  it("twice in one run: still no step is asked twice that had finished", async () => {
    const name = "server-dies-twice"
    const wanted = await undisturbed(name)
    server.answer(good)
    const diesAfter =
      (step: string): Options["onEvent"] =>
      (event, here) =>
        void (event.name === "step.done" && event.step === step && here.database.close())
    const first = await machine(name, { onEvent: diesAfter("read-profile") })
    const runId = await first.deps.runHost.start(request)
    await first.deps.runHost.drive(runId)
    const second = wake(name, diesAfter("hold-against-role"))
    await second.settled()
    const third = wake(name)
    await third.settled()
    expect(await third.database.runs.get(runId)).toMatchObject({ status: "done", model: "local" })
    expect([startedIn(second), startedIn(third)]).toEqual([["hold-against-role"], ["check-quotes", "keep-evaluation"]])
    expect(server.requests).toHaveLength(1)
    expect(await verdictsIn(third)).toEqual(wanted)
  })
})

describe("the worker dies while a run waits for the recruiter's word", () => {
  it("it waits on, with the same bytes to look at, and sends them once after the word", async () => {
    const name = "server-waiting"
    const wanted = await undisturbed(name)
    server.answer(good)
    const first = await machine(name, { agreed: false })
    const runId = await first.deps.runHost.start(request)
    await first.deps.runHost.drive(runId)
    const [shown] = await listOutgoing(first.database)
    first.database.close()

    const second = wake(name)
    await second.settled()
    expect(await second.database.runs.get(runId)).toMatchObject({ status: "waiting", next: 1 })
    expect(await listOutgoing(second.database)).toEqual([shown])
    expect(server.requests).toEqual([])
    await handlersOf(second)["model.agree"]({ modelId: "local", agreed: true }, panel)
    await second.settled()
    expect(await second.database.runs.get(runId)).toMatchObject({ status: "done", model: "local" })
    expect(server.requests.map(({ body }) => body)).toEqual([shown?.body])
    expect(await verdictsIn(second)).toEqual(wanted)
  })

  it("dead right after the word: the run goes on at the next wake-up, and its request is sent once", async () => {
    const name = "server-word-then-death"
    const wanted = await undisturbed(name)
    server.answer(good)
    const first = await machine(name, {
      agreed: false,
      onEvent: (event, here) => {
        const starts = here.events.filter(one => one.name === "step.started" && one.step === "hold-against-role").length
        if (event.name === "step.started" && event.step === "hold-against-role" && starts === 2) here.database.close()
      }
    })
    const runId = await first.deps.runHost.start(request)
    await first.deps.runHost.drive(runId)
    await handlersOf(first)["model.agree"]({ modelId: "local", agreed: true }, panel)
    await first.deps.runHost.drive(runId)

    const second = wake(name)
    expect(await second.database.runs.get(runId)).toMatchObject({ status: "running", next: 1 })
    await second.settled()
    expect(await second.database.runs.get(runId)).toMatchObject({ status: "done", model: "local" })
    expect(server.requests).toHaveLength(1)
    expect((await listOutgoing(second.database)).map(({ sentAt }) => sentAt === null)).toEqual([false])
    expect(await verdictsIn(second)).toEqual(wanted)
  })
})
