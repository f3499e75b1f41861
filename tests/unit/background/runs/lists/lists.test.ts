import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { listProgress } from "~store/runs/runs"
import { workers } from "../../../../support/background"
import { startChatServer, type Answer, type ChatTestServer } from "../../../../support/chat-server"
import {
  addModel,
  evaluated,
  everyone,
  honest,
  list,
  modelsOf,
  panel,
  partsOf,
  personId,
  slowly,
  start,
  statusOf,
  usage,
  wake,
  withoutCaptureIds,
  withPeople,
  patiently
} from "../../../../support/scenes/list-scene"
import { words } from "../../../../support/words"

// Many at once: a list is a run whose parts are ordinary runs about one person each.

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())
const worker = workers()
let machines = 0

/** A machine with people, a role and a model on the server. */
async function machine(people: number, parts: Parameters<typeof addModel>[2] = {}, onEvent?: Parameters<typeof wake>[2]) {
  const here = await withPeople(wake(worker, `lists-${++machines}`, onEvent), people)
  await addModel(here, server.baseUrl, { parallel: 4, ...parts })
  return here
}

const never: Answer = { text: '{"verd', then: "hang" }
const personIn = (body: string) => Number(/Python since (\d+)/.exec(body)?.[1]) - 2000

describe("a list of people", () => {
  it("evaluates everybody in runs of their own, and says what was done", async () => {
    const here = await machine(12)
    server.answer(honest)
    const runId = await start(here, list(12))
    await here.settled()
    expect(await statusOf(here, runId)).toBe("done")
    expect(await evaluated(here)).toEqual(everyone(12).sort())
    const parts = await partsOf(here, runId)
    expect(parts).toHaveLength(12)
    for (const part of parts)
      expect(part).toMatchObject({ skill: "evaluate", status: "done", parentId: runId, model: "local", wanted: "local" })
    expect(await here.lines("role")).toContain("candor text: The list is done: 12 people were evaluated.")
    expect(await listProgress(here.database, runId)).toMatchObject({
      total: 12,
      done: 12,
      failed: 0,
      waiting: 0,
      atWork: 0,
      tokens: 6_000,
      costUsd: null
    })
  })

  it("by the built-in rules, where no model is chosen", async () => {
    const here = await machine(5)
    const runId = await start(here, list(5, { modelId: null }))
    await here.settled()
    expect(await statusOf(here, runId)).toBe("done")
    expect((await here.database.evaluations.toArray()).map(({ model }) => model)).toEqual(Array(5).fill("builtin"))
    expect(server.requests).toEqual([])
    expect(await listProgress(here.database, runId)).toMatchObject({ done: 5, tokens: 0, costUsd: 0 })
  })

  it("nobody is evaluated again by the same model for whom nothing has changed, and that is told", async () => {
    const here = await machine(6)
    server.answer(honest)
    await start(here, list(4))
    await here.settled()
    const second = await start(here, list(6))
    await here.settled()
    expect(server.requests).toHaveLength(6)
    expect(await partsOf(here, second)).toHaveLength(2)
    expect(await here.lines("role")).toContain("candor text: The list is done: 2 people were evaluated; 4 were up to date.")
    expect(await listProgress(here.database, second)).toMatchObject({ total: 2, done: 2, upToDate: 4 })
    const third = await start(here, list(6))
    await here.settled()
    expect(await partsOf(here, third)).toEqual([])
    expect(await here.lines("role")).toContain("candor text: The list is done: 6 were up to date.")
    // By another model, or for a changed role, everybody is evaluated anew.
    const rules = await start(here, list(6, { modelId: "builtin" }))
    await here.settled()
    expect(await partsOf(here, rules)).toEqual([])
    expect(await listProgress(here.database, rules)).toMatchObject({ total: 6, done: 6, waiting: 0 })
    expect((await here.database.evaluations.toArray()).map(({ model }) => model)).toEqual(Array(6).fill("builtin"))
    await here.database.roles.update("role", { version: 2 })
    const changed = await start(here, list(6, { modelId: "builtin" }))
    await here.settled()
    expect(await listProgress(here.database, changed)).toMatchObject({ total: 6, done: 6 })
    expect((await here.database.evaluations.toArray()).map(({ roleVersion }) => roleVersion)).toEqual(Array(6).fill(2))
  })

  it("asked for twice it is one list, and a person named twice is evaluated once", async () => {
    const here = await machine(3)
    server.answer(slowly(30))
    const request = list(3, { personIds: [...everyone(3), personId(0), "nobody"] })
    const [first, second] = await Promise.all([start(here, request), start(here, request)])
    expect(second).toBe(first)
    await here.settled()
    expect(server.requests).toHaveLength(3)
    expect(await here.lines("role")).toContain("candor text: The list is done: 3 people were evaluated; 1 was not stored any more.")
  })

  it.each([
    ["nobody is stored", list(1, { personIds: ["nobody"] }), "not stored"],
    ["the model is gone", list(1, { modelId: "gone" }), "not there any more"],
    ["the server takes no batches", list(1, { mode: "batch" }), "takes no batches"],
    ["the rules take no batches", list(1, { mode: "batch", modelId: "builtin" }), "takes no batches"],
    ["no price is known", list(1, { budget: { tokens: null, usd: 1 } }), "No price is known"],
    ["the role is not there", list(1, { roleId: "gone" }), "role"]
  ])("is refused in a sentence where %s", async (_, request, what) => {
    const here = await machine(1)
    const failure = await here.failureOf(start(here, request))
    expect(failure.what).toContain(what)
    expect(failure.next).not.toBe("")
    expect(await here.database.runs.count()).toBe(0)
  })
})

describe("the pace of a server", () => {
  it("no more requests at once than the model is set to, across lists and single runs; and all places are used", async () => {
    let atOnce = 0
    let most = 0
    const here = await machine(24, { parallel: 3 })
    server.answer(async request => {
      most = Math.max(most, ++atOnce)
      await new Promise(done => setTimeout(done, 100))
      atOnce--
      return honest(request)
    })
    await modelsOf(here)["model.choose"]({ skill: "evaluate", modelId: "local" }, panel)
    await start(here, list(10))
    await start(here, list(10, { personIds: everyone(20).slice(10) }))
    for (const id of everyone(24).slice(20)) await here.send("evaluation.start", { roleId: "role", personId: id })
    await here.settled()
    expect(await evaluated(here)).toHaveLength(24)
    expect(most).toBe(3)
  })

  it("lists take no place themselves: more lists than places come to their end", async () => {
    const here = await machine(12, { parallel: 1 })
    server.answer(honest)
    const lists: string[] = []
    for (let n = 0; n < 6; n++) lists.push(await start(here, list(2, { personIds: everyone(12).slice(n * 2, n * 2 + 2) })))
    await here.settled()
    for (const runId of lists) expect(await statusOf(here, runId)).toBe("done")
    expect(await evaluated(here)).toHaveLength(12)
  })

  it("a server that says it is too busy is left alone by all requests for as long as it says", async () => {
    const here = await machine(10)
    const times: number[] = []
    let refusedAt = 0
    server.answer(async request => {
      times.push(performance.now())
      if (refusedAt === 0 && times.length === 6) {
        refusedAt = performance.now()
        return { status: 429, body: '{"error":{"message":"slow down"}}', headers: { "retry-after-ms": "400" } }
      }
      await new Promise(done => setTimeout(done, 10))
      return honest(request)
    })
    await start(here, list(10))
    await here.settled()
    expect(await evaluated(here)).toHaveLength(10)
    const soon = times.filter(time => time > refusedAt + 15 && time < refusedAt + 380)
    expect(soon).toEqual([])
    expect((await here.database.runs.toArray()).filter(run => run.fellBack)).toEqual([])
  })
})

describe("pause, resume and stop", () => {
  it("pause: who is at work is finished and kept, nobody new is begun; resume evaluates the rest, each once", async () => {
    const here = await machine(20)
    server.answer(slowly(60))
    const runId = await start(here, list(20))
    await expect.poll(async () => (await evaluated(here)).length, patiently).toBeGreaterThan(3)
    await here.send("run.pause", { runId })
    expect(await statusOf(here, runId)).toBe("paused")
    await expect.poll(async () => (await listProgress(here.database, runId)).atWork, patiently).toBe(0)
    const asked = server.requests.length
    const kept = await evaluated(here)
    expect(kept.length).toBe(asked)
    expect(asked).toBeLessThan(20)
    await new Promise(done => setTimeout(done, 60))
    expect(server.requests).toHaveLength(asked)
    expect((await listProgress(here.database, runId)).msLeft).toBeNull()
    await here.settled()
    expect(await statusOf(here, runId)).toBe("paused")

    await here.send("run.resume", { runId })
    await here.settled()
    expect(await statusOf(here, runId)).toBe("done")
    expect(server.requests).toHaveLength(20)
    expect(new Set(server.requests.map(({ body }) => personIn(body))).size).toBe(20)
  })

  it("stop ends the list and all its parts, and what is finished stays; retry does the rest", async () => {
    const here = await machine(20)
    server.answer(request => (personIn(request.body) < 6 ? honest(request) : never))
    const runId = await start(here, list(20))
    await expect.poll(async () => (await evaluated(here)).length, patiently).toBe(6)
    await expect.poll(() => server.requests.length, patiently).toBe(10)
    await here.send("run.stop", { runId })
    await expect.poll(() => server.requests.filter(({ left }) => left).length, patiently).toBe(4)
    await here.settled()
    const statuses = (await partsOf(here, runId)).map(({ status }) => status)
    expect(await statusOf(here, runId)).toBe("stopped")
    expect(new Set(statuses)).toEqual(new Set(["done", "stopped"]))
    expect(await evaluated(here)).toHaveLength(6)

    server.answer(honest)
    await here.send("run.retry", { runId })
    await here.settled()
    expect(await statusOf(here, runId)).toBe("done")
    expect(await evaluated(here)).toHaveLength(20)
  })

  it("a single run can be paused too: what was asked stays, and it goes on", async () => {
    const here = await machine(1)
    server.answer(never)
    await modelsOf(here)["model.choose"]({ skill: "evaluate", modelId: "local" }, panel)
    const { runId } = await here.send("evaluation.start", { roleId: "role", personId: personId(0) })
    await expect.poll(() => server.requests.length, patiently).toBe(1)
    await here.send("run.pause", { runId: runId! })
    expect(await statusOf(here, runId!)).toBe("paused")
    server.answer(honest)
    await here.send("run.resume", { runId: runId! })
    await here.settled()
    expect(await statusOf(here, runId!)).toBe("done")
  })
})

describe("a budget", () => {
  it("of tokens pauses the list before it is overrun, with a sentence; a larger one lets it go on", async () => {
    const here = await machine(10)
    server.answer(honest)
    const runId = await start(here, list(10, { budget: { tokens: 2_600, usd: null } }))
    await here.settled()
    const run = await here.database.runs.get(runId)
    expect(run?.status).toBe("paused")
    expect(words(run?.failure)).toBe(
      "The budget of 2,600 tokens does not reach for another person: 2,500 went into 5 of 10 people. What was evaluated is kept. Resume with a larger budget to go on."
    )
    expect(server.requests).toHaveLength(5)
    expect(await evaluated(here)).toHaveLength(5)
    expect(await listProgress(here.database, runId)).toMatchObject({ done: 5, waiting: 5, tokens: 2_500 })
    // The same budget again pauses at once: nothing more is spent.
    await here.send("run.resume", { runId })
    await here.settled()
    expect(await statusOf(here, runId)).toBe("paused")
    expect(server.requests).toHaveLength(5)
    await here.send("run.resume", { runId, budget: { tokens: 100_000, usd: null } })
    await here.settled()
    expect(await here.database.runs.get(runId)).toMatchObject({ status: "done", failure: null })
    expect(await evaluated(here)).toHaveLength(10)
  })

  it("of dollars goes by the listed prices", async () => {
    const here = await machine(8, { priceIn: 10, priceOut: 60 })
    server.answer(honest)
    // 400 tokens in and 100 out: one cent a person.
    const runId = await start(here, list(8, { budget: { tokens: null, usd: 0.035 } }))
    await here.settled()
    const run = await here.database.runs.get(runId)
    expect(run?.status).toBe("paused")
    expect(words(run?.failure)).toContain("The budget of $0.0350 does not reach for another person: $0.0300 went into 3 of 8 people.")
    expect((await listProgress(here.database, runId)).costUsd).toBeCloseTo(0.03)
  })

  it("counts what failed attempts used up", async () => {
    const here = await machine(3)
    server.answer(request => (request.body.includes("did not pass") ? honest(request) : { text: "No.", usage }))
    const runId = await start(here, list(3))
    await here.settled()
    expect((await listProgress(here.database, runId)).tokens).toBe(3_000)
    for (const part of await partsOf(here, runId)) expect(part.used).toEqual({ tokens: 1_000, usd: null })
  })
})

describe("what happens meanwhile", () => {
  it("one that fails does not end the list: its sentence is kept, and retry does that one alone", async () => {
    const here = await machine(6)
    server.answer(honest)
    await here.database.captures.delete(`capture of ${personId(2)}`)
    const runId = await start(here, list(6))
    await here.settled()
    expect(await statusOf(here, runId)).toBe("done")
    const failed = (await partsOf(here, runId)).filter(({ status }) => status === "failed")
    expect(failed.map(part => part.personId)).toEqual([personId(2)])
    expect(words(failed[0]?.failure)).toMatch(/not there any more/)
    expect(await here.lines("role")).toContain(
      "candor text: The list is done: 5 people were evaluated; 1 was not evaluated; each run says why and can be tried again."
    )
    const { captureOf, profileOf } = await import("../../../../support/rows")
    await here.database.captures.put(captureOf(personId(2), profileOf("Ana Ferro", "Writes Python since 2002.")))
    await here.send("run.retry", { runId })
    await here.settled()
    expect(await statusOf(here, runId)).toBe("done")
    expect(await evaluated(here)).toHaveLength(6)
    expect(server.requests).toHaveLength(6)
  })

  it("somebody who is erased leaves no trace, and the others are evaluated", async () => {
    const here = await machine(8)
    server.answer(slowly(200))
    const runId = await start(here, list(8))
    await expect.poll(() => server.requests.length, patiently).toBe(4)
    await here.send("data.erasePerson", { personId: personId(1) })
    await here.send("data.erasePerson", { personId: personId(7) })
    await here.settled()
    expect(await statusOf(here, runId)).toBe("done")
    expect(await evaluated(here)).toEqual(
      everyone(8)
        .filter((_, n) => n !== 1 && n !== 7)
        .sort()
    )
    const rows = JSON.stringify(await Promise.all([here.database.runs, here.database.steps].map(table => table.toArray())))
    expect(withoutCaptureIds(rows)).not.toMatch(/people\.example\/[17]"|Qeshie|Qgshie/)
    expect(server.requests.some(({ body }) => personIn(body) === 7)).toBe(false)
  })

  it("a role that is closed ends the list with a sentence; who is at work is kept", async () => {
    const here = await machine(16)
    server.answer(slowly(400))
    const runId = await start(here, list(16))
    await expect.poll(() => server.requests.length, patiently).toBeGreaterThan(3)
    await here.send("role.close", { roleId: "role" })
    await here.settled()
    const run = await here.database.runs.get(runId)
    expect(run?.status).toBe("stopped")
    expect(words(run?.failure)).toContain("The role was closed")
    expect(server.requests.length).toBeLessThan(16)
    await expect.poll(async () => new Set((await partsOf(here, runId)).map(({ status }) => status)), patiently).toEqual(new Set(["done"]))
  })

  it("a role that is deleted takes its list with it", async () => {
    const here = await machine(8)
    server.answer(never)
    await start(here, list(8))
    await expect.poll(() => server.requests.length, patiently).toBe(4)
    await here.send("role.delete", { roleId: "role" })
    await expect.poll(() => server.requests.filter(({ left }) => left).length, patiently).toBe(4)
    await here.settled()
    expect(await here.database.runs.count()).toBe(0)
    expect(await here.database.steps.count()).toBe(0)
  })

  it("a model that is removed ends the list with a sentence instead of letting the rules answer silently", async () => {
    const here = await machine(16)
    server.answer(slowly(400))
    const runId = await start(here, list(16))
    await expect.poll(() => server.requests.length, patiently).toBeGreaterThan(3)
    await modelsOf(here)["model.remove"]({ modelId: "local" }, panel)
    await here.settled()
    expect(words((await here.database.runs.get(runId))?.failure)).toContain("The model of this list was removed")
  })

  it("a changed role does not disturb the list: whoever comes after is held against the new version", async () => {
    const here = await machine(8, { parallel: 1 })
    server.answer(slowly(80))
    const runId = await start(here, list(8))
    await expect.poll(async () => (await evaluated(here)).length, patiently).toBeGreaterThan(0)
    await here.send("qualification.add", { roleId: "role", text: "Kafka", kind: "nice" })
    await here.settled()
    expect(await statusOf(here, runId)).toBe("done")
    expect((await here.database.evaluations.toArray()).map(({ roleVersion }) => roleVersion)).toEqual(Array(8).fill(2))
  })
})
