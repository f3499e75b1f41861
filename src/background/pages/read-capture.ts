import type { ParsedRequestOf } from "~messages/contract"
import type { PageCapture } from "~profile/page-capture"
import type { NotAProfile, Reading } from "~profile/reading"
import { sentence, sentences } from "~sentence/sentence"
import { cutCapture } from "~sites/page/cut-capture"
import pageReading from "~sites/page-reading"

/** What a page view turned out to show. */
export interface Captured {
  viewId: string
  url: string
  title: string
  /** The page that it was come to from, as the page side tells it. */
  from: string | null
  result: Reading | NotAProfile
  /** The job post on a page that is no profile. */
  post: { title: string | null } | null
  /** What was taken of the page; null where it shows somebody else than its address says, or is built like a site that it is not on. */
  capture: PageCapture | null
}

const leftOver = sentences([sentence("pageLeftOver"), sentence("pageLeftOverNext")])

/** Reads what a page side took of its page. A profile that still stands under a new address is nobody's, lest it be kept under a wrong name. */
export function readCapture({ viewId, capture: taken, isLeftOver, from }: ParsedRequestOf<"page.captured">): Captured {
  // The page side keeps to it; a page that got hold of the page side would not.
  const capture = cutCapture(taken)
  const { url, title, text } = capture
  const { findPostIn, finishReading, vouchedReading } = pageReading()
  const finished = finishReading(capture)
  const read = finished.site === null ? finished : vouchedReading(finished, new URL(url))
  const result = isLeftOver && read.site !== null ? { site: null, reason: leftOver } : read
  const post = result.site === null && text ? findPostIn({ url, title, text }) : null
  return {
    viewId,
    url,
    title,
    from,
    result,
    post: post && { title: post.title },
    capture: isLeftOver || read !== finished ? null : capture
  }
}
