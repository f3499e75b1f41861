import { createAttention } from "./attention"

/** Signs of life are noted at most this often: pointers and scrolls come in hundreds a second. */
const everyMs = 1_000
/** While somebody reads, the time is told this often, so that little is lost if the browser dies. */
const reportMs = 20_000
const signs = ["keydown", "pointerdown", "pointermove", "wheel", "scroll", "touchstart"] as const

export interface AttentionWatch {
  /** The time since the last report, in milliseconds; a new view starts at nothing. */
  take: () => number
}

/** Watches whether a person reads the page. `report` is told the milliseconds while they do and when they turn away. */
export function watchAttention(document: Document, report: (timeMs: number) => void, signal: AbortSignal): AttentionWatch {
  const window = document.defaultView as Window
  const attention = createAttention()
  let lastSignAt = 0
  let lastReportAt = performance.now()

  const isInFront = () => document.visibilityState === "visible" && document.hasFocus()
  const tell = (now: number) => {
    lastReportAt = now
    const timeMs = attention.take(now)
    if (timeMs > 0) report(timeMs)
  }
  const turn = () => {
    const now = performance.now()
    if (isInFront()) return attention.enter(now)
    attention.leave(now)
    tell(now)
  }
  const touch = () => {
    const now = performance.now()
    if (now - lastSignAt < everyMs) return
    lastSignAt = now
    attention.touch(now)
    if (now - lastReportAt > reportMs) tell(now)
  }

  // Capture and passive: a page that stops an event does not blind us, and we never hold up its scrolling.
  for (const sign of signs) window.addEventListener(sign, touch, { capture: true, passive: true, signal })
  document.addEventListener("visibilitychange", turn, { signal })
  window.addEventListener("focus", turn, { signal })
  window.addEventListener("blur", turn, { signal })
  turn()
  return { take: () => attention.take(performance.now()) }
}
