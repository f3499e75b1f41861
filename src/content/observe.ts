import { createSettle, type Clock, type Settle } from "./settle"
import { changesText } from "./text-change"

/** Transitions that bring text into sight or take it out. */
const reveals = new Set(["opacity", "visibility", "height", "max-height", "clip-path", "grid-template-rows", "display"])

export interface PageEvents {
  /** The page came to rest after its text changed. */
  settled: () => void
  /** Another address may stand in the address bar; the listener compares. */
  moved: () => void
}

/**
 * Watches a page for changed text and for navigation inside it. Events and a mutation observer only: no timer looks at the address.
 * A page in the background is left alone until it is in front again.
 */
export function observe(document: Document, { settled, moved }: PageEvents, signal: AbortSignal, clock: Clock): Settle {
  const window = document.defaultView as Window & { navigation?: EventTarget }
  let waiting = false
  const settle = createSettle(() => {
    waiting = document.visibilityState !== "visible"
    if (!waiting) settled()
  }, clock)

  const observer = new MutationObserver(mutations => {
    // Frameworks that change the address without an event that we see do change the text.
    moved()
    if (changesText(mutations)) settle.changed()
  })
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ["hidden", "open", "aria-expanded"]
  })
  signal.addEventListener("abort", () => {
    observer.disconnect()
    settle.cancel()
  })

  window.navigation?.addEventListener("navigatesuccess", moved, { signal })
  for (const name of ["popstate", "hashchange"] as const) window.addEventListener(name, moved, { signal })
  document.addEventListener(
    "transitionend",
    event => {
      if (reveals.has(event.propertyName)) settle.changed()
    },
    { capture: true, passive: true, signal }
  )
  document.addEventListener(
    "visibilitychange",
    () => {
      if (waiting && document.visibilityState === "visible") settle.changed()
    },
    { signal }
  )
  return settle
}
