import agentParts from "~agent/agent-parts"
import { rulesOpinion } from "~agent/rules-opinion"
import { emptyProfile } from "~profile/empty-profile"
import { judgedRole } from "~role/lint/judged-role"
import type { CandorDatabase } from "~store/database"
import { activeRole } from "~store/roles/roles"
import { builtinModelId, modelIdFor } from "~store/runs/models"

/** After this long without being waited for, the worker has time. In milliseconds. */
const idleAfterMs = 1_500

/**
 * Reads the rules' vocabulary and makes the active role, its request and its checks ready, a moment after the worker woke: whoever is
 * evaluated first then waits no longer than the next. What a model is asked and checked with is read where one is chosen. Without an approved role nobody is evaluated, and nothing is read.
 */
export async function warmRules(database: CandorDatabase, now: () => number, afterMs = idleAfterMs): Promise<void> {
  await new Promise(idle => setTimeout(idle, afterMs))
  const row = await activeRole(database)
  if (row?.status !== "approved") return
  const headline = row.role.title ?? row.role.qualifications[0]?.text ?? "Work"
  const profile = { ...emptyProfile(), name: "Somebody Else", headline, about: `${headline} since 2016.` }
  const input = { role: judgedRole(row.role), profile, now: now() }
  rulesOpinion(input)
  if ((await modelIdFor(database, "evaluate")) === builtinModelId) return
  const { evaluateSkill, judge, rulesOpinion: opinionOfAgent } = agentParts()
  evaluateSkill.ask?.(input, { hideSchools: false, hideEmployers: false })
  evaluateSkill.strike?.(opinionOfAgent(input), input)
  judge(evaluateSkill, input, opinionOfAgent(input))
}
