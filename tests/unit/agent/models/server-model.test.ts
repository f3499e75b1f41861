import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { AgentError, StoppedError } from "~agent/errors"
import { createChatServer } from "~agent/models/chat-server"
import { ModelError } from "~agent/models/model-error"
import { modelSettingsSchema, type StructuredLevel } from "~model/model-settings"
import { createServerModel } from "~agent/models/server-model"
import { runSkill } from "~agent/run"
import evaluate from "~agent/skills/evaluate"
import { startChatServer, type ChatTestServer } from "../../../support/chat-server"
import { goodAnswer, input, person } from "../../../support/scenes/evaluation-scene"

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())

function scene(more: { structured?: StructuredLevel; timeoutMs?: number } = {}) {
  const waits: number[] = []
  const outgoing: string[] = []
  const levels: StructuredLevel[] = []
  const settings = modelSettingsSchema.parse({
    id: "local",
    name: "Local model",
    kind: "openai-compatible",
    baseUrl: server.baseUrl,
    model: "small-model",
    ...more
  })
  const model = createServerModel({
    settings,
    server: createChatServer({ baseUrl: settings.baseUrl, key: "secret-key", fetch, timeoutMs: settings.timeoutMs }),
    sleep: async ms => void waits.push(ms),
    onOutgoing: async body => void outgoing.push(body),
    onWay: ({ structured }) => levels.push(structured)
  })
  const controller = new AbortController()
  const run = () => runSkill({ skill: evaluate, input, model, signal: controller.signal })
  return { waits, outgoing, levels, run, controller }
}

const good = { text: JSON.stringify(goodAnswer), usage: { prompt_tokens: 900, completion_tokens: 120, cached_tokens: 512 } }

/** The cause of the model's failure behind the loop's error. */
async function causeOf(run: () => Promise<unknown>): Promise<string> {
  const error: unknown = await run().then(
    () => null,
    (thrown: unknown) => thrown
  )
  expect(error).toBeInstanceOf(AgentError)
  const { cause } = error as AgentError
  expect(cause).toBeInstanceOf(ModelError)
  return (cause as ModelError).reason
}

describe("a model on a server evaluates", () => {
  it("gives verdicts whose quotes are the page's own words, also where names and addresses were taken out before", async () => {
    server.answer(good)
    const { run } = scene()
    const { output, clean, findings } = await run()
    expect(findings).toEqual([])
    expect(clean).toBe(true)
    expect(output.verdicts.map(({ verdict }) => verdict)).toEqual(["met", "met", "unknown"])
    expect(output.verdicts[0]?.evidence.map(({ quote }) => quote)).toEqual(["Ran Kafka and Python pipelines", "Mar 2016 – Present"])
    expect(output.counts.must).toEqual({ met: 2, notMet: 0, unknown: 0, total: 2 })
  })

  it("finds the original words behind a quote that holds a replaced word", async () => {
    const answer = structuredClone(goodAnswer)
    answer.verdicts[1]!.quotes = ["the candidate builds data pipelines. they likes Kafka"]
    server.answer({ text: JSON.stringify(answer) })
    const { output } = await scene().run()
    expect(output.verdicts[1]?.evidence[0]?.quote).toBe("Ondine Barravoe builds data pipelines. She likes Kafka")
  })

  it("sends the key to its server, and nothing that says who the person is", async () => {
    server.answer(good)
    const { run, outgoing } = scene()
    await run()
    const [request] = server.requests
    expect(request?.headers.authorization).toBe("Bearer secret-key")
    expect(outgoing).toEqual([request?.body])
    for (const secret of ["Ondine", "Barravoe", "ondine@", "912", "1984", "4050-123", "she", "She", "her team", "secret-key"]) {
      expect(request?.body, secret).not.toContain(secret)
    }
    expect(request?.body).toContain("Ran Kafka and Python pipelines for their team.")
    expect(person.about).toContain("Ondine")
  })

  it("puts what never changes first and the person last, so that a prompt cache knows the beginning again", async () => {
    server.answer(good)
    const { run } = scene()
    await run()
    const messages = (JSON.parse(server.requests[0]!.body) as { messages: { role: string; content: string }[] }).messages
    expect(messages.map(({ role }) => role)).toEqual(["system", "user", "user"])
    expect(messages[1]?.content).toContain("[q1] (must)")
    expect(messages[2]?.content).toMatch(/^<page-text-\w+>/)
  })

  it("asks again with what was wrong, keeps what passed, and never says the name in a hint", async () => {
    const bad = structuredClone(goodAnswer)
    bad.verdicts[0]!.quotes = ["Ondine Barravoe won a prize"]
    server.answer({ text: JSON.stringify(bad) }, good)
    const { output, attempts } = await scene().run()
    expect(attempts).toHaveLength(2)
    expect(output.verdicts[0]?.evidence).toHaveLength(2)
    expect(server.requests[1]?.body).toContain("did not pass these checks")
    expect(server.requests[1]?.body).not.toContain("Barravoe")
  })
})

describe("every way a server can fail has its cause and its rule", () => {
  const html = { status: 200, type: "text/html", body: "<!doctype html><title>Sign in</title>" }
  const failing: [string, Parameters<ChatTestServer["answer"]>[0], string, number][] = [
    ["a key that is not accepted", { status: 401, body: '{"error":{"message":"Incorrect API key"}}' }, "key refused", 1],
    ["an origin that is refused", { status: 403, body: '{"error":{"message":"origin not allowed"}}' }, "origin refused", 1],
    ["a redirect", { status: 307, body: "", headers: { location: "http://127.0.0.1:1/v1/chat/completions" } }, "redirected", 1],
    ["an empty 403, as Ollama gives", { status: 403, body: "" }, "origin refused", 1],
    ["a model that is not there", { status: 404, body: '{"error":{"message":"model small-model not found"}}' }, "model missing", 1],
    [
      "an account without credit",
      { status: 429, body: '{"error":{"code":"insufficient_quota","message":"You exceeded your quota"}}' },
      "no credit",
      1
    ],
    [
      "a text that is too long",
      { status: 400, body: '{"error":{"code":"context_length_exceeded","message":"maximum context"}}' },
      "too long",
      1
    ],
    ["a web page with status 200", html, "not an api", 1],
    ["a refusal", { refusal: "I can't help with that." }, "refused", 1],
    ["an empty answer", { text: "" }, "empty", 2],
    ["an answer cut at its length", { text: '{"verd', finish: "length" }, "cut", 2],
    ["an error of the server", { status: 503, body: "busy" }, "server error", 3],
    ["a stream that ends early", { text: '{"verdicts":[', then: "end" }, "ended early", 3],
    ["a connection that breaks", { text: '{"verdicts":[', then: "reset" }, "connection lost", 3],
    ["too many requests", { status: 429, body: '{"error":{"message":"slow down"}}', headers: { "retry-after": "7" } }, "rate limited", 4]
  ]
  it.each(failing)("%s", async (_name, answer, cause, requests) => {
    server.answer(answer)
    const { run } = scene()
    expect(await causeOf(run)).toBe(cause)
    expect(server.requests).toHaveLength(requests)
  })

  it("a server that is not there", async () => {
    const { run } = scene()
    await server.close()
    expect(await causeOf(run)).toBe("unreachable")
    server = await startChatServer()
  })

  it("a server that does not answer in time", async () => {
    server.answer({ text: "x", then: "hang" })
    const { run } = scene({ timeoutMs: 1000 })
    server.answer(() => new Promise(() => {}))
    expect(await causeOf(run)).toBe("timed out")
  })

  it("waits as long as the server says, and then succeeds", async () => {
    server.answer({ status: 429, body: "{}", headers: { "retry-after": "7" } }, { status: 500, body: "" }, good)
    const { run, waits } = scene()
    expect((await run()).clean).toBe(true)
    expect(waits).toEqual([7000, 1000])
  })

  it("asks for a longer answer after one that was cut", async () => {
    server.answer({ text: '{"verd', finish: "length" }, good)
    const { run } = scene()
    expect((await run()).clean).toBe(true)
    const tokens = server.requests.map(({ body }) => (JSON.parse(body) as { max_tokens: number }).max_tokens)
    expect(tokens[1]).toBe(tokens[0]! * 2)
  })

  it("asks for less structure where a server takes no schema, and says so", async () => {
    const refused = { status: 400, body: '{"error":{"message":"response_format is not supported"}}' }
    server.answer(refused, refused, { text: `Here it is:\n\`\`\`json\n${good.text}\n\`\`\`` })
    const { run, levels } = scene()
    expect((await run()).clean).toBe(true)
    // Kept is only what the server answered to.
    expect(levels).toEqual(["plain"])
    expect(server.requests.map(({ body }) => (JSON.parse(body) as { response_format?: { type: string } }).response_format?.type)).toEqual([
      "json_schema",
      "json_object",
      undefined
    ])
  })

  it("takes an answer that is no JSON as a draft that does not fit, and asks again", async () => {
    server.answer({ text: "I think she is great." }, good)
    const { attempts, clean } = await scene().run()
    expect(clean).toBe(true)
    expect(attempts[0]?.findings[0]?.check).toBe("schema")
  })

  it("stops at once when it is told to, and the server sees the caller go", async () => {
    server.answer({ text: '{"verdicts":[', then: "hang" })
    const { run, controller } = scene()
    const stopped = expect(run()).rejects.toBeInstanceOf(StoppedError)
    await expect.poll(() => server.requests.length, { timeout: 10_000 }).toBe(1)
    controller.abort()
    await stopped
    await expect.poll(() => server.requests[0]?.left).toBe(true)
  })
})
