import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { workers } from "../../../../support/background"
import { startChatServer, type ChatTestServer } from "../../../../support/chat-server"
import {
  addModel,
  evaluated,
  everyone,
  honestText,
  list,
  modelsOf,
  panel,
  patiently,
  personId,
  slowly,
  start,
  statusOf,
  usage,
  wake,
  withPeople
} from "../../../../support/scenes/list-scene"

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())
const worker = workers()
let machines = 0

async function machine(people: number, parallel: number) {
  const here = await withPeople(wake(worker, `overlapping-lists-${++machines}`), people)
  await addModel(here, server.baseUrl, { parallel })
  return here
}

const personIn = (body: string) => Number(/Python since (\d+)/.exec(body)?.[1]) - 2000

describe("lists about the same people", () => {
  it("somebody whom another list is asking about is not asked about again", async () => {
    const here = await machine(3, 3)
    server.answer(slowly(60))
    await start(here, list(1, { personIds: [personId(1)] }))
    await expect.poll(() => server.requests.length, patiently).toBe(1)
    const runId = await start(here, list(3))
    await here.settled()
    expect(server.requests.map(({ body }) => personIn(body)).sort()).toEqual([0, 1, 2])
    expect(await statusOf(here, runId)).toBe("done")
    expect(await here.lines("role")).toContain("candor text: The list is done: 2 people were evaluated; 1 was up to date.")
  })

  it("while it waits for whom another list is asking about, it asks about the others, and Stop stops it at once", async () => {
    const here = await machine(3, 3)
    let answerFirst = () => {}
    const first = new Promise<void>(done => (answerFirst = done))
    server.answer(async request => {
      if (personIn(request.body) === 0) await first
      return { text: honestText(request.body), usage }
    })
    const other = await start(here, list(1))
    await expect.poll(() => server.requests.length, patiently).toBe(1)
    const runId = await start(here, list(3))
    await expect.poll(async () => (await evaluated(here)).length, patiently).toBe(2)
    await here.send("run.stop", { runId })
    await here.deps.runHost.drive(runId)
    expect(await statusOf(here, runId)).toBe("stopped")
    expect(await statusOf(here, other)).toBe("running")
    answerFirst()
    await here.settled()
    expect(server.requests.map(({ body }) => personIn(body)).sort()).toEqual([0, 1, 2])
  })

  it("somebody whose page was opened is asked about once, by the model that is chosen", async () => {
    const here = await machine(2, 3)
    await modelsOf(here)["model.choose"]({ skill: "evaluate", modelId: "local" }, panel)
    server.answer(slowly(150))
    await here.send("evaluation.start", { roleId: "role", personId: personId(0) })
    await expect.poll(() => server.requests.length, patiently).toBe(1)
    await start(here, list(2))
    await here.settled()
    expect(server.requests.map(({ body }) => personIn(body)).sort()).toEqual([0, 1])
  })

  it("two lists that overlap after the role was changed ask about nobody twice, and both come to their end", async () => {
    const here = await machine(8, 2)
    server.answer(slowly(40))
    const first = await start(here, list(8))
    await expect.poll(async () => (await evaluated(here)).length, patiently).toBeGreaterThan(0)
    await here.send("qualification.add", { roleId: "role", text: "Kafka", kind: "nice" })
    const second = await start(here, list(8))
    expect(second).not.toBe(first)
    await here.settled()
    const asked = server.requests.map(({ body }) => `${personIn(body)} ${body.includes("Kafka") ? "changed" : "before"}`)
    expect([...new Set(asked)]).toHaveLength(asked.length)
    expect(asked.filter(one => one.endsWith("changed"))).toHaveLength(8)
    expect([await statusOf(here, first), await statusOf(here, second)]).toEqual(["done", "done"])
    expect((await here.database.evaluations.toArray()).map(({ roleVersion }) => roleVersion)).toEqual(Array(8).fill(2))
  })
})

/** Whom the files that were uploaded ask about, each once a file. */
const uploaded = () =>
  server.requests
    .filter(({ method, path }) => method === "POST" && path.endsWith("/files"))
    .map(({ body }) => [...body.matchAll(/Python since (\d+)/g)].map(([, year]) => Number(year) - 2000))
const direct = () => server.requests.filter(({ path }) => path.endsWith("/chat/completions")).map(({ body }) => personIn(body))
const answered = (body: string) => ({ text: honestText(body), usage })

describe("a batch and another list about the same people", () => {
  async function batches(people: number, agreed = true) {
    const here = await withPeople(wake(worker, `overlapping-batches-${++machines}`), people)
    await addModel(here, server.baseUrl, { kind: "openai", parallel: 3 }, agreed)
    return here
  }

  it("while a batch is out, a direct list asks about the others alone, and says so", async () => {
    const here = await batches(4)
    await start(here, list(3, { mode: "batch" }))
    await here.settled()
    server.answer(slowly(1))
    const runId = await start(here, list(4))
    await here.settled()
    expect(direct()).toEqual([3])
    expect(await statusOf(here, runId)).toBe("done")
    expect(await here.lines("role")).toContain(
      "candor text: The list is done: 1 person was evaluated; 3 are in the batch of another list, and were not asked about twice."
    )
    server.batches.finish(answered)
    here.passTime(60_000)
    await here.settled()
    expect(await evaluated(here)).toEqual(everyone(4).sort())
    expect(direct()).toEqual([3])
  })

  it("a batch leaves out whom a direct list is asking about", async () => {
    const here = await batches(3)
    server.answer(slowly(150))
    await start(here, list(1))
    await expect.poll(() => direct().length, patiently).toBe(1)
    await start(here, list(3, { mode: "batch" }))
    await here.settled()
    expect(uploaded()).toEqual([[1, 2]])
    expect(direct()).toEqual([0])
  })

  it("of two batches that wait for the recruiter's word, the earlier one asks about whoever is in both", async () => {
    const here = await batches(4, false)
    await start(here, list(3, { mode: "batch" }))
    await here.settled()
    here.passTime(1_000)
    await start(here, list(4, { mode: "batch" }))
    await here.settled()
    await modelsOf(here)["model.agree"]({ modelId: "local", agreed: true }, panel)
    await here.settled()
    expect(uploaded().map(people => people.join())).toEqual(expect.arrayContaining(["0,1,2", "3"]))
    expect(uploaded()).toHaveLength(2)
  })

  it("a batch by the role as it was keeps nobody from being asked by the role as it is", async () => {
    const here = await batches(2)
    await start(here, list(2, { mode: "batch" }))
    await here.settled()
    await here.send("qualification.add", { roleId: "role", text: "Kafka", kind: "nice" })
    server.answer(slowly(1))
    await start(here, list(2))
    await here.settled()
    expect(direct().sort()).toEqual([0, 1])
  })

  it("whoever objects while a batch waits for the recruiter's word is not in it", async () => {
    const here = await batches(4, false)
    await here.database.people.update(personId(3), { objectedAt: here.deps.now() })
    const runId = await start(here, list(4, { mode: "batch" }))
    await here.settled()
    await here.database.people.update(personId(1), { objectedAt: here.deps.now() })
    await modelsOf(here)["model.agree"]({ modelId: "local", agreed: true }, panel)
    await here.settled()
    expect(uploaded()).toEqual([[0, 2]])
    await here.database.people.update(personId(2), { objectedAt: here.deps.now() })
    server.batches.finish(answered)
    here.passTime(60_000)
    await here.settled()
    expect(await evaluated(here)).toEqual([personId(0)])
    expect(await statusOf(here, runId)).toBe("done")
    expect(await here.lines("role")).toContain("candor text: The list is done: 1 person was evaluated; 3 objected and were left out.")
  })
})
