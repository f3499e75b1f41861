import type { ParsedRequestOf } from "~messages/contract"
import type { Sender } from "~messages/serve"
import { readSettings } from "~store/settings"
import type { PageDeps } from "./page-deps"
import { showBadge } from "./show-badge"
import { addTime } from "./visits"

/** Adds the time that a view was attended to the visit it belongs to. Of private windows and while paused nothing is kept. */
export async function keepTime({ database, now }: PageDeps, attended: ParsedRequestOf<"page.attended">, sender: Sender): Promise<void> {
  const { tabId, incognito } = sender
  if (tabId === null || incognito) return
  const { viewId, timeMs, sections } = attended
  const { pages, people, visits, signals, settings, roles, evaluations } = database
  await database.transaction("rw", [pages, people, visits, signals, settings, roles, evaluations], async () => {
    const row = await pages.get(tabId)
    if (row?.personId == null || row.viewId !== viewId || (await readSettings(database)).paused) return
    await addTime(database, row.personId, { viewId, timeMs, sections }, now())
  })
}

/**
 * A view came to its end: of another page in the same document a reading follows; of a document that was left nothing is known any more.
 * A message about a view that the row is past is late, and means nothing.
 */
export async function forgetView({ database, now }: PageDeps, viewId: string, gone: boolean, sender: Sender): Promise<void> {
  const { tabId } = sender
  if (tabId === null) return
  const { pages } = database
  const changed = await database.transaction("rw", pages, async () => {
    const row = await pages.get(tabId)
    if (row?.viewId !== viewId) return false
    if (gone) await pages.delete(tabId)
    else await pages.put({ ...row, state: "reading", personId: null, reason: null, post: null, at: now() })
    return true
  })
  if (changed) await showBadge(database, tabId)
}
