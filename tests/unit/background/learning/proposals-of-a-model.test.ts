import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { modelHandlers } from "~background/runs/model-handlers"
import { modelFor, type ModelDeps } from "~background/runs/model-of"
import type { Strategy } from "~role/strategy"
import { stepsOf } from "~store/runs/runs"
import { workers, type TestWorker } from "../../../support/background"
import { startChatServer, type Answer, type ChatTestServer, type RecordedRequest } from "../../../support/chat-server"
import { roleRow } from "../../../support/rows"
import { fakeChrome } from "../../../support/chrome"
import { localModel } from "../../../support/local-model"
import { words } from "../../../support/words"

// What a model proposes for a role: ways to look for people, and further questions of an intake. Each is a run, or a step of one, that is
// checked, kept, and goes on after a killed worker.

let server: ChatTestServer
beforeEach(async () => {
  fakeChrome()
  server = await startChatServer()
  server.answer(answer)
})
afterEach(() => server.close())
const worker = workers()
const panel = { realm: "ui" as const, tabId: null, url: null, incognito: false }

const ways = {
  ways: [
    {
      name: "Pipeline builders",
      reason: "Whoever writes of pipelines does this work under many titles.",
      misses: "People who name no tool.",
      titles: ["Data Engineer", "ETL Developer"],
      skills: [["Airflow", "Dagster"]],
      employers: [],
      industries: [],
      anywhere: false
    },
    {
      name: "From the systems side",
      reason: "People who write Rust for data systems may take the step.",
      misses: "People who only ever worked with notebooks.",
      titles: ["Backend Engineer"],
      skills: [["Rust"]],
      employers: [],
      industries: [],
      anywhere: true
    }
  ]
}
const post =
  "Data Engineer\n\nWe are based in Lisbon, hybrid.\nYou keep the harbour's pipelines running day and night.\n\nRequirements\n- Python in production\n- Kafka"
const read = {
  title: "Data Engineer",
  level: null,
  place: "Lisbon",
  remote: "hybrid",
  qualifications: ["Python in production", "Kafka"].map(text => ({ text, kind: "must", quote: text }))
}
const questions = {
  questions: [
    {
      question: "Is there on-call duty?",
      quote: "keep the harbour's pipelines running day and night",
      because: "Whoever has carried a pager fits otherwise than whoever has not.",
      options: [{ label: "Yes, in turns", requirement: "Has been on call for production systems", kind: "must" }]
    }
  ]
}

/** Answers by what it is asked for. */
function answer({ body }: RecordedRequest): Answer {
  const said = body.includes("ways of looking for people") ? ways : body.includes("what this job post leaves open") ? questions : read
  return { text: JSON.stringify(said), usage: { prompt_tokens: 500, completion_tokens: 200 } }
}

type Options = NonNullable<Parameters<typeof worker>[0]>
function wake(name: string, onEvent?: Options["onEvent"]): TestWorker {
  const modelDeps: Partial<ModelDeps> = { fetch }
  const here = worker({ name, modelFor: run => modelFor(modelDeps as ModelDeps, run), ...(onEvent ? { onEvent } : {}) })
  Object.assign(modelDeps, { database: here.database, now: here.deps.now })
  return here
}

async function machine(name: string, skill: string, onEvent?: Options["onEvent"]): Promise<TestWorker> {
  const here = wake(name, onEvent)
  const handlers = modelHandlers({ ...here.deps, ...({ database: here.database, now: here.deps.now, fetch } satisfies ModelDeps) })
  const settings = localModel(server.baseUrl)
  await handlers["model.save"]({ settings, key: null }, panel)
  await handlers["model.agree"]({ modelId: "local", agreed: true }, panel)
  await handlers["model.choose"]({ skill, modelId: "local" }, panel)
  return here
}

const waysOf = async (here: TestWorker): Promise<Strategy[]> => (await here.database.roles.get("role"))!.role.strategies
const newestRun = async (here: TestWorker) => (await here.database.runs.toArray()).at(-1)!

describe("ways to look, by a model", () => {
  it("are proposed anew by the skill where a model is chosen, in steps, with searches by code", async () => {
    const here = await machine("ways-chosen", "strategies")
    await here.database.roles.add(roleRow("role"))
    await here.send("strategy.propose", { roleId: "role" })
    await here.settled()
    expect(await newestRun(here)).toMatchObject({ skill: "strategies", status: "done", model: "local" })
    expect((await newestRun(here)).plan.map(({ step }) => step)).toEqual(["gather", "propose-ways", "check-ways", "keep-ways"])
    const strategies = await waysOf(here)
    expect(strategies.map(({ name }) => name)).toEqual(["Pipeline builders", "From the systems side"])
    expect(strategies[0]?.searches.find(({ place }) => place === "linkedin")?.text).toBe(
      '("Data Engineer" OR "ETL Developer") AND (Airflow OR Dagster) NOT Recruiter'
    )
    expect((await here.database.roles.get("role"))?.version).toBe(1)
  })

  it("with the built-in rules are there at once, without a run", async () => {
    const here = worker()
    await here.database.roles.add(roleRow("role"))
    await here.send("strategy.propose", { roleId: "role" })
    expect(await here.database.runs.count()).toBe(0)
    expect((await waysOf(here)).map(({ id }) => id)).toContain("titles")
  })

  it("leave what the recruiter picked and wrote as it is", async () => {
    const here = await machine("ways-picked", "strategies")
    await here.database.roles.add(roleRow("role"))
    await here.send("agent.ask", { request: { skill: "strategies", roleId: "role" } })
    await here.settled()
    const [first] = await waysOf(here)
    await here.send("strategy.change", { roleId: "role", strategyId: first!.id, state: "picked", name: "Mine" })
    await here.send("strategy.propose", { roleId: "role" })
    await here.settled()
    expect((await waysOf(here)).map(({ name, state }) => `${words(name)} ${state}`)).toEqual([
      "Mine picked",
      "From the systems side proposed"
    ])
  })

  it("asked for twice at once are one run, and in words too", async () => {
    const here = await machine("ways-twice", "strategies")
    await here.database.roles.add(roleRow("role"))
    const said = { text: "suggest strategies", roleId: "role", personId: null, otherId: null, people: [], answers: null }
    const [one, other] = await Promise.all([here.send("line.say", said), here.send("line.say", said)])
    expect(one).toMatchObject({ kind: "said", runId: expect.any(String) })
    expect(other).toEqual(one)
    await here.settled()
    expect(server.requests).toHaveLength(1)
    expect(await here.lines("role")).toContain("recruiter text: suggest strategies")
  })

  it("fall back to the rules where the model cannot be used, and the run says so", async () => {
    server.answer({ text: "I would rather not." })
    const here = await machine("ways-bad", "strategies")
    await here.database.roles.add(roleRow("role"))
    await here.send("strategy.propose", { roleId: "role" })
    await here.settled()
    expect(await newestRun(here)).toMatchObject({ status: "done", model: "builtin" })
    expect(words((await newestRun(here)).fellBack)).toMatch(/built-in rules answered instead/i)
    expect((await waysOf(here)).map(({ id }) => id)).toContain("titles")
  })

  it.each(["gather", "propose-ways", "check-ways", "keep-ways"])("a worker that dies after %s goes on there, and asks once", async step => {
    const name = `ways-killed-${step}`
    const first = await machine(
      name,
      "strategies",
      (event, here) => void (event.name === "step.done" && event.step === step && here.database.close())
    )
    await first.database.roles.add(roleRow("role"))
    const runId = await first.deps.runHost.start({ skill: "strategies", roleId: "role" })
    await first.deps.runHost.drive(runId)
    const second = wake(name)
    await second.settled()
    expect(await second.database.runs.get(runId)).toMatchObject({ status: "done" })
    expect((await waysOf(second)).map(({ name: called }) => called)).toEqual(["Pipeline builders", "From the systems side"])
    expect(server.requests).toHaveLength(1)
  })
})

describe("what a post leaves open, by a model", () => {
  it("is looked for once the post is read, and asked after what is asked anyway", async () => {
    const here = await machine("questions", "intake")
    const { roleId, runId } = await here.send("role.start", { kind: "text", text: post })
    await here.settled()
    const run = (await here.database.runs.get(runId!))!
    expect(run).toMatchObject({ status: "done", model: "local" })
    expect(run.plan.map(({ step }) => step)).toEqual([
      "read-post",
      "find-qualifications",
      "check-wording",
      "find-open-questions",
      "ask-first-question"
    ])
    expect(await stepsOf(here.database, run.id)).toHaveLength(5)
    const { role } = (await here.database.roles.get(roleId))!
    expect(role.questions.at(-1)).toMatchObject({ text: "Is there on-call duty?" })
    expect(words(role.questions.at(-1)?.why)).toContain("“keep the harbour's pipelines running day and night”")
    expect((await here.lines(roleId)).join("\n")).not.toContain("on-call")
    expect(server.requests).toHaveLength(2)
  })

  it("with the built-in rules there is no such step", async () => {
    const here = worker()
    const { runId } = await here.send("role.start", { kind: "text", text: post })
    await here.settled()
    expect((await here.database.runs.get(runId!))?.plan.map(({ step }) => step)).not.toContain("find-open-questions")
  })

  it("a model that has nothing useful to ask spoils nothing", async () => {
    server.answer(request => (request.body.includes("leaves open") ? { text: "no idea" } : answer(request)))
    const here = await machine("questions-bad", "intake")
    const { roleId, runId } = await here.send("role.start", { kind: "text", text: post })
    await here.settled()
    expect(await here.database.runs.get(runId!)).toMatchObject({ status: "done" })
    const { role } = (await here.database.roles.get(roleId))!
    expect(role.qualifications.map(({ text }) => text)).toEqual(["Python in production", "Kafka"])
    expect(role.questions.some(({ id }) => id.startsWith("further-"))).toBe(false)
  })

  it("a worker that dies after the questions were found asks them once", async () => {
    const name = "questions-killed"
    const first = await machine(
      name,
      "intake",
      (event, here) => void (event.name === "step.done" && event.step === "find-open-questions" && here.database.close())
    )
    await first.send("role.start", { kind: "text", text: post })
    await first.settled().catch(() => {})
    const second = wake(name)
    await second.settled()
    const [row] = await second.database.roles.toArray()
    expect(row?.role.questions.filter(({ id }) => id.startsWith("further-"))).toHaveLength(1)
    expect(server.requests).toHaveLength(2)
  })
})
