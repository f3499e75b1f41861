import type { MessageSender } from "~browser/runtime"
import type { Realm } from "./message"

/** Us, as the browser knows us. */
export interface Self {
  id: string
  /** Without a slash at the end: `chrome-extension://abc`. */
  origin: string
}

/**
 * Which part of the extension sent a message, or null for anybody else: another extension, a frame inside a page, a web page.
 *
 * The origin decides, not the presence of a tab: the options page is an extension page in a tab. Where a browser gives no origin, its
 * place is taken by the address.
 */
export function senderClass(sender: MessageSender, self: Self): Realm | null {
  if (sender.id !== self.id) return null
  const isOurs = sender.origin === undefined ? isOurAddress(sender.url, self) : sender.origin === self.origin
  if (isOurs) {
    // An address that is not ours beside an origin that is: nobody we know (`about:blank` and `blob:` take over an origin).
    if (sender.url !== undefined && !isOurAddress(sender.url, self)) return null
    return "ui"
  }
  if (isOurAddress(sender.url, self)) return null
  return sender.tab !== undefined && sender.frameId === 0 ? "content" : null
}

function isOurAddress(url: string | undefined, self: Self): boolean {
  return url !== undefined && (url === self.origin || url.startsWith(`${self.origin}/`))
}
