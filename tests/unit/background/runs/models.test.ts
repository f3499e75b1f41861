import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { listOutgoing } from "~store/runs/models"
import { openKey } from "~store/runs/vault"
import { workers } from "../../../support/background"
import { startChatServer, type ChatTestServer } from "../../../support/chat-server"
import { ana, evaluationOfAna as request, fromPanel as panel, modelScene } from "../../../support/scenes/model-scene"

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())

const worker = workers()

const scene = () => modelScene(worker, server.baseUrl)

const answer = (quote: string) => ({
  text: JSON.stringify({
    verdicts: [
      { id: "python", verdict: "met", quotes: [quote], reason: "Python is named.", ask: null },
      { id: "rust", verdict: "unknown", quotes: [], reason: "Not said.", ask: "Do you write Rust?" }
    ]
  }),
  usage: { prompt_tokens: 400, completion_tokens: 60 }
})

describe("nothing is sent before the recruiter saw it and agreed", () => {
  it("the first run waits with the exact bytes to look at, and goes on after the word is given", async () => {
    const { here, handlers } = await scene()
    await handlers["model.choose"]({ skill: "default", modelId: "local" }, panel)
    server.answer(answer("writes Python"))
    const runId = await here.deps.runHost.start(request)
    await here.settled()
    expect((await here.database.runs.get(runId))?.status).toBe("waiting")
    expect(server.requests).toEqual([])
    const [shown] = await listOutgoing(here.database)
    expect(shown).toMatchObject({ modelId: "local", origin: new URL(server.baseUrl).origin, sentAt: null })
    expect(shown?.body).not.toContain("Ana")

    await handlers["model.agree"]({ modelId: "local", agreed: true }, panel)
    await here.settled()
    const run = await here.database.runs.get(runId)
    expect(run).toMatchObject({ status: "done", model: "local" })
    expect(server.requests.map(({ body }) => body)).toEqual([shown?.body])
    const sent = await listOutgoing(here.database)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.sentAt).not.toBeNull()
    expect(await here.database.evaluations.get(["role", ana])).toMatchObject({ model: "local" })
    const step = (await here.database.steps.get([runId, 1]))!
    expect(step.usage).toEqual({ inputTokens: 400, outputTokens: 60, cachedInputTokens: 0 })
    expect(step.costUsd).toBeNull()
  })

  it("the word is asked for again when more would be sent than was agreed to, and not when less would", async () => {
    const { here, handlers, settings } = await scene()
    const agreedAt = async () => (await here.database.models.get("local"))?.agreedAt ?? null
    await handlers["model.save"]({ settings: { ...settings, hideEmployers: true, hideSchools: true }, key: null }, panel)
    await handlers["model.agree"]({ modelId: "local", agreed: true }, panel)
    await handlers["model.save"]({ settings: { ...settings, name: "Renamed", hideEmployers: true, hideSchools: true }, key: null }, panel)
    expect(await agreedAt()).not.toBeNull()
    await handlers["model.save"]({ settings: { ...settings, hideEmployers: false, hideSchools: true }, key: null }, panel)
    expect(await agreedAt()).toBeNull()
    await handlers["model.agree"]({ modelId: "local", agreed: true }, panel)
    await handlers["model.save"]({ settings: { ...settings, hideEmployers: false, hideSchools: false }, key: null }, panel)
    expect(await agreedAt()).toBeNull()
  })

  it("the word may also be no: the built-in rules answer, and nothing was sent", async () => {
    const { here, handlers } = await scene()
    await handlers["model.choose"]({ skill: "evaluate", modelId: "local" }, panel)
    const runId = await here.deps.runHost.start(request)
    await here.settled()
    await handlers["model.agree"]({ modelId: "local", agreed: false }, panel)
    await here.settled()
    expect(await here.database.runs.get(runId)).toMatchObject({ status: "done", model: "builtin" })
    expect(server.requests).toEqual([])
    expect(await listOutgoing(here.database)).toEqual([])
  })
})

describe("a model's key stays with its server", () => {
  it("is sealed, is sent to that server, and is forgotten when the address changes", async () => {
    const { here, handlers, settings } = await scene()
    expect(await openKey(here.database, "local")).toBe("sk-of-ana")
    expect(await here.database.models.get("local")).toMatchObject({ hasKey: true })
    await handlers["model.agree"]({ modelId: "local", agreed: true }, panel)
    await handlers["model.save"]({ settings: { ...settings, baseUrl: "http://127.0.0.1:9/v1" }, key: null }, panel)
    expect(await openKey(here.database, "local")).toBeNull()
    expect(await here.database.models.get("local")).toMatchObject({ hasKey: false, agreedAt: null })
  })

  it("stays when the name changes, and goes when it is emptied", async () => {
    const { here, handlers, settings } = await scene()
    await handlers["model.save"]({ settings: { ...settings, name: "Mine" }, key: null }, panel)
    expect(await openKey(here.database, "local")).toBe("sk-of-ana")
    await handlers["model.save"]({ settings, key: "" }, panel)
    expect(await openKey(here.database, "local")).toBeNull()
  })
})

describe("models are tested, chosen and removed", () => {
  it("a test answers at once and writes what it found", async () => {
    const { here, handlers } = await scene()
    server.answer(({ path }) =>
      path.endsWith("/models") ? { status: 200, body: '{"object":"list","data":[]}' } : { text: '{"city":"Porto","days":3}' }
    )
    await handlers["model.test"]({ modelId: "local" }, panel)
    await expect.poll(async () => (await here.database.models.get("local"))?.test?.report?.ok).toBe(true)
  })

  it("removing a model takes its key, its requests and its choices with it", async () => {
    const { here, handlers } = await scene()
    await handlers["model.choose"]({ skill: "default", modelId: "local" }, panel)
    await here.deps.runHost.start(request)
    await here.settled()
    await handlers["model.remove"]({ modelId: "local" }, panel)
    await here.settled()
    expect([await here.database.models.count(), await here.database.keys.count(), await here.database.outgoing.count()]).toEqual([0, 0, 0])
    expect((await here.database.runs.toArray())[0]).toMatchObject({ status: "done", model: "builtin" })
  })

  it("an address that is none is refused in a sentence", async () => {
    const { here, handlers, settings } = await scene()
    const failure = await here.failureOf(
      Promise.resolve(handlers["model.save"]({ settings: { ...settings, baseUrl: "javascript:alert(1)" }, key: null }, panel))
    )
    expect(failure.what).toBe("This is no address of a server.")
  })
})
