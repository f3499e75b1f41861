import type { SectionId } from "~profile/evidence"
import { elementsIn } from "../page/page-index"
import type { IsHidden } from "../page/visible-text"
import { shownLine } from "./card-lines"
import { keyAttributes, keyOf } from "./component-key"
import { sectionOfHeading } from "./headings"

// Only the card names inside the keys are stable: every class and every other key is new with each build.
const sectionByKey: readonly (readonly [SectionId, RegExp])[] = [
  ["about", /About$/],
  ["experience", /(?<!Volunteer(?:ing)?)Experience(?:TopLevel|$|_)/],
  ["education", /Education(?:TopLevel|$|_)/],
  ["certifications", /(?:Certification|LicensesAndCertifications)s?(?:TopLevel|$|_)/],
  ["skills", /Skills(?:TopLevel|$|_)/],
  ["languages", /Languages?(?:TopLevel|$|_)/]
]
const cardKey = /^(?:com\.linkedin\.sdui\.profile\.card\.ref|profile_|Profile_)/
/**
 * A card is an outer wrapper and an inner section with the same key. A wrapper without children was rendered and is empty: the person has
 * none. Keys, test ids and headings all lead to a card, because public reports know builds that lack one or the other.
 */
export function findCards(main: Element, isHidden: IsHidden): { cards: Map<SectionId, Element>; empty: Set<SectionId> } {
  const cards = new Map<SectionId, Element>()
  const empty = new Set<SectionId>()
  for (const element of elementsIn(main, one => keyAttributes.some(name => one.hasAttribute(name)))) {
    const key = keyOf(element, cardKey)
    const section = key ? sectionByKey.find(([, pattern]) => pattern.test(key))?.[0] : undefined
    if (!key || !section || cards.has(section)) continue
    // An empty marker that bears the owner's slug stands beside content that may come later: it says nothing.
    if (element.childElementCount === 0) {
      if (/(?:Section|TopLevel|About|Skills)$/.test(key)) empty.add(section)
    } else cards.set(section, element.closest("section") ?? element)
  }
  for (const heading of elementsIn(main, one => one.localName === "h2" || one.localName === "h3")) {
    const section = sectionOfHeading(shownLine(heading, isHidden) ?? "")
    const card = heading.closest("section")
    if (section && card && !cards.has(section)) cards.set(section, card)
  }
  return { cards, empty }
}

/** A bucket of cards that has not arrived holds an empty element with its own key. No bucket at all: the page has only begun. */
export function hasPlaceholder(main: Element): boolean {
  const buckets = elementsIn(main, one => keyOf(one, /^profileCards(?:BelowActivity|Experience)/) !== null)
  return buckets.length === 0 || buckets.some(bucket => bucket.childElementCount === 0)
}
