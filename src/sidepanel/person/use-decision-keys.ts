import { useEffect, useLayoutEffect, useRef } from "react"
import type { DecisionWord } from "~store/rows/rows"

const keys: Record<string, DecisionWord> = { s: "shortlist", m: "maybe", p: "pass" }

/** Whether a key pressed here is meant for a field: then it is text, not a decision. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  return target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true], [role=dialog]") !== null
}

/** Decides by S, M and P while the card is in front. Keys with Ctrl, Alt or Meta, held keys and keys typed into a field are left alone. */
export function useDecisionKeys(active: boolean, decide: (decision: DecisionWord) => void): void {
  const latest = useRef(decide)
  // With the screen and not after it: a key pressed the moment a card is in sight is about its person, never about the one before.
  useLayoutEffect(() => {
    latest.current = decide
  })
  useEffect(() => {
    if (!active) return
    const onKey = (event: KeyboardEvent) => {
      const decision = keys[event.key.toLowerCase()]
      if (!decision || event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
        return
      }
      event.preventDefault()
      latest.current(decision)
    }
    window.addEventListener("keydown", onKey)
    return () => window.removeEventListener("keydown", onKey)
  }, [active])
}
