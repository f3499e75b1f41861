import { preferencesIn } from "~learning/preferences/apply-preference"
import type { WorkOnRole } from "~learning/preferences/learned-of-role"
import { listChat } from "./chat"
import type { CandorDatabase } from "../database"
import type { PreferenceRow } from "../rows/learning-rows"
import type { RoleRow } from "../rows/rows"
import { strategyCounts } from "./strategy-counts"

/**
 * What was done for a role, as far as its pattern keeps it: answers, strategies' counts, preferences in use, blind answers. Nobody is named in
 * it, by any id. Read-only.
 */
export async function workOnRole(database: CandorDatabase, row: RoleRow): Promise<WorkOnRole> {
  const [lines, counts, inUse, calibrations] = await Promise.all([
    listChat(database, row.id),
    strategyCounts(database, row.id),
    preferencesInUse(database, row),
    database.calibrations.where("roleId").equals(row.id).toArray()
  ])
  const questions = new Map(lines.flatMap(({ question }) => (question ? [[question.id, question] as const] : [])))
  return {
    role: row.role,
    answered: row.answers.flatMap(({ questionId, changed }) => {
      const question = questions.get(questionId)
      return question ? [{ question, changed: changed === true }] : []
    }),
    counts,
    inUse,
    shown: calibrations
      .toSorted((a, b) => a.at - b.at)
      .flatMap(({ people }) => people.flatMap(({ answer, verdicts }) => (answer && verdicts ? [{ answer, verdicts }] : [])))
  }
}

/** The preferences that changed a role and are in use, in the order in which they stand in it. Read-only. */
export async function preferencesInUse(database: CandorDatabase, { role }: RoleRow): Promise<PreferenceRow[]> {
  const rows = await database.preferences.bulkGet(preferencesIn(role))
  return rows.filter(row => row?.state === "in use") as PreferenceRow[]
}
