import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { createChatServer } from "~agent/models/chat-server"
import { createServerModel } from "~agent/models/server-model"
import { runSkill } from "~agent/run"
import evaluate from "~agent/skills/evaluate"
import { modelSettingsSchema } from "~model/model-settings"
import { startChatServer, type ChatTestServer } from "../../../support/chat-server"
import { goodAnswer, input } from "../../../support/scenes/evaluation-scene"

// The same profile and the same role are to come out the same: a model is asked for its likeliest answer, as far as its server can be.

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())

const asked = { model: "", messages: [], schema: null, structured: "json object" as const, maxTokens: 10 }
const bodyFor = (baseUrl: string, model: string) =>
  createChatServer({ baseUrl, key: null, fetch, timeoutMs: 1_000 }).bodyOf({ ...asked, model })

describe("a model is asked for its likeliest answer", () => {
  it.each([
    ["https://api.openai.com/v1", "gpt-4o-mini", 0, 0],
    ["https://api.openai.com/v1", "gpt-4.1", 0, 0],
    ["https://api.openai.com/v1", "o4-mini", undefined, 0],
    ["https://api.openai.com/v1", "gpt-5", undefined, 0],
    ["http://127.0.0.1:11434/v1", "qwen3:4b", 0, 0],
    ["http://localhost:1234/v1", "any", 0, 0],
    ["https://models.example/v1", "any", 0, undefined]
  ])("at %s, %s: temperature %s, seed %s", (baseUrl, model, temperature, seed) => {
    const body = bodyFor(baseUrl, model)
    expect([body.temperature, body.seed]).toEqual([temperature, seed])
  })

  it("a server that refuses to be asked so is asked without it, and keeps its structured output", async () => {
    const refusal = { status: 400, body: '{"error":{"message":"Unsupported parameter: \'seed\'"}}' }
    server.answer(refusal, { text: JSON.stringify(goodAnswer) })
    const levels: string[] = []
    const settings = modelSettingsSchema.parse({
      id: "m",
      name: "M",
      kind: "openai-compatible",
      baseUrl: server.baseUrl,
      model: "small-model"
    })
    const model = createServerModel({
      settings,
      server: createChatServer({ baseUrl: server.baseUrl, key: null, fetch, timeoutMs: 5_000 }),
      sleep: async () => {},
      onWay: ({ structured }) => levels.push(structured)
    })
    const { clean } = await runSkill({ skill: evaluate, input, model, signal: new AbortController().signal })
    expect(clean).toBe(true)
    const bodies = server.requests.map(({ body }) => JSON.parse(body) as Record<string, unknown>)
    expect(bodies.map(body => ["seed" in body, "temperature" in body, "response_format" in body])).toEqual([
      [true, true, true],
      // Only what the server named is left out.
      [false, true, true]
    ])
    expect(levels).toEqual(["json schema"])
  })
})
