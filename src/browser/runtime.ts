import type { Runtime } from "webextension-polyfill"
import { api } from "./api"

/** Who sent a message, as the browser vouches for it; a page cannot forge it. */
export interface MessageSender {
  /** The sending extension's id. */
  id: string | undefined
  /** `https://example.org`, or the extension's own origin. Absent in some Firefox versions. */
  origin: string | undefined
  url: string | undefined
  /** The tab the sender is shown in: a page side always has one, an extension page only if it is open as a tab. */
  tab: { id: number; windowId: number; url: string | undefined; incognito: boolean } | undefined
  /** 0 is the top frame. */
  frameId: number | undefined
}

export type MessageListener = (message: unknown, sender: MessageSender, respond: (reply: unknown) => void) => boolean

/** This extension's id; undefined once the extension was updated or removed under a page that is still open. */
export function extensionId(): string | undefined {
  try {
    return api().runtime?.id
  } catch {
    // Reading `runtime` itself throws in an orphaned page side of some versions: the same news.
    return undefined
  }
}

/** The extension's own address, without the slash at the end: `chrome-extension://abc`. */
export function extensionOrigin(): string {
  return api().runtime.getURL("").replace(/\/$/, "")
}

export function onMessage(listener: MessageListener): void {
  // `true` is an answer that comes later and undefined is none; the types have one listener for each and none for both.
  api().runtime.onMessage.addListener((message, sender, respond) => (listener(message, senderOf(sender), respond) || undefined) as true)
}

function senderOf(sender: Runtime.MessageSender & { origin?: string }): MessageSender {
  const { tab } = sender
  const { id, windowId } = tab ?? {}
  return {
    id: sender.id,
    origin: sender.origin,
    url: sender.url,
    tab:
      tab === undefined || id === undefined || windowId === undefined
        ? undefined
        : { id, windowId, url: tab.url, incognito: tab.incognito },
    frameId: sender.frameId
  }
}

/** Sends to the worker. Resolves with whatever it answers; rejects when nobody listens. */
export function sendToWorker(message: unknown): Promise<unknown> {
  return api().runtime.sendMessage(message)
}

/** Sends to the page side in the top frame of a tab. Rejects when there is none. */
export function sendToPageSide(tabId: number, message: unknown): Promise<unknown> {
  return api().tabs.sendMessage(tabId, message, { frameId: 0 })
}

export function onInstalled(listener: () => void): void {
  api().runtime.onInstalled.addListener(listener)
}

export function onStartup(listener: () => void): void {
  api().runtime.onStartup.addListener(listener)
}

/** Opens the settings in a tab of their own, or brings that tab to the front. */
export function openSettings(): void {
  void api().runtime.openOptionsPage()
}

/** Whether the caller runs in a private window. */
export function isPrivateWindow(): boolean {
  return api().extension?.inIncognitoContext ?? false
}
