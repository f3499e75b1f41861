import type { RefObject } from "react"
import { useCallback, useEffect, useMemo, useRef } from "react"

export interface KeepFocus {
  /** Called when a button that is about to vanish was pressed. */
  leaving: () => void
  /** Called with what came next; it gets the focus if the pressed button took it along. */
  arrived: (element: HTMLElement) => void
}

/**
 * An answered question's buttons vanish, and a browser then drops the focus to the top of the document. This carries it to the next
 * question or card instead, from where Tab goes on to its first button. Focus that stands anywhere else is never touched.
 */
export function useKeepFocus(): KeepFocus {
  const waiting = useRef(false)
  const leaving = useCallback(() => {
    waiting.current = true
  }, [])
  const arrived = useCallback((element: HTMLElement) => {
    if (!waiting.current) return
    waiting.current = false
    const { activeElement } = document
    if (!activeElement || activeElement === document.body) element.focus({ preventScroll: true })
  }, [])
  return useMemo(() => ({ leaving, arrived }), [leaving, arrived])
}

/** For what comes next in the chat: an element that may be focused by code, and reports when it is there. */
export function useArrival(focus: KeepFocus | null): { ref: RefObject<HTMLDivElement | null>; tabIndex: -1 } {
  const ref = useRef<HTMLDivElement | null>(null)
  useEffect(() => {
    if (ref.current) focus?.arrived(ref.current)
  }, [focus])
  return { ref, tabIndex: -1 }
}
