import type { HandlersFor } from "~messages/serve"
import { keepCapture } from "./keep-capture"
import type { PageDeps } from "./page-deps"
import { skeletonOf } from "./page-side-of"
import { forgetView, keepTime } from "./page-views"
import { readTab } from "./read-tab"

/** What page sides tell, and the click that puts one into a page. */
export function pageHandlers(deps: PageDeps): HandlersFor<"page.read" | "page.skeleton" | "page.captured" | "page.attended" | "page.left"> {
  return {
    "page.read": ({ tabId }) => readTab(deps, tabId),
    "page.skeleton": ({ tabId }) => skeletonOf(deps, tabId),
    "page.captured": (request, sender) => keepCapture(deps, request, sender),
    "page.attended": (attended, sender) => keepTime(deps, attended, sender),
    "page.left": ({ viewId, gone }, sender) => forgetView(deps, viewId, gone, sender)
  }
}
