import { injectPageSide } from "~browser/scripting"
import { tabOf, type TabFacts } from "~browser/tabs"
import { contract } from "~messages/contract"
import { FailureError } from "~messages/failure-error"
import { sendToTab } from "~messages/send"
import { findPostIn } from "~sites/page/find-post"
import type { PostOfTab } from "../deps"
import type { PageDeps } from "./page-deps"
import { fail } from "../failures"
import { whyUnreadable } from "./unreadable-page"

/** Whether a page side answers in a tab. Asks it for something that costs nothing. */
export async function hasPageSide(tabId: number): Promise<boolean> {
  try {
    await sendToTab(tabId, "content.clearQuote", {})
    return true
  } catch (error) {
    if (error instanceof FailureError) return false
    throw error
  }
}

/** Asks a tab for the job post on its page; puts the page side there first where it is missing and the browser allows it. */
export async function readPostFromTab(tabId: number, pageSideFile: string): Promise<PostOfTab> {
  const tab = await tabOf(tabId)
  if (tab?.incognito) {
    throw fail("Candor keeps nothing of private windows, so it does not read in them.", "Open the job post in a normal window.")
  }
  if (!(await hasPageSide(tabId))) {
    if (!tab) throw fail("This tab is closed.", "Open the job post again, or copy its text into the chat.")
    await inject(tab, pageSideFile, "Candor could not read the job post.")
  }
  // What comes from a page is checked like everything that crosses a boundary.
  const page = contract["content.readText"].reply.parse(await sendToTab(tabId, "content.readText", {}))
  const post = findPostIn(page)
  if (!post) throw fail("Candor found no job post on this page.", "Open the page with the post itself, or copy its text into the chat.")
  return { url: page.url, ...post }
}

/**
 * The page's structure with every text replaced, for a report that the recruiter saves and may send. It names nobody, so neither does its
 * file.
 */
export async function skeletonOf({ skeletonFile, now }: Pick<PageDeps, "skeletonFile" | "now">, tabId: number) {
  const tab = await tabOf(tabId)
  if (!tab) throw fail("This tab is closed.", "Open the page again.")
  await inject(tab, skeletonFile, "Candor could not take the structure of this page.")
  const { html } = contract["content.skeleton"].reply.parse(await sendToTab(tabId, "content.skeleton", {}))
  return { html, fileName: `candor-page-structure-${new Date(now()).toISOString().slice(0, 10)}.html` }
}

async function inject({ tabId, url }: TabFacts, file: string, what: string): Promise<void> {
  try {
    await injectPageSide(tabId, file)
  } catch (error) {
    throw fail(what, whyUnreadable(url, error))
  }
}
