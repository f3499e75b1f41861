import { injectPageSide } from "~browser/scripting"
import { tabOf } from "~browser/tabs"
import { contract } from "~messages/contract"
import { FailureError } from "~messages/failure-error"
import { sendToTab } from "~messages/send"
import { findPostIn } from "~sites/find-post"
import type { PostOfTab } from "./deps"
import { fail } from "./failures"
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
  if (!(await hasPageSide(tabId))) {
    const tab = await tabOf(tabId)
    if (!tab) throw fail("This tab is closed.", "Open the job post again, or copy its text into the chat.")
    try {
      await injectPageSide(tabId, pageSideFile)
    } catch (error) {
      throw fail("Candor could not read the job post.", whyUnreadable(tab.url, error))
    }
  }
  // What comes from a page is checked like everything that crosses a boundary.
  const page = contract["content.readText"].reply.parse(await sendToTab(tabId, "content.readText", {}))
  const post = findPostIn(page)
  if (!post) throw fail("Candor found no job post on this page.", "Open the page with the post itself, or copy its text into the chat.")
  return { url: page.url, ...post }
}
