import type { SectionId } from "~profile/evidence"
import { isLinkedInHost, linkedInView } from "~profile/identity"
import { ProfileBuilder } from "~profile/profile-builder"
import { elementsIn, pageIndex } from "../page/page-index"
import type { Page } from "../site"
import type { Steps } from "../page/steps"
import { cardLines, countOfPeople, outermost, prose, shownLine } from "./card-lines"
import { isLength } from "./guest-entry"
import type { LayoutReading } from "./layout-reading"
import { readCards } from "./read-cards"

// Both mark parts for their own tests and for hiding names in pictures; those marks outlive the classes.
const name = /lockup-full-name|lead--name|=person-name/
const sections = ["experience", "education", "skills"] as const
const ofProse = /-description$|=person-blurb|summary-card-text/
const role = /grouped-position-entity-metadata/

/** The marks of an element: the names of its data attributes, and what the telling ones say. */
function marksOf(element: Element): string {
  return element
    .getAttributeNames()
    .filter(one => one === "id" || one.startsWith("data-"))
    .map(one => (/^id$|anonymize|view-name/.test(one) ? `=${element.getAttribute(one)}` : one))
    .join(" ")
}

const isMarked = (pattern: RegExp) => (element: Element) =>
  marksOf(element)
    .split(" ")
    .some(mark => pattern.test(mark))

/** The top card of one person's page in Recruiter or Sales Navigator; null elsewhere. */
export function findHireView(page: Page): { id: "recruiter" | "sales-navigator"; main: Element; topCard: Element } | null {
  const view = isLinkedInHost(page.url) ? linkedInView(page.url) : null
  if (!view) return null
  const main = pageIndex(page).tagged("main")[0] ?? page.document.body
  const owner = ownersName(main, page)
  const topCard = owner?.closest("section, header") ?? owner?.parentElement?.parentElement
  return topCard ? { id: view.startsWith("sales") ? "sales-navigator" : "recruiter", main, topCard } : null
}

/** The mark of any name may stand on somebody else's, which is then a link to them. */
function ownersName(main: Element, page: Page): Element | undefined {
  const isOwn = isMarked(/lockup-full-name|lead--name/)
  return elementsIn(main, isMarked(name)).find(
    one => !one.closest("aside") && (isOwn(one) || !one.closest("a")) && shownLine(one, page.isHidden) !== null
  )
}

/** Reads what both show in the same way: marks first, then the lines of list entries by pattern. Built from public descriptions alone. */
export function* readHireView(main: Element, topCard: Element, page: Page): Steps<LayoutReading> {
  const { isHidden } = page
  const builder = new ProfileBuilder()
  const first = (root: Element, pattern: RegExp) => elementsIn(root, isMarked(pattern))[0]
  const line = (root: Element, pattern: RegExp) => shownLine(first(root, pattern), isHidden)
  builder.set("name", shownLine(ownersName(main, page), isHidden))
  builder.set("headline", line(topCard, /lockup-headline|=headline/))
  const lines = cardLines(topCard, isHidden).filter(one => !/^[·•]/.test(one) && !countOfPeople.test(one))
  const at = lines.indexOf(builder.profile.headline ?? "")
  builder.set("location", line(topCard, /lockup-location|=location/)?.replace(/^[·•]\s*/, "") ?? (at < 0 ? null : lines[at + 1]))
  const cards = new Map<SectionId, Element>()
  for (const section of sections) {
    const pattern = new RegExp(`${section}-(?:card|section)|lead-${section}`)
    const card = elementsIn(main, isMarked(pattern)).find(one => !one.closest("aside") && (one.textContent ?? "").trim() !== "")
    if (card) cards.set(section, card)
  }
  const about = first(main, /summary-card|about-lead|=about-section/)
  if (about) builder.set("about", prose(first(about, ofProse), isHidden))
  const below = (element: Element) => /^(?:ul|ol|h4)$/.test(element.localName) || isMarked(ofProse)(element) || isLength(element)
  const read = yield* readCards(cards, {
    isEntry: isMarked(role),
    entriesOf: card => outermost(card.getElementsByTagName("li")),
    linesOf: entry => cardLines(entry, isHidden, below).filter(one => /[\p{L}\p{N}]/u.test(one)),
    descriptionOf: entry => prose(first(entry, ofProse), isHidden)
  })
  return { builder, ...read, seen: new Set(cards.keys()), verified: false }
}

/** The owner's public address, where the page links to it. */
export function publicLink(topCard: Element, main: Element): string | undefined {
  const links = [...elementsIn(topCard, isLink), ...elementsIn(main, isLink).filter(isMarked(/public-profile/))]
  return links.map(link => link.getAttribute("href") ?? "").find(href => /\/in\/[^/]/.test(href))
}

const isLink = (element: Element) => element.localName === "a"
