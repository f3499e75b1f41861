import { createAttention } from "./attention"
import { sectionInView } from "./section-in-view"

/** Signs of life are noted at most this often: pointers and scrolls come in hundreds a second. */
const everyMs = 1_000
/** While somebody reads, the time is told this often, so that little is lost if the browser dies. */
const reportMs = 20_000
const signs = ["keydown", "pointerdown", "pointermove", "wheel", "scroll", "touchstart"] as const

/** How long the page was looked at since the last report, in milliseconds, and how much of it each section of the profile was in view. */
export interface Attended {
  timeMs: number
  sections: Record<string, number>
}

export interface AttentionWatch {
  /** What came together since the last report; a new view starts at nothing. */
  take: () => Attended
}

/** Watches whether a person reads the page, and what. `report` is told while they do and when they turn away. */
export function watchAttention(document: Document, report: (attended: Attended) => void, signal: AbortSignal): AttentionWatch {
  const window = document.defaultView as Window
  const attention = createAttention()
  let lastSignAt = 0
  let lastReportAt = performance.now()

  const isInFront = () => document.visibilityState === "visible" && document.hasFocus()
  const take = (now: number): Attended => ({ timeMs: attention.take(now), sections: attention.takeParts() })
  const tell = (now: number) => {
    lastReportAt = now
    const attended = take(now)
    if (attended.timeMs > 0) report(attended)
  }
  const turn = () => {
    const now = performance.now()
    if (isInFront()) {
      attention.lookAt(now, sectionInView(document))
      return attention.enter(now)
    }
    attention.leave(now)
    tell(now)
  }
  const touch = () => {
    const now = performance.now()
    if (now - lastSignAt < everyMs) return
    lastSignAt = now
    attention.touch(now)
    attention.lookAt(now, sectionInView(document))
    if (now - lastReportAt > reportMs) tell(now)
  }

  // Capture and passive: a page that stops an event does not blind us, and we never hold up its scrolling.
  for (const sign of signs) window.addEventListener(sign, touch, { capture: true, passive: true, signal })
  document.addEventListener("visibilitychange", turn, { signal })
  window.addEventListener("focus", turn, { signal })
  window.addEventListener("blur", turn, { signal })
  turn()
  return { take: () => take(performance.now()) }
}
