import { AgentError } from "~agent/errors"
import agentParts from "~agent/agent-parts"
import type { StepsOf } from "../run-step"
import { draftStep } from "./draft-step"

/** Ask what is meant; nothing is done with it here. The panel shows it, and the recruiter says whether it is so. */
export const understandSteps: StepsOf<"understand"> = {
  async "find-what-is-meant"(context) {
    const { request, deps } = context
    const row = await deps.database.roles.get(request.roleId)
    if (!row || row.status === "closed") throw new AgentError("nothing to work on", "The role is not there, or it is closed.")
    return draftStep(context, { skill: agentParts().understandSkill, input: { text: request.text, role: row.role } })
  }
}
