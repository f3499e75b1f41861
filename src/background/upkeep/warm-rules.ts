import { judge } from "~agent/judge"
import { rulesOpinion } from "~agent/rules-opinion"
import evaluate from "~agent/skills/evaluate"
import { strictJsonSchema } from "~agent/models/json-schema"
import { emptyProfile } from "~profile/empty-profile"
import type { CandorDatabase } from "~store/database"
import { activeRole } from "~store/roles/roles"

/** After this long without being waited for, the worker has time. In milliseconds. */
const idleAfterMs = 1_500

/**
 * Reads the rules' vocabulary and makes the active role, its request and its checks ready, a moment after the worker woke: whoever is
 * evaluated first then waits no longer than the next. Without an approved role nobody is evaluated, and nothing is read.
 */
export async function warmRules(database: CandorDatabase, now: () => number, afterMs = idleAfterMs): Promise<void> {
  await new Promise(idle => setTimeout(idle, afterMs))
  const row = await activeRole(database)
  if (row?.status !== "approved") return
  const headline = row.role.title ?? row.role.qualifications[0]?.text ?? "Work"
  const profile = { ...emptyProfile(), name: "Somebody Else", headline, about: `${headline} since 2016.` }
  const input = evaluate.input.parse({ role: row.role, profile, now: now() })
  const asked = evaluate.ask?.(input, { hideSchools: false, hideEmployers: false })
  if (asked) strictJsonSchema(asked.answer)
  evaluate.strike?.(rulesOpinion(input), input)
  judge(evaluate, input, rulesOpinion(input))
}
