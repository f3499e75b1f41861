import { useEffect, useState } from "react"

/** So long nothing is pressed, typed or pointed at before something new may appear. */
const calmMs = 1_200
const stirring = ["pointermove", "pointerdown", "keydown", "wheel"] as const

/** One list, so that holding back twice changes nothing. */
const none: readonly string[] = []

const isWriting = () => document.activeElement?.matches("input:not([type=checkbox]):not([type=radio]), textarea, select") === true

/**
 * Which of these may be shown now, in their order. What is there from the beginning is shown at once; what comes later waits until the
 * recruiter's hands are still, so that nothing moves under a click; what is gone goes at once. While held back nothing is shown, and what
 * is there when that ends waits again. @param ids undefined while they are being read
 */
export function useWhenCalm(ids: readonly string[] | undefined, heldBack: boolean): readonly string[] {
  const [admitted, setAdmitted] = useState<readonly string[] | null>(null)
  const key = ids?.join("\n")
  useEffect(() => {
    if (key === undefined) return
    const present = key === "" ? [] : key.split("\n")
    if (heldBack) return setAdmitted(none)
    if (admitted === null) return setAdmitted(present)
    if (present.every(id => admitted.includes(id))) return
    let timer: ReturnType<typeof setTimeout>
    const settle = () => (isWriting() ? wait() : setAdmitted(present))
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(settle, calmMs)
    }
    wait()
    for (const event of stirring) window.addEventListener(event, wait, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const event of stirring) window.removeEventListener(event, wait)
    }
  }, [key, heldBack, admitted])
  return heldBack ? none : (ids ?? []).filter(id => admitted?.includes(id))
}
