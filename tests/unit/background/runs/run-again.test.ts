import "fake-indexeddb/auto"
import { describe, expect, it } from "vitest"
import { cardFor } from "~store/people/card"
import { newestRunFor } from "~store/runs/runs"
import { workers, type TestWorker } from "../../../support/background"
import { addPerson, captureOf, evaluationOf, profileOf, roleRow, verdict } from "../../../support/rows"
import { ScriptedModel } from "../../../support/scripted-model"
import { builtin } from "~agent/models/builtin"
import type { ModelRow } from "~store/rows/model-rows"
import { modelSettingsSchema } from "~model/model-settings"

// A run is done again with another model: beside the first one, until the recruiter puts it in its place.

const worker = workers()
const ana = "https://people.example/ana"
const ask = { skill: "evaluate" as const, roleId: "role", personId: ana }
const other = evaluationOf([
  verdict("python", {
    verdict: "met",
    evidence: [{ quote: "writes Python", section: "about", label: null }],
    reason: "Python is named.",
    ask: null
  }),
  verdict("rust", { kind: "nice" })
])

async function machine(drafts: unknown[] = [other]): Promise<TestWorker> {
  const model = new ScriptedModel(drafts.map(draft => ({ draft })))
  const here = worker({ modelFor: async run => (run.wanted === "scripted" ? model : builtin) })
  await here.database.roles.add(roleRow("role"))
  await addPerson(here.database, ana, profileOf("Ana Ferro", "Ana writes Python since 2016."), "role")
  const settings = modelSettingsSchema.parse({
    id: "scripted",
    name: "Scripted",
    kind: "openai-compatible",
    baseUrl: "http://127.0.0.1:1/v1",
    model: "m"
  })
  here.deps.asksModel = async () => true
  await here.database.models.add({ ...settings, hasKey: false, agreedAt: 1, test: null, createdAt: 1 } satisfies ModelRow)
  return here
}

async function first(here: TestWorker): Promise<string> {
  const { runId } = await here.send("agent.ask", { request: ask })
  await here.settled()
  return runId!
}

const shown = async (here: TestWorker) => here.database.evaluations.get(["role", ana])

describe("an evaluation that is done again", () => {
  it("stands beside the first one: the card, its run and its evaluation stay", async () => {
    const here = await machine()
    const runId = await first(here)
    const before = await shown(here)
    const again = await here.send("run.again", { runId, modelId: "scripted" })
    await here.settled()
    expect(await here.database.runs.get(again.runId)).toMatchObject({
      status: "done",
      againOf: runId,
      wanted: "scripted",
      model: "scripted",
      input: { trial: true }
    })
    expect(await shown(here)).toEqual(before)
    expect((await newestRunFor(here.database, "role", ana))?.id).toBe(runId)
    expect((await cardFor(here.database, "role", ana))?.run?.id).toBe(runId)
    const checked = await here.database.steps.get([again.runId, 2])
    expect(checked?.output).toMatchObject({ model: "scripted", evaluation: { verdicts: [{ verdict: "met" }, { verdict: "unknown" }] } })
  })

  it("takes the first one's place when the recruiter says so, once", async () => {
    const here = await machine()
    const runId = await first(here)
    const again = await here.send("run.again", { runId, modelId: "scripted" })
    await here.settled()
    await here.send("run.adopt", again)
    const adopted = await shown(here)
    expect(adopted).toMatchObject({ model: "scripted", roleVersion: 1, evaluation: other })
    expect((await newestRunFor(here.database, "role", ana))?.id).toBe(again.runId)
    await here.send("run.adopt", again)
    expect(await shown(here)).toEqual(adopted)
  })

  it("by the built-in rules too, and again after that", async () => {
    const here = await machine()
    const runId = await first(here)
    const rules = await here.send("run.again", { runId, modelId: "builtin" })
    await here.settled()
    const model = await here.send("run.again", { runId: rules.runId, modelId: "scripted" })
    await here.settled()
    expect(await here.database.runs.get(rules.runId)).toMatchObject({ status: "done", model: "builtin", againOf: runId })
    expect(await here.database.runs.get(model.runId)).toMatchObject({ status: "done", model: "scripted", againOf: rules.runId })
  })

  it("is not put in place of an evaluation for a newer role or of a newer reading", async () => {
    const here = await machine()
    const runId = await first(here)
    const again = await here.send("run.again", { runId, modelId: "scripted" })
    await here.settled()
    const before = await shown(here)
    await here.database.roles.update("role", { version: 2 })
    expect(await here.failureOf(here.send("run.adopt", again))).toMatchObject({
      what: expect.stringContaining("has changed since") as string
    })
    await here.database.roles.update("role", { version: 1 })
    await here.database.captures.put(captureOf(ana, profileOf("Ana Ferro", "Ana writes Rust."), "newer"))
    await here.database.people.update(ana, { captureId: "newer" })
    expect(await here.failureOf(here.send("run.adopt", again))).toMatchObject({ kept: "The evaluation that is shown stays." })
    expect(await shown(here)).toEqual(before)
  })

  it("of somebody who was erased meanwhile leaves nothing", async () => {
    const here = await machine()
    const runId = await first(here)
    const again = await here.send("run.again", { runId, modelId: "scripted" })
    await here.settled()
    await here.send("data.erasePerson", { personId: ana })
    expect(await here.failureOf(here.send("run.adopt", again))).toMatchObject({ what: expect.stringContaining("not there") as string })
    expect(await here.failureOf(here.send("run.again", { runId, modelId: "scripted" }))).toMatchObject({ retry: false })
  })
})

describe("a text that is written again", () => {
  it("is a draft of its own, and adopting it makes it the newest", async () => {
    const here = await machine()
    await first(here)
    const { runId } = await here.send("agent.ask", { request: { skill: "interview", roleId: "role", personId: ana } })
    await here.settled()
    const again = await here.send("run.again", { runId: runId!, modelId: "builtin" })
    await here.settled()
    expect(await here.database.drafts.count()).toBe(2)
    const [before, after] = [await here.database.drafts.get(runId!), await here.database.drafts.get(again.runId)]
    expect(after?.output).toEqual(before?.output)
    await here.send("run.adopt", again)
    expect((await here.database.drafts.get(again.runId))!.at).toBeGreaterThan(after!.at)
  })
})

describe("what cannot be done again says so", () => {
  it.each([
    ["a run that is gone", "none", "builtin", "not there any more"],
    ["a model that is gone", "first", "gone", "not there any more"],
    ["a list", "list", "builtin", "not done again"]
  ])("%s", async (_, which, modelId, what) => {
    const here = await machine()
    const runId = which === "first" ? await first(here) : which
    const list = { skill: "evaluate-list" as const, roleId: "role", personIds: [ana], mode: "now" as const, budget: null, modelId: null }
    if (which === "list") await here.database.runs.add({ ...here.deps.runHost.prepare(list), id: "list", status: "done" })
    expect((await here.failureOf(here.send("run.again", { runId, modelId }))).what).toContain(what)
  })

  it("a role that is closed", async () => {
    const here = await machine()
    const runId = await first(here)
    await here.send("role.close", { roleId: "role" })
    expect((await here.failureOf(here.send("run.again", { runId, modelId: "builtin" }))).what).toContain("closed")
  })

  it("a run that is not done, or is nobody's repetition, is not adopted", async () => {
    const here = await machine()
    const runId = await first(here)
    expect((await here.failureOf(here.send("run.adopt", { runId }))).what).toContain("no result")
  })
})
