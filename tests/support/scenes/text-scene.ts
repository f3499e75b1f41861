import { agentSkills } from "~agent/skills/registry"
import type { GroundedText } from "~evaluation/grounded-text"
import { groundedTextSchema } from "~evaluation/grounded-text"
import { judge } from "~agent/judge"
import { input as evaluateInput, person } from "./evaluation-scene"

/** Somebody else for the same role, invented too. */
export const second = {
  ...person,
  name: "Tomas Vieiralta",
  headline: "Java developer",
  about: "Tomas Vieiralta has mentored other engineers.",
  positions: [],
  skills: ["Java"],
  evidence: {}
}

const person1 = { ...evaluateInput, verdicts: null }
/** An input for each skill that writes. */
export const inputs = {
  compare: { ...person1, other: second, otherVerdicts: null },
  explain: { ...person1, question: "Why?" },
  interview: person1,
  outreach: { ...person1, tone: "short" as const, language: null },
  summarise: { role: evaluateInput.role, now: evaluateInput.now, counts: { evaluated: 12, shortlisted: 3, maybe: 2, passed: 1 } }
}
export type TextSkill = keyof typeof inputs

export const skillOf = (id: TextSkill) => agentSkills.find(skill => skill.id === id)!

export function byRules(id: TextSkill, input: unknown = inputs[id]): GroundedText {
  const skill = skillOf(id)
  return groundedTextSchema.parse(skill.builtin(skill.input.parse(input)))
}

/** What the checks say of a text, as `P1 check code where`. */
export function found(id: TextSkill, text: unknown, input: unknown = inputs[id]): string[] {
  const skill = skillOf(id)
  return judge(skill, skill.input.parse(input), text).findings.map(
    ({ check, code, priority, where }) => `${priority} ${check} ${code} ${where}`
  )
}

export function struck(id: TextSkill, text: GroundedText, input: unknown = inputs[id]): GroundedText {
  const skill = skillOf(id)
  return groundedTextSchema.parse(skill.strike?.(text, skill.input.parse(input)))
}
