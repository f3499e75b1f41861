import { useEffect, useLayoutEffect, useRef } from "react"
import type { PanelKeyId } from "./keys"
import { pressedKey } from "./keys"

/** What a key does; false where it had nothing to do, and is left to whoever else hears it. */
export type KeyHandler = (shift: boolean) => boolean | void

/**
 * Hears keys of the table (keys.ts) while `active`. Keys with Ctrl, Alt or Meta, held keys, keys typed into a field or a dialog, and keys that
 * somebody nearer to the focus has taken are left alone.
 */
export function useKeys(handlers: Partial<Record<PanelKeyId, KeyHandler>>, active: boolean): void {
  const latest = useRef(handlers)
  // With the screen and not after it: a key pressed the moment a card is in sight is about its person, never about the one before.
  useLayoutEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    if (!active) return
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const id = pressedKey(event.key, Object.keys(latest.current) as PanelKeyId[])
      if (id === null) return
      if (latest.current[id]?.(event.shiftKey) !== false) event.preventDefault()
    }
    window.addEventListener("keydown", onKey)
    return () => window.removeEventListener("keydown", onKey)
  }, [active])
}

/** Whether a key pressed here is text for a field, or belongs to a dialog. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  return target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true], [role=dialog]") !== null
}
