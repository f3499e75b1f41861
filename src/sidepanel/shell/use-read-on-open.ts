import { useEffect } from "react"
import { frontTab, type TabFacts } from "~browser/tabs"
import { send } from "~messages/send"
import { database } from "~store/database"
import { pageOfTab } from "~store/pages/pages"

/** So long the popup's own request may take to show in the store before the panel asks again. */
const graceMs = 700

/**
 * Reads the page that the panel was opened beside, where nobody has. The popup asks for it in the same click, but the browser closes the
 * popup as the panel opens, and a message from a page that is gone is dropped when the worker has to be started first. The address of a
 * tab can be seen only where the recruiter's click has granted it, so nothing is read that was not clicked.
 */
export function useReadOnOpen(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let current = true
    const later = (opened: TabFacts | null) => {
      if (current && opened) timer = setTimeout(() => void readWhereNobodyHas(opened).catch(() => undefined), graceMs)
    }
    frontTab().then(later, () => undefined)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [])
}

/** Only the page that was clicked: one that the recruiter has gone on to since waits for a click of its own. */
async function readWhereNobodyHas(opened: TabFacts): Promise<void> {
  const tab = await frontTab()
  if (tab?.tabId !== opened.tabId || tab.url !== opened.url || !/^https?:/.test(tab.url ?? "")) return
  if ((await pageOfTab(database(), tab.tabId)) !== null) return
  await send("page.read", { tabId: tab.tabId })
}
