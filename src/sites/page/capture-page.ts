import type { PageCapture } from "~profile/page-capture"
import { cutCapture } from "./cut-capture"
import { indexSteps } from "./page-index"
import { pageText } from "./page-text"
import { sites } from "../registry"
import { lastWord, type Page, type Site } from "../site"
import { runThrough, type Steps } from "./steps"
import { unseenText } from "./unseen-text"

const byPriority: readonly Site[] = [...sites].sort((a, b) => b.priority - a.priority)

type Known = Pick<PageCapture, "reading" | "refusedBy" | "failed">

/**
 * Takes of a page what needs its document: the reading of a site that is known, else the page's text and data. Never throws, and changes
 * nothing; what is beyond a size is left out and said. In steps of some milliseconds each.
 */
export function* captureSteps(page: Page): Steps<PageCapture> {
  const capture: PageCapture = { ...emptyCapture(page.url.href, page.document.title) }
  try {
    yield* indexSteps(page)
    yield
    const known = yield* askSites(page)
    Object.assign(capture, known)
    yield
    Object.assign(capture, yield* unseenText(page))
    const { reading } = known
    const needsText = reading === null || reading.needsText || (siteOf(reading.site)?.priority ?? 0) < lastWord || isThin(reading)
    const isOthers = siteOf(reading?.site)?.othersIn?.(page)
    const own = isOthers ? { ...page, isHidden: (element: Element) => isOthers(element) || page.isHidden(element) } : page
    if (needsText) capture.text = yield* pageText(own)
  } catch {
    // The page defies reading; what was taken until then is what there is.
  }
  return cutCapture(capture)
}

/** The same in one go. */
export function capturePage(page: Page): PageCapture {
  return runThrough(captureSteps(page))
}

/** The capture of a page of which nothing was taken. */
export function emptyCapture(url: string, title: string): PageCapture {
  return { url, title, unreadable: null, reading: null, refusedBy: null, failed: [], text: null, suspects: [], hidden: [] }
}

/** The first site that knows the page as a profile. A reader that fails hands the page to the next. */
function* askSites(page: Page): Steps<Known> {
  const known: Known = { reading: null, refusedBy: null, failed: [] }
  for (const site of byPriority) {
    try {
      if (!site.matches(page)) continue
      yield
      if (site.prepare) yield* site.prepare(page)
      if (site.isProfile(page)) {
        yield
        const read = site.read(page)
        const { needsText = false, ...reading } = "next" in read ? yield* read : read
        return { ...known, reading: { site: site.id, ...reading, needsText } }
      }
      // A site that knows its own pages by host or landmark has the last word on them.
      if (site.priority >= lastWord) return { ...known, refusedBy: site.id }
    } catch {
      // The page is not as this site's reader knows it; the next one may still read it.
      known.failed.push(site.id)
    }
  }
  return known
}

function siteOf(id: string | undefined): Site | undefined {
  return byPriority.find(site => site.id === id)
}

/** A name and no more, although nothing is still to load: where the site used to yield more, its page's text is what is left to read. */
function isThin({ profile, health, cards = [] }: NonNullable<Known["reading"]>): boolean {
  const isWaiting = health.sections.some(({ section, state }) => section === "experience" && state === "not loaded")
  const hasEntry = cards.some(
    ({ section, entries }) =>
      (section === "experience" || section === "education") && entries.some(({ lines, lead = lines }) => lines[0] || lead[0])
  )
  return !isWaiting && !hasEntry && profile.positions.length + profile.education.length === 0
}
