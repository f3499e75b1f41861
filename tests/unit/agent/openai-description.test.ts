import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { createChatServer } from "~agent/models/chat-server"
import { createServerModel } from "~agent/models/server-model"
import { testConnection } from "~agent/models/test-connection"
import { runSkill } from "~agent/run"
import evaluate from "~agent/skills/evaluate"
import { modelSettingsSchema, structuredLevels, type ModelSettings, type StructuredLevel } from "~model/model-settings"
import { startChatServer, type Answer, type ChatTestServer } from "../../support/chat-server"
import { fitsRecordedSubset, openAiDescription, type RequestCheck } from "../../support/openai-protocol"
import { goodAnswer, input } from "../../support/scenes/evaluation-scene"

const described = openAiDescription()
const checks: [string, RequestCheck][] = [
  ["the recorded subset", fitsRecordedSubset],
  ...(described ? ([["OpenAI's own description", described]] satisfies [string, RequestCheck][]) : [])
]

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())

const openAi = "https://api.openai.com/v1"
const good: Answer = { text: JSON.stringify(goodAnswer) }

/** A model at the server on loopback; the kind "openai" believes that it talks to api.openai.com. */
function modelOf(kind: ModelSettings["kind"], structured: StructuredLevel = "json schema") {
  const baseUrl = kind === "openai" ? openAi : server.baseUrl
  const settings = modelSettingsSchema.parse({ id: "m", name: "Model", kind, baseUrl, model: "small-model", structured })
  const toLoopback: typeof fetch = (url, init) => fetch((url as string).replace(openAi, server.baseUrl), init)
  const chat = createChatServer({ baseUrl, key: "sk-test", fetch: toLoopback, timeoutMs: 10_000 })
  const model = createServerModel({ settings, server: chat, sleep: async () => {} })
  const signal = new AbortController().signal
  return {
    evaluate: () => runSkill({ skill: evaluate, input, model, signal }),
    test: () => testConnection(settings, chat, { now: () => 0, sleep: async () => {} }, signal)
  }
}

/** Everything that arrived, each held against the check; how many there were. */
function held(check: RequestCheck): number {
  for (const request of server.requests) expect(check(request), request.body.slice(0, 200)).toEqual([])
  return server.requests.length
}

const bodies = () => server.requests.map(({ body }) => (body === "" ? null : (JSON.parse(body) as Record<string, unknown>)))

describe.each(checks)("every request of Candor fits %s", (_, check) => {
  it.each(structuredLevels.flatMap(level => (["openai", "openai-compatible"] as const).map(kind => [level, kind] as const)))(
    "an evaluation by %s at a server of kind %s",
    async (level, kind) => {
      server.answer(good)
      await modelOf(kind, level).evaluate()
      expect(held(check)).toBe(1)
      const [body] = bodies()
      expect(body).toHaveProperty(kind === "openai" ? "max_completion_tokens" : "max_tokens")
      expect(body).not.toHaveProperty(kind === "openai" ? "max_tokens" : "max_completion_tokens")
    }
  )

  it("a draft that did not pass, asked for again with its hints", async () => {
    const invented = { ...goodAnswer, verdicts: goodAnswer.verdicts.map(one => ({ ...one, verdict: "met", quotes: ["won a prize"] })) }
    server.answer({ text: "I would rather not." }, { text: JSON.stringify(invented) }, good)
    await modelOf("openai").evaluate()
    expect(held(check)).toBe(3)
    expect(bodies().map(body => (body?.messages as unknown[]).length)).toEqual([3, 4, 4])
  })

  it.each<[string, Answer]>([
    ["refused for its format", { status: 400, body: '{"error":{"message":"response_format is not supported"}}' }],
    ["at a busy server", { status: 429, body: '{"error":{"message":"slow down"}}', headers: { "retry-after": "1" } }],
    ["at a broken server", { status: 503, body: "<html>down</html>", type: "text/html" }],
    ["hung up on", { text: '{"verd', then: "end" }],
    ["cut off", { text: '{"verdicts":', then: "reset" }],
    ["cut at its length", { text: '{"verdicts":', finish: "length" }],
    ["answered with nothing", { text: "" }]
  ])("a request %s, sent again", async (_, trouble) => {
    server.answer(trouble, good)
    await modelOf("openai-compatible").evaluate()
    expect(held(check)).toBe(2)
  })

  it.each(["openai", "openai-compatible"] as const)(
    "the list of models and the test of a connection at a server of kind %s",
    async kind => {
      const list: Answer = {
        status: 200,
        body: '{"object":"list","data":[{"id":"small-model","object":"model","created":1,"owned_by":"t"}]}'
      }
      server.answer(({ path, body }) =>
        path.endsWith("/models")
          ? list
          : body.includes("response_format")
            ? { status: 400, body: "{}" }
            : { text: '{"city":"Porto","days":3}' }
      )
      expect(await modelOf(kind).test()).toMatchObject({ ok: true, structured: "plain", models: ["small-model"] })
      expect(held(check)).toBe(4)
      expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
        "GET /v1/models",
        ...Array.from({ length: 3 }, () => "POST /v1/chat/completions")
      ])
    }
  )

  it.each([
    ["a role that there is not", (body: Body) => (body.messages[0]!.role = "boss")],
    ["a number where words stand", (body: Body) => ((body.messages[1] as { content: unknown }).content = 7)],
    ["no messages", (body: Body) => (body.messages = [])],
    ["no model", (body: Body) => delete body.model],
    ["a limit in words", (body: Body) => (body.max_tokens = "many")],
    ["a heat beyond the scale", (body: Body) => (body.temperature = 3)],
    ["a format that there is not", (body: Body) => (body.response_format = { type: "yaml" })],
    ["a schema without a name", (body: Body) => delete body.response_format.json_schema!.name],
    ["a key that nobody knows", (body: Body) => (body.candidate_name = "Ondine")]
  ])("and the check can fail: %s is found", async (_, spoil) => {
    server.answer(good)
    await modelOf("openai-compatible").evaluate()
    const request = server.requests[0]!
    const body = JSON.parse(request.body) as Body
    spoil(body)
    expect(check({ ...request, body: JSON.stringify(body) })).not.toEqual([])
  })

  it("and a request to a place that the protocol has not is found", async () => {
    server.answer(good)
    await modelOf("openai-compatible").evaluate()
    expect(check({ ...server.requests[0]!, path: "/v1/chat/complete" })).not.toEqual([])
    expect(check({ ...server.requests[0]!, headers: { "content-type": "text/plain" } })).not.toEqual([])
  })
})

interface Body {
  [key: string]: unknown
  messages: { role: string; content: string }[]
  response_format: { type: string; json_schema?: { name?: string } }
}
