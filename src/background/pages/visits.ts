import type { CandorDatabase } from "~store/database"
import { primaryIdOf } from "~store/people/person-links"
import type { VisitRow } from "~store/rows/rows"
import { activeRole } from "~store/roles/roles"
import { shownVersions } from "~store/people/shown"
import { visitsOf } from "~store/people/visits"
import { primaryToProcess } from "~store/trust/objections"
import { addSignal, isKept } from "~store/learning/write-signal"

// Visits are counted per page view: a load or a navigation inside the page. Re-reads of a view are not visits. Visits to the pages of linked
// people are the one's who stands for them all. The functions here write, and are called inside a transaction over visits, signals,
// settings, people, roles, evaluations and pages.

/** Under which role a visit is counted: the active one, or "" while none is. */
async function roleIdNow(database: CandorDatabase): Promise<string> {
  const role = await activeRole(database)
  return role === null || role.status === "closed" ? "" : role.id
}

async function visitOfView(database: CandorDatabase, personId: string, viewId: string): Promise<VisitRow | undefined> {
  return (await visitsOf(database, personId)).find(row => row.lastViewId === viewId)
}

/** A view of a person's page, and where it was come to from: a strategy's search or the origin of a site, never a full address. */
export interface View {
  viewId: string
  from?: string | null
}

/** Counts a view of a person once, under the role that is active; none of somebody who objected. @returns whether it was a new visit */
export async function countVisit(database: CandorDatabase, ofPerson: string, { viewId, from = null }: View, at: number): Promise<boolean> {
  const person = await primaryToProcess(database, ofPerson)
  const personId = person?.id
  if (personId === undefined || (await visitOfView(database, personId, viewId))) return false
  const roleId = await roleIdNow(database)
  const before = await database.visits.get([personId, roleId])
  const count = (before?.count ?? 0) + 1
  await database.visits.put({
    personId,
    roleId,
    count,
    timeMs: before?.timeMs ?? 0,
    firstAt: before?.firstAt ?? at,
    lastAt: at,
    lastViewId: viewId
  })
  const shown = await shownVersions(database, roleId, personId)
  await addSignal(database, { kind: "visit", at, roleId: roleId || null, personId, detail: { viewId, count, from }, shown })
  return true
}

/** Sections that were in view for less than this passed by. */
const passingMs = 500

/**
 * Adds the time of a view to the visit it belongs to, and notes which sections were in view, unless the recruiter has switched that off.
 *
 * @returns false where that view was never counted (or its person was erased)
 */
export async function addTime(
  database: CandorDatabase,
  ofPerson: string,
  { viewId, timeMs, sections }: { viewId: string; timeMs: number; sections: Readonly<Record<string, number>> },
  at: number
): Promise<boolean> {
  const personId = await primaryIdOf(database, ofPerson)
  const row = await visitOfView(database, personId, viewId)
  if (!row) return false
  const roleId = row.roleId || null
  const shown = await shownVersions(database, roleId, personId)
  if (await isKept(database, "time")) {
    await database.visits.put({ ...row, timeMs: row.timeMs + timeMs, lastAt: Math.max(row.lastAt, at) })
    await addSignal(database, { kind: "time", at, roleId, personId, detail: { viewId, timeMs }, shown })
  }
  for (const [section, inView] of Object.entries(sections)) {
    if (inView < passingMs) continue
    const detail = { viewId, section, timeMs: Math.min(inView, timeMs) }
    await addSignal(database, { kind: "section in view", at, roleId, personId, detail, shown })
  }
  return true
}

/**
 * Takes the visits that are going on along when a role becomes active: somebody who starts a role beside an open profile is looking at
 * that person for it. A visit that was counted for another role stays there.
 */
export async function claimOpenVisits(database: CandorDatabase): Promise<void> {
  const { pages, people, roles, settings, visits } = database
  await database.transaction("rw", [pages, people, roles, settings, visits], async () => {
    const roleId = await roleIdNow(database)
    if (roleId === "") return
    for (const { personId, viewId } of await pages.toArray()) {
      const row = personId === null ? undefined : await visits.get([await primaryIdOf(database, personId), ""])
      if (!row || row.lastViewId !== viewId) continue
      const mine = await visits.get([row.personId, roleId])
      await visits.put({
        ...(mine ?? { ...row, roleId, count: 0, timeMs: 0 }),
        count: (mine?.count ?? 0) + 1,
        lastAt: row.lastAt,
        lastViewId: viewId
      })
      if (row.count <= 1) await visits.delete([row.personId, ""])
      else await visits.put({ ...row, count: row.count - 1, lastViewId: "" })
    }
  })
}
