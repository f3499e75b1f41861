import { useEffect } from "react"
import { frontTab } from "~browser/tabs"
import { send } from "~messages/send"
import { database } from "~store/database"
import { pageOfTab } from "~store/pages"

/** So long the popup's own request may take to show in the store before the panel asks again. */
const graceMs = 700

/**
 * Reads the page that the panel was opened beside, where nobody has. The popup asks for it in the same click, but the browser closes the
 * popup as the panel opens, and a message from a page that is gone is dropped when the worker has to be started first. The address of a
 * tab can be seen only where the recruiter's click has granted it, so nothing is read that was not clicked.
 */
export function useReadOnOpen(): void {
  useEffect(() => {
    const timer = setTimeout(() => void readWhereNobodyHas().catch(() => undefined), graceMs)
    return () => clearTimeout(timer)
  }, [])
}

async function readWhereNobodyHas(): Promise<void> {
  const tab = await frontTab()
  if (!tab || !/^https?:/.test(tab.url ?? "") || (await pageOfTab(database(), tab.tabId)) !== null) return
  await send("page.read", { tabId: tab.tabId })
}
