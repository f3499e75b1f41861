import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { modelHandlers } from "~background/runs/model-handlers"
import { modelFor, type ModelDeps } from "~background/runs/model-of"
import { keepReading } from "~background/pages/keep-reading"
import { listOutgoing } from "~store/runs/models"
import { runsWaitingForName } from "~store/runs/runs-waiting-for-name"
import { workers, type TestWorker } from "../../../support/background"
import { startChatServer, type ChatTestServer } from "../../../support/chat-server"
import { addPerson, captureOf, noon, profileOf, roleRow } from "../../../support/rows"
import { localModel } from "../../../support/local-model"
import { saying } from "../../../support/words"

// A page on which no name is recognised may hold one all the same: nothing of it is sent before the recruiter has said whose it is.

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())
const worker = workers()
const panel = { realm: "ui" as const, tabId: null, url: null, incognito: false }

const who = "text:nobody"
const nameless = { ...profileOf("", "QUINTANILLA, marisol\nmarisol writes Python since 2016."), name: null, headline: null }
const request = { skill: "evaluate" as const, roleId: "role", personId: who, roleVersion: 1, captureId: `capture of ${who}` }

async function scene(agreed = true): Promise<TestWorker> {
  const modelDeps: Partial<ModelDeps> = { fetch }
  const here = worker({ modelFor: run => modelFor(modelDeps as ModelDeps, run) })
  Object.assign(modelDeps, { database: here.database, now: here.deps.now })
  const handlers = modelHandlers({ ...here.deps, ...(modelDeps as ModelDeps) })
  await here.database.roles.add(roleRow("role"))
  await addPerson(here.database, who, nameless, "role")
  const settings = localModel(server.baseUrl)
  await handlers["model.save"]({ settings, key: null }, panel)
  if (agreed) await handlers["model.agree"]({ modelId: "local", agreed: true }, panel)
  await handlers["model.choose"]({ skill: "default", modelId: "local" }, panel)
  server.answer({
    text: JSON.stringify({
      verdicts: [
        { id: "python", verdict: "met", quotes: ["writes Python since 2016"], reason: "Python is named.", ask: null },
        { id: "rust", verdict: "unknown", quotes: [], reason: "Not said.", ask: "Do you write Rust?" }
      ]
    })
  })
  return here
}

async function begun(here: TestWorker): Promise<string> {
  const runId = await here.deps.runHost.start(request)
  await here.settled()
  return runId
}

describe("somebody whose name no reading told", () => {
  it("is asked about before anything is written down or sent; the run says what it waits for, and the rules have answered", async () => {
    const here = await scene()
    const runId = await begun(here)
    expect(await here.database.runs.get(runId)).toMatchObject({ status: "waiting", failure: saying(/^Waits to hear who this is/) })
    expect(server.requests).toEqual([])
    expect(await listOutgoing(here.database)).toEqual([])
    expect((await runsWaitingForName(here.database, who)).map(({ id }) => id)).toEqual([runId])
    expect(await runsWaitingForName(here.database, "somebody else")).toEqual([])
    expect(await here.database.evaluations.get(["role", who])).toMatchObject({ model: "builtin" })
  })

  it("is sent without the name that the recruiter gave, which is kept with the person and in later readings", async () => {
    const here = await scene()
    const runId = await begun(here)
    await here.send("person.tellName", { personId: who, name: "Marisol Quintanilla" })
    await here.settled()
    expect(await here.database.runs.get(runId)).toMatchObject({ status: "done", failure: null, model: "local" })
    expect(await here.database.evaluations.get(["role", who])).toMatchObject({ model: "local" })
    expect(server.requests).toHaveLength(1)
    expect(server.requests[0]!.body).toContain("writes Python since 2016")
    expect(server.requests[0]!.body).not.toMatch(/marisol|quintanilla/i)
    expect(await here.database.people.get(who)).toMatchObject({ name: "Marisol Quintanilla" })

    const again = captureOf(who, { ...nameless, about: `${nameless.about} She reads much.` }).reading
    await here.database.transaction("rw", here.database.tables, async () => {
      await keepReading(here.database, { reading: again, url: null, captureId: "later", at: noon + 1_000 })
    })
    expect(await here.database.people.get(who)).toMatchObject({ name: "Marisol Quintanilla", captureId: "later" })
    expect((await here.database.captures.get("later"))?.reading.profile.name).toBe("Marisol Quintanilla")
  })

  it("may be nobody: then the top of the page and lines like names stay here, as the request says", async () => {
    const here = await scene()
    await begun(here)
    await here.send("person.tellName", { personId: who, name: null })
    await here.settled()
    expect(server.requests).toHaveLength(1)
    expect(server.requests[0]!.body).toContain("nobody's name was recognised")
    expect((await here.database.people.get(who))?.toldName).toMatchObject({ name: null })
  })

  it("may be left to the rules: the run ends, their verdicts stay, and nothing was sent", async () => {
    const here = await scene()
    const runId = await begun(here)
    await here.send("run.stop", { runId })
    await here.settled()
    expect(await runsWaitingForName(here.database, who)).toEqual([])
    expect(await here.database.evaluations.get(["role", who])).toMatchObject({ model: "builtin" })
    expect(server.requests).toEqual([])
  })

  it("is asked about first, and only then whether anything may be sent", async () => {
    const here = await scene(false)
    const runId = await begun(here)
    await here.send("person.tellName", { personId: who, name: "Marisol Quintanilla" })
    await here.settled()
    expect(await here.database.runs.get(runId)).toMatchObject({ status: "waiting", failure: null })
    const [shown] = await listOutgoing(here.database)
    expect(shown).toMatchObject({ sentAt: null })
    expect(shown?.body).not.toMatch(/marisol|quintanilla/i)
    expect(server.requests).toEqual([])
  })

  it("holds no list up: the rules answer for them, nothing of them is sent, and their run says why", async () => {
    const here = await scene()
    await addPerson(here.database, "ana", profileOf("Ana Ferro", "Ana writes Python since 2016 and keeps bees."), "role")
    const { runId } = await here.send("agent.ask", {
      request: { skill: "evaluate-list", roleId: "role", personIds: [who, "ana"], mode: "now", budget: null, modelId: "local" }
    })
    await here.deps.runHost.drive(runId!)
    await here.settled()
    expect((await here.database.runs.get(runId!))?.status).toBe("done")
    expect(server.requests.length).toBeGreaterThan(0)
    for (const { body } of server.requests) expect(body).toContain("keeps bees")
    expect(await here.database.evaluations.get(["role", who])).toMatchObject({ model: "builtin" })
    const part = (await here.database.runs.where("parentId").equals(runId!).toArray()).find(({ personId }) => personId === who)
    expect(part).toMatchObject({ status: "done" })
    expect(JSON.stringify(part)).toContain("fellBackNoName")
  })

  it("keeps no heading for a name", async () => {
    const here = await scene()
    await begun(here)
    await expect(here.send("person.tellName", { personId: who, name: "Functional Resume" })).rejects.toThrow()
    expect(server.requests).toEqual([])
  })
})
