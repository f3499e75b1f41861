import type { Steps } from "~sites/steps"

/** Half of what a person begins to notice as a halt (50 ms), so that what is begun has time to end. */
const sliceMs = 20

/** Lets the browser handle input and paint before this goes on. */
export function nextTask(document: Document): Promise<void> {
  const { scheduler } = document.defaultView as Window & { scheduler?: { yield?: () => Promise<void> } }
  return scheduler?.yield ? scheduler.yield() : new Promise(resolve => setTimeout(resolve, 0))
}

/**
 * Asks `look` about every element that has text, and lets the browser breathe every 20 ms. What it computes is remembered by whom it asks,
 * so that the reading that follows in one go finds it done.
 */
export async function lookAtText(document: Document, look: (element: Element) => unknown, signal: AbortSignal): Promise<void> {
  if (!document.body) return
  const showText = 4
  const texts = document.createTreeWalker(document.body, showText)
  let until = performance.now() + sliceMs
  for (let node = texts.nextNode(); node && !signal.aborted; node = texts.nextNode()) {
    if (node.parentElement && /\S/.test((node as Text).data)) look(node.parentElement)
    if (performance.now() < until) continue
    await nextTask(document)
    until = performance.now() + sliceMs
    // The page took the place away that the walk stands at: what is left is computed when it is asked for.
    if (!texts.currentNode.isConnected) return
  }
}

/** Does the steps, and lets the browser breathe every 20 ms. Null once `isStale` says that nobody needs the result any more. */
export async function inSlices<Result>(document: Document, steps: Steps<Result>, isStale: () => boolean): Promise<Result | null> {
  let until = performance.now() + sliceMs
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() < until) continue
    await nextTask(document)
    if (isStale()) return null
    until = performance.now() + sliceMs
  }
}
