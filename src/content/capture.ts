import type { NotAProfile, Reading } from "~profile/reading"
import { findPost } from "~sites/find-post"
import { readPage } from "~sites/read-page"
import type { Page } from "~sites/site"
import { computedVisibility } from "./computed-visibility"
import { lookAtText, nextTask } from "./yielding"

export interface Capture {
  url: string
  title: string
  result: Reading | NotAProfile
  post: { title: string | null } | null
}

const readable = /^(text\/(html|plain|xml)|application\/(xhtml\+xml|xml))$/

/** The page as the sites' readers get it, with what the browser computed for it. Made anew for every reading. */
export function pageOf(document: Document): Page {
  return { document, url: new URL(document.location.href), isHidden: computedVisibility(document) }
}

/**
 * Reads the page as it is now. A reader that fails in spite of its promise makes the page "not a profile", never an error on the page.
 * What costs most, asking the browser what can be seen, is done in short tasks before, and looking for a job post is a task of its own:
 * a long page does not hold up the recruiter's scrolling.
 */
export async function capture(document: Document, signal: AbortSignal): Promise<Capture | null> {
  const page = pageOf(document)
  const url = page.url.href
  await lookAtText(document, page.isHidden, signal)
  if (signal.aborted || document.location.href !== url) return null
  const result = readResult(page)
  await nextTask(document)
  // The address changed in between: what was read belongs to neither page.
  if (signal.aborted || document.location.href !== url) return null
  const post = result.site === null ? postOn(page) : null
  return { url, title: document.title, result, post }
}

function readResult(page: Page): Reading | NotAProfile {
  const { contentType } = page.document
  if (contentType === "application/pdf") {
    return { site: null, reason: "This tab shows a PDF. Copy its text, or drop the file, into the panel's chat." }
  }
  if (!readable.test(contentType))
    return { site: null, reason: "This tab shows a file, not a page. Candor looks for a person's profile on a page." }
  try {
    return readPage(page)
  } catch {
    return { site: null, reason: "Candor could not make sense of this page. Copy the profile's text into the panel's chat instead." }
  }
}

function postOn(page: Page): { title: string | null } | null {
  try {
    const post = findPost(page)
    return post && { title: post.title }
  } catch {
    // A post is an offer, not a promise: without one the page is only not a profile.
    return null
  }
}
