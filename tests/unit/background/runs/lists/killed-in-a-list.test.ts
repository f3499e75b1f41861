import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { modelHandlers } from "~background/runs/model-handlers"
import { modelFor, type ModelDeps } from "~background/runs/model-of"
import type { AgentEvent } from "~agent/events"
import { askedOf } from "../../../../support/asked-of"
import { workers, type TestWorker } from "../../../../support/background"
import { startChatServer, type Answer, type ChatTestServer, type RecordedRequest } from "../../../../support/chat-server"
import { localModel } from "../../../../support/local-model"
import { addPerson, profileOf, roleRow } from "../../../../support/rows"

// A job of more than ten steps: a list of two people, each with a run of their own, one of whom a model contradicts the rules on. The worker
// dies before, in and after every step. Finished steps are asked once, and what comes out is what an undisturbed machine comes to.

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())
const worker = workers()
const panel = { realm: "ui" as const, tabId: null, url: null, incognito: false }
const [ana, jose] = ["https://people.example/ana", "https://people.example/jose"]
const request = {
  skill: "evaluate-list" as const,
  roleId: "role",
  personIds: [ana, jose],
  mode: "now" as const,
  budget: null,
  modelId: "local"
}

/** Says of Ana that Python is not met, although her page names it, and takes it back when it is asked once more for that alone. */
function answer({ body }: RecordedRequest): Answer {
  const { qualifications, pageText } = askedOf(body)
  const contradicts = pageText.includes("since 2016") && qualifications.length > 1
  const verdicts = qualifications.map(({ id }) =>
    id === "python"
      ? { id, verdict: contradicts ? "not met" : "met", quotes: ["writes Python"], reason: "Python is named.", ask: null }
      : { id, verdict: "unknown", quotes: [], reason: "Not said.", ask: "Do you write Rust?" }
  )
  return { text: JSON.stringify({ verdicts }), usage: { prompt_tokens: 400, completion_tokens: 60 } }
}

type Options = NonNullable<Parameters<typeof worker>[0]>

function wake(name: string, onEvent?: Options["onEvent"]): TestWorker {
  const modelDeps: Partial<ModelDeps> = { fetch }
  const here = worker({ name, modelFor: run => modelFor(modelDeps as ModelDeps, run), ...(onEvent ? { onEvent } : {}) })
  Object.assign(modelDeps, { database: here.database, now: here.deps.now })
  return here
}

async function machine(name: string, onEvent?: Options["onEvent"]): Promise<TestWorker> {
  const here = wake(name, onEvent)
  await here.database.roles.add(roleRow("role"))
  await addPerson(here.database, ana, profileOf("Ana Ferro", "Ana writes Python since 2016."), "role")
  await addPerson(here.database, jose, profileOf("José Núñez", "José writes Python at sea."), "role")
  const handlers = modelHandlers({ ...here.deps, ...({ database: here.database, now: here.deps.now, fetch } satisfies ModelDeps) })
  const settings = localModel(server.baseUrl)
  await handlers["model.save"]({ settings, key: null }, panel)
  await handlers["model.agree"]({ modelId: "local", agreed: true }, panel)
  server.answer(answer)
  return here
}

/** What the job comes to: every verdict, every flip, and how the list and its parts ended. */
async function result({ database }: TestWorker) {
  const rows = (await database.evaluations.toArray()).map(({ personId, evaluation, flips, model }) => ({
    personId,
    evaluation,
    flips,
    model
  }))
  const runs = (await database.runs.toArray()).map(({ skill, personId, status, next, plan }) => ({
    skill,
    personId,
    status,
    next,
    steps: plan.map(({ step }) => step)
  }))
  const sorted = <T extends { personId: string | null }>(list: T[]) =>
    list.sort((a, b) => String(a.personId).localeCompare(String(b.personId)))
  return { rows: sorted(rows), runs: sorted(runs) }
}

let whole: Awaited<ReturnType<typeof result>> | null = null

/** What an undisturbed machine comes to; it is the same every time. */
async function undisturbed() {
  if (whole) return whole
  const here = await machine("list-undisturbed")
  await start(here)
  return (whole = await result(here))
}

async function start(here: TestWorker): Promise<void> {
  await here.send("agent.ask", { request })
  const [list] = await here.database.runs.where("roleId").equals("role").toArray()
  await here.deps.runHost.drive(list!.id)
}

/** Which step of whose run an event is about. */
type Named = (event: Extract<AgentEvent, { runId: string }>) => string
function naming(): Named {
  const runs: string[] = []
  return event => {
    if (!runs.includes(event.runId)) runs.push(event.runId)
    return `${runs.indexOf(event.runId)} ${"step" in event ? event.step : ""}`
  }
}

// What every run is known by is the order in which it began: the list first, then its people.
const allSteps = [
  "0 choose-people",
  "0 evaluate-people",
  "1 read-profile",
  "1 hold-against-role",
  "1 second-opinion",
  "1 check-quotes",
  "1 keep-evaluation",
  "2 read-profile",
  "2 hold-against-role",
  "2 check-quotes",
  "2 keep-evaluation",
  "0 sum-up-list"
]

const dies: Record<string, (kill: () => void, event: AgentEvent["name"]) => void> = {
  before: (kill, event) => event === "step.started" && kill(),
  in: (kill, event) => event === "step.started" && setTimeout(kill, 3),
  after: (kill, event) => event === "step.done" && kill()
}

describe("the worker dies in a job of twelve steps", () => {
  it("has twelve steps when it is left alone, one of them taken up because a result asked for it", async () => {
    const here = await machine("list-undisturbed-steps")
    await start(here)
    const name = naming()
    const done = here.events.flatMap(event => (event.name === "step.done" ? name(event) : []))
    // A run is first heard of when its first step begins: the list's own first step is done first.
    expect([...done].sort()).toEqual([...allSteps].sort())
    expect(server.requests).toHaveLength(3)
  })

  it.each(Object.keys(dies).flatMap(when => allSteps.map(step => [when, step] as const)))(
    "%s step %s: finished steps are asked once, and the result is the same",
    async (when, step) => {
      const wanted = await undisturbed()
      server.requests.length = 0

      const name = naming()
      let killed = false
      const first = await machine(`list-${when}-${step}`, (event, here) => {
        if (!("runId" in event) || killed) return
        if (name(event) !== step) return
        dies[when]!(() => {
          killed = true
          here.database.close()
        }, event.name)
      })
      await start(first).catch(() => {})
      await expect.poll(() => killed).toBe(true)
      // A request that the dead worker had on its way may still arrive.
      await new Promise(done => setTimeout(done, 60))
      const second = wake(`list-${when}-${step}`)
      const finished = (await second.database.steps.toArray()).filter(({ output }) => output !== null)
      const asked = server.requests.length
      await second.settled()

      expect(await result(second)).toEqual(wanted)
      // What was finished stands as it was, byte for byte, and was not asked for again.
      for (const one of finished) expect(await second.database.steps.get([one.runId, one.n])).toEqual(one)
      const begun = second.events.flatMap(event => (event.name === "step.started" ? `${event.runId} ${event.n}` : []))
      for (const { runId, n } of finished) expect(begun).not.toContain(`${runId} ${n}`)
      const answered = finished.filter(({ attempts }) => attempts.length > 0).length
      expect(asked - answered).toBeGreaterThanOrEqual(0)
      expect(server.requests.length - asked).toBe(3 - answered)
    }
  )
})
