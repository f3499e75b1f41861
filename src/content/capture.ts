import type { PageCapture, PageText } from "~profile/page-capture"
import { captureSteps, emptyCapture } from "~sites/page/capture-page"
import { pageText } from "~sites/page/page-text"
import { sentence, type Sentence, sentences } from "~sentence/sentence"
import type { Page } from "~sites/site"
import type { Steps } from "~sites/page/steps"
import { visibilityOf } from "./sight/visibility-at-hand"
import { inSlices, lookAtText, nextTask } from "./yielding"

const readable = /^(text\/(html|plain|xml)|application\/(xhtml\+xml|xml))$/

/**
 * Takes what there is to read on the page as it is now, in short tasks: a long page does not hold up the recruiter's scrolling. Null where
 * the address changed meanwhile: what was taken belongs to neither page.
 */
export async function capture(document: Document, signal: AbortSignal): Promise<PageCapture | null> {
  const unreadable = whyUnreadable(document.contentType)
  if (unreadable !== null) return { ...emptyCapture(document.location.href, document.title), unreadable }
  return inShortTasks(document, captureSteps, signal)
}

/**
 * The text of the page for the worker to find a job post in, in short tasks too.
 * @throws Error where the page changed its address meanwhile
 */
export async function captureText(document: Document, signal: AbortSignal): Promise<{ url: string; title: string; text: PageText }> {
  const url = document.location.href
  const text = await inShortTasks(document, pageText, signal)
  if (!text) throw new Error("The page changed its address while it was read.")
  return { url, title: document.title, text }
}

async function inShortTasks<Result>(document: Document, steps: (page: Page) => Steps<Result>, signal: AbortSignal): Promise<Result | null> {
  // What the browser computed for it is asked anew for every reading.
  const { isHidden, look } = visibilityOf(document)
  const page: Page = { document, url: new URL(document.location.href), isHidden }
  // The first question about a style makes the browser work out all of them: not in the task in which this script was loaded.
  await nextTask(document)
  const isStale = () => signal.aborted || document.location.href !== page.url.href
  return isStale() ? null : inSlices(document, lookAndRead(page, look, steps), isStale)
}

/** What costs most, asking the browser what can be seen, is done first. */
function* lookAndRead<Result>(page: Page, look: () => Steps<void>, steps: (page: Page) => Steps<Result>): Steps<Result> {
  yield* look()
  yield* lookAtText(page.document, page.isHidden)
  return yield* steps(page)
}

function whyUnreadable(contentType: string): Sentence | null {
  if (contentType === "application/pdf") return sentences([sentence("pagePdf"), sentence("pagePdfNext")])
  return readable.test(contentType) ? null : sentences([sentence("pageOtherFile"), sentence("pageLooksForPerson")])
}
