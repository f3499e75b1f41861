/** The browser's own number for the window of the caller or of the gesture. */
const currentWindow = -2

/** What opens a panel, by browser: the standard, and with it `api()`, has neither. */
interface Panels {
  chrome?: {
    sidePanel?: { open?: (options: { windowId: number }) => Promise<void> }
    runtime?: { getContexts?: (filter: { contextTypes: string[] }) => Promise<{ windowId?: number }[]> }
  }
  browser?: { sidebarAction?: { open: () => Promise<void>; isOpen?: (details: { windowId: number }) => Promise<boolean> } }
}

/**
 * Opens the panel beside the page. Call it synchronously in a click or a keyboard command, with a window id that was fetched before: the
 * browser takes an `await` in between for the end of the gesture and refuses.
 */
export function openPanel(windowId = currentWindow): Promise<void> {
  const { chrome, browser } = globalThis as unknown as Panels
  if (chrome?.sidePanel?.open) return chrome.sidePanel.open({ windowId })
  // Firefox opens its sidebar in the window of the gesture.
  return browser?.sidebarAction ? browser.sidebarAction.open() : Promise.reject(new Error("This browser has no side panel."))
}

/** Whether the panel stands open in this window; false where the browser does not say. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  const { chrome, browser } = globalThis as unknown as Panels
  if (browser?.sidebarAction?.isOpen) return browser.sidebarAction.isOpen({ windowId })
  const found = await chrome?.runtime?.getContexts?.({ contextTypes: ["SIDE_PANEL"] })
  // Chromium gives some panels no window of their own, but -1: that one is taken for this window's.
  return found?.some(context => context.windowId === windowId || context.windowId === -1) ?? false
}
