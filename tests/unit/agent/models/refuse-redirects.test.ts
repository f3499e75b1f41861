import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, expect, it } from "vitest"
import { createBatchServer } from "~agent/models/batch-server"
import { createChatServer } from "~agent/models/chat-server"
import { modelErrorSentence } from "~agent/models/model-error"
import { saying, words } from "../../../support/words"

const open: Server[] = []
afterEach(() => Promise.all(open.splice(0).map(server => new Promise(done => server.close(done)))))

async function listening(answer: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(answer as never)
  open.push(server)
  await new Promise<void>(done => server.listen(0, "127.0.0.1", done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

it.each([301, 302, 303, 307, 308])("an answer %d carries nothing to another server", async status => {
  let arrived = 0
  const other = await listening((_request, response) => {
    arrived++
    response.end("{}")
  })
  const first = await listening((_request, response) => {
    response.writeHead(status, { location: `${other}/v1/chat/completions` })
    response.end()
  })
  const options = { baseUrl: `${first}/v1`, key: "secret-key", fetch, timeoutMs: 5000 }
  const chat = createChatServer(options)
  const request = {
    model: "m",
    messages: [{ role: "user" as const, content: "text" }],
    schema: null,
    structured: "plain" as const,
    maxTokens: 9
  }
  const { signal } = new AbortController()
  await expect(chat.chat(request, signal)).rejects.toMatchObject({
    reason: "redirected",
    detail: saying(other)
  })
  await expect(chat.models(signal)).rejects.toMatchObject({ reason: "redirected" })
  await expect(createBatchServer(options).upload("a.jsonl", "{}", signal)).rejects.toMatchObject({ reason: "redirected" })
  expect(arrived).toBe(0)
  expect(words(modelErrorSentence("redirected", "Local").what)).toBe("Local sends requests on to another address. Nothing was sent there.")
})
