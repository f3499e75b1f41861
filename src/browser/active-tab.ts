import { api } from "./api"

export interface ActiveTab {
  tabId: number
  /** The active tab is the extension page that asks: a panel that was opened as a tab has no page beside it. */
  own: boolean
}

/** The tab in front in the window this extension page stands in; null where there is none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const { tabs } = api()
  const [[tab], current] = await Promise.all([tabs.query({ active: true, currentWindow: true }), tabs.getCurrent()])
  if (tab?.id === undefined) return null
  return { tabId: tab.id, own: current?.id === tab.id }
}

/** Calls back whenever another tab comes to the front. @returns stops it */
export function onActiveTabChanged(listener: () => void): () => void {
  const { onActivated } = api().tabs
  const { onFocusChanged } = api().windows ?? {}
  onActivated.addListener(listener)
  onFocusChanged?.addListener(listener)
  return () => {
    onActivated.removeListener(listener)
    onFocusChanged?.removeListener(listener)
  }
}

/**
 * Calls back whenever a tab begins to load another document, whether or not its page may be seen: the browser tells that without a permission
 * for it. @returns stops it
 */
export function onTabLeaves(listener: (tabId: number) => void): () => void {
  const { onUpdated } = api().tabs
  const told = (tabId: number, { status }: { status?: string }) => {
    if (status === "loading") listener(tabId)
  }
  onUpdated.addListener(told)
  return () => onUpdated.removeListener(told)
}
