import { api } from "./api"

/** The browser's own number for the window of the caller or of the gesture. */
const currentWindow = -2

interface Sidebar {
  sidebarAction?: { open: () => Promise<void> }
}

/**
 * Opens the panel beside the page. Call it synchronously in a click or a keyboard command, with a window id that was fetched before: the
 * browser takes an `await` in between for the end of the gesture and refuses.
 */
export function openPanel(windowId = currentWindow): Promise<void> {
  if ("sidePanel" in api() && api().sidePanel?.open) return api().sidePanel.open({ windowId })
  // Firefox opens its sidebar in the window of the gesture.
  const { sidebarAction } = (globalThis as { browser?: Sidebar }).browser ?? {}
  return sidebarAction ? sidebarAction.open() : Promise.reject(new Error("This browser has no side panel."))
}
