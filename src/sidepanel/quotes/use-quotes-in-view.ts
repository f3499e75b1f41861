import { useEffect, useMemo } from "react"
import { send } from "~messages/send"
import { createInView, type InView } from "./quotes-in-view"

const signs = ["keydown", "pointerdown", "pointermove", "wheel", "scroll"] as const
/** Signs of life are noted at most this often. */
const everyMs = 1_000
/** What has come together is told this often, and when the recruiter turns away. */
const reportMs = 20_000

/**
 * Notes how long each qualification's quotes were in view, while the panel is in sight and the recruiter active in it. Gives what marks a
 * row as one with quotes; nothing on the screen changes by it. Where the browser cannot say what is in view, nothing is noted.
 */
export function useQuotesInView({ roleId, personId }: { roleId: string; personId: string }): InView["mark"] {
  const inView = useMemo(() => createInView(), [])

  useEffect(() => {
    if (typeof IntersectionObserver === "undefined") return
    const leaving = new AbortController()
    const { signal } = leaving
    let lastSignAt = -Infinity
    let lastReportAt = performance.now()
    // A row counts as read only when most of it can be seen.
    const observer = new IntersectionObserver(
      entries => {
        for (const { target, isIntersecting } of entries) inView.show(target, isIntersecting, performance.now())
      },
      { threshold: 0.6 }
    )
    inView.start(observer)
    const tell = () => {
      lastReportAt = performance.now()
      for (const [qualificationId, timeMs] of inView.take(lastReportAt)) {
        // It is a note beside the work: where it is lost, nobody is bothered with it.
        send("quote.viewed", { roleId, personId, qualificationId, timeMs }).catch(() => undefined)
      }
    }
    const touch = () => {
      const now = performance.now()
      if (now - lastSignAt < everyMs || document.visibilityState !== "visible") return
      lastSignAt = now
      inView.touch(now)
      if (now - lastReportAt > reportMs) tell()
    }
    const turn = () => {
      if (document.visibilityState === "visible") return
      inView.leave(performance.now())
      tell()
    }
    for (const sign of signs) window.addEventListener(sign, touch, { capture: true, passive: true, signal })
    document.addEventListener("visibilitychange", turn, { signal })
    return () => {
      leaving.abort()
      inView.stop()
      tell()
    }
  }, [inView, roleId, personId])

  return inView.mark
}
