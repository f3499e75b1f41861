import agentParts from "~agent/agent-parts"
import { AgentError } from "~agent/errors"
import { peopleOf, type SkillOf, type TextSkill } from "~run/request"
import { judgedRole } from "~role/lint/judged-role"
import { preferencesJudging } from "~learning/preferences/apply-preference"
import { shownCaptureId } from "~store/people/person-links"
import { primaryToProcess } from "~store/trust/objections"
import type { EvaluationRow } from "~store/rows/rows"
import { putUnlessNewer } from "../../people/put-evaluation"
import { askWhoFirst } from "../owner-unknown"
import type { StepContext, StepResult } from "../run-step"

/**
 * Holds the person whom a text is about against the role, within the text's run: one step, with the model of evaluations, kept like any other
 * evaluation.
 *
 * @throws AgentError where the role, the person or the reading is gone
 */
export async function evaluateFirst(
  { run, model, signal, emit, earlier, onAttempt, deps }: Omit<StepContext, "request">,
  request: SkillOf<TextSkill>
): Promise<StepResult> {
  const { database, now } = deps
  const [row, person] = await Promise.all([database.roles.get(request.roleId), primaryToProcess(database, peopleOf(request)[0] ?? "")])
  const capture = person && (await database.captures.get(shownCaptureId(person)))
  if (!row || row.approvedAt === null || !capture)
    throw new AgentError("nothing to work on", "The role, the person or the reading is gone, or the person objected.")
  const input = { role: judgedRole(row.role), profile: capture.reading.profile, now: run.createdAt }
  await askWhoFirst(database, model.id, [{ personId: person.id, profile: capture.reading.profile }])
  const { evaluateSkill, runWithFallback } = agentParts()
  const held = await runWithFallback({ skill: evaluateSkill, input, model, signal, emit, earlier, onAttempt })
  const preferenceIds = preferencesJudging(row.role)
  const kept: EvaluationRow = {
    roleId: row.id,
    personId: person.id,
    captureId: capture.id,
    roleVersion: row.version,
    evaluation: evaluateSkill.strike?.(held.output, input) ?? held.output,
    model: held.model,
    ...(preferenceIds.length > 0 ? { preferenceIds } : {}),
    at: now()
  }
  return {
    output: { roleVersion: row.version, model: held.model },
    attempts: held.attempts,
    fellBack: held.fellBack,
    keep: () => putUnlessNewer(database, kept),
    touches: [database.evaluations, database.captures, database.roles, database.people]
  }
}
