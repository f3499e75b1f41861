import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { workers, type TestWorker } from "../../../../support/background"
import { startChatServer, type ChatTestServer } from "../../../../support/chat-server"
import {
  addModel,
  evaluated,
  honestText,
  list,
  partsOf,
  start,
  statusOf,
  usage,
  wake,
  withPeople
} from "../../../../support/scenes/list-scene"
import { words } from "../../../../support/words"

// A batch is sent once, whoever dies or refuses in between.

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())
const worker = workers()
let machines = 0

async function machine(people: number, name = `batch-${++machines}`, agreed = true, onEvent?: Parameters<typeof wake>[2]) {
  const here = await withPeople(wake(worker, name, onEvent), people)
  await addModel(here, server.baseUrl, { kind: "openai", priceIn: 10, priceOut: 60 }, agreed)
  return here
}

const batch = (count: number) => list(count, { mode: "batch" })
const answered = (body: string) => ({ text: honestText(body), usage })
const posts = (path: string) => server.requests.filter(request => request.method === "POST" && request.path.endsWith(path)).length

/** The alarm goes off once the server may be asked again. */
async function later(here: TestWorker): Promise<void> {
  here.passTime(60_000)
  await here.settled()
}

describe("the worker dies", () => {
  it.each([
    ["after the upload, before it heard of it", "POST", "/files"],
    ["before the batch was ordered", "POST before", "/batches"],
    ["after the batch was ordered, before it heard of it", "POST", "/batches"]
  ])("%s: there is one batch", async (_, when, path) => {
    const name = `batch-dies-${++machines}`
    const first = await machine(3, name)
    const service = server.batches
    const serve = service.handle.bind(service)
    service.handle = request => {
      const isIt = request.method === "POST" && request.path.endsWith(path)
      const reply = isIt && when === "POST before" ? null : serve(request)
      // The connection to the store is cut in the moment the server has done it: the worker hears of it and can keep nothing.
      if (isIt) first.database.close()
      return reply ?? { status: 500, body: "{}" }
    }
    const runId = await start(first, batch(3))
    await first.deps.runHost.drive(runId)
    service.handle = serve
    const second = wake(worker, name)
    await second.settled()
    expect(service.batches).toHaveLength(1)
    expect(service.uploads).toBe(1)
    expect(await second.database.batches.toArray()).toMatchObject([{ serverBatchId: "batch_1", state: "sent" }])
    service.finish(answered)
    await later(second)
    expect(await statusOf(second, runId)).toBe("done")
    expect(await evaluated(second)).toHaveLength(3)
  })

  it.each([6, 7, 9, 12, 15])("at event %i, while the answers are taken in: nobody is taken in twice or forgotten", async nth => {
    const name = `batch-dies-${++machines}`
    let events = 0
    const first = await machine(4, name, true, (event, here) => {
      if (event.name.startsWith("step.") && events++ === nth) here.database.close()
    })
    const runId = await start(first, batch(4))
    await first.settled()
    server.batches.finish(answered)
    first.passTime(60_000)
    await first.settled().catch(() => {})
    expect(first.database.isOpen()).toBe(false)
    const second = wake(worker, name)
    second.passTime(120_000)
    await second.settled()
    expect(await statusOf(second, runId)).toBe("done")
    expect(await partsOf(second, runId)).toHaveLength(4)
    expect(await evaluated(second)).toHaveLength(4)
    expect([server.batches.uploads, server.batches.batches.length, posts("/chat/completions")]).toEqual([1, 1, 0])
  })
})

describe("a server that refuses", () => {
  it.each([
    ["the key", 401, "does not accept the key"],
    ["for want of credit", 402, "no credit left"],
    ["with a web page", 404, "a web page answers"]
  ])("%s: the list pauses with a sentence, and resuming goes on", async (_, status, what) => {
    const here = await machine(2)
    server.batches.trouble = () => ({ status, body: "{}" })
    const runId = await start(here, batch(2))
    await here.settled()
    const run = await here.database.runs.get(runId)
    expect(run?.status).toBe("paused")
    expect(words(run?.failure)).toContain(what)
    server.batches.trouble = () => null
    await here.send("run.resume", { runId })
    await here.settled()
    expect(server.batches.batches).toHaveLength(1)
  })
})
