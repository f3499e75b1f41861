import { tabOf } from "~browser/tabs"
import { isSentence } from "~sentence/sentence"
import type { PageDeps } from "./page-deps"
import { readTab } from "./read-tab"
import { notAllowedCode } from "./unreadable-page"

/** After the recruiter allowed a site: reads the pages whose reading was asked for and waited for that. */
export async function readAllowedTabs(deps: PageDeps): Promise<void> {
  const waiting = await deps.database.pages
    .filter(({ state, reason }) => state === "failed" && isSentence(reason) && reason.code === notAllowedCode)
    .toArray()
  for (const { tabId } of waiting) {
    const tab = await tabOf(tabId)
    if (tab !== null && tab.url !== null && !tab.incognito) await readTab(deps, tabId)
  }
}
