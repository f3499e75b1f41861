import type { RefObject } from "react"
import { useEffect, useRef } from "react"

/** What takes the focus on when what had it is gone: an open point, or a row. */
const anchor = ".role-point, [data-row]"

/**
 * An answered point and a dropped row vanish, and the browser then drops the focus to the top of the document. It goes to the point or row that
 * took the vanished one's place instead, or to the last one. Focus that was moved away by hand is never touched.
 *
 * @returns for the element around all points and rows
 */
export function useFocusAnchors(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement | null>(null)
  const last = useRef<{ element: Element; before: readonly Element[]; behind: readonly Element[] } | null>(null)
  useEffect(() => {
    const around = box.current
    if (!around) return
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      const own = target.closest(".role-point") ?? target.closest(".role-row")?.querySelector("[data-row]") ?? null
      const all: Element[] = [...around.querySelectorAll(anchor)]
      const at = own ? all.indexOf(own) : -1
      // Themselves, not their number: others may come or go above meanwhile.
      last.current = at < 0 ? null : { element: target, before: all.slice(0, at), behind: all.slice(at + 1) }
    }
    around.addEventListener("focusin", note)
    return () => around.removeEventListener("focusin", note)
  }, [])
  // Whatever the store said anew is drawn when this runs.
  useEffect(() => {
    const gone = last.current
    if (!gone || gone.element.isConnected || document.activeElement !== document.body) return
    last.current = null
    const isThere = (one: Element): one is HTMLElement => one instanceof HTMLElement && one.isConnected
    const next = gone.behind.find(isThere) ?? gone.before.findLast(isThere) ?? box.current?.querySelector<HTMLElement>(anchor)
    next?.focus()
  })
  return box
}
