import type { Tabs } from "webextension-polyfill"
import { api } from "./api"

/** A tab as far as the browser tells: without a permission for its page, `url` and `title` are null. */
export interface TabFacts {
  tabId: number
  windowId: number
  url: string | null
  title: string | null
  incognito: boolean
}

/** The tab with this id, or null where it is gone. */
export async function tabOf(tabId: number): Promise<TabFacts | null> {
  try {
    return factsOf(await api().tabs.get(tabId))
  } catch {
    // The tab was closed in the meantime.
    return null
  }
}

/** The tab in front in the window the caller belongs to, or null where there is none. */
export async function frontTab(): Promise<TabFacts | null> {
  const [tab] = await api().tabs.query({ active: true, currentWindow: true })
  return tab ? factsOf(tab) : null
}

/** The open tabs whose pages are of one of these origins (`https://github.com`) and that the browser lets us see. */
export async function tabsOf(matchPatterns: string[]): Promise<TabFacts[]> {
  const tabs = await api().tabs.query({ url: matchPatterns })
  return tabs.map(factsOf).filter(tab => tab !== null)
}

/** The ids of all open tabs. */
export async function openTabIds(): Promise<number[]> {
  return (await api().tabs.query({})).map(tab => tab.id).filter(id => id !== undefined)
}

/** Opens an address in a new tab in front, and says which one. Only ever in a click of the recruiter's. */
export async function openTab(url: string): Promise<number | null> {
  return (await api().tabs.create({ url })).id ?? null
}

/** Called when a tab is opened, with the tab that it was opened from, where the browser says. Of private windows nothing is told. */
export function onTabOpened(listener: (tabId: number, openerTabId: number | null) => void): void {
  api().tabs.onCreated.addListener(({ id, openerTabId, incognito }) => {
    if (id !== undefined && !incognito) listener(id, openerTabId ?? null)
  })
}

export function onTabClosed(listener: (tabId: number) => void): void {
  api().tabs.onRemoved.addListener(listener)
}

/** Called when a tab has loaded a document, with all that belongs to it. */
export function onTabLoaded(listener: (tabId: number) => void): void {
  api().tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === "complete") listener(tabId)
  })
}

/** Called when another tab comes to the front of its window. */
export function onTabInFront(listener: (tabId: number) => void): void {
  api().tabs.onActivated.addListener(({ tabId }) => listener(tabId))
}

function factsOf(tab: Tabs.Tab): TabFacts | null {
  // A tab of a session that was closed has neither.
  if (tab.id === undefined || tab.windowId === undefined) return null
  return { tabId: tab.id, windowId: tab.windowId, url: tab.url ?? null, title: tab.title ?? null, incognito: tab.incognito }
}
