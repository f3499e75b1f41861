import { isDoubted } from "~evaluation/doubt"
import type { VerdictWord } from "~evaluation/evaluation"
import { outcomeCases, type DecidedPerson, type OutcomeCase } from "~learning/outcomes/outcome-cases"
import type { CandorDatabase } from "../database"
import type { DecisionRow, VerdictFeedbackRow } from "../rows/rows"

/**
 * What became of everybody that anything is known of, with the verdicts as they stood when the recruiter decided. Pages that were linked are
 * one person; nobody who objected is among them. Read-only. @param now milliseconds since the epoch
 */
export async function outcomeCasesOf(database: CandorDatabase, now: number): Promise<OutcomeCase[]> {
  const { outcomes, decisions, verdictFeedback, people } = database
  const [everyOutcome, everyDecision, said, persons] = await database.transaction("r", [outcomes, decisions, verdictFeedback, people], () =>
    Promise.all([outcomes.toArray(), decisions.toArray(), verdictFeedback.toArray(), people.toArray()])
  )
  const objected = new Set(persons.flatMap(({ id, objectedAt }) => (objectedAt === undefined ? [] : [id])))
  const isFree = ({ personId }: { personId: string }) => !objected.has(personId)
  const [happened, decided] = [everyOutcome.filter(isFree), everyDecision.filter(isFree)]
  const primary = new Map(persons.map(({ id, sameAs }) => [id, sameAs ?? id]))
  const primaryOf = (id: string) => primary.get(id) ?? id
  const saidOf = new Map<string, VerdictFeedbackRow[]>()
  for (const row of said) saidOf.set(keyOf(row), [...(saidOf.get(keyOf(row)) ?? []), row])
  return outcomeCases(
    happened.map(({ personId, roleId, kind, at, reason }) => ({
      personId: primaryOf(personId),
      roleId,
      stage: kind,
      at,
      reason: reason ?? null
    })),
    decided.map(row => decidedPerson(row, primaryOf(row.personId), saidOf.get(keyOf(row)) ?? [])),
    now
  )
}

/** Thumbs and overrides count as what they are: an override before the decision says what the verdict was, a doubt only that it was wrong. */
function decidedPerson(
  { personId: _, roleId, decision, at, reason, shown }: DecisionRow,
  personId: string,
  said: readonly VerdictFeedbackRow[]
): DecidedPerson {
  const verdicts: Record<string, VerdictWord> = {}
  for (const [id, verdict] of Object.entries(shown?.verdicts ?? {})) {
    const one = said.find(({ qualificationId }) => qualificationId === id)
    if (one && isDoubted(one, verdict)) continue
    verdicts[id] = one?.override && one.at <= at ? one.override : verdict
  }
  return { personId, roleId, decision, at, reason, verdicts, captureId: shown?.captureId ?? null, judgedBy: shown?.model ?? null }
}

function keyOf({ roleId, personId }: { roleId: string; personId: string }): string {
  return `${roleId}\n${personId}`
}
