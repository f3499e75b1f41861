import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { createChatServer } from "~agent/models/chat-server"
import { createServerModel } from "~agent/models/server-model"
import { runSkill } from "~agent/run"
import evaluate from "~agent/skills/evaluate"
import { modelSettingsSchema } from "~model/model-settings"
import { askedOf } from "../../../support/asked-of"
import { startChatServer, type ChatTestServer } from "../../../support/chat-server"
import { input, person } from "../../../support/scenes/evaluation-scene"

// Of a long profile the sentences that bear on the role are sent. Whoever needs the rest says so, and gets it once.

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())

const filler = Array.from({ length: 140 }, (_, at) => `Ondine walked round greenhouse number ${at + 1} and wrote down what was broken.`)
const hidden = "Ondine sat down with the apprentices every Friday until they could do it alone."
const long = { ...input, profile: { ...person, about: [...filler.slice(0, 130), hidden, ...filler.slice(130)].join(" ") } }
const signal = new AbortController().signal

const unknown = (id: string) => ({ id, verdict: "unknown", quotes: [], reason: "", ask: null })
const answer = (mentoring: object) => ({
  verdicts: [
    { id: "q1", verdict: "met", quotes: ["Ran Kafka and Python pipelines"], reason: "Python at Ferro & Filhos since 2016.", ask: null },
    { id: "q2", verdict: "met", quotes: ["Ran Kafka and Python pipelines"], reason: "Kafka is named.", ask: null },
    { ...unknown("q3"), ...mentoring }
  ]
})

function run(settings: object = {}) {
  const model = modelSettingsSchema.parse({
    id: "m",
    name: "Model",
    kind: "openai-compatible",
    baseUrl: server.baseUrl,
    model: "x",
    ...settings
  })
  const chat = createChatServer({ baseUrl: server.baseUrl, key: null, fetch, timeoutMs: 5_000 })
  return runSkill({
    skill: evaluate,
    input: long,
    model: createServerModel({ settings: model, server: chat, sleep: async () => {} }),
    signal
  })
}

const pageText = (at: number) => askedOf(server.requests[at]!.body).pageText

describe("a part of a long profile", () => {
  it("is sent, and says that it is one; nothing of the name is in it", async () => {
    server.answer({ text: JSON.stringify(answer({})) })
    expect((await run()).clean).toBe(true)
    expect(server.requests).toHaveLength(1)
    expect(pageText(0).length).toBeLessThan(long.profile.about.length / 2)
    expect(pageText(0)).not.toMatch(/Ondine|Barravoe/)
    expect(server.requests[0]!.body).toContain("only the sentences that may bear")
    for (const head of ["Data Engineer", "Ferro & Filhos", "Mar 2016 – Present"]) expect(pageText(0)).toContain(head)
  })

  it("is followed by the whole, once, where the model says that it needs more", async () => {
    server.answer(
      { text: JSON.stringify(answer({ verdict: "more" })), usage: { prompt_tokens: 2_000, completion_tokens: 50 } },
      { text: JSON.stringify(answer({ verdict: "more" })), usage: { prompt_tokens: 5_000, completion_tokens: 60 } }
    )
    const { output, attempts } = await run()
    expect(server.requests).toHaveLength(2)
    expect(pageText(1)).toContain("sat down with the apprentices every Friday")
    expect(server.requests[1]!.body).not.toContain("only the sentences that may bear")
    expect(output.verdicts[2]).toMatchObject({ verdict: "unknown" })
    expect(attempts[0]!.usage).toMatchObject({ inputTokens: 7_000, outputTokens: 110 })
  })

  it("does not keep a quote of the whole from being found", async () => {
    const quotes = ["sat down with the apprentices every Friday until they could do it alone"]
    server.answer({ text: JSON.stringify(answer({ verdict: "met", quotes, reason: "Sat down with the apprentices every Friday." })) })
    const { findings } = await run()
    expect(findings.filter(({ code }) => code === "not-in-profile")).toEqual([])
  })

  it("is not made where the recruiter wants whole texts sent", async () => {
    server.answer({ text: JSON.stringify(answer({})) })
    await run({ wholeTexts: true })
    expect(pageText(0)).toContain("greenhouse number 140 ")
  })
})

describe("a quote that is said a little otherwise", () => {
  it("is the sentence it was made of: no request is spent on it", async () => {
    const quotes = ["sitting down with apprentices every Friday until they could do it alone"]
    server.answer({ text: JSON.stringify(answer({ verdict: "met", quotes, reason: "Sat down with the apprentices every Friday." })) })
    const { output } = await run()
    expect(output.verdicts[2]!.evidence[0]!.quote).toBe(hidden)
  })

  it("is not taken for a sentence of another number, or one that denies it: that costs a request", async () => {
    const quotes = ["never sat down with the apprentices every Friday until they could do it alone"]
    server.answer(
      { text: JSON.stringify(answer({ verdict: "not met", quotes, reason: "Never sat down with them." })) },
      { text: JSON.stringify(answer({})) }
    )
    expect((await run()).clean).toBe(true)
    expect(server.requests).toHaveLength(2)
  })
})
