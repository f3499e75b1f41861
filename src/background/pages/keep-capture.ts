import type { ParsedRequestOf } from "~messages/contract"
import { failureOf } from "~messages/failure-of"
import type { Sender } from "~messages/serve"
import { sentences } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import { activeRole } from "~store/roles/roles"
import { primaryIdOf } from "~store/people/person-links"
import type { PageRow } from "~store/rows/rows"
import { readSettings } from "~store/settings"
import { isSiteOn } from "~store/pages/sites"
import { erasedOnRequest } from "~store/trust/tombstones"
import { erasedOn } from "../failures"
import { keepReading } from "./keep-reading"
import { keepSearch } from "../people/keep-search"
import { keepTraits } from "../people/keep-traits"
import { noteFind, searchOfTab, type OpenedSearch } from "./opened-searches"
import type { PageDeps } from "./page-deps"
import { readCapture, type Captured } from "./read-capture"
import { showBadge } from "./show-badge"
import { countVisit } from "./visits"
import { watchYield } from "./watch-yield"

/**
 * Keeps what a page side read: the tab's page row, the person, the reading, the visit; then holds the person against the active role.
 * Nothing is kept of a private window, while Candor is paused, or of a page that was neither clicked on nor is on a site that is on.
 *
 * @returns whether the page says something else than was kept of this view
 */
export async function keepCapture(deps: PageDeps, request: ParsedRequestOf<"page.captured">, sender: Sender): Promise<{ isNew: boolean }> {
  const { database } = deps
  const { tabId } = sender
  if (tabId === null || sender.incognito || !isFrom(request.capture.url, sender.url)) return { isNew: false }
  const captured = await withoutErased(database, readCapture(request))
  try {
    const search = await searchOfTab(tabId, deps.now()).catch(() => null)
    const { personId, isNew } = await write(deps, tabId, captured, search)
    await showBadge(database, tabId)
    const role = personId === null ? null : await activeRole(database)
    if (personId !== null && role?.status === "approved") await deps.startEvaluation(role.id, personId)
    // Last, because nobody waits for it: what fails here is made up for when the worker wakes up.
    if (personId !== null) await keepTraits(database, [personId]).catch(() => undefined)
    if (personId !== null) await keepSearch(database, [personId]).catch(() => undefined)
    return { isNew }
  } catch (error) {
    // The page side can show nothing, so the row does: a full disk is told where the profile would have been.
    const { what, next } = failureOf(error)
    await database.pages
      .put({ ...rowOf(tabId, captured, deps.now()), state: "failed", reason: sentences([what, next]) })
      .catch(() => undefined)
    await showBadge(database, tabId).catch(() => undefined)
    throw error
  }
}

/** Whoever asked to be erased is not read in again: of their page it is kept that it is nobody's. */
async function withoutErased(database: CandorDatabase, captured: Captured): Promise<Captured> {
  const { result } = captured
  if (result.site === null) return captured
  const stone = (await erasedOnRequest(database, [result.personKey])).get(result.personKey)
  if (!stone) return captured
  return { ...captured, capture: null, result: { site: null, reason: erasedOn(stone) } }
}

interface Written {
  /** The person on the page, or null where there is none or nothing may be kept. */
  personId: string | null
  isNew: boolean
}

function write({ database, now, newId }: PageDeps, tabId: number, captured: Captured, search: OpenedSearch | null): Promise<Written> {
  const { pages } = database
  return database.transaction("rw", database.tables, async () => {
    if ((await readSettings(database)).paused) {
      await pages.delete(tabId)
      return { personId: null, isNew: false }
    }
    if (!(await mayKeep(database, tabId, captured.url))) return { personId: null, isNew: false }
    const at = now()
    const { url, viewId, capture } = captured
    const result = capture ? await watchYield(database, capture, captured.result, at) : captured.result
    const row = rowOf(tabId, captured, at)
    const before = await pages.get(tabId)
    const put = async (after: PageRow) => {
      await pages.put(after)
      return before === undefined || whatItSays(before) !== whatItSays(after)
    }
    if (result.site === null) {
      return { personId: null, isNew: await put({ ...row, state: "not a profile", reason: result.reason }) }
    }
    const inOneView = before?.viewId === viewId && before.personId === result.personKey
    const isReadingNew = await keepReading(database, { reading: result, url, captureId: newId(), at, inOneView })
    if (search) await noteFind(database, search, await primaryIdOf(database, result.personKey), at)
    const from = search ? `search:${search.strategyId}` : originOf(captured.from ?? "")
    await countVisit(database, result.personKey, { viewId, from }, at)
    const isRowNew = await put({ ...row, state: "profile", personId: result.personKey })
    return { personId: result.personKey, isNew: isReadingNew || isRowNew }
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

function whatItSays({ viewId, url, title, state, personId, reason, post }: PageRow): string {
  return JSON.stringify([viewId, url, title, state, personId, reason, post])
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
