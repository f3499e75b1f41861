import type { ParsedRequestOf } from "~messages/contract"
import type { HandlersFor } from "~messages/serve"
import type { CandorDatabase } from "~store/database"
import { primaryOf } from "~store/people/person-links"
import type { DecisionRow, Shown } from "~store/rows/rows"
import { shownVerdicts, shownVersions } from "~store/people/shown"
import { addSignal } from "~store/learning/write-signal"
import type { BackgroundDeps } from "../deps"
import { failures } from "../failures"
import { noticeSignals } from "../learning/notice-signals"

export function decisionHandlers(deps: BackgroundDeps): HandlersFor<"decision.set"> {
  return {
    "decision.set": async request => {
      await setDecision(deps, request)
      return {}
    }
  }
}

/** The recruiter's decision on a person for a role. The one before it stays in the signals, so that it can be undone for ever. */
export async function setDecision(
  deps: BackgroundDeps,
  { roleId, personId: ofPerson, decision, reason, hidden }: ParsedRequestOf<"decision.set">
): Promise<void> {
  const { database, now } = deps
  await database.transaction("rw", database.tables, async () => {
    if (!(await database.roles.get(roleId))) throw failures.roleGone()
    const personId = (await primaryOf(database, ofPerson))?.id
    if (personId === undefined) throw failures.personGone()
    const before = await database.decisions.get([roleId, personId])
    const words = reason?.trim() || null
    if ((before?.decision ?? null) === decision && (decision === null || before?.reason === words)) return
    const at = now()
    const shown = await shownAt(database, { roleId, personId, hidden }, before, decision)
    if (decision === null) await database.decisions.delete([roleId, personId])
    else await database.decisions.put({ roleId, personId, decision, reason: words, at, ...(shown ? { shown } : {}) })
    const detail = { decision, previous: before?.decision ?? null, reason: words, previousReason: before?.reason ?? null }
    const versions = shown ?? (await shownVersions(database, roleId, personId))
    await addSignal(database, {
      kind: "decision",
      at,
      roleId,
      personId,
      detail,
      shown: versions && { captureId: versions.captureId, roleVersion: versions.roleVersion }
    })
  })
  noticeSignals(deps)
}

/**
 * What the recruiter had before them: a reason that is added later changes nothing of that. Hidden verdicts are noted as they were, so that
 * it can be seen afterwards whether the recruiter and they agree.
 */
async function shownAt(
  database: CandorDatabase,
  { roleId, personId, hidden }: { roleId: string; personId: string; hidden: boolean | undefined },
  before: DecisionRow | undefined,
  decision: DecisionRow["decision"] | null
): Promise<Shown | undefined> {
  if (before !== undefined && before.decision === decision) return before.shown
  const shown = await shownVerdicts(database, roleId, personId)
  // Whoever was decided on before had their verdicts shown then: taking a decision back does not make them unseen.
  return shown && (hidden && !(await wasDecided(database, roleId, personId)) ? { ...shown, hidden } : shown)
}

async function wasDecided(database: CandorDatabase, roleId: string, personId: string): Promise<boolean> {
  const earlier = database.signals.where("personId").equals(personId)
  return (await earlier.filter(signal => signal.kind === "decision" && signal.roleId === roleId).count()) > 0
}
