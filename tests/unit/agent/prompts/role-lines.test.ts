import { describe, expect, it } from "vitest"
import { askEvaluate } from "~agent/prompts/ask-evaluate"
import type { AskedOfModel } from "~agent/prompts/asked"
import { messagesOf } from "~agent/prompts/messages-of"
import compare from "~agent/skills/compare"
import explain from "~agent/skills/explain"
import interview from "~agent/skills/interview"
import outreach from "~agent/skills/outreach"
import type { AnySkill } from "~agent/skills/skill"
import summarise from "~agent/skills/summarise"
import { ungroundedIn } from "~agent/own-words"
import { rulesVersion } from "~evaluation/evaluate"
import type { Role } from "~role/role"
import { input, person } from "../../../support/scenes/evaluation-scene"

const disclosure = { hideSchools: false, hideEmployers: false }
const role: Role = {
  ...input.role,
  aliases: [{ term: "Redpanda", as: "Kafka", at: 0 }],
  notes: [
    { text: "On-call counts only\nwhere it was in production. Ask rita@ferro.example.", preferenceId: null },
    { text: "Consultancies are fine.", preferenceId: "preference-1" }
  ]
}
const counts = { evaluated: 0, shortlisted: 0, maybe: 0, passed: 0 }
const everything = {
  ...input,
  role,
  verdicts: null,
  other: person,
  otherVerdicts: null,
  question: "Why?",
  tone: "short",
  language: null,
  counts
}

const asks: [string, (of: typeof everything) => AskedOfModel][] = [
  ["evaluate", of => askEvaluate(of, rulesVersion, disclosure)],
  ...([compare, explain, interview, outreach, summarise] as AnySkill[]).map((skill): [string, (of: typeof everything) => AskedOfModel] => [
    skill.id,
    of => skill.ask!(of, disclosure)
  ])
]

describe("what the recruiter noted for a role reaches a model with the role", () => {
  it.each(asks)("%s: notes and what is treated as the same stand in the role's part, without contact data", (_, ask) => {
    const { context, instructions, data } = ask(everything)
    expect(context).toContain('Treat "Redpanda" as "Kafka".')
    expect(context).toContain("- On-call counts only where it was in production.")
    expect(context).toContain("- Consultancies are fine.")
    expect(context).not.toContain("rita@")
    expect(`${instructions}${data}`).not.toContain("Consultancies")
  })

  it.each(asks)("%s: a role without notes says nothing of notes", (_, ask) => {
    expect(ask({ ...everything, role: input.role }).context).not.toMatch(/notes of the recruiter/i)
  })

  it("the beginning of an evaluation's request is the same for the next person, with notes too", () => {
    const [first, second] = [person, { ...person, about: "Writes Rust.", name: "Ilse Quarshie" }].map(profile =>
      messagesOf(askEvaluate({ ...input, role, profile }, rulesVersion, disclosure), [])
    )
    expect(second?.slice(0, 2)).toEqual(first?.slice(0, 2))
    expect(second?.[2]).not.toEqual(first?.[2])
  })

  it("a note is no evidence: what only the note names is a fact from elsewhere", () => {
    const noted = { ...role, notes: [{ text: "People from Initech were strong.", preferenceId: null }] }
    expect(ungroundedIn("The candidate worked at Initech.", { ...input, role: noted })).toBe("Initech.")
  })
})

describe("what a role asks for", () => {
  const saying = (text: string): Role => ({ ...role, qualifications: role.qualifications.map(one => ({ ...one, text })) })

  it("reaches a model without the e-mail address or the telephone number of the post", () => {
    const asked = askEvaluate(
      { ...input, role: saying("Kafka in production; write to rita@ferro.example or +49 30 1234567") },
      rulesVersion,
      disclosure
    )
    expect(asked.context).toContain("Kafka in production")
    expect(asked.context).not.toMatch(/rita@ferro|1234567/)
  })

  it("reaches it word by word otherwise", () => {
    const text = "She leads 10 engineers and 24/7 on-call for Node.js 18+ since 2016"
    expect(askEvaluate({ ...input, role: saying(text) }, rulesVersion, disclosure).context).toContain(text)
  })
})
