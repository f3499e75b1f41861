import type { ParsedRequestOf, ReplyOf, RequestOf } from "~messages/contract"
import type { HandlersFor } from "~messages/serve"
import type { CandorDatabase } from "~store/database"
import { primaryOf } from "~store/people/person-links"
import type { DecisionRow, Shown } from "~store/rows/rows"
import { shownVerdicts, shownVersions } from "~store/people/shown"
import { tellDecision } from "~store/trust/tell-decision"
import { addSignal } from "~store/learning/write-signal"
import type { BackgroundDeps } from "../deps"
import { failures } from "../failures"
import { noticeSignals } from "../learning/notice-signals"
import { sealSoon } from "../upkeep/seal-soon"

/**
 * The recruiter's decisions on people for a role. The one before each stays in the signals, so that it can be undone for ever. Many at once
 * are one change: all of them are written, or none.
 */
export function decisionHandlers(deps: BackgroundDeps): HandlersFor<"decision.set" | "decision.setMany"> {
  return {
    "decision.set": async request => {
      await setDecision(deps, request)
    },

    "decision.setMany": async ({ roleId, decisions }) => ({ before: await setDecisions(deps, roleId, decisions) })
  }
}

/**
 * The recruiter's decision on several people for a role: all of them are written, or none.
 *
 * @returns what stood before
 * @throws FailureError where the role, or everybody, is gone
 */
export async function setDecisions(deps: BackgroundDeps, roleId: string, decisions: readonly Wish[]): Promise<DecisionBefore[]> {
  const { database, now } = deps
  const before: DecisionBefore[] = []
  await database.transaction("rw", database.tables, async () => {
    if (!(await database.roles.get(roleId))) throw failures.roleGone()
    for (const wish of decisions) {
      const one = await decide(database, roleId, wish, now())
      // Somebody who was erased while they were marked keeps nobody else from being decided on.
      if (one) before.push(one)
    }
    if (before.length === 0) throw failures.personGone()
  })
  noticeSignals(deps)
  sealSoon(deps)
  return before
}

/** The recruiter's decision on a person for a role. @throws FailureError where one of the two is gone */
export async function setDecision(deps: BackgroundDeps, { roleId, ...wish }: ParsedRequestOf<"decision.set">): Promise<void> {
  const { database, now } = deps
  await database.transaction("rw", database.tables, async () => {
    if (!(await database.roles.get(roleId))) throw failures.roleGone()
    const written = await decide(database, roleId, wish, now())
    if (!written) throw failures.personGone()
  })
  noticeSignals(deps)
  sealSoon(deps)
}

type Wish = RequestOf<"decision.setMany">["decisions"][number]
type DecisionBefore = ReplyOf<"decision.setMany">["before"][number]

/** Writes one decision inside a transaction over all tables. @returns what stood before it; null where there is no such person. @throws FailureError where they objected */
async function decide(
  database: CandorDatabase,
  roleId: string,
  { personId: ofPerson, decision, reason, hidden }: Wish,
  at: number
): Promise<DecisionBefore | null> {
  const person = await primaryOf(database, ofPerson)
  if (!person) return null
  if (person.objectedAt !== undefined) throw failures.objected()
  const personId = person.id
  const before = await database.decisions.get([roleId, personId])
  const stood = { personId, decision: before?.decision ?? null, reason: before?.reason ?? null }
  const words = reason?.trim() || null
  if (stood.decision === decision && (decision === null || stood.reason === words)) return stood
  const shown = await shownAt(database, { roleId, personId, hidden }, before, decision)
  if (decision === null) await database.decisions.delete([roleId, personId])
  else await database.decisions.put({ roleId, personId, decision, reason: words, at, ...(shown ? { shown } : {}) })
  await tellDecision(database, { roleId, personId, decision, previous: stood.decision, reason: words, shown, at })
  const detail = { decision, previous: stood.decision, reason: words, previousReason: stood.reason }
  const versions = shown ?? (await shownVersions(database, roleId, personId))
  await addSignal(database, {
    kind: "decision",
    at,
    roleId,
    personId,
    detail,
    shown: versions && { captureId: versions.captureId, roleVersion: versions.roleVersion }
  })
  return stood
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
