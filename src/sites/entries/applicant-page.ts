import { ProfileBuilder } from "~profile/profile-builder"
import { sentence } from "~sentence/sentence"
import { elementsIn, pageIndex } from "../page/page-index"
import type { Page, Site } from "../site"
import { runThrough, type Steps } from "../page/steps"
import { nodesInStep, visibleLine } from "../page/visible-text"

// Headings of what colleagues wrote, of who takes part in the hiring, and of other applicants; marks of the same.
const othersHeading =
  /^(?:activit|all (?:activit|candidates|notes)|approv|comment|coordinator|e-?mails?$|feed(?:back)?\b|follow|hiring|history|interview|message|next |note|other |owner|previous |recruiter|referr|review|scorecard|sched|similar|source|task|team|timeline|to-?do)/i
const othersMark =
  /(?:^|[-_ ])(?:activity|candidate-?list|comments?|feed|feedback|hiring-?team|messages?|notes?|scorecards?|timeline)(?:$|[-_ ])/i
const isHeading = (element: Element) => /^h[1-6]$/.test(element.localName) || element.getAttribute("role") === "heading"

const known = new WeakMap<Page, (element: Element) => boolean>()

/** The parts of a page that are not the applicant's: by their marks, and by what the heading says that a part begins with. */
function othersIn(page: Page): (element: Element) => boolean {
  return runThrough(othersSteps(page))
}

function* othersSteps(page: Page): Steps<(element: Element) => boolean> {
  const before = known.get(page)
  if (before) return before
  const { document, isHidden } = page
  const isOthersOwn = (element: Element) => {
    if (/^(?:aside|nav|header)$/.test(element.localName)) return true
    // Links to the applicants before and after.
    if (element.localName === "a") return othersHeading.test((element.textContent ?? "").trim())
    const mark = `${element.getAttribute("data-testid")} ${element.getAttribute("data-qa")} ${element.id} ${element.getAttribute("class")}`
    return othersMark.test(mark)
  }
  const others: Element[] = []
  const headings: Element[] = []
  let count = 0
  for (const element of elementsIn(document.body, () => true)) {
    if (++count % nodesInStep === 0) yield
    if (isOthersOwn(element)) others.push(element)
    if (isHeading(element)) headings.push(element)
  }
  for (const [at, heading] of headings.entries()) {
    if (!othersHeading.test(visibleLine(heading, isHidden) ?? "")) continue
    let part: Element = heading
    const isAlone = (element: Element) => ![headings[at - 1], headings[at + 1]].some(other => other && element.contains(other))
    while (part.parentElement && isAlone(part.parentElement)) part = part.parentElement
    // A heading that stands amid others has what follows it, until the next.
    if (part === heading)
      for (let next = heading.nextElementSibling; next && !isHeading(next); next = next.nextElementSibling) others.push(next)
    others.push(part)
  }
  const parts = new Set(others)
  const isOthers = (element: Element | null): boolean => {
    for (let node = element; node; node = node.parentElement) if (parts.has(node)) return true
    return false
  }
  known.set(page, isOthers)
  return isOthers
}

/** The first heading that is the applicant's own. */
function applicantsName(page: Page): string | null {
  const isOthers = othersIn(page)
  const heading = pageIndex(page)
    .tagged("h1", "h2")
    .find(one => !isOthers(one) && !page.isHidden(one))
  return visibleLine(heading, page.isHidden)
}

/**
 * A site for one applicant's page: the name from its heading, everything else from the text of what is the applicant's own, read as a
 * résumé. Built from public descriptions alone, so it is not verified.
 * @param path the path of one applicant's page; its group is the applicant's id
 */
export function applicantPage(id: string, host: RegExp, path: RegExp): Omit<Site, "id" | "name"> {
  const idOf = (page: Page) => path.exec(page.url.pathname)?.[1]
  return {
    priority: 90,
    verified: false,
    looksFor: sentence("looksForApplicant"),
    matches: page => host.test(page.url.hostname),
    isProfile: page => idOf(page) !== undefined && applicantsName(page) !== null,
    othersIn,
    prepare: othersSteps,
    read: page => {
      const { profile } = new ProfileBuilder().set("name", applicantsName(page))
      const health = { layout: null, verified: false, sections: [], sections_not_loaded: [], findings: [] }
      return { personKey: `${id}:${idOf(page)}`, profile, cards: [], health, needsText: true }
    }
  }
}
