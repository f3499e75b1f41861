import type { NotAProfile, Reading } from "~profile/reading"
import { findPost } from "./find-post"
import { pageFindings } from "./page-findings"
import { pageIndex } from "./page-index"
import { sites } from "./registry"
import type { Page, Site } from "./site"

/** The sites in the order they are asked: structured before generic. */
export const sitesByPriority: readonly Site[] = [...sites].sort((a, b) => b.priority - a.priority)

/**
 * Reads a page with the first site that knows it as a profile; the generic reader comes last. Never throws: a reader that fails hands the
 * page to the next, and a page that none can read is no profile, with the reason.
 */
export function readPage(page: Page): Reading | NotAProfile {
  const failed: Site[] = []
  let mayBe: Site | null = null
  for (const site of sitesByPriority) {
    try {
      if (!site.matches(page)) continue
      if (!site.isProfile(page)) {
        // A site that knows its own pages by host or landmark has the last word on them.
        if (site.priority >= 90) mayBe ??= site
        if (mayBe) break
        continue
      }
      const reading = site.read(page)
      const findings = [...reading.health.findings, ...pageFindings(page)]
      return { site: site.id, ...reading, health: { ...reading.health, findings } }
    } catch {
      // The page is not as this site's reader knows it; the next one may still read it.
      failed.push(site)
    }
  }
  return { site: null, reason: reasonFor(page, mayBe, failed) }
}

function reasonFor(page: Page, mayBe: Site | null, failed: readonly Site[]): string {
  if (mayBe) return `This page is on ${mayBe.name}, but it is no profile, or it has not loaded yet. Candor looks for ${mayBe.looksFor}.`
  if (failed[0]) {
    return `This page looks like ${failed[0].name}, but it could not be read: it is not built as Candor knows it. Candor looks for ${failed[0].looksFor}.`
  }
  const seen = whatItIs(page)
  const looksFor = sitesByPriority.map(site => site.looksFor)
  return `${seen} Candor looks for ${looksFor.slice(0, -1).join(", ")}, or ${looksFor.at(-1)}.`
}

function whatItIs(page: Page): string {
  try {
    if ((page.document.body?.textContent ?? "").trim() === "") return "This page is empty, so it is no profile."
    if (
      pageIndex(page)
        .tagged("input")
        .some(input => input.getAttribute("type") === "password")
    )
      return "This page asks to sign in, so it is no profile."
    if (findPost(page)) return "This page is a job post, not a profile."
  } catch {
    // The page defies reading altogether: the plain sentence is all there is to say.
  }
  return "This page is no profile: no person's name with positions, education or skills was found on it."
}
