import type { SectionId } from "~profile/evidence"
import { ProfileBuilder } from "~profile/profile-builder"
import { elementsIn } from "../page/page-index"
import type { Page } from "../site"
import { cardLines, outermost, prose } from "./card-lines"
import { findCards, hasPlaceholder } from "./cards-2026"
import { keyOf } from "./component-key"
import type { Steps } from "../page/steps"
import type { LayoutReading } from "./layout-reading"
import { readCards, type CardShape } from "./read-cards"
import { readTopCard } from "./top-card"

const isLine = (element: Element) => element.localName === "p" || element.localName === "span"
const skillKey = /\.profile\.skill\([^)]*\)$/
const mayArriveLate: readonly SectionId[] = ["experience", "education", "skills", "certifications", "languages"]
const isEntry = (element: Element) => keyOf(element, /^entity-collection-item/) !== null
const isTextBox = (element: Element) => element.getAttribute("data-testid") === "expandable-text-box"

/** Reads the signed-in page of 2026: no `h1`, hashed classes, cards told by their component keys, sections that arrive when scrolled to. */
export function* readMember2026(main: Element, topCard: Element, page: Page): Steps<LayoutReading> {
  const { isHidden } = page
  const builder = new ProfileBuilder()
  readTopCard(builder, topCard, page)
  yield
  const { cards, empty } = findCards(main, isHidden)
  yield
  const about = cards.get("about")
  if (about) readAbout(builder, about, isHidden)
  const read = yield* readCards(
    [...cards].filter(([section]) => section !== "about"),
    sduiShape(page)
  )
  const waiting = hasPlaceholder(main)
  for (const section of mayArriveLate) {
    if (waiting && !cards.has(section) && !empty.has(section)) read.notLoaded.push({ section, state: "not_in_dom", label: null })
  }
  return { builder, ...read, seen: new Set(cards.keys()) }
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
    linesOf: entry => cardLines(entry, isHidden, isNoLine),
    leadOf: entry => leadOf(entry, isHidden),
    descriptionOf: entry => prose(elementsIn(entry, isTextBox)[0], isHidden)
  }
}

/** Roles are in a list, prose in boxes, skills behind a link, and links out are no lines. */
function isNoLine(element: Element): boolean {
  return (
    element.localName === "ul" ||
    isTextBox(element) ||
    isEntry(element) ||
    isAside(element) ||
    (isLine(element) && elementsIn(element, isAside).length > 0)
  )
}

/** The lines of the link around an entry's own lines, where it has several. */
function leadOf(entry: Element, isHidden: Page["isHidden"]): string[] | undefined {
  if (entry.localName === "li") return undefined
  const lead = outermost(entry.getElementsByTagName("a")).find(link => elementsIn(link, isLine).length > 0 && !link.closest("ul, p"))
  const lines = lead ? cardLines(lead, isHidden, isNoLine) : []
  return lines.length > 1 ? lines : undefined
}

function isAside(element: Element): boolean {
  return isTextBox(element) || /skill-associations|\/endorsers/.test(element.getAttribute("href") ?? "")
}
