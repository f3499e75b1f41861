import { extensionId } from "~browser/runtime"
import type { PageCapture } from "~profile/page-capture"
import { send } from "~messages/send"
import { capture, captureText } from "./capture"
import { createHighlighter } from "./highlight"
import { observe } from "./observe"
import { servePageSide } from "./serve-page-side"
import { viewKey } from "./view-key"
import { watchAttention, type Attended } from "./watch-attention"

/** One instance of the page side. */
export interface PageSide {
  /** Reads the page anew and sends what it finds, even when nothing changed. */
  readNow: () => void
  /** False once the extension was updated or removed under the page: then nothing it does reaches anybody. */
  isAlive: () => boolean
  stop: () => void
}

interface View {
  id: string
  key: string
  /** What was last sent of this view, to send nothing twice. */
  sent: string | null
  startedAt: number
  /** The site it was come to from: its origin and never more. */
  from: string | null
}

/** So long a page may take after its address changed until it shows somebody else. */
const changeOverMs = 3_000

/**
 * Reads a page, follows it, tells the worker. Keeps nothing but the view it is on. It never changes the document, fetches, or clicks; it
 * scrolls only when the recruiter clicked a quote.
 */
export function startPageSide(document: Document): PageSide {
  const window = document.defaultView as Window & typeof globalThis
  const stopping = new AbortController()
  const { signal } = stopping
  let view = newView(originOf(document.referrer))
  let address = document.location.href
  /** Whom the view before showed: a page that changes its address first still shows them for a while. */
  let shownBefore: Shown | null = null
  let shownNow: Shown | null = null
  let reading = false
  let askedAgain = false

  function newView(from: string | null): View {
    return { id: randomId(), key: viewKey(new URL(document.location.href)), sent: null, startedAt: performance.now(), from }
  }

  function isAlive(): boolean {
    if (!signal.aborted && extensionId() === undefined) stop()
    return !signal.aborted
  }

  function stop(): void {
    highlighter.clear()
    stopping.abort()
  }

  /** The worker may be starting, updating or out of disk; the page side can do nothing about it, and the next reading tells it again. */
  const tell: typeof send = (name, request) => send(name, request)
  const ignore = () => void isAlive()

  async function read(isAsked: boolean): Promise<void> {
    if (!isAlive()) return
    if (reading) {
      askedAgain ||= isAsked
      return
    }
    reading = true
    try {
      moved()
      const captured = await capture(document, signal)
      if (captured) await deliver(captured, isAsked)
    } catch {
      ignore()
    } finally {
      reading = false
      if (askedAgain) {
        askedAgain = false
        void read(true)
      }
    }
  }

  async function deliver(captured: PageCapture, isAsked: boolean): Promise<void> {
    const shown = shownOf(captured)
    const isLeftOver = !isAsked && isSame(shown, shownBefore)
    if (isLeftOver && performance.now() - view.startedAt < changeOverMs) {
      settle.told(false)
      return settle.changed()
    }
    if (!isLeftOver) shownNow = shown
    const text = JSON.stringify(captured)
    if (text === view.sent && !isAsked) return settle.told(false)
    view.sent = text
    // Only the worker knows whether the text that changed says anything else about the person.
    const { isNew } = await tell("page.captured", { viewId: view.id, capture: captured, isLeftOver, from: view.from })
    settle.told(isNew)
  }

  /** Another page in the same document: what was attended and read belongs to the one before. */
  function moved(): void {
    if (address === document.location.href || !isAlive()) return
    address = document.location.href
    if (view.key === viewKey(new URL(address))) return
    leave(false)
    shownBefore = shownNow
    shownNow = null
    view = newView(document.location.origin)
    settle.changed()
  }

  function leave(gone: boolean): void {
    highlighter.clear()
    report(attention.take())
    tell("page.left", { viewId: view.id, gone }).catch(ignore)
  }

  function report({ timeMs, sections }: Attended): void {
    if (timeMs > 0 && isAlive()) tell("page.attended", { viewId: view.id, timeMs: Math.min(timeMs, 3_600_000), sections }).catch(ignore)
  }

  const highlighter = createHighlighter(document)
  const attention = watchAttention(document, report, signal)
  const settle = observe(document, { settled: () => void read(false), moved }, signal, {
    now: () => performance.now(),
    setTimeout: (callback, ms) => window.setTimeout(callback, ms),
    clearTimeout: timer => window.clearTimeout(timer)
  })
  window.addEventListener("pagehide", () => isAlive() && leave(true), { signal })
  window.addEventListener(
    "pageshow",
    event => {
      // Back from the browser's cache with the state of then: a new look at the same page.
      if (!event.persisted || !isAlive()) return
      view = newView(null)
      void read(false)
    },
    { signal }
  )
  servePageSide(
    {
      capture: () => void read(true),
      readText: () => captureText(document, signal),
      showQuote: quote => highlighter.show(quote),
      clearQuote: () => highlighter.clear()
    },
    signal
  )

  return { readNow: () => void read(true), isAlive, stop }
}

/** Whom a view shows, as far as can be told on the page side. */
interface Shown {
  personKey: string | null
  contents: string
}

function shownOf({ reading, text }: PageCapture): Shown | null {
  if (reading) return { personKey: reading.personKey, contents: JSON.stringify([reading.profile, reading.cards]) }
  return text && text.blocks.length > 0 ? { personKey: null, contents: JSON.stringify(text.blocks) } : null
}

/** Whether a page still shows, after a change of address, what it showed before under the new address's name. */
function isSame(shown: Shown | null, before: Shown | null): boolean {
  if (!shown || !before || shown.contents !== before.contents) return false
  return shown.personKey === null || shown.personKey !== before.personKey
}

function originOf(address: string): string | null {
  return URL.canParse(address) && /^https?:/.test(address) ? new URL(address).origin : null
}

/** `crypto.randomUUID` is missing on pages without https. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("")
}
