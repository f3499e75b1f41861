import type { Evaluation } from "~evaluation/evaluation"
import type { EvaluateInput } from "../../skill-inputs"
import { judgedRole } from "~role/lint/judged-role"
import type { Finding } from "~run/finding"
import { sentence } from "~sentence/sentence"
import { defineCheck } from "../check"

type Found = Omit<Finding, "check">

/** Every qualification of the role that people may be held against has exactly one verdict, of its own kind, and no verdict is about anything else. */
export default defineCheck<EvaluateInput, Evaluation>({
  id: "every-qualification-answered-once",
  stage: 1,
  run: ({ input, output }) => {
    const findings: Found[] = []
    const kinds = new Map(judgedRole(input.role).qualifications.map(qualification => [qualification.id, qualification.kind]))
    const answered = new Set<string>()
    output.verdicts.forEach(({ qualificationId, kind }, at) => {
      const where = `verdicts.${at}`
      const expected = kinds.get(qualificationId)
      if (expected === undefined) findings.push(found("not-in-role", qualificationId, "a qualification of the role", where))
      else if (answered.has(qualificationId)) findings.push(found("answered-twice", qualificationId, "one verdict", where))
      else if (kind !== expected) findings.push(found("other-kind", kind, expected, where))
      answered.add(qualificationId)
    })
    for (const id of kinds.keys()) if (!answered.has(id)) findings.push(found("not-answered", id, "one verdict", "verdicts"))
    return findings
  }
})

const messages = {
  "not-in-role": sentence("checkVerdictNotInRole"),
  "answered-twice": sentence("checkVerdictTwice"),
  "other-kind": sentence("checkVerdictKind"),
  "not-answered": sentence("checkVerdictMissing")
}

function found(code: keyof typeof messages, observed: string, expected: string, where: string): Found {
  const hint = sentence("hintOneVerdictEach", { id: observed })
  return { code, priority: "P1", message: messages[code], observed, expected, hint, where }
}
