import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { createChatServer } from "~agent/models/chat-server"
import { ModelError, modelErrorSentence } from "~agent/models/model-error"
import { createServerModel } from "~agent/models/server-model"
import { testConnection } from "~agent/models/test-connection"
import { runSkill } from "~agent/run"
import evaluate from "~agent/skills/evaluate"
import { modelSettingsSchema } from "~model/model-settings"
import { usualHabits, type ServerHabits } from "~model/server-habits"
import { startChatServer, type Answer, type ChatTestServer } from "../../../support/chat-server"
import { delta, done, failure, said, stream, type Quirk } from "../../../support/quirks/quirk"
import { goodAnswer, input } from "../../../support/scenes/evaluation-scene"
import { words } from "../../../support/words"
import { dresses } from "../../../support/quirks/answer-dresses"
import { wishes as commonWishes } from "../../../support/quirks/server-wishes"
import { causes as commonCauses } from "../../../support/quirks/told-causes"
import { lateHabits } from "../../../support/quirks/habits-of-late"
import { vendorCauses } from "../../../support/quirks/causes-of-vendors"
import { refusedLengths } from "../../../support/quirks/refused-lengths"
import { vendorWishes } from "../../../support/quirks/wishes-of-vendors"

// Each habit was reported of a real server. It is met in the test of a connection and in an evaluation alike.

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())

const wishes = [...commonWishes, ...refusedLengths, ...vendorWishes]
const causes = [...commonCauses, ...vendorCauses, ...lateHabits.filter(({ says }) => says !== null)]

const probe = '{"city":"Porto","days":3}'
const honest = JSON.stringify(goodAnswer)
const signal = new AbortController().signal

function scene({ timeoutMs = 5_000 } = {}) {
  const settings = modelSettingsSchema.parse({
    id: "m",
    name: "Model",
    kind: "openai-compatible",
    baseUrl: server.baseUrl,
    model: "small-model"
  })
  const chat = createChatServer({ baseUrl: server.baseUrl, key: "k", fetch, timeoutMs })
  const waits: number[] = []
  const sleep = async (ms: number) => void waits.push(ms)
  const learned: ServerHabits[] = []
  const model = createServerModel({ settings, server: chat, sleep, onWay: ({ habits }) => learned.push(habits) })
  return {
    waits,
    learned,
    test: () => testConnection(settings, chat, { now: () => 0, sleep }, signal),
    run: () => runSkill({ skill: evaluate, input, model, signal })
  }
}

function script(answers: Quirk["answers"], answer: string): void {
  server.answer(request => {
    if (request.path.endsWith("/models")) return failure(200, { object: "list", data: [] })
    return answers(JSON.parse(request.body) as Record<string, unknown>, answer)
  })
}

/** What the recruiter reads of a failed evaluation. */
async function sentenceOf(run: () => Promise<unknown>): Promise<string> {
  const error: unknown = await run().then(
    () => null,
    (thrown: unknown) => thrown
  )
  const cause = (error as Error | null)?.cause
  if (!(cause instanceof ModelError)) return `no failure of the model: ${String(error)}`
  return words(modelErrorSentence(cause.reason, "Model").what)
}

const called = ({ server, quirk }: Quirk) => `${server}: ${quirk}`

describe("what a server wants otherwise is asked otherwise, in the test as in the use", () => {
  it.each(wishes.map(quirk => [called(quirk), quirk] as const))("%s", async (_, { answers }) => {
    script(answers, probe)
    expect(await scene().test()).toMatchObject({ ok: true })
    script(answers, honest)
    const { run } = scene()
    expect((await run()).clean).toBe(true)
  })

  it("and is kept, so that the next request asks so at once", async () => {
    const { answers } = wishes[0]!
    script(answers, honest)
    const { run, learned } = scene()
    await run()
    const first = server.requests.length
    await run()
    expect(server.requests.length - first).toBe(1)
    expect(learned).toEqual([{ ...usualHabits, limit: "max_completion_tokens", temperature: false }])
  })

  it("and nothing is kept of what was tried where another fault was the cause", async () => {
    script(() => failure(400, { error: { message: "messages: invalid" } }), honest)
    const { run, learned } = scene()
    await expect(run()).rejects.toThrow()
    expect(learned).toEqual([])
  })
})

describe("an answer is found in any dress", () => {
  it.each(dresses.map(quirk => [called(quirk), quirk] as const))("%s", async (_, { answers }) => {
    script(answers, probe)
    expect(await scene().test()).toMatchObject({ ok: true })
    script(answers, honest)
    const { output, clean } = await scene().run()
    expect(clean).toBe(true)
    expect(output.verdicts.map(({ verdict }) => verdict)).toEqual(goodAnswer.verdicts.map(({ verdict }) => verdict))
    expect(server.requests.filter(({ path }) => path.endsWith("/completions")).length).toBeLessThanOrEqual(2)
  })

  it.each<[string, (answer: typeof goodAnswer) => unknown]>([
    ["verdicts in capitals", ({ verdicts }) => ({ verdicts: verdicts.map(one => ({ ...one, verdict: one.verdict.toUpperCase() })) })],
    ["a bare list", ({ verdicts }) => verdicts],
    [
      "null for an empty list",
      ({ verdicts }) => ({ verdicts: verdicts.map(one => (one.quotes.length === 0 ? { ...one, quotes: null } : one)) })
    ],
    ["a list of one answer", answer => [answer]]
  ])("%s", async (_, written) => {
    script(() => said(JSON.stringify(written(structuredClone(goodAnswer)))), honest)
    expect((await scene().run()).clean).toBe(true)
    expect(server.requests).toHaveLength(1)
  })
})

describe("the cause is told right, and nothing too long is sent again", () => {
  it.each(causes.map(quirk => [called(quirk), quirk] as const))("%s", async (_, { answers, says }) => {
    script(answers, honest)
    expect(await sentenceOf(scene().run)).toMatch(says!)
    const sent = server.requests.length
    if (/too long/.test(String(says))) expect(sent).toBe(1)
    script(answers, probe)
    const report = await scene().test()
    expect(report.ok).toBe(false)
    expect(words(report.sentence)).toMatch(new RegExp(says!.source.replace("Model", ".*"), "i"))
  })

  it.each<[string, Answer, number]>([
    [
      "Azure",
      failure(429, {
        error: {
          code: "429",
          message:
            "Requests to the ChatCompletions_Create Operation have exceeded call rate limit of your current OpenAI S0 pricing tier. Please retry after 6 seconds. Please go here: https://aka.ms/oai/quotaincrease if you would like to further increase the default rate limit."
        }
      }),
      6_000
    ],
    [
      "Gemini",
      failure(429, {
        error: {
          code: 429,
          status: "RESOURCE_EXHAUSTED",
          message: "You exceeded your current quota, please check your plan and billing details. Please retry in 33.5s."
        }
      }),
      33_500
    ],
    [
      "OpenAI",
      failure(429, {
        error: {
          code: "rate_limit_exceeded",
          message: "Rate limit reached for gpt in organization org on tokens per min (TPM). Please try again in 250ms."
        }
      }),
      250
    ]
  ])("an ordinary limit of %s is waited for, as long as it says", async (_, limited, ms) => {
    server.answer(limited, said(honest))
    const { run, waits } = scene()
    expect((await run()).clean).toBe(true)
    expect(waits).toEqual([ms])
  })

  it("a model that is still being loaded is waited for", async () => {
    const loading = failure(503, { error: { code: 503, message: "Loading model", type: "unavailable_error" } })
    server.answer(loading, loading, loading, loading, said(honest))
    const { run, waits } = scene()
    expect((await run()).clean).toBe(true)
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000])
  })

  it("a prompt that was cut in silence is noticed: the server counted a fraction of it", async () => {
    server.answer({ text: honest, usage: { prompt_tokens: 258, completion_tokens: 40 } })
    expect(await sentenceOf(scene().run)).toBe("Model read only a part of the text.")
  })
})

describe("a model that thinks has room for it", () => {
  it.each<[string, (thought: string) => object]>([
    ["in its answer", thought => delta({ content: `<think>${thought}` })],
    ["beside its answer", thought => delta({ reasoning_content: thought })]
  ])("%s, in the test and from then on", async (_, thinking) => {
    const answers: Quirk["answers"] = (body, answer) =>
      Number(body.max_tokens) < 1_000
        ? stream(thinking("Hm. ".repeat(300)), delta({}, "length"), done)
        : said(`<think>Hm.</think>${answer}`)
    script(answers, probe)
    const report = await scene().test()
    expect(report).toMatchObject({ ok: true, habits: { thinks: true } })
    expect(words(report.next!)).toContain("thinks before it answers")
  })
})

describe("nothing waits for ever", () => {
  it("a server that stalls in the middle is left, and a stream of comments is, too", async () => {
    server.answer({ text: '{"verdicts":[', then: "hang" })
    expect(await sentenceOf(scene({ timeoutMs: 150 }).run)).toBe("Model took too long to answer.")
  })

  it("a server that never begins is left", async () => {
    server.answer(async () => {
      await new Promise(resolve => setTimeout(resolve, 1_500))
      return said(honest)
    })
    expect(await sentenceOf(scene({ timeoutMs: 150 }).run)).toBe("Model took too long to answer.")
  })

  it("a stream that runs away is cut at a size", async () => {
    server.answer(stream(...Array.from({ length: 60 }, () => delta({ content: "and so on ".repeat(1_000) })), delta({}, "stop"), done))
    expect(await sentenceOf(scene().run)).toBe("The answer of Model did not end.")
  })

  it("an answer that was whole before it ran away is kept", async () => {
    server.answer(stream(delta({ content: honest }), ...Array.from({ length: 60 }, () => delta({ content: "\n ".repeat(5_000) }))))
    expect((await scene().run()).clean).toBe(true)
  })
})
