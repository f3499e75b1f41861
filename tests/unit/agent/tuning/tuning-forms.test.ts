import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { createChatServer } from "~agent/models/chat-server"
import { createServerModel } from "~agent/models/server-model"
import { runSkill } from "~agent/run"
import evaluateSkill from "~agent/skills/evaluate"
import { checkTuning } from "~agent/tuning/check-tuning"
import { makeTuningExamples } from "~agent/tuning/make-examples"
import { formOf, inForm, tuningForms, tuningFormSchemas, type TuningForm } from "~agent/tuning/tuning-forms"
import { startChatServer, type ChatTestServer } from "../../../support/chat-server"
import { localModel } from "../../../support/local-model"
import { input } from "../../../support/scenes/evaluation-scene"
import { judged, type evaluation } from "../../../support/scenes/tuning-scene"

const { examples } = makeTuningExamples([judged({ said: { q1: { thumb: null, override: "unknown" } } })], {
  hideSchools: false,
  hideEmployers: false
})
const line = (form: TuningForm) => JSON.stringify(inForm(form, examples[0]!))
const changed = (form: TuningForm, from: string, to: string) => line(form).replace(from, to)

describe("the forms of files for tuning", () => {
  it("fit their own validator, and no other's", () => {
    for (const form of tuningForms) {
      const value: unknown = JSON.parse(line(form))
      expect(formOf(value)).toBe(form)
      for (const other of tuningForms)
        expect([form, other, tuningFormSchemas[other].safeParse(value).success]).toEqual([form, other, form === other])
      expect(checkTuning(`${line(form)}\n`)).toMatchObject({ form, lines: 1, faults: [] })
    }
  })

  it("have no place in preferences for what nobody corrected", () => {
    expect(inForm("preference", { ...examples[0]!, rejected: null })).toBeNull()
    expect(inForm("preference", { ...examples[0]!, rejected: examples[0]!.answer })).toBeNull()
  })

  it("are refused line by line, with what is wrong", () => {
    const faults = (text: string, trained?: ReadonlySet<string>) =>
      checkTuning(text, trained).faults.map(({ line: at, why }) => `${at} ${why}`)
    expect(faults(`${line("chat")}\n{"messages":\n`)).toEqual(["2 no json"])
    expect(faults('{"prompt":"a","completion":"b"}')).toEqual(["1 no form"])
    expect(faults(`${line("chat")}\n${line("sharegpt")}`)).toEqual(["2 other form"])
    expect(faults(`${line("chat")}\n${line("chat")}`)).toEqual(["2 repeated"])
    expect(faults(changed("chat", '"role":"assistant"', '"role":"user"'))).toEqual(["1 unfit"])
    expect(faults(changed("sharegpt", '"from":"gpt"', '"from":"human"'))).toEqual(["1 unfit"])
    expect(faults(changed("preference", '"tools":[]', '"tools":[{}]'))).toEqual(["1 unfit"])
    expect(faults(JSON.stringify(inForm("chat", { ...examples[0]!, answer: "Sounds good." })))).toEqual(["1 no answer"])
    const claimed = examples[0]!.answer.replace('"quotes":["', '"quotes":["never written ')
    expect(faults(JSON.stringify(inForm("chat", { ...examples[0]!, answer: claimed })))).toEqual(["1 quote missing"])
    expect(faults(line("sharegpt"), checkTuning(line("sharegpt")).requests)).toEqual(["1 in training"])
  })
})

describe("a model that was tuned on them", () => {
  let server: ChatTestServer
  beforeEach(async () => {
    server = await startChatServer()
  })
  afterEach(() => server.close())

  it("answers behind a server in the product, and what it learned passes the checks", async () => {
    // A trainer that learns by heart: what was asked, and what is answered.
    const learned = `${line("chat")}\n`
      .trim()
      .split("\n")
      .map(text => tuningFormSchemas.chat.parse(JSON.parse(text)).messages)
      .map(messages => ({ asked: messages.at(-2)!.content, answer: messages.at(-1)!.content }))
    server.answer(({ body }) => {
      const { messages } = JSON.parse(body) as { messages: { content: string }[] }
      const known = learned.find(({ asked }) => messages.some(({ content }) => content === asked))
      return { text: known?.answer ?? "I do not know." }
    })
    const settings = localModel(server.baseUrl)
    const model = createServerModel({
      settings,
      server: createChatServer({ baseUrl: settings.baseUrl, key: "a key", fetch, timeoutMs: settings.timeoutMs }),
      sleep: async () => undefined,
      onOutgoing: async () => undefined,
      onWay: () => undefined
    } as never)
    const { output } = await runSkill({ skill: evaluateSkill, input, model, signal: new AbortController().signal })
    const verdicts = (output as typeof evaluation).verdicts
    expect(verdicts.map(({ qualificationId, verdict }) => [qualificationId, verdict])).toEqual([
      ["q1", "unknown"],
      ["q2", "met"],
      ["q3", "unknown"]
    ])
    expect(verdicts[1]?.evidence[0]?.quote).toContain("Kafka")
  })
})
