import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { modelHandlers } from "~background/runs/model-handlers"
import { modelFor, type ModelDeps } from "~background/runs/model-of"
import { workers, type TestWorker } from "../../../support/background"
import { startChatServer, type ChatTestServer } from "../../../support/chat-server"
import { localModel } from "../../../support/local-model"
import { addPerson, dataRole, profileOf, roleRow } from "../../../support/rows"

// The rules' verdicts are there at once, whatever a model does; the model's take their place under its name.

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())

const ana = "https://people.example/ana"
const about = { roleId: "role", personId: ana }
const worker = workers()
const panel = { realm: "ui" as const, tabId: null, url: null, incognito: false }

async function withModel(agreed: boolean): Promise<TestWorker> {
  const modelDeps: Partial<ModelDeps> = { fetch }
  const here = worker({ modelFor: run => modelFor(modelDeps as ModelDeps, run) })
  await here.database.roles.add(roleRow("role", { role: dataRole }))
  await addPerson(here.database, ana, profileOf("Ana Ferro", "Writes Python and Rust since 2016.", ["Python"]), "role")
  Object.assign(modelDeps, { database: here.database, now: here.deps.now })
  const handlers = modelHandlers({ ...here.deps, ...(modelDeps as ModelDeps) })
  await handlers["model.save"]({ settings: localModel(server.baseUrl), key: null }, panel)
  await handlers["model.choose"]({ skill: "default", modelId: "local" }, panel)
  if (agreed) await handlers["model.agree"]({ modelId: "local", agreed: true }, panel)
  return here
}

const evaluationNow = ({ database }: TestWorker) => database.evaluations.get(["role", ana])

describe("while a model is chosen for evaluations", () => {
  it("the rules' verdicts are kept with the message that asks, before anything is sent", async () => {
    const here = await withModel(true)
    server.answer({ status: 500, body: "{}" })
    const sentBefore = server.requests.length
    const { runId } = await here.send("evaluation.start", about)
    expect(await evaluationNow(here)).toMatchObject({ model: "builtin", roleVersion: 1 })
    expect(server.requests).toHaveLength(sentBefore)
    expect(runId).not.toBeNull()
    await here.settled()
  })

  it("they stand while the recruiter has not agreed that anything is sent", async () => {
    const here = await withModel(false)
    const { runId } = await here.send("evaluation.start", about)
    await here.settled()
    expect(await here.database.runs.get(runId!)).toMatchObject({ status: "waiting" })
    expect(await evaluationNow(here)).toMatchObject({ model: "builtin" })
    expect(server.requests).toEqual([])
  })

  it("a model that fails is told on its run, and is asked again on the recruiter's word alone", async () => {
    const here = await withModel(true)
    server.answer({ status: 401, body: '{"error":{"message":"no"}}' })
    const first = await here.send("evaluation.start", about)
    await here.settled()
    expect(await here.database.runs.get(first.runId!)).toMatchObject({ status: "done", fellBack: expect.anything() as unknown })
    expect(await here.send("evaluation.start", about)).toEqual({ runId: null })
    const again = await here.send("evaluation.start", { ...about, again: true })
    expect(again.runId).not.toBeNull()
    expect(again.runId).not.toBe(first.runId)
    await here.settled()
  })
})

it("asking again without a model asks nobody", async () => {
  const here = worker()
  await here.database.roles.add(roleRow("role", { role: dataRole }))
  await addPerson(here.database, ana, profileOf("Ana Ferro", "Writes Python."), "role")
  expect(await here.send("evaluation.start", about)).toEqual({ runId: null })
  expect(await here.send("evaluation.start", { ...about, again: true })).toEqual({ runId: null })
})
