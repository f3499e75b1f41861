import { injectPageSide } from "~browser/scripting"
import { askForTab } from "~browser/permissions"
import { tabOf } from "~browser/tabs"
import { sentence, type Sentence } from "~sentence/sentence"
import { readSettings } from "~store/settings"
import { answerWithinMs } from "./being-read"
import { fail } from "../failures"
import type { PageDeps } from "./page-deps"
import { showBadge } from "./show-badge"
import { notAllowedCode, pageDidNotAnswer, whyUnreadable } from "./unreadable-page"
import { setWatchdog } from "../upkeep/watchdog"

/**
 * Puts the page side into a tab, or has the one that is there read again. What came of it stands in the tab's page row: a page that
 * cannot be read is no failure of the message, but a state with a sentence that says what to do.
 */
export async function readTab({ database, now, newId, pageSideFiles }: PageDeps, tabId: number): Promise<void> {
  const tab = await tabOf(tabId)
  if (!tab) throw fail(sentence("failTabClosed"), sentence("failTabClosedProfileNext"))
  if (tab.incognito) {
    throw fail(sentence("failPrivate"), sentence("failPrivateProfileNext"))
  }
  if ((await readSettings(database)).paused) {
    throw fail(sentence("failPaused"), sentence("failPausedNext"), sentence("failureNothingRead"))
  }
  const url = tab.url ?? ""
  const at = now()
  await database.transaction("rw", database.pages, async () => {
    const before = await database.pages.get(tabId)
    // Read again: what is known stays in sight until the page has answered.
    if (before?.url === url && before.personId !== null) await database.pages.put({ ...before, state: "reading", at })
    else {
      const title = tab.title ?? ""
      await database.pages.put({ tabId, viewId: newId(), url, title, state: "reading", personId: null, reason: null, post: null, at })
    }
  })
  // Should the worker die before the page has answered, the alarm wakes the next one (cut-readings.ts).
  await setWatchdog()
  await showBadge(database, tabId)

  const failed = async (reason: Sentence) => {
    const isWaiting = database.pages
      .where("tabId")
      .equals(tabId)
      .and(row => row.state === "reading" && row.at === at)
    if ((await isWaiting.modify({ state: "failed", personId: null, reason })) > 0) await showBadge(database, tabId)
  }
  try {
    await injectPageSide(tabId, pageSideFiles)
  } catch (error) {
    const why = whyUnreadable(tab.url, error)
    await failed(why)
    // In the same click: once the recruiter has allowed the site, the page is read (allowed-tabs.ts).
    if (why.code === notAllowedCode) await askForTab(tabId)
    return
  }
  // The store may be closed by then, in a test or by an erase; a row that nobody looks at is not worth an error.
  setTimeout(() => void failed(pageDidNotAnswer).catch(() => undefined), answerWithinMs)
}
