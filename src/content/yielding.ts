import type { Steps } from "~sites/page/steps"

/** What is begun has time to end long before a person notices a halt (50 ms), on a slow machine too. */
const sliceMs = 8
const showText = 4

/** Lets the browser handle input and paint before this goes on. */
export function nextTask(document: Document): Promise<void> {
  const { scheduler } = document.defaultView as Window & { scheduler?: { yield?: () => Promise<void> } }
  return scheduler?.yield ? scheduler.yield() : new Promise(resolve => setTimeout(resolve, 0))
}

/**
 * Asks `look` about every element that has text, a step each. What it computes is remembered by whom it asks, so that the reading that
 * follows finds it done.
 */
export function* lookAtText(document: Document, look: (element: Element) => unknown): Steps<void> {
  if (!document.body) return
  const texts = document.createTreeWalker(document.body, showText)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement && /\S/.test((node as Text).data)) look(node.parentElement)
    yield
    // The page took the place away that the walk stands at: what is left is computed when it is asked for.
    if (!node.isConnected) return
  }
}

/**
 * Does the steps, and lets the browser breathe whenever 8 ms are used up. Null once `isStale` says that nobody needs the result any more.
 * @param now milliseconds of a clock that only goes forward
 */
export async function inSlices<Result>(
  document: Document,
  steps: Steps<Result>,
  isStale: () => boolean,
  now: () => number = () => performance.now()
): Promise<Result | null> {
  let until = now() + sliceMs
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (now() < until) continue
    await nextTask(document)
    if (isStale()) return null
    until = now() + sliceMs
  }
}
