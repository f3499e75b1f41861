import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { hasOpenBatches, tidyBatches } from "~background/runs/lists/batch-tidy"
import { batchesAt, type ModelDeps } from "~background/runs/model-of"
import { listOutgoing } from "~store/runs/models"
import { listProgress } from "~store/runs/runs"
import { workers, type TestWorker } from "../../../../support/background"
import { startChatServer, type ChatTestServer } from "../../../../support/chat-server"
import { fitsRecordedSubset, openAiDescription } from "../../../../support/openai-protocol"
import {
  addModel,
  evaluated,
  everyone,
  honest,
  honestText,
  list,
  modelsOf,
  panel,
  partsOf,
  personId,
  start,
  statusOf,
  usage,
  wake,
  withoutCaptureIds,
  withPeople
} from "../../../../support/scenes/list-scene"
import { saying, words } from "../../../../support/words"

// A list that OpenAI answers within a day, for half the price.

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

const tidy = (here: TestWorker) =>
  tidyBatches({
    database: here.database,
    batchesAt: id => batchesAt({ database: here.database, now: here.deps.now, fetch } as ModelDeps, id)
  })

describe("a batch", () => {
  it("is uploaded once, waited for, and its answers become the first attempts of ordinary runs, at half the price", async () => {
    const here = await machine(5)
    const runId = await start(here, batch(5))
    await here.settled()
    expect(await here.database.runs.get(runId)).toMatchObject({ status: "running", next: 2 })
    expect(server.batches.batches).toMatchObject([{ metadata: { role_version: "1" } }])
    expect([server.batches.uploads, posts("/batches")]).toEqual([1, 1])
    expect(await partsOf(here, runId)).toEqual([])
    expect(await hasOpenBatches(here.database)).toBe(true)

    server.batches.finish(answered)
    await later(here)
    expect(await statusOf(here, runId)).toBe("done")
    expect(await evaluated(here)).toEqual(everyone(5).sort())
    for (const { evaluation, model } of await here.database.evaluations.toArray()) {
      expect(model).toBe("local")
      expect(evaluation.verdicts[0]).toMatchObject({ verdict: "met" })
      expect(evaluation.verdicts[0]?.evidence[0]?.quote).toMatch(/^Writes Python since \d+\.$/)
    }
    expect(posts("/chat/completions")).toBe(0)
    // 400 tokens in and 100 out are one cent a person by the listed price.
    const progress = await listProgress(here.database, runId)
    expect(progress).toMatchObject({ total: 5, done: 5, tokens: 2_500 })
    expect(progress.costUsd).toBeCloseTo(0.025)
    const [part] = await partsOf(here, runId)
    const step = await here.database.steps.get([part!.id, 1])
    expect(step?.attempts).toMatchObject([{ batch: true, usage: { inputTokens: 400 } }])
    expect(step?.costUsd).toBeCloseTo(0.005)
  })

  it("sends the very request that would be sent directly, and every request fits OpenAI's protocol", async () => {
    const here = await machine(2)
    await start(here, batch(2))
    await here.settled()
    server.batches.finish(answered)
    await later(here)
    await tidy(here)
    server.answer(honest)
    await start(here, { ...list(2), personIds: [personId(0)] })
    await here.database.evaluations.clear()
    await start(here, { ...list(1), budget: { tokens: 100_000, usd: null } })
    await here.settled()
    const direct = JSON.parse(server.requests.find(({ path }) => path.endsWith("/chat/completions"))!.body) as Record<string, unknown>
    const file = (await listOutgoing(here.database)).findLast(({ body }) => body.startsWith('{"custom_id"'))!
    const line = JSON.parse(file.body.split("\n")[0]!) as { body: Record<string, unknown> }
    const { stream, stream_options, ...rest } = direct
    expect(stream).toBe(true)
    expect(stream_options).toBeDefined()
    expect(line.body).toEqual(rest)

    const routes = new Set(
      server.requests.map(({ method, path }) => `${method} ${path.replace(/\?.*$/, "").replace(/(file-|batch_)\d+/, "$1n")}`)
    )
    expect([...routes].sort()).toEqual([
      "DELETE /v1/files/file-n",
      "GET /v1/batches/batch_n",
      "GET /v1/files/file-n/content",
      "POST /v1/batches",
      "POST /v1/chat/completions",
      "POST /v1/files"
    ])
    const described = openAiDescription()
    for (const check of [fitsRecordedSubset, ...(described ? [described] : [])]) {
      for (const request of server.requests) expect(check(request), request.path).toEqual([])
      const upload = server.requests.find(({ path, method }) => method === "POST" && path.endsWith("/files"))!
      expect(check({ ...upload, body: upload.body.replace('"messages"', '"massages"') })).not.toEqual([])
      expect(check({ ...upload, body: upload.body.replace("\r\nbatch\r\n", "\r\nbath\r\n") })).not.toEqual([])
      const order = server.requests.find(({ path, method }) => method === "POST" && path.endsWith("/batches"))!
      expect(check({ ...order, body: order.body.replace("24h", "25h") })).not.toEqual([])
    }
  })

  it("an answer that does not pass the checks is mended directly, with its hints", async () => {
    const here = await machine(3)
    const runId = await start(here, batch(3))
    await here.settled()
    server.batches.finish(body => (body.includes("since 2001") ? { text: "I would rather not.", usage } : answered(body)))
    server.answer(honest)
    await later(here)
    expect(await statusOf(here, runId)).toBe("done")
    expect(await evaluated(here)).toHaveLength(3)
    expect(posts("/chat/completions")).toBe(1)
    expect(server.requests.find(({ path }) => path.endsWith("/chat/completions"))?.body).toMatch(/since 2001[\s\S]*did not pass/)
    const mended = (await partsOf(here, runId)).find(part => part.personId === personId(1))!
    expect((await here.database.steps.get([mended.id, 1]))?.attempts).toHaveLength(2)
    expect(mended.used?.usd).toBeCloseTo(0.015)
  })

  it("nothing ungrounded out of a batch is kept as fact", async () => {
    const here = await machine(1)
    await start(here, batch(1))
    await here.settled()
    const invented = { id: "python", verdict: "met", quotes: ["won a Turing Award"], reason: "Named.", ask: null }
    const text = JSON.stringify({ verdicts: [invented, { id: "rust", verdict: "unknown", quotes: [], reason: "Not said.", ask: "Rust?" }] })
    server.batches.finish(() => ({ text, usage }))
    server.answer({ text })
    await later(here)
    const [row] = await here.database.evaluations.toArray()
    // What stands is the rules' own, with the words of the page.
    expect(row?.evaluation.verdicts[0]).toMatchObject({ verdict: "met", evidence: [{ quote: "Writes Python" }], modelReads: "unknown" })
    expect(JSON.stringify(row)).not.toContain("Turing")
  })

  it("the server is asked how far it is once a minute at most, and a moment's trouble changes nothing", async () => {
    const here = await machine(2)
    const runId = await start(here, batch(2))
    for (let n = 0; n < 5; n++) await here.settled()
    const polls = () => server.requests.filter(({ method, path }) => method === "GET" && path.includes("/batches/batch")).length
    expect(polls()).toBe(0)
    await later(here)
    expect(polls()).toBe(1)
    server.batches.trouble = () => ({ status: 503, body: "{}" })
    await later(here)
    expect(await statusOf(here, runId)).toBe("running")
    server.batches.trouble = () => null
    server.batches.finish(answered)
    await later(here)
    expect(await statusOf(here, runId)).toBe("done")
  })

  it("its files are deleted at the server once the answers are in", async () => {
    const here = await machine(2)
    await start(here, batch(2))
    await here.settled()
    server.batches.finish((body, id) => (id === "none" ? null : answered(body)))
    await tidy(here)
    expect(server.batches.files.size).toBe(2)
    await later(here)
    await tidy(here)
    expect(server.batches.files.size).toBe(0)
    expect(await hasOpenBatches(here.database)).toBe(false)
    const sent = server.requests.length
    await tidy(here)
    expect(server.requests).toHaveLength(sent)
  })
})

describe("what was not answered is asked directly on the recruiter's word alone", () => {
  it.each([
    ["expired", "The batch was not done within a day and ended. 2 of 4 answers came and are kept."],
    ["completed", "Not every request of the batch was answered. 2 of 4 answers came and are kept."]
  ])("a batch that %s with half of its answers", async (status, sentence) => {
    const here = await machine(4)
    const runId = await start(here, batch(4))
    await here.settled()
    server.answer(honest)
    server.batches.finish(body => (/since 200[01]/.test(body) ? answered(body) : status === "expired" ? null : { status: 500 }), status)
    await later(here)
    const run = await here.database.runs.get(runId)
    expect(run?.status).toBe("paused")
    expect(words(run?.failure)).toContain(sentence)
    expect(words(run?.failure)).toContain("Resume to ask about the other 2 directly, at the full price")
    expect(await evaluated(here)).toHaveLength(2)
    expect(posts("/chat/completions")).toBe(0)
    await later(here)
    expect(posts("/chat/completions")).toBe(0)
    await here.send("run.resume", { runId })
    await here.settled()
    expect(await statusOf(here, runId)).toBe("done")
    expect(await evaluated(here)).toHaveLength(4)
    expect(posts("/chat/completions")).toBe(2)
  })

  it("a batch that OpenAI did not take says why", async () => {
    const here = await machine(2)
    const runId = await start(here, batch(2))
    await here.settled()
    Object.assign(server.batches.batches[0]!, { status: "failed", errors: ["Enqueued token limit reached."] })
    await later(here)
    expect(await here.database.runs.get(runId)).toMatchObject({
      status: "paused",
      failure: saying("OpenAI did not take the batch: Enqueued token limit reached.")
    })
  })

  it("answers to an earlier version of the role are not taken", async () => {
    const here = await machine(2)
    const runId = await start(here, batch(2))
    await here.settled()
    await here.database.roles.update("role", { version: 2 })
    server.batches.finish(answered)
    await later(here)
    expect(words((await here.database.runs.get(runId))?.failure)).toContain("The role was changed while the batch was away")
    expect(await evaluated(here)).toEqual([])
  })

  it("an answer that was declined, cut or is empty counts as none, and one with nothing in it is mended", async () => {
    const here = await machine(4)
    const runId = await start(here, batch(4))
    await here.settled()
    server.answer(honest)
    const odd = [{ text: "", refusal: "No." }, { text: '{"ver', finish: "length" }, { text: "" }]
    server.batches.finish(body => odd[Number(/since 200(\d)/.exec(body)?.[1])] ?? answered(body))
    await later(here)
    expect(words((await here.database.runs.get(runId))?.failure)).toContain("2 of 4 answers came")
    expect(await evaluated(here)).toEqual([personId(2), personId(3)])
  })
})

describe("the word before the first sending", () => {
  it("shows the exact bytes of the file, and sends them after the word", async () => {
    const here = await machine(3, undefined, false)
    const runId = await start(here, batch(3))
    await here.settled()
    expect(await statusOf(here, runId)).toBe("waiting")
    expect(server.requests).toEqual([])
    const [shown] = await listOutgoing(here.database)
    expect(shown).toMatchObject({ runId, sentAt: null })
    expect(shown?.body.trim().split("\n")).toHaveLength(3)
    expect(shown?.body).not.toContain("Ilse")
    await modelsOf(here)["model.agree"]({ modelId: "local", agreed: true }, panel)
    await here.settled()
    const upload = server.requests.find(({ path, method }) => method === "POST" && path.endsWith("/files"))
    expect(upload?.body).toContain(shown?.body)
    expect((await listOutgoing(here.database)).every(({ sentAt }) => sentAt !== null)).toBe(true)
  })

  it("where the word is no, nothing is sent and the built-in rules answer", async () => {
    const here = await machine(3, undefined, false)
    const runId = await start(here, batch(3))
    await here.settled()
    await modelsOf(here)["model.agree"]({ modelId: "local", agreed: false }, panel)
    await here.settled()
    expect(await statusOf(here, runId)).toBe("done")
    expect(server.requests).toEqual([])
    expect((await here.database.evaluations.toArray()).map(({ model }) => model)).toEqual(Array(3).fill("builtin"))
  })
})

describe("stop, pause and erasure", () => {
  it("stop cancels the batch at the server", async () => {
    const here = await machine(3)
    const runId = await start(here, batch(3))
    await here.settled()
    await here.send("run.stop", { runId })
    await tidy(here)
    expect(server.batches.cancels).toBe(1)
    await tidy(here)
    expect(server.batches.cancels).toBe(1)
    // Gone on with, it takes what was answered before and asks nobody by itself.
    server.batches.finish(body => (body.includes("since 2000") ? answered(body) : null), "cancelled")
    await here.send("run.retry", { runId })
    await later(here)
    expect(await here.database.runs.get(runId)).toMatchObject({
      status: "paused",
      failure: saying("The batch was cancelled. 1 of 3")
    })
  })

  it("of a list that was stopped after its batch had ended, the server is not asked about it for ever", async () => {
    const here = await machine(2)
    const runId = await start(here, batch(2))
    await here.settled()
    server.batches.finish(answered)
    await here.send("run.stop", { runId })
    await tidy(here)
    expect(server.batches.cancels).toBe(0)
    expect(await hasOpenBatches(here.database)).toBe(false)
    // Gone on with, it has the answers that were paid for.
    await here.send("run.retry", { runId })
    await later(here)
    expect(await evaluated(here)).toHaveLength(2)
  })

  it("pause leaves the batch alone; resume takes its answers", async () => {
    const here = await machine(2)
    const runId = await start(here, batch(2))
    await here.settled()
    await here.send("run.pause", { runId })
    await tidy(here)
    server.batches.finish(answered)
    await later(here)
    expect(await statusOf(here, runId)).toBe("paused")
    expect(server.batches.cancels).toBe(0)
    await here.send("run.resume", { runId })
    await later(here)
    expect(await statusOf(here, runId)).toBe("done")
  })

  it("of somebody who was erased meanwhile nothing stays at the server and nothing comes back: the whole batch is withdrawn, and told", async () => {
    const here = await machine(3)
    const runId = await start(here, batch(3))
    await here.settled()
    expect((await listOutgoing(here.database)).some(({ body }) => body.includes("since 2001"))).toBe(true)
    await here.send("data.erasePerson", { personId: personId(1) })
    expect(server.batches.cancels).toBe(1)
    expect(server.batches.files.size).toBe(0)
    expect(await listOutgoing(here.database)).toEqual([])
    server.batches.batches[0]!.status = "cancelled"
    await later(here)
    expect(await here.database.runs.get(runId)).toMatchObject({ status: "paused", failure: saying("The batch was cancelled") })
    expect(await evaluated(here)).toEqual([])
    const rows = JSON.stringify(
      await Promise.all([here.database.runs, here.database.steps, here.database.batches].map(one => one.toArray()))
    )
    expect(withoutCaptureIds(rows)).not.toMatch(/people\.example\/1|since 2001/)
  })

  it("the batch of a role that was deleted is cancelled, and its files go", async () => {
    const here = await machine(2)
    await start(here, batch(2))
    await here.settled()
    await here.send("role.delete", { roleId: "role" })
    expect(await hasOpenBatches(here.database)).toBe(true)
    await tidy(here)
    expect(server.batches.cancels).toBe(1)
    server.batches.batches[0]!.status = "cancelled"
    await tidy(here)
    expect(server.batches.files.size).toBe(0)
    expect(await hasOpenBatches(here.database)).toBe(false)
  })
})
