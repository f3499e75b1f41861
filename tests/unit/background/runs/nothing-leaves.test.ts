import "fake-indexeddb/auto"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { ModelError } from "~agent/models/model-error"
import { beforeSending } from "~background/runs/before-sending"
import { modelHandlers } from "~background/runs/model-handlers"
import { modelFor, placeFor, type ModelDeps } from "~background/runs/model-of"
import { leavesToAsk } from "~store/roles/kept-here"
import { workers, type TestWorker } from "../../../support/background"
import { localModel } from "../../../support/local-model"
import { addPerson, profileOf, roleRow } from "../../../support/rows"
import { ana, evaluationOfAna, fromPanel } from "../../../support/scenes/model-scene"
import { words } from "../../../support/words"

// The recruiter said of a role that nothing about its people leaves: every way to a server is tried, with a server that would have to be asked.

const worker = workers()
const asked = vi.fn()
let here: TestWorker

beforeEach(async () => {
  asked.mockReset()
  const modelDeps: Partial<ModelDeps> = {
    fetch: ((...of: unknown[]) => {
      asked(...of)
      return Promise.reject(new TypeError("Failed to fetch"))
    }) as typeof fetch
  }
  here = worker({
    modelFor: run => modelFor(modelDeps as ModelDeps, run),
    placeFor: run => placeFor(modelDeps as ModelDeps, run)
  })
  Object.assign(modelDeps, { database: here.database, now: here.deps.now })
  const handlers = modelHandlers({ ...here.deps, ...(modelDeps as ModelDeps) })
  await here.database.roles.add(roleRow("role"))
  await addPerson(here.database, ana, profileOf("Ana Ferro", "Ana writes Python since 2016."), "role")
  await handlers["model.save"]({ settings: { ...localModel("https://models.example/v1"), kind: "openai" }, key: "sk" }, fromPanel)
  await handlers["model.choose"]({ skill: "default", modelId: "local" }, fromPanel)
  await handlers["model.agree"]({ modelId: "local", agreed: true }, fromPanel)
  await here.settled()
  asked.mockReset()
  await here.database.outgoing.clear()
})

const keepHere = (nothingLeaves: boolean) => here.send("record.change", { roleId: "role", fields: { nothingLeaves } })
const nothingLeft = async () => expect([asked.mock.calls, await here.database.outgoing.toArray()]).toEqual([[], []])
const list = { skill: "evaluate-list" as const, roleId: "role", personIds: [ana], budget: null, modelId: "local" }

describe("nothing leaves for a role", () => {
  it("a person is evaluated by the rules alone, at once, and no run waits for a server", async () => {
    await keepHere(true)
    await here.send("evaluation.start", { roleId: "role", personId: ana })
    await here.settled()
    expect(await here.database.evaluations.get(["role", ana])).toMatchObject({ model: "builtin" })
    await nothingLeft()
  })

  it("a run that would ask a server says that it did not, and the rules answer", async () => {
    await keepHere(true)
    const runId = await here.deps.runHost.start(evaluationOfAna)
    await here.settled()
    const run = await here.database.runs.get(runId)
    expect(run).toMatchObject({ status: "done", model: "builtin" })
    expect(words(run!.fellBack!)).toMatch(/was not asked: nothing leaves this machine for this role/)
    await nothingLeft()
  })

  it("a text is written by the rules and says so", async () => {
    await keepHere(true)
    await here.send("agent.ask", { request: { skill: "outreach", roleId: "role", personId: ana, tone: "short", language: null } })
    await here.settled()
    const [text] = await here.database.drafts.toArray()
    expect(text).toMatchObject({ skill: "outreach", model: "builtin" })
    expect(words(text!.fellBack!)).toMatch(/was not asked: nothing leaves this machine for this role/)
    await nothingLeft()
  })

  it.each(["now", "batch"] as const)("a list by a server's model is refused with a sentence (%s)", async mode => {
    await keepHere(true)
    await expect(here.send("agent.ask", { request: { ...list, mode } })).rejects.toMatchObject({
      failure: { what: expect.objectContaining({ code: "failNothingLeaves" }) as unknown }
    })
    await here.settled()
    await nothingLeft()
  })

  it("a run is not done again with a server's model", async () => {
    await keepHere(true)
    const runId = await here.deps.runHost.start(evaluationOfAna)
    await here.settled()
    await expect(here.send("run.again", { runId, modelId: "local" })).rejects.toMatchObject({
      failure: { what: expect.objectContaining({ code: "failNothingLeaves" }) as unknown }
    })
    await nothingLeft()
  })

  it("what is under way when it is said is held at the last gate: nothing is written down as sent", async () => {
    const run = here.deps.runHost.prepare(evaluationOfAna)
    await here.database.runs.add(run)
    const request = { runId: run.id, modelId: "local", origin: "https://models.example", body: "{}" }
    await beforeSending(here.deps, request)
    expect(await here.database.outgoing.count()).toBe(1)
    await here.database.outgoing.clear()
    await keepHere(true)
    await expect(beforeSending(here.deps, request)).rejects.toBeInstanceOf(ModelError)
    await nothingLeft()
  })

  it("taken back, the server is asked again; and a server on this machine is asked either way", async () => {
    await keepHere(true)
    await keepHere(false)
    await here.deps.runHost.start(evaluationOfAna)
    await here.settled()
    expect(asked).toHaveBeenCalled()
    const places = ["http://127.0.0.1:11434/v1", "http://localhost:1234", "http://192.168.1.20:11434/v1", "https://api.openai.com/v1"]
    expect(places.map(baseUrl => leavesToAsk({ kind: "openai-compatible", baseUrl }))).toEqual([false, false, true, true])
    expect(leavesToAsk({ kind: "browser", baseUrl: "" })).toBe(false)
  })
})
