import { primaryIdOf } from "~store/people/person-links"
import { activeRole } from "~store/roles/roles"
import { isTrial } from "~store/runs/runs"
import type { PageDeps } from "./page-deps"
import { readTab } from "./read-tab"

/**
 * Reads again what an earlier worker was ended in the middle of: it may have died between the click and the page side, and then nobody
 * else would ever answer the recruiter. The click's grant is the browser's, so it outlives the worker.
 *
 * @param startedAt when this worker began, in milliseconds since the epoch
 */
export async function readCutTabs(deps: PageDeps, startedAt: number): Promise<void> {
  const { pages } = deps.database
  const cut = await pages.filter(row => row.state === "reading" && row.at < startedAt).toArray()
  // A tab that was closed, or may not be read any more, has nothing to show.
  await Promise.all(cut.map(({ tabId }) => readTab(deps, tabId).catch(() => pages.delete(tabId))))
}

/**
 * Evaluates who stands in an open tab and was read, where the worker died before it could start the run. A run that was started after the
 * reading, whatever became of it, is left alone: it is resumed as a run, or the recruiter stopped it.
 */
export async function evaluateCutReadings({ database, startEvaluation }: PageDeps): Promise<void> {
  const role = await activeRole(database)
  if (role?.status !== "approved") return
  for (const { personId: shown, at } of await database.pages.filter(row => row.state === "profile").toArray()) {
    if (shown === null) continue
    const personId = await primaryIdOf(database, shown)
    const runs = await database.runs.where("[roleId+personId]").equals([role.id, personId]).toArray()
    if (!runs.some(run => run.skill === "evaluate" && !isTrial(run) && run.createdAt >= at)) await startEvaluation(role.id, personId)
  }
}
