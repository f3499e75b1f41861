import type * as z from "zod"
import type { Check } from "./checks/check"
import type { Finding } from "~run/finding"
import schemaCheck from "./checks/schema"
import type { AnySkill } from "./skills/skill"

/** What the checks say of a draft. `output` is null where it does not fit the skill's schema. */
export interface DraftJudgement {
  findings: Finding[]
  output: unknown
}

/**
 * Holds a draft against the skill's schema and then its checks, cheap stages first: a stage runs only when the stages before found nothing
 * that blocks. The same draft always gets the same findings, in the same order.
 */
export function judge(skill: AnySkill, input: unknown, draft: unknown): DraftJudgement {
  const schema = skill.output as z.ZodType
  const misfits = named(schemaCheck, schemaCheck.run({ input: { schema }, output: draft }))
  if (misfits.length > 0) return { findings: misfits, output: null }
  const output: unknown = schema.parse(draft)
  const findings: Finding[] = []
  for (const stage of [1, 2, 3] as const) {
    for (const check of skill.checks as readonly Check<unknown, unknown>[]) {
      if (check.stage === stage) findings.push(...named(check, check.run({ input, output })))
    }
    if (findings.some(finding => finding.priority === "P1")) break
  }
  return { findings, output }
}

function named(check: { id: string }, findings: Omit<Finding, "check">[]): Finding[] {
  return findings.map(finding => ({ check: check.id, ...finding }))
}
