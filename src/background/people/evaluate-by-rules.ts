import { builtin } from "~agent/models/builtin"
import { rulesOpinion } from "~agent/rules-opinion"
import { rulesVersion } from "~evaluation/evaluate"
import { judgedRole } from "~role/lint/judged-role"
import { preferencesJudging } from "~learning/preferences/apply-preference"
import type { CandorDatabase } from "~store/database"
import { shownCaptureId } from "~store/people/person-links"
import type { EvaluationRow, PersonRow, RoleRow } from "~store/rows/rows"
import { putUnlessNewer } from "./put-evaluation"

/** Whether nothing has changed since a person was evaluated: role, reading, rules and, where one is named, the model are the same. */
export function isUpToDate(row: EvaluationRow | undefined, role: RoleRow, person: PersonRow, model?: string): boolean {
  return (
    row?.roleVersion === role.version &&
    row.captureId === shownCaptureId(person) &&
    row.evaluation.rulesVersion === rulesVersion &&
    (model === undefined || row.model === model)
  )
}

/**
 * Holds a person against a role by the built-in rules and keeps what they say. The rules answer in less than a millisecond and there is
 * nothing to watch, to stop or to try again: no run is stored for it. Inside a transaction over evaluations, captures, roles and people.
 *
 * @param at what `present` means and when it was done, in milliseconds since the epoch
 * @returns false where the reading is not there any more
 */
export async function evaluateByRules(database: CandorDatabase, role: RoleRow, person: PersonRow, at: number): Promise<boolean> {
  const captureId = shownCaptureId(person)
  const capture = await database.captures.get(captureId)
  if (!capture) return false
  const input = { role: judgedRole(role.role), profile: capture.reading.profile, now: at }
  const preferenceIds = preferencesJudging(role.role)
  await putUnlessNewer(database, {
    roleId: role.id,
    personId: person.id,
    captureId,
    roleVersion: role.version,
    // Nothing of it would be struck: the rules quote the page alone, and every verdict of theirs comes back from the checks as it was.
    evaluation: rulesOpinion(input),
    model: builtin.id,
    ...(preferenceIds.length > 0 ? { preferenceIds } : {}),
    at
  })
  return true
}
