import type { computedVisibility, Visibility } from "./computed-visibility"

const key = Symbol.for("candor.sight")
const world = globalThis as { [key]?: typeof computedVisibility }

/** Puts it where the page side finds it: in the extension's own world, which the page cannot see. */
export function offerVisibility(visibility: typeof computedVisibility): void {
  world[key] = visibility
}

/**
 * What a person can see of a page, asked anew.
 * @throws Error where the script that tells it was not put in: nothing is read then, for hidden text would count
 */
export function visibilityOf(document: Document): Visibility {
  const ask = world[key]
  if (!ask) throw new Error("What can be seen on the page is not known: its script is not there.")
  return ask(document)
}
