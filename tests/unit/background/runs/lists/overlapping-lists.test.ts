import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { workers } from "../../../../support/background"
import { startChatServer, type ChatTestServer } from "../../../../support/chat-server"
import {
  addModel,
  evaluated,
  list,
  patiently,
  personId,
  slowly,
  start,
  statusOf,
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
