import agentParts from "~agent/agent-parts"
import { AgentError } from "~agent/errors"
import { profileSchema } from "~profile/profile"
import { primaryToProcess } from "~store/trust/objections"
import { judgedRole } from "~role/lint/judged-role"
import { askWhoFirst } from "../owner-unknown"
import type { StepsOf } from "../run-step"

/**
 * One of the profiles of a swap test, held against the role by the model alone: where it does not answer, the run fails and says so, because the rules'
 * answer in its place would hide what the test looks for.
 */
export const judgeAsSteps: StepsOf<"judge-as"> = {
  async "judge-one"({ run, request, model, signal, emit, earlier, onAttempt, deps: { database } }) {
    const [row, person] = await Promise.all([database.roles.get(request.roleId), primaryToProcess(database, request.personId)])
    const profile = profileSchema.safeParse(request.profiles[run.next]).data
    if (!row || !person || !profile) throw new AgentError("nothing to work on", "The role, the person or the profile is not there.")
    await askWhoFirst(database, model.id, [{ personId: request.personId, profile }])
    const { evaluateSkill, runSkill } = agentParts()
    const input = { role: judgedRole(row.role), profile, now: run.createdAt }
    const { output, attempts } = await runSkill({ skill: evaluateSkill, input, model, signal, emit, earlier, onAttempt })
    const evaluation = evaluateSkill.strike?.(output, input) ?? output
    return { output: { roleVersion: row.version, evaluation }, attempts, model: model.id }
  }
}
