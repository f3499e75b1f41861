import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { stepsOf, listProgress } from "~store/runs/runs"
import { workers } from "../../../../support/background"
import { startChatServer, type ChatTestServer } from "../../../../support/chat-server"
import {
  addModel,
  evaluated,
  everyone,
  honest,
  list,
  modelsOf,
  panel,
  partsOf,
  slowly,
  start,
  statusOf,
  wake,
  withPeople,
  patiently
} from "../../../../support/scenes/list-scene"

// A list waits for the recruiter's word, outlives its worker, and says how far it is.

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

describe("the word before the first sending", () => {
  it("one person shows what would be sent, the list waits, and goes on after the word", async () => {
    const here = await withPeople(wake(worker, `lists-${++machines}`), 6)
    await addModel(here, server.baseUrl, { parallel: 4 }, false)
    server.answer(honest)
    const runId = await start(here, list(6))
    await here.settled()
    expect(await statusOf(here, runId)).toBe("waiting")
    expect((await partsOf(here, runId)).map(({ status }) => status)).toEqual(["waiting"])
    expect(await here.database.outgoing.count()).toBe(1)
    expect(server.requests).toEqual([])
    await modelsOf(here)["model.agree"]({ modelId: "local", agreed: true }, panel)
    await here.settled()
    expect(await statusOf(here, runId)).toBe("done")
    expect(server.requests).toHaveLength(6)
  })

  it("where the word is no, the built-in rules answer for everybody and nothing is sent", async () => {
    const here = await withPeople(wake(worker, `lists-${++machines}`), 4)
    await addModel(here, server.baseUrl, {}, false)
    const runId = await start(here, list(4))
    await here.settled()
    await modelsOf(here)["model.agree"]({ modelId: "local", agreed: false }, panel)
    await here.settled()
    expect(await statusOf(here, runId)).toBe("done")
    expect((await here.database.evaluations.toArray()).map(({ model }) => model)).toEqual(Array(4).fill("builtin"))
    expect(server.requests).toEqual([])
  })
})

describe("the worker dies in the middle of a list", () => {
  it.each([0, 1, 5, 11, 23, 37])("at event %i: the next worker finishes it and asks about nobody twice who was answered", async nth => {
    const name = `lists-dies-${nth}`
    let events = 0
    const first = await withPeople(
      wake(worker, name, (event, here) => void (event.name.startsWith("step.") && events++ === nth && here.database.close())),
      8
    )
    await addModel(first, server.baseUrl, { parallel: 2 })
    server.answer(honest)
    const runId = await start(first, list(8))
    await first.deps.runHost.drive(runId)
    await expect.poll(() => first.database.isOpen(), patiently).toBe(false)
    // Whatever was in flight when the worker died has arrived.
    await new Promise(done => setTimeout(done, 50))

    const second = wake(worker, name)
    const finished = await second.database.steps.filter(({ attempts, output }) => attempts.length > 0 && output !== null).toArray()
    const before = server.requests.length
    await second.settled()
    expect(await statusOf(second, runId)).toBe("done")
    expect(await evaluated(second)).toEqual(everyone(8).sort())
    expect(await partsOf(second, runId)).toHaveLength(8)
    expect(server.requests.length - before).toBe(8 - finished.length)
    expect(await stepsOf(second.database, runId)).toHaveLength(3)
  })
})

describe("progress", () => {
  it("says how long a person takes and what is left, without the time of a pause", async () => {
    const here = await machine(10, { parallel: 1 })
    server.answer(slowly(60))
    const runId = await start(here, list(10))
    expect(await listProgress(here.database, runId)).toMatchObject({ total: 10, msPerPerson: null, msLeft: null })
    await expect.poll(async () => (await evaluated(here)).length, patiently).toBeGreaterThan(4)
    const { msPerPerson, msLeft, waiting, atWork } = await listProgress(here.database, runId)
    expect(msPerPerson).toBeGreaterThan(0)
    expect(msLeft).toBe(Math.round(msPerPerson! * (waiting + atWork)))
    await here.send("run.pause", { runId })
    await expect.poll(async () => (await listProgress(here.database, runId)).atWork, patiently).toBe(0)
    const before = (await listProgress(here.database, runId)).msPerPerson!
    here.passTime(10 * 3_600_000)
    await here.send("run.resume", { runId })
    await here.settled()
    expect((await listProgress(here.database, runId)).msPerPerson).toBeLessThan(before + 60_000)
  })

  it("of a list of five hundred is worked out whole", async () => {
    const here = await machine(1)
    const run = here.deps.runHost.prepare(list(500))
    const part = (n: number) => ({
      ...run,
      id: `part-${n}`,
      skill: "evaluate",
      parentId: run.id,
      status: "done" as const,
      used: { tokens: 500, usd: 0.01 }
    })
    await here.database.runs.bulkAdd([run, ...Array.from({ length: 500 }, (_, n) => part(n))])
    const progress = await listProgress(here.database, run.id)
    expect(progress).toMatchObject({ total: 500, done: 500, tokens: 250_000 })
    expect(progress.costUsd).toBeCloseTo(5)
  })

  it("of a list that is not there is nothing", async () => {
    expect(await listProgress((await machine(0)).database, "gone")).toMatchObject({ total: 0, done: 0, msPerPerson: null })
  })
})
