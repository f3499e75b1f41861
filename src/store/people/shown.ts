import type { CandorDatabase } from "../database"
import { primaryOf, shownCaptureId } from "./person-links"
import type { Shown, SignalRow } from "../rows/rows"

/**
 * What the recruiter sees of a person for a role: the reading and the version of the role that the evaluation stands on, with its verdicts.
 * Undefined where nothing was evaluated yet.
 */
export async function shownVerdicts({ evaluations }: CandorDatabase, roleId: string, personId: string): Promise<Shown | undefined> {
  const row = await evaluations.get([roleId, personId])
  if (!row) return undefined
  const { captureId, roleVersion, model, evaluation } = row
  const verdicts = Object.fromEntries(evaluation.verdicts.map(({ qualificationId, verdict }) => [qualificationId, verdict]))
  return { captureId, roleVersion, rulesVersion: evaluation.rulesVersion, model, verdicts }
}

/**
 * The versions for a signal about a person: those of their evaluation, else the reading they are shown by and the role as it is now.
 * Undefined where there is no role or no such person.
 */
export async function shownVersions(
  database: CandorDatabase,
  roleId: string | null,
  personId: string | null
): Promise<SignalRow["shown"] | undefined> {
  if (roleId === null || roleId === "" || personId === null) return undefined
  const [role, person] = await Promise.all([database.roles.get(roleId), primaryOf(database, personId)])
  if (!role || !person) return undefined
  const evaluated = await database.evaluations.get([roleId, person.id])
  return evaluated
    ? { captureId: evaluated.captureId, roleVersion: evaluated.roleVersion }
    : { captureId: shownCaptureId(person), roleVersion: role.version }
}
