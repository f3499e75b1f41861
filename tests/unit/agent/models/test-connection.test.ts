import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { createChatServer } from "~agent/models/chat-server"
import { testConnection } from "~agent/models/test-connection"
import { startChatServer, type ChatTestServer } from "../../../support/chat-server"
import { words } from "../../../support/words"

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer(["small-model", "large-model"])
})
afterEach(() => server.close())

const test = (model = "small-model") =>
  testConnection(
    { name: "Local", model },
    createChatServer({ baseUrl: server.baseUrl, key: null, fetch, timeoutMs: 5000 }),
    { now: () => performance.now(), sleep: async () => {} },
    new AbortController().signal
  )

const list = (request: { path: string }) => request.path.endsWith("/models")
const models = {
  status: 200,
  body: JSON.stringify({ object: "list", data: [{ id: "small-model", object: "model", created: 1, owned_by: "t" }] })
}
const good = { text: '{"city":"Porto","days":3}' }

describe("a connection test says exactly what is wrong", () => {
  it("says that all is well, with the server's models and how far the model follows a schema", async () => {
    server.answer(request => (list(request) ? models : good))
    expect(await test()).toMatchObject({
      ok: true,
      models: ["small-model"],
      structured: "json schema",
      sentence: "The model answers and follows a schema.",
      next: null
    })
  })

  it("names the models where none is chosen yet", async () => {
    expect(await test("")).toMatchObject({ ok: false, models: ["large-model", "small-model"], next: "Choose one of its models." })
  })

  it("steps down where a schema is refused or not followed", async () => {
    server.answer(request => {
      if (list(request)) return models
      const { response_format: format } = JSON.parse(request.body) as { response_format?: { type: string } }
      if (format?.type === "json_schema") return { status: 400, body: '{"error":{"message":"json_schema is not supported"}}' }
      return format ? { text: "Porto, for three days." } : good
    })
    const report = await test()
    expect(report).toMatchObject({ ok: true, structured: "plain" })
    expect(words(report.sentence)).toContain("does not follow a schema")
  })

  it("says that a model answers without the JSON asked for", async () => {
    server.answer(request => (list(request) ? models : { text: "Porto is lovely." }))
    expect(words((await test()).sentence)).toBe("small-model answers, but not with the JSON that was asked for.")
  })

  it.each([
    [{ status: 401, body: '{"error":{"message":"bad key"}}' }, "does not accept the key"],
    [{ status: 403, body: "" }, "refuses requests from a browser extension"],
    [{ status: 200, body: "<!doctype html>", type: "text/html" }, "a web page answers"]
  ])("%j", async (answer, part) => {
    server.answer(answer)
    const report = await test()
    expect(report.ok).toBe(false)
    expect(words(report.sentence)).toContain(part)
    expect(report.next).toBeTruthy()
  })

  it("says that the model is not there", async () => {
    server.answer(request => (list(request) ? models : { status: 404, body: '{"error":{"message":"model not found"}}' }))
    expect(words((await test("other-model")).sentence)).toContain("The server has no model of this name: other-model")
  })

  it("says that nothing listens there", async () => {
    await server.close()
    expect(words((await test()).sentence)).toContain("Local could not be reached")
    server = await startChatServer()
  })

  it("sends nothing of the recruiter's", async () => {
    server.answer(request => (list(request) ? models : good))
    await test()
    expect(server.requests.map(({ body }) => body).join()).not.toMatch(/profile|qualification|page-text/i)
  })
})
