import { AgentError } from "~agent/errors"
import { flipsOf } from "~evaluation/flips"
import type { CandorDatabase } from "~store/database"
import { shownCaptureId } from "~store/people/person-links"
import type { EvaluationRow } from "~store/rows/rows"

/**
 * Keeps an evaluation, unless one stands that is for a newer role or a newer reading: a slow run must not take the place of one that was
 * started after it; and nothing is kept of somebody who objected. Inside a transaction over evaluations, captures, roles and people.
 *
 * @throws AgentError where the role or the person was deleted meanwhile
 */
export async function putUnlessNewer({ evaluations, captures, roles, people }: CandorDatabase, row: EvaluationRow): Promise<void> {
  const [before, role, person] = await Promise.all([
    evaluations.get([row.roleId, row.personId]),
    roles.get(row.roleId),
    people.get(row.personId)
  ])
  if (!role || !person) throw new AgentError("nothing to work on", "The role or the person was deleted meanwhile.")
  // Whoever objected while somebody judged them is not judged.
  if (person.objectedAt !== undefined) return
  if (before) {
    if (before.roleVersion > row.roleVersion) return
    // Which reading is the newer one, the person's row says: it names the last. A clock may have been put back in between.
    const shown = shownCaptureId(person)
    if (row.captureId !== shown) {
      const [earlier, now] = await Promise.all([captures.get(before.captureId), captures.get(row.captureId)])
      if (before.captureId === shown || (earlier?.at ?? 0) > (now?.at ?? 0)) return
    }
  }
  await evaluations.put(withFlips(before, row))
}

/**
 * An evaluation with what came out otherwise in the one before it, where nothing but the answer changed: the reading, the role, the model and
 * the rules are the same. What a second opinion changed within the run is told too.
 */
export function withFlips(before: EvaluationRow | undefined, row: EvaluationRow): EvaluationRow {
  const isSame =
    before?.captureId === row.captureId &&
    before.roleVersion === row.roleVersion &&
    before.model === row.model &&
    before.evaluation.rulesVersion === row.evaluation.rulesVersion
  const since = isSame ? flipsOf({ verdicts: before.evaluation.verdicts, flips: before.flips }, row.evaluation.verdicts) : []
  const within = (row.flips ?? []).filter(flip => !since.some(({ qualificationId }) => qualificationId === flip.qualificationId))
  const { flips: _flips, ...rest } = row
  return since.length + within.length === 0 ? rest : { ...rest, flips: [...since, ...within] }
}
