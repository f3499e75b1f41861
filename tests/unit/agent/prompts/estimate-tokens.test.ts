import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { encode } from "gpt-tokenizer/encoding/o200k_base"
import { describe, expect, it } from "vitest"
import { strictJsonSchema } from "~agent/models/json-schema"
import { askEvaluate } from "~agent/prompts/ask-evaluate"
import { estimateEvaluation } from "~agent/prompts/estimate-evaluation"
import { estimateTokens } from "~agent/prompts/estimate-tokens"
import { messagesOf } from "~agent/prompts/messages-of"
import intake from "~agent/skills/intake"
import { rulesVersion } from "~evaluation/evaluate"
import { roleSchema } from "~role/role"
import { readPage } from "~sites/page/read-page"
import { readText } from "~sites/plain/read-text"
import { pageOf } from "../../../support/load-page"
import { goodAnswer, input } from "../../../support/scenes/evaluation-scene"

// What a run will take is told before it is begun. No tokenizer is in the extension, so the estimate is held against a real one here.

const root = fileURLToPath(new URL("../../../../", import.meta.url))
const filesIn = (folder: string, ending: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter(name => name.endsWith(ending))
    .map(name => path.join(folder, name))
const read = (file: string) => readFileSync(path.join(root, file), "utf8")

const disclosure = { hideSchools: false, hideEmployers: false }
const roles = filesIn("tests/fixtures/roles", ".txt").map(file => ({
  file,
  role: roleSchema.parse(intake.builtin({ title: null, text: read(file) }))
}))
const readings = [
  ...["tests/fixtures/sites", "demo"]
    .flatMap(folder => filesIn(folder, ".html"))
    .map(file => ({ file, ...readPage(pageOf(read(file), "https://pages.example/in/somebody")) })),
  ...filesIn("tests/fixtures/sites", ".txt").map(file => ({ file, ...readText(read(file), null) }))
]
const profiles = readings.flatMap(reading => (reading.site === null ? [] : [{ file: reading.file, profile: reading.profile }]))

const real = (text: string) => encode(text, { disallowedSpecial: new Set() }).length

describe("the tokens of an evaluation are told before it is begun", () => {
  it(`within 15 % of the tokenizer, over ${profiles.length} profiles and ${roles.length} roles`, () => {
    expect(profiles.length).toBeGreaterThan(50)
    expect(roles.length).toBeGreaterThan(20)
    let worst = 0
    let sum = 0
    let all = 0
    // Every profile with some role, and every role with some profile; all pairs would only say the same more often.
    for (let at = 0; at < Math.max(profiles.length, roles.length) * 2; at++) {
      const { role, file: post } = roles[at % roles.length]!
      const { profile, file } = profiles[(at * 7) % profiles.length]!
      const asked = askEvaluate({ role, profile, now: 0 }, rulesVersion, disclosure)
      const said = messagesOf(asked, []).map(({ content }) => real(content) + 4)
      const counted = said.reduce((total, tokens) => total + tokens, 0) + real(JSON.stringify(strictJsonSchema(asked.answer)))
      const off = estimateEvaluation(role, profile, disclosure).inputTokens / counted - 1
      worst = Math.max(worst, Math.abs(off))
      sum += off
      all++
      expect(Math.abs(off), `${post} with ${file}: ${off}`).toBeLessThan(0.15)
    }
    console.info(
      `tokens of a request: off by ${((100 * sum) / all).toFixed(1)} % in the mean, ${(100 * worst).toFixed(1)} % at most, over ${all} requests`
    )
  })

  it.each([
    ["Russian", "Руководила командой из пяти разработчиков и отвечала за инфраструктуру платёжной системы в крупном банке."],
    ["Japanese", "決済プラットフォームのバックエンド開発を担当し、五人のチームを率いてマイクロサービス化を完了しました。"],
    ["Korean", "결제 플랫폼의 백엔드 개발을 담당하고 다섯 명의 팀을 이끌어 마이크로서비스 전환을 완료했습니다."],
    ["Greek", "Υπεύθυνη για την ανάπτυξη εφαρμογών και τη διαχείριση βάσεων δεδομένων στην Αθήνα."],
    ["Polish", "Odpowiedzialna za rozwój zaplecza platformy płatniczej oraz kierowanie zespołem pięciu inżynierów w dużym banku."]
  ])("a sentence in %s within a third", (_, sentence) => {
    expect(Math.abs(estimateTokens(sentence) / real(sentence) - 1)).toBeLessThan(1 / 3)
  })

  it("what an answer needs is in the sum: at least a real one, at most what may be answered", () => {
    const { inputTokens, outputTokens } = estimateEvaluation(input.role, input.profile, disclosure)
    expect(inputTokens).toBeGreaterThan(0)
    expect(outputTokens).toBeGreaterThan(real(JSON.stringify(goodAnswer)))
    expect(outputTokens).toBeLessThan(askEvaluate(input, rulesVersion, disclosure).maxAnswerTokens)
  })

  it("what is hidden from a model, and sections that no qualification can need, are not counted", () => {
    const { role, profile } = input
    const anywhere = { ...role, qualifications: role.qualifications.map(one => ({ ...one, criterion: null })) }
    const school = `Escola ${"Superior de Engenharia ".repeat(20)}`.trim()
    const schooled = { ...profile, education: [{ school, degree: null, field: null, start: null, end: null }] }
    const tokens = (of: typeof role, who: typeof profile, hideSchools = false) =>
      estimateEvaluation(of, who, { ...disclosure, hideSchools }).inputTokens
    expect(tokens(role, schooled)).toBe(tokens(role, profile))
    expect(tokens(anywhere, schooled)).toBeGreaterThan(tokens(anywhere, profile) + 50)
    expect(tokens(anywhere, schooled, true)).toBeLessThan(tokens(anywhere, schooled) - 30)
  })
})
