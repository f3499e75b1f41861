import { askForTab } from "~browser/permissions"
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
import { notAllowedCode, whyUnreadable } from "./unreadable-page"

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
  const page = await pageOf(tabId, pageSideFiles, {
    isPrivate: sentence("failPrivatePostNext"),
    isClosed: sentence("failTabClosedPostNext"),
    isUnread: sentence("failPostUnread")
  })
  const post = pageReading().findPostIn(page)
  if (!post) throw fail(sentence("failNoPost"), sentence("failNoPostNext"))
  return { url: page.url, ...post }
}

/** The seen text of a tab's page, paragraph by paragraph, whatever it is about; the page side is put there first where it is missing. */
export async function readTextOfTab(tabId: number, pageSideFiles: readonly string[]): Promise<{ url: string; text: string }> {
  const { url, text } = await pageOf(tabId, pageSideFiles, {
    isPrivate: sentence("failPrivateProfileNext"),
    isClosed: sentence("failTabClosedProfileNext"),
    isUnread: sentence("failPageUnread")
  })
  return { url, text: text.blocks.map(block => block.text).join("\n\n") }
}

/** What to say where a page cannot be looked at. */
interface WhyNot {
  isPrivate: Sentence
  isClosed: Sentence
  isUnread: Sentence
}

async function pageOf(tabId: number, pageSideFiles: readonly string[], { isPrivate, isClosed, isUnread }: WhyNot) {
  const tab = await tabOf(tabId)
  if (tab?.incognito) throw fail(sentence("failPrivate"), isPrivate)
  if (!(await hasPageSide(tabId))) {
    if (!tab) throw fail(sentence("failTabClosed"), isClosed)
    await inject(tab, pageSideFiles, isUnread)
  }
  // What comes from a page is checked like everything that crosses a boundary.
  return contract["content.readText"].reply.parse(await sendToTab(tabId, "content.readText", {}))
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
    const why = whyUnreadable(url, error)
    // Asked for in the same click; what was begun here begins anew by the next one.
    const isAsked = why.code === notAllowedCode && (await askForTab(tabId))
    throw fail(what, isAsked ? sentence("pageAllowThenAgain") : why)
  }
}
