import { isPrivateWindow } from "~browser/runtime"
import { startPageSide, type PageSide } from "./page-side"

// Injected by the recruiter's click, or by the browser on sites that are switched on; on such a site a click injects it a second time.
// The instance is kept on the global of the extension's own world, which the page cannot see.

const key = Symbol.for("candor.page-side")
const world = globalThis as { [key]?: PageSide }

/** A page that nobody has looked at yet (a background tab, a prerendered page) is not read before it comes to the front. */
function whenInFront(start: () => void): void {
  if (document.visibilityState === "visible") return start()
  document.addEventListener("visibilitychange", () => whenInFront(start), { once: true })
}

if (window === window.top && !isPrivateWindow()) {
  if (world[key]?.isAlive()) world[key].readNow()
  else {
    const pageSide = startPageSide(document)
    world[key] = pageSide
    whenInFront(() => pageSide.readNow())
  }
}
