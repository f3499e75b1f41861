import { isSame } from "~profile/is-same"
import type { CandorDatabase } from "../database"
import type { DecisionRow, FindRow, MovedRows, VerdictFeedbackRow, VisitRow } from "../rows/rows"
import { visitsOf } from "./visits"

// Writes, inside a transaction over all tables: only the worker calls these.

/**
 * Moves what is noted of one person to another: decisions, feedback, visits, finds. Where both have something, the newer decision and the
 * newer word on a verdict stand, visits are added up, and the earlier find counts.
 *
 * @returns what is needed to take it back
 */
export async function moveRows(database: CandorDatabase, from: string, to: string): Promise<MovedRows> {
  const { decisions, verdictFeedback, finds, visits } = database
  const moved: MovedRows = {
    from,
    to,
    decisions: await decisions.where("personId").equals(from).toArray(),
    feedback: await verdictFeedback.where("personId").equals(from).toArray(),
    visits: await visitsOf(database, from),
    finds: await finds.where("personId").equals(from).toArray(),
    covered: { decisions: [], feedback: [], visits: [], finds: [] }
  }
  for (const row of moved.decisions) {
    const own = await decisions.get([row.roleId, to])
    if (own) moved.covered.decisions.push(own)
    if (!own || row.at > own.at) await decisions.put({ ...row, personId: to })
    await decisions.delete([row.roleId, from])
  }
  for (const row of moved.feedback) {
    const own = await verdictFeedback.get([row.roleId, to, row.qualificationId])
    if (own) moved.covered.feedback.push(own)
    if (!own || row.at > own.at) await verdictFeedback.put({ ...row, personId: to })
    await verdictFeedback.delete([row.roleId, from, row.qualificationId])
  }
  for (const row of moved.visits) {
    const own = await visits.get([to, row.roleId])
    if (own) moved.covered.visits.push(own)
    await visits.put(own ? sumOf(own, row) : { ...row, personId: to })
    await visits.delete([from, row.roleId])
  }
  for (const row of moved.finds) {
    const own = await finds.get([row.roleId, to])
    if (own) moved.covered.finds.push(own)
    if (!own || row.at < own.at) await finds.put({ ...row, personId: to })
    await finds.delete([row.roleId, from])
  }
  return moved
}

/**
 * Gives each of two people back what was theirs. What the recruiter did while they were one stays with the person it was moved to; what the
 * recruiter took back meanwhile does not come back. Rows of a role that is gone are dropped.
 */
export async function takeRowsBack(database: CandorDatabase, moved: MovedRows): Promise<void> {
  const { decisions, verdictFeedback, finds, roles } = database
  const { to, covered } = moved
  const present = new Set(await roles.toCollection().primaryKeys())
  const ofRole = <Row extends { roleId: string }>(rows: readonly Row[]) => rows.filter(({ roleId }) => present.has(roleId))
  for (const row of ofRole(moved.decisions)) {
    const now = await decisions.get([row.roleId, to])
    const own = covered.decisions.find(one => one.roleId === row.roleId)
    if (now && isMoved(now, row)) await (own ? decisions.put(own) : decisions.delete([row.roleId, to]))
    if (now) await decisions.put(row)
  }
  for (const row of ofRole(moved.feedback)) {
    const now = await verdictFeedback.get([row.roleId, to, row.qualificationId])
    const own = covered.feedback.find(one => one.roleId === row.roleId && one.qualificationId === row.qualificationId)
    if (now && isMoved(now, row)) await (own ? verdictFeedback.put(own) : verdictFeedback.delete([row.roleId, to, row.qualificationId]))
    if (now) await verdictFeedback.put(row)
  }
  for (const row of moved.visits.filter(({ roleId }) => roleId === "" || present.has(roleId))) {
    await takeVisitBack(
      database,
      row,
      to,
      covered.visits.find(one => one.roleId === row.roleId)
    )
  }
  for (const row of ofRole(moved.finds)) {
    const now = await finds.get([row.roleId, to])
    const own = covered.finds.find(one => one.roleId === row.roleId)
    if (now && isMoved(now, row)) await (own ? finds.put(own) : finds.delete([row.roleId, to]))
    await finds.put(row)
  }
}

/** The row that stands is the one that was moved here. */
function isMoved<Row extends DecisionRow | VerdictFeedbackRow | FindRow>(now: Row, { personId: _from, ...row }: Row): boolean {
  const { personId: _to, ...standing } = now
  return isSame(standing, row)
}

function sumOf(own: VisitRow, row: VisitRow): VisitRow {
  return {
    ...own,
    count: own.count + row.count,
    timeMs: own.timeMs + row.timeMs,
    firstAt: Math.min(own.firstAt, row.firstAt),
    lastAt: Math.max(own.lastAt, row.lastAt),
    lastViewId: row.lastAt > own.lastAt ? row.lastViewId : own.lastViewId
  }
}

async function takeVisitBack({ visits }: CandorDatabase, row: VisitRow, to: string, own: VisitRow | undefined): Promise<void> {
  const now = await visits.get([to, row.roleId])
  await visits.put(row)
  if (!now) return
  const count = now.count - row.count
  if (count <= 0) return visits.delete([to, row.roleId])
  const isUnchanged = now.lastAt <= Math.max(row.lastAt, own?.lastAt ?? 0)
  await visits.put({
    ...now,
    count,
    timeMs: Math.max(0, now.timeMs - row.timeMs),
    firstAt: own?.firstAt ?? Math.max(now.firstAt, row.lastAt),
    lastAt: isUnchanged ? (own?.lastAt ?? now.lastAt) : now.lastAt,
    lastViewId: isUnchanged ? (own?.lastViewId ?? now.lastViewId) : now.lastViewId
  })
}
