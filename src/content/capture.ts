import type { PageCapture, PageText } from "~profile/page-capture"
import { captureSteps, emptyCapture } from "~sites/capture-page"
import { pageText } from "~sites/page-text"
import type { Page } from "~sites/site"
import { runThrough } from "~sites/steps"
import { computedVisibility } from "./computed-visibility"
import { inSlices, lookAtText, nextTask } from "./yielding"

const readable = /^(text\/(html|plain|xml)|application\/(xhtml\+xml|xml))$/

/** The page as the sites' readers get it, with what the browser computed for it. Made anew for every reading. */
export function pageOf(document: Document): Page {
  return { document, url: new URL(document.location.href), isHidden: computedVisibility(document) }
}

/**
 * Takes what there is to read on the page as it is now, in short tasks: a long page does not hold up the recruiter's scrolling. What costs
 * most, asking the browser what can be seen, is done before. Null where the address changed meanwhile: what was taken belongs to neither
 * page.
 */
export async function capture(document: Document, signal: AbortSignal): Promise<PageCapture | null> {
  const page = pageOf(document)
  const url = page.url.href
  const unreadable = whyUnreadable(document.contentType)
  if (unreadable !== null) return { ...emptyCapture(url, document.title), unreadable }
  const isStale = () => signal.aborted || document.location.href !== url
  // The first question about a style makes the browser work out all of them: not in the task in which this script was loaded.
  await nextTask(document)
  await lookAtText(document, page.isHidden, signal)
  return isStale() ? null : inSlices(document, captureSteps(page), isStale)
}

/** The text of the page for the worker to find a job post in. The recruiter asked and waits, so it is taken in one go. */
export function captureText(document: Document): { url: string; title: string; text: PageText } {
  return { url: document.location.href, title: document.title, text: runThrough(pageText(pageOf(document))) }
}

function whyUnreadable(contentType: string): string | null {
  if (contentType === "application/pdf") return "This tab shows a PDF. Save it, then drop or choose the file here: a résumé below, a job post in the chat."
  return readable.test(contentType) ? null : "This tab shows a file, not a page. Candor looks for a person's profile on a page."
}
