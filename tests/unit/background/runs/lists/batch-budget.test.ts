import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { listEstimateHandlers } from "~background/runs/lists/list-estimate"
import { listOutgoing } from "~store/runs/models"
import { workers, type TestWorker } from "../../../../support/background"
import { startChatServer, type ChatTestServer } from "../../../../support/chat-server"
import {
  addModel,
  evaluated,
  everyone,
  honestText,
  list,
  panel,
  start,
  usage,
  wake,
  withPeople
} from "../../../../support/scenes/list-scene"
import { saying, words } from "../../../../support/words"

// What a batch takes is known when it is answered as a whole, so its budget holds before it is sent.

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())
const worker = workers()
let machines = 0

async function machine(people: number) {
  const here = await withPeople(wake(worker, `batch-budget-${++machines}`), people)
  await addModel(here, server.baseUrl, { kind: "openai", priceIn: 10, priceOut: 60 })
  return here
}

const answered = (body: string) => ({ text: honestText(body), usage })
const posts = (path: string) => server.requests.filter(request => request.method === "POST" && request.path.endsWith(path)).length

/** The alarm goes off once the server may be asked again. */
async function later(here: TestWorker): Promise<void> {
  here.passTime(60_000)
  await here.settled()
}

describe("the budget of a batch", () => {
  it("no more people are in the batch than it reaches for; the others are asked about on the recruiter's word", async () => {
    const here = await machine(4)
    const asked = { roleId: "role", personIds: everyone(4), modelId: "local", again: false }
    const { tokens } = await listEstimateHandlers(here)["list.estimate"](asked, panel)
    const runId = await start(here, list(4, { mode: "batch", budget: { tokens: Math.round(tokens! * 0.6), usd: null } }))
    await here.settled()
    const file = (await listOutgoing(here.database)).find(({ body }) => body.startsWith('{"custom_id"'))!
    expect(file.body.trim().split("\n")).toHaveLength(2)
    server.batches.finish(answered)
    await later(here)
    const run = await here.database.runs.get(runId)
    expect(run?.status).toBe("paused")
    expect(words(run?.failure)).toMatch(/did not hold everybody.*budget.*2 of 4 answers/)
    expect(await evaluated(here)).toHaveLength(2)
    expect(posts("/chat/completions")).toBe(0)
  })

  it("that does not reach for anybody sends nothing, and a larger one goes on", async () => {
    const here = await machine(2)
    const runId = await start(here, list(2, { mode: "batch", budget: { tokens: null, usd: 0.00001 } }))
    await here.settled()
    expect(server.requests).toEqual([])
    const run = await here.database.runs.get(runId)
    expect(run).toMatchObject({ status: "paused", failure: saying("nothing was sent") })
    await here.send("run.resume", { runId, budget: { tokens: null, usd: 10 } })
    await here.settled()
    expect(server.batches.uploads).toBe(1)
  })
})
