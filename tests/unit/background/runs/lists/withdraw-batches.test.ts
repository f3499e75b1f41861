import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { workers } from "../../../../support/background"
import { startChatServer, type ChatTestServer } from "../../../../support/chat-server"
import { addModel, list, personId, start, wake, withPeople } from "../../../../support/scenes/list-scene"

// What waits at a server is withdrawn before it is forgotten here.

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())
const worker = workers()
let machines = 0

async function withOpenBatch() {
  const here = await withPeople(wake(worker, `withdrawn-${++machines}`), 3)
  await addModel(here, server.baseUrl, { kind: "openai", priceIn: 10, priceOut: 60 }, true)
  await start(here, list(3, { mode: "batch" }))
  await here.settled()
  expect(server.batches.files.size).toBe(1)
  return here
}

describe("erasing", () => {
  it("everything cancels the batch and deletes its file at the server first", async () => {
    const here = await withOpenBatch()
    expect(await here.send("data.eraseAll", {})).toEqual({ leftAt: [] })
    expect(server.batches.cancels).toBe(1)
    expect(server.batches.files.size).toBe(0)
    expect(await here.database.batches.count()).toBe(0)
  })

  it("one person withdraws the batch that they are in", async () => {
    const here = await withOpenBatch()
    expect(await here.send("data.erasePerson", { personId: personId(1) })).toEqual({ leftAt: [], stillThere: [] })
    expect(server.batches.cancels).toBe(1)
    expect(server.batches.files.size).toBe(0)
  })

  it("somebody who is in no batch leaves it alone", async () => {
    const here = await withOpenBatch()
    expect(await here.send("data.erasePerson", { personId: "https://else.example/zuri" })).toEqual({ leftAt: [], stillThere: [] })
    expect(server.batches.cancels).toBe(0)
    expect(server.batches.files.size).toBe(1)
  })

  it("is done and told where the server does not answer", async () => {
    const here = await withOpenBatch()
    server.batches.trouble = () => ({ status: 500, body: "{}" })
    const { leftAt } = (await here.send("data.eraseAll", {})) as { leftAt: string[] }
    expect(leftAt).toHaveLength(1)
    expect(await here.database.people.count()).toBe(0)
  })
})
