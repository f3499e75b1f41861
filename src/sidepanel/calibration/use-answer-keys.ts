import { useEffect, useLayoutEffect, useRef } from "react"
import type { CalibrationAnswer } from "~store/rows/learning-rows"

const keys: Record<string, CalibrationAnswer> = { y: "yes", n: "no", u: "unsure" }

/** Answers by Y, N and U while somebody is shown blind. Keys with Ctrl, Alt or Meta, held keys and keys typed into a field are left alone. */
export function useAnswerKeys(active: boolean, answer: (answer: CalibrationAnswer) => void): void {
  const latest = useRef(answer)
  // With the screen and not after it: a key pressed the moment somebody is in sight is about them.
  useLayoutEffect(() => {
    latest.current = answer
  })
  useEffect(() => {
    if (!active) return
    const onKey = (event: KeyboardEvent) => {
      const given = keys[event.key.toLowerCase()]
      if (!given || event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      event.preventDefault()
      latest.current(given)
    }
    window.addEventListener("keydown", onKey)
    return () => window.removeEventListener("keydown", onKey)
  }, [active])
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true], [role=dialog]") !== null
  )
}
