import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { ServedBatches } from "./served-batches"
import { fitsRecordedSubset } from "./openai-protocol"

/** One answer of the server: what it sends for one request. */
export type Answer =
  | {
      text: string
      usage?: { prompt_tokens: number; completion_tokens: number; cached_tokens?: number }
      finish?: string | null
      pieces?: number
      /** Waited for before each piece but the first is sent. */
      before?: (piece: number) => Promise<void>
    }
  | { status: number; body: string; headers?: Record<string, string>; type?: string }
  | { refusal: string }
  /** Sends some text and then closes the socket, hangs up cleanly, or waits until the caller goes. */
  | { text: string; then: "reset" | "end" | "hang" }
  | ((request: RecordedRequest) => Answer | Promise<Answer>)

export interface RecordedRequest {
  method: string
  path: string
  headers: IncomingMessage["headers"]
  /** The bytes that arrived, as text. */
  body: string
  /** Whether the caller went away before the end. */
  left: boolean
}

export interface ChatTestServer {
  baseUrl: string
  requests: RecordedRequest[]
  /** Answers in order; the last one goes on being given. */
  answer: (...answers: Answer[]) => void
  /** Its files and batches. */
  batches: ServedBatches
  /** @throws Error where a request that arrived is none of the protocol: whatever a test is about, what was sent has to fit. */
  close: () => Promise<void>
}

/**
 * A server on loopback that speaks the Chat Completions protocol over HTTP: streams, errors, models, files and batches. Every test scripts what it answers;
 * nothing of the SDK is replaced. What arrives is held against the protocol when the server is closed.
 */
export async function startChatServer(models: readonly string[] = ["small-model"], letsEveryoneIn = false): Promise<ChatTestServer> {
  const requests: RecordedRequest[] = []
  let script: Answer[] = []
  const batches = new ServedBatches()
  const server: Server = createServer((request, response) => void handle(request, response))

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (letsEveryoneIn) {
      // As a server answers that was told to let every origin in: then no permission of the browser is needed.
      response.setHeader("access-control-allow-origin", "*")
      if (request.method === "OPTIONS") {
        const headers = request.headers["access-control-request-headers"] ?? ""
        response.writeHead(204, { "access-control-allow-headers": headers, "access-control-allow-private-network": "true" })
        return void response.end()
      }
    }
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const recorded: RecordedRequest = {
      method: request.method ?? "",
      path: request.url ?? "",
      headers: request.headers,
      body: Buffer.concat(chunks).toString("utf8"),
      left: false
    }
    requests.push(recorded)
    response.on("close", () => {
      recorded.left = !response.writableFinished
    })
    const served = batches.handle(recorded)
    if (served) {
      response.writeHead(served.status, { "content-type": "application/json" })
      return void response.end(served.body)
    }
    if (recorded.path.endsWith("/models") && script.length === 0) return json(response, 200, { object: "list", data: models.map(model) })
    let answer = script.length > 1 ? script.shift() : script[0]
    while (typeof answer === "function") answer = await answer(recorded)
    if (!answer) return json(response, 500, { error: { message: "Nothing is scripted." } })
    await send(response, answer)
  }

  await new Promise<void>(listening => server.listen(0, "127.0.0.1", listening))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    batches,
    answer: (...answers) => {
      script = answers
    },
    close: async () => {
      await new Promise<void>(closed => {
        server.closeAllConnections()
        server.close(() => closed())
      })
      const faults = requests.flatMap(fitsRecordedSubset)
      if (faults.length > 0) throw new Error(`What was sent does not fit the protocol: ${[...new Set(faults)].slice(0, 5).join("; ")}`)
    }
  }
}

const model = (id: string) => ({ id, object: "model", created: 1_700_000_000, owned_by: "test" })

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers })
  response.end(JSON.stringify(body))
}

async function send(response: ServerResponse, answer: Exclude<Answer, (request: RecordedRequest) => unknown>): Promise<void> {
  if ("status" in answer) {
    response.writeHead(answer.status, { "content-type": answer.type ?? "application/json", ...answer.headers })
    response.end(answer.body)
    return
  }
  response.writeHead(200, { "content-type": "text/event-stream" })
  const chunk = (delta: object, finish: string | null = null) =>
    response.write(
      `data: ${JSON.stringify({ id: "answer-1", object: "chat.completion.chunk", created: 1_700_000_000, model: "small-model", choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`
    )
  chunk({ role: "assistant", content: "" })
  if ("refusal" in answer) {
    chunk({ refusal: answer.refusal })
    chunk({}, "stop")
    response.end("data: [DONE]\n\n")
    return
  }
  const pieces = "pieces" in answer ? (answer.pieces ?? 4) : 4
  const size = Math.max(1, Math.ceil(answer.text.length / pieces))
  for (let at = 0; at < answer.text.length; at += size) {
    if (at > 0 && "before" in answer) await answer.before?.(at / size)
    chunk({ content: answer.text.slice(at, at + size) })
  }
  if ("then" in answer) {
    if (answer.then === "reset") setTimeout(() => response.destroy(), 20)
    else if (answer.then === "end") response.end()
    return
  }
  const finish = answer.finish === undefined ? "stop" : answer.finish
  if (finish !== null) chunk({}, finish)
  if (answer.usage) {
    const { cached_tokens, ...usage } = answer.usage
    const total_tokens = usage.prompt_tokens + usage.completion_tokens
    const prompt_tokens_details = { cached_tokens: cached_tokens ?? 0 }
    response.write(
      `data: ${JSON.stringify({ id: "answer-1", object: "chat.completion.chunk", created: 1_700_000_000, model: "small-model", choices: [], usage: { ...usage, total_tokens, prompt_tokens_details } })}\n\n`
    )
  }
  response.end("data: [DONE]\n\n")
}
