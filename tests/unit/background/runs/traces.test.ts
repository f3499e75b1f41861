import { createServer, type IncomingHttpHeaders, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, beforeEach, expect, it } from "vitest"
import { traceHandlers } from "~background/runs/trace-handlers"
import { tracesUrl } from "~background/runs/trace-send"
import type { CandorDatabase } from "~store/database"
import { listOutgoing } from "~store/runs/models"
import { changeSettings } from "~store/settings"
import { freshDatabase } from "../../../support/fake-database"
import { run } from "../../../support/panel-rows"
import { failureWords } from "../../../support/words"

// A collector on loopback: what it was sent, and what it is told to answer.

interface Answer {
  status: number
  body: string
  type?: string
}
let server: Server
let address: string
let answer: Answer
let got: { url: string; headers: IncomingHttpHeaders; body: string }[]
let database: CandorDatabase

beforeEach(async () => {
  got = []
  answer = { status: 200, body: "{}" }
  server = createServer((request, response) => {
    let body = ""
    request.on("data", chunk => (body += String(chunk)))
    request.on("end", () => {
      got.push({ url: request.url ?? "", headers: request.headers, body })
      response.writeHead(answer.status, { "content-type": answer.type ?? "application/json" }).end(answer.body)
    })
  })
  await new Promise<void>(listening => server.listen(0, "127.0.0.1", listening))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  database = freshDatabase()
  await changeSettings(database, { traceCollector: address })
  await database.runs.bulkAdd([run({ id: "run-1", status: "done", next: 2 }), run({ id: "run-2", status: "running" })])
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise(closed => server.close(closed))
  database.close()
})

const handlers = () => traceHandlers({ database, now: () => 1_000, fetch })
const send = async (...runIds: string[]) => handlers()["trace.send"]({ runIds }, {} as never)
const failureOf = () => failureWords(() => send("run-1"))

it("sends the runs that have ended to the collector's /v1/traces, and keeps what left in the view of what leaves", async () => {
  expect(await send("run-1", "run-2", "gone")).toEqual({ sent: 1 })
  expect(got).toHaveLength(1)
  expect(got[0]).toMatchObject({ url: "/v1/traces", headers: { "content-type": "application/json" } })
  expect(got[0]?.headers.cookie).toBeUndefined()
  const spans = JSON.parse(got[0]?.body ?? "").resourceSpans[0].scopeSpans[0].spans
  expect(spans).toHaveLength(1)
  expect(await listOutgoing(database)).toMatchObject([{ origin: address, body: got[0]?.body, sentAt: 1_000 }])
})

it("sends a list with the runs that are parts of it", async () => {
  await database.runs.bulkAdd([
    run({ id: "list", skill: "evaluate-list", status: "done" }),
    ...Array.from({ length: 120 }, (_, n) => run({ id: `part-${n}`, status: "done", parentId: "list" }))
  ])
  expect(await send("list")).toEqual({ sent: 121 })
  const spans = got.flatMap(({ body }) => JSON.parse(body).resourceSpans[0].scopeSpans[0].spans)
  expect(spans).toHaveLength(121)
  expect(new Set(spans.map(span => span.traceId)).size).toBe(1)
})

it.each([
  [401, /sign-in/],
  [404, /no collector takes traces/],
  [413, /no request of this size/],
  [503, /nothing for now/],
  [400, /HTTP 400/]
])("tells HTTP %i in a sentence, and keeps the runs", async (status, words) => {
  answer = { status, body: "no" }
  const failure = await failureOf()
  expect(failure.what).toMatch(words)
  expect(failure.kept).toMatch(/runs are kept/)
  expect(failure.retry).toBe(status === 503)
})

it("tells that some spans were refused although the request was taken", async () => {
  answer = { status: 200, body: '{"partialSuccess":{"rejectedSpans":"3","errorMessage":"too old"}}' }
  expect((await failureOf()).what).toBe("The collector refused 3 of the spans.")
})

it("takes an empty answer and one in other words for what the status says, and a web page for none", async () => {
  for (const body of ["", "OK", '{"partialSuccess":{}}', '{"partialSuccess":null}']) {
    answer = { status: 200, body, type: "text/plain" }
    expect(await send("run-1")).toEqual({ sent: 1 })
  }
  answer = { status: 200, body: "<!doctype html><title>Sign in</title>", type: "text/html" }
  expect((await failureOf()).what).toMatch(/web page/)
})

it("says what to do where nobody listens, where no collector is configured, and where no run has ended", async () => {
  await changeSettings(database, { traceCollector: "http://127.0.0.1:9" })
  expect((await failureOf()).what).toMatch(/could not be reached/)
  await changeSettings(database, { traceCollector: "not an address" })
  expect((await failureOf()).next).toMatch(/options/)
  await changeSettings(database, { traceCollector: null })
  expect((await failureOf()).next).toMatch(/options, under Traces/)
  await changeSettings(database, { traceCollector: address })
  await expect(send("run-2")).rejects.toMatchObject({ failure: { what: "None of these runs has ended." } })
  expect(got).toEqual([])
})

it("adds the path that OTLP has to an address, once", () => {
  for (const given of [
    "http://localhost:4318",
    "http://localhost:4318/",
    "http://localhost:4318/v1/traces",
    "http://localhost:4318/v1/traces/"
  ])
    expect(tracesUrl(given)).toBe("http://localhost:4318/v1/traces")
  expect(tracesUrl("https://otel.example/otlp?tenant=1")).toBe("https://otel.example/otlp/v1/traces?tenant=1")
})
