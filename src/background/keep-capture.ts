import type { ParsedRequestOf } from "~messages/contract"
import { failureOf } from "~messages/failure-of"
import type { Sender } from "~messages/serve"
import type { CandorDatabase } from "~store/database"
import { activeRole } from "~store/roles"
import type { PageRow } from "~store/rows"
import { readSettings } from "~store/settings"
import { isSiteOn } from "~store/sites"
import { keepReading } from "./keep-reading"
import type { PageDeps } from "./page-deps"
import { showBadge } from "./show-badge"
import { countVisit } from "./visits"

type Captured = ParsedRequestOf<"page.captured">

/**
 * Keeps what a page side read: the tab's page row, the person, the reading, the visit; then holds the person against the active role.
 * Nothing is kept of a private window, while Candor is paused, or of a page that was neither clicked on nor is on a site that is on.
 */
export async function keepCapture(deps: PageDeps, captured: Captured, sender: Sender): Promise<void> {
  const { database } = deps
  const { tabId } = sender
  if (tabId === null || sender.incognito || !isFrom(captured.url, sender.url)) return
  try {
    const personId = await write(deps, tabId, captured)
    await showBadge(database, tabId)
    if (personId === null) return
    const role = await activeRole(database)
    if (role?.status === "approved") await deps.startEvaluation(role.id, personId)
  } catch (error) {
    // The page side can show nothing, so the row does: a full disk is told where the profile would have been.
    const { what, next } = failureOf(error)
    await database.pages.put({ ...rowOf(tabId, captured, deps.now()), state: "failed", reason: `${what} ${next}` }).catch(() => undefined)
    await showBadge(database, tabId).catch(() => undefined)
    throw error
  }
}

/** @returns the person on the page, or null where there is none or nothing may be kept */
function write({ database, now, newId }: PageDeps, tabId: number, captured: Captured): Promise<string | null> {
  const { pages, people, captures, visits, signals, settings, sites, roles } = database
  return database.transaction("rw", [pages, people, captures, visits, signals, settings, sites, roles], async () => {
    if ((await readSettings(database)).paused) {
      await pages.delete(tabId)
      return null
    }
    if (!(await mayKeep(database, tabId, captured.url))) return null
    const at = now()
    const { result, url, viewId } = captured
    const row = rowOf(tabId, captured, at)
    if (result.site === null) {
      await pages.put({ ...row, state: "not a profile", reason: result.reason })
      return null
    }
    await keepReading(database, { reading: result, url, captureId: newId(), at })
    await countVisit(database, result.personKey, viewId, at)
    await pages.put({ ...row, state: "profile", personId: result.personKey })
    return result.personKey
  })
}

/** The recruiter clicked on this page (then the tab has a row), or has switched its site on. */
async function mayKeep(database: CandorDatabase, tabId: number, url: string): Promise<boolean> {
  const { origin } = new URL(url)
  if (await isSiteOn(database, origin)) return true
  const row = await database.pages.get(tabId)
  if (!row) return false
  return row.url === "" ? row.state === "reading" : originOf(row.url) === origin
}

function rowOf(tabId: number, { viewId, url, title, post }: Captured, at: number): PageRow {
  return { tabId, viewId, url, title, state: "reading", personId: null, reason: null, post, at }
}

/** A page side can only speak for its own origin; the browser says which that is. */
function isFrom(url: string, senderUrl: string | null): boolean {
  const origin = originOf(url)
  return origin !== null && senderUrl !== null && origin === originOf(senderUrl)
}

function originOf(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { origin, protocol } = new URL(url)
  // Every local file has the origin "null".
  return protocol === "file:" ? "file:" : origin === "null" ? null : origin
}
