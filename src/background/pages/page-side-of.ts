import { injectPageSide } from "~browser/scripting"
import { tabOf, type TabFacts } from "~browser/tabs"
import { contract } from "~messages/contract"
import { FailureError } from "~messages/failure-error"
import { sendToTab } from "~messages/send"
import { sentence, type Sentence } from "~sentence/sentence"
import pageReading from "~sites/page-reading"
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
export async function readPostFromTab(tabId: number, pageSideFiles: readonly string[]): Promise<PostOfTab> {
  const tab = await tabOf(tabId)
  if (tab?.incognito) {
    throw fail(sentence("failPrivate"), sentence("failPrivatePostNext"))
  }
  if (!(await hasPageSide(tabId))) {
    if (!tab) throw fail(sentence("failTabClosed"), sentence("failTabClosedPostNext"))
    await inject(tab, pageSideFiles, sentence("failPostUnread"))
  }
  // What comes from a page is checked like everything that crosses a boundary.
  const page = contract["content.readText"].reply.parse(await sendToTab(tabId, "content.readText", {}))
  const post = pageReading().findPostIn(page)
  if (!post) throw fail(sentence("failNoPost"), sentence("failNoPostNext"))
  return { url: page.url, ...post }
}

/**
 * The page's structure with every text replaced, for a report that the recruiter saves and may send. It names nobody, so neither does its
 * file.
 */
export async function skeletonOf({ skeletonFile, now }: Pick<PageDeps, "skeletonFile" | "now">, tabId: number) {
  const tab = await tabOf(tabId)
  if (!tab) throw fail(sentence("failTabClosed"), sentence("failTabClosedNext"))
  await inject(tab, [skeletonFile], sentence("failNoStructure"))
  const { html } = contract["content.skeleton"].reply.parse(await sendToTab(tabId, "content.skeleton", {}))
  return { html, fileName: `candor-page-structure-${new Date(now()).toISOString().slice(0, 10)}.html` }
}

async function inject({ tabId, url }: TabFacts, files: readonly string[], what: Sentence): Promise<void> {
  try {
    await injectPageSide(tabId, files)
  } catch (error) {
    throw fail(what, whyUnreadable(url, error))
  }
}
