import type { RefObject } from "react"
import { useCallback, useEffect, useRef } from "react"

/** Marks what takes the focus when the button that had it is gone. */
export const nextFocus = { "data-chat-focus": "", tabIndex: -1 } as const

/**
 * An answered question's buttons vanish, and a browser then drops the focus to the top of the document. This carries it to the newest
 * question or card instead, from where Tab goes on to its first button. Focus that stands anywhere else is never touched.
 *
 * @param lastLineId a new one means that something came
 */
export function useKeepFocus(lastLineId: string | undefined): { threadRef: RefObject<HTMLDivElement | null>; answering: () => void } {
  const threadRef = useRef<HTMLDivElement | null>(null)
  const wasAnswering = useRef(false)
  const answering = useCallback(() => {
    wasAnswering.current = true
  }, [])

  useEffect(() => {
    if (!wasAnswering.current) return
    const { activeElement } = document
    if (activeElement && activeElement !== document.body && activeElement.isConnected) {
      if (!threadRef.current?.contains(activeElement)) wasAnswering.current = false
      return
    }
    const targets = threadRef.current?.querySelectorAll<HTMLElement>("[data-chat-focus]")
    const target = targets?.[targets.length - 1]
    if (!target) return
    wasAnswering.current = false
    target.focus({ preventScroll: true })
  }, [lastLineId])

  return { threadRef, answering }
}
