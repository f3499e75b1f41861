import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { createChatServer } from "~agent/models/chat-server"
import { createServerModel } from "~agent/models/server-model"
import { runWithFallback } from "~agent/run-with-fallback"
import intake from "~agent/skills/intake"
import { roleSchema } from "~role/role"
import { localModel } from "../../../support/local-model"
import { startChatServer, type ChatTestServer } from "../../../support/chat-server"

let server: ChatTestServer
beforeEach(async () => {
  server = await startChatServer()
})
afterEach(() => server.close())

const post = {
  title: "Senior Data Engineer",
  text: [
    "Senior Data Engineer",
    "Lisbon, hybrid",
    "Write to jobs@ferro.example.",
    "Requirements",
    "- 5+ years of experience with Python",
    "- You have worked with Kafka and keep it calm on bad days.",
    "- We need a digital native.",
    "Nice to have",
    "- Rust"
  ].join("\n")
}
const answer = (qualifications: { text: string; kind: string; quote: string }[], role = {}) => ({
  text: JSON.stringify({ title: "Senior Data Engineer", level: "senior", place: "Lisbon", remote: "hybrid", ...role, qualifications })
})
const python = { text: "5+ years of experience with Python", kind: "must", quote: "5+ years of experience with Python" }
const kafka = { text: "worked with Kafka", kind: "must", quote: "You have worked with Kafka and keep it calm on bad days." }

function read() {
  const settings = localModel(server.baseUrl)
  const chat = createChatServer({ baseUrl: server.baseUrl, key: null, fetch, timeoutMs: 5_000 })
  const model = createServerModel({ settings, server: chat, sleep: async () => {} })
  return runWithFallback({ skill: intake, input: post, model, signal: new AbortController().signal })
}
const kept = async () => {
  const result = await read()
  return { ...result, role: roleSchema.parse(intake.strike!(result.output, post)) }
}

describe("a model reads a job post", () => {
  it("each requirement has its sentence, and code parses what can be judged", async () => {
    server.answer(answer([python, kafka]))
    const { role, model, fellBack } = await kept()
    expect([model, fellBack]).toEqual(["local", null])
    expect(role).toMatchObject({ title: "Senior Data Engineer", level: "senior" })
    expect(role.qualifications).toMatchObject([
      { text: python.text, quote: python.quote, criterion: { type: "skill", minYears: 5 } },
      { text: kafka.text, quote: kafka.quote, criterion: { type: "skill" } }
    ])
    expect(server.requests.map(({ body }) => body).join()).not.toContain("jobs@ferro.example")
  })

  it("words that are not its sentence's own are put aside for the sentence", async () => {
    server.answer(answer([{ ...kafka, text: "Holds a certificate of the Apache foundation" }]))
    expect((await kept()).role.qualifications[0]?.text).toBe(kafka.quote)
  })

  it("a requirement that the post does not have is asked about again, and never kept", async () => {
    server.answer(answer([python, { text: "Speaks Klingon", kind: "must", quote: "You speak Klingon." }]))
    const { role } = await kept()
    // Asked once more; an attempt that changes nothing is the last.
    expect(server.requests.length).toBe(2)
    expect(JSON.stringify(role)).not.toContain("Klingon")
    expect(role.qualifications.map(({ text }) => text)).toEqual([python.text])
  })

  it("wording that may shut people out is flagged and asked about, whoever read it", async () => {
    server.answer(answer([python, { text: "digital native", kind: "must", quote: "We need a digital native." }]))
    const { role } = await kept()
    const native = role.qualifications.find(({ text }) => text === "digital native")
    expect(role.findings.some(({ qualificationId }) => qualificationId === native?.id)).toBe(true)
    expect(role.questions.some(({ topic, qualificationId }) => topic === "wording" && qualificationId === native?.id)).toBe(true)
  })

  it("a title or a place that the post does not say is not taken over", async () => {
    server.answer(answer([python], { title: "Chief Wizard", place: "Quillshore" }))
    const { role } = await kept()
    expect(JSON.stringify([role.title, role.place])).not.toMatch(/Wizard|Quillshore/)
  })
})
