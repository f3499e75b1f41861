import * as z from "zod"
import { AgentError } from "~agent/errors"
import agentParts from "~agent/agent-parts"
import { roleSchema } from "~role/role"
import { withStrategyIdeas } from "~role/strategies/propose"
import { strategyIdeaSchema, type StrategyIdea } from "~role/strategies/wanted"
import type { CandorDatabase } from "~store/database"
import type { StepsOf } from "../run-step"
import { draftStep } from "./draft-step"

/** What the ways are proposed for, of one moment, and what a step hands to the next one. */
const gatheredSchema = z.object({ role: roleSchema })
const proposedSchema = z.object({ ways: z.array(strategyIdeaSchema) })

/** Read the role → propose ways → check every search → keep the ways. What the recruiter picked or wrote is kept, whatever is proposed. */
export const strategySteps: StepsOf<"strategies"> = {
  async gather({ request, deps }) {
    const row = await deps.database.roles.get(request.roleId)
    if (!row || row.status !== "approved") throw new AgentError("nothing to work on", "The role is not there, or it is not approved.")
    return { output: { role: row.role } }
  },

  async "propose-ways"(context) {
    const input = gatheredSchema.parse(await context.outputOf("gather"))
    return draftStep(context, { skill: agentParts().strategiesSkill, input })
  },

  /** What cannot be proposed is struck here, whoever proposed it. */
  async "check-ways"(context) {
    const input = gatheredSchema.parse(await context.outputOf("gather"))
    const proposed = proposedSchema.parse(await context.outputOf("propose-ways"))
    return { output: agentParts().strategiesSkill.strike?.(proposed, input) ?? proposed }
  },

  async "keep-ways"(context) {
    const { ways } = proposedSchema.parse(await context.outputOf("check-ways"))
    // Done again beside an earlier run, its result is shown and takes nothing's place until the recruiter takes it over.
    if (context.run.againOf !== undefined) return { output: { kept: false } }
    return { output: { kept: true }, keep: () => putStrategies(context.deps.database, context.request.roleId, ways, context.deps.now()) }
  }
}

/**
 * Puts ways in the place of those that were only proposed. The role as it is now decides what stays; its version does not change. Inside a
 * transaction over the roles. @throws AgentError where the role was deleted meanwhile
 */
export async function putStrategies(database: CandorDatabase, roleId: string, ways: readonly StrategyIdea[], at: number): Promise<void> {
  const row = await database.roles.get(roleId)
  if (!row) throw new AgentError("nothing to work on", "The role was deleted meanwhile.")
  await database.roles.put({ ...row, role: { ...row.role, strategies: withStrategyIdeas(row.role, ways) }, updatedAt: at })
}
