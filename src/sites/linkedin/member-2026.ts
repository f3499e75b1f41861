import type { SectionId } from "~profile/evidence"
import { ProfileBuilder } from "~profile/profile-builder"
import { elementsIn } from "../page-index"
import type { Page } from "../site"
import { datesOfLine } from "./card-fields"
import { cardLines, outermost, prose } from "./card-lines"
import { findCards, hasPlaceholder } from "./cards-2026"
import { keyOf } from "./component-key"
import type { LayoutReading } from "./layout"
import { readCards, type CardShape } from "./read-cards"
import { readTopCard } from "./top-card"

const isLine = (element: Element) => element.localName === "p" || element.localName === "span"
const skillKey = /\.profile\.skill\([^)]*\)$/
const mayArriveLate: readonly SectionId[] = ["experience", "education", "skills", "certifications", "languages"]
const isEntry = (element: Element) => keyOf(element, /^entity-collection-item/) !== null
const isTextBox = (element: Element) => element.getAttribute("data-testid") === "expandable-text-box"

/** Reads the signed-in page of 2026: no `h1`, hashed classes, cards told by their component keys, sections that arrive when scrolled to. */
export function readMember2026(main: Element, topCard: Element, page: Page): LayoutReading {
  const { isHidden } = page
  const builder = new ProfileBuilder()
  readTopCard(builder, topCard, page)
  const { cards, empty } = findCards(main, isHidden)
  const about = cards.get("about")
  if (about) readAbout(builder, about, isHidden)
  const notLoaded = readCards(
    builder,
    [...cards].filter(([section]) => section !== "about"),
    sduiShape(page)
  )
  const waiting = hasPlaceholder(main)
  for (const section of mayArriveLate) {
    if (waiting && !cards.has(section) && !empty.has(section)) notLoaded.push({ section, state: "not_in_dom", label: null })
  }
  return { builder, notLoaded, seen: new Set(cards.keys()) }
}

function readAbout(builder: ProfileBuilder, card: Element, isHidden: Page["isHidden"]): void {
  const box = elementsIn(card, isTextBox)[0] ?? elementsIn(card, isLine).find(one => !one.closest("h2")) ?? null
  builder.set("about", prose(box, isHidden))
  const icon = elementsIn(card, one => one.localName === "svg" && one.id.startsWith("skills-"))[0]
  const block = icon?.nextElementSibling ?? icon?.parentElement
  const line = block ? cardLines(block, isHidden).at(-1) : null
  for (const skill of line?.split(/\s+•\s+/) ?? []) builder.skill(skill.trim(), "about")
}

/** Entries by their keys, roles of one employer in a list. */
export function sduiShape({ isHidden }: Page): CardShape {
  return {
    isEntry,
    entriesOf: (card, section) => (section === "skills" ? outermost(elementsIn(card, one => keyOf(one, skillKey) !== null)) : []),
    linesOf: entry => linesOf(entry, isHidden),
    descriptionOf: entry => prose(elementsIn(entry, isTextBox)[0], isHidden)
  }
}

/** The lines of an entry itself: roles are in a list, prose in boxes, skills behind a link, and links out are no lines. */
function linesOf(entry: Element, isHidden: Page["isHidden"]): string[] {
  const lead = outermost(entry.getElementsByTagName("a")).find(link => elementsIn(link, isLine).length > 0 && !link.closest("ul, p"))
  const leaveOut = (element: Element) =>
    element.localName === "ul" ||
    isTextBox(element) ||
    isEntry(element) ||
    isAside(element) ||
    (isLine(element) && elementsIn(element, isAside).length > 0)
  const whole = cardLines(entry, isHidden, leaveOut)
  if (!lead || entry.localName === "li") return whole
  // A parser takes links in links apart, and the first of them may end before the dates.
  const own = cardLines(lead, isHidden, leaveOut)
  const isDated = (lines: string[]) => lines.some(line => datesOfLine(line) !== null)
  return own.length > 1 && (isDated(own) || !isDated(whole)) ? own : whole
}

function isAside(element: Element): boolean {
  return isTextBox(element) || /skill-associations|\/endorsers/.test(element.getAttribute("href") ?? "")
}
