import type { SectionId } from "~profile/evidence"
import type { NotLoaded } from "~profile/health"
import { ProfileBuilder } from "~profile/profile-builder"
import { elementsIn } from "../page-index"
import type { Page } from "../site"
import { visibleLine } from "../visible-text"
import { addCertification, addEducation, addPosition, cutLists, datesOfLine } from "./card-fields"
import { cardLines, outermost, prose } from "./card-lines"
import { sectionOfHeading } from "./headings"
import type { LayoutReading } from "./layout"

// Only the card names inside the keys are stable: every class and every other key is new with each build.
const sectionByKey: readonly (readonly [SectionId, RegExp])[] = [
  ["about", /About$/],
  ["experience", /(?<!Volunteer)Experience(?:TopLevel(?:Section)?)?(?:$|_)/],
  ["education", /Education(?:TopLevel(?:Section)?)?(?:$|_)/],
  ["certifications", /(?:Certification|LicensesAndCertifications)s?(?:TopLevel(?:Section)?)?(?:$|_)/],
  ["skills", /Skills(?:TopLevel(?:Section)?)?(?:$|_)/],
  ["languages", /Languages?(?:TopLevel(?:Section)?)?(?:$|_)/]
]
const cardKey = /^(?:com\.linkedin\.sdui\.profile\.card\.ref|profile_|Profile_)/
const isLine = (element: Element) => element.localName === "p" || element.localName === "span"
const skillKey = /\.profile\.skill\([^)]*\)$/
const mayArriveLate: readonly SectionId[] = ["experience", "education", "skills", "certifications", "languages"]
const isTextBox = (element: Element) => element.getAttribute("data-testid") === "expandable-text-box"

/** Reads the signed-in page of 2026: no `h1`, hashed classes, cards told by their component keys, sections that arrive when scrolled to. */
export function readMember2026(main: Element, topCard: Element, { isHidden }: Page): LayoutReading {
  const builder = new ProfileBuilder()
  readTopCard(builder, topCard, isHidden)
  const { cards, empty } = findCards(main)
  const notLoaded: NotLoaded[] = []
  const about = cards.get("about")
  if (about) readAbout(builder, about, isHidden)
  for (const [section, card] of cards) {
    for (const entry of section === "about" ? [] : entriesOf(card, section)) {
      const lines = linesOf(entry, isHidden)
      if (section === "experience") readExperience(builder, entry, lines, isHidden)
      if (section === "education") addEducation(builder, lines)
      if (section === "certifications") addCertification(builder, lines)
      if (section === "skills") builder.skill(lines[0])
      if (section === "languages" && lines[0]) builder.language(lines[0], lines[1] ?? null)
    }
    if (section !== "about") notLoaded.push(...cutLists(card, section))
  }
  const waiting = hasPlaceholder(main)
  for (const section of mayArriveLate) {
    if (waiting && !cards.has(section) && !empty.has(section)) notLoaded.push({ section, state: "not_in_dom", label: null })
  }
  return { builder, notLoaded, seen: new Set(cards.keys()) }
}

/**
 * A card is an outer wrapper and an inner section with the same key. A wrapper without children was rendered and is empty: the person has
 * none. Keys, test ids and headings all lead to a card, because public reports know builds that lack one or the other.
 */
function findCards(main: Element): { cards: Map<SectionId, Element>; empty: Set<SectionId> } {
  const cards = new Map<SectionId, Element>()
  const empty = new Set<SectionId>()
  for (const element of elementsIn(main, isKeyed)) {
    const key = element.getAttribute("componentkey") || element.getAttribute("data-testid") || element.id
    const section = cardKey.test(key) ? sectionByKey.find(([, pattern]) => pattern.test(key))?.[0] : undefined
    if (!section || cards.has(section)) continue
    if (element.childElementCount === 0) empty.add(section)
    else cards.set(section, element.closest("section") ?? element)
  }
  for (const heading of elementsIn(main, one => one.localName === "h2" || one.localName === "h3")) {
    const section = sectionOfHeading(heading.textContent ?? "")
    const card = heading.closest("section")
    if (section && card && !cards.has(section)) cards.set(section, card)
  }
  return { cards, empty }
}

function isKeyed(element: Element): boolean {
  return (
    element.hasAttribute("componentkey") || element.hasAttribute("data-testid") || (element.localName === "section" && element.id !== "")
  )
}

/** A bucket of cards that has not arrived holds an empty element with its own key. No bucket at all: the page has only begun. */
function hasPlaceholder(main: Element): boolean {
  const buckets = elementsIn(main, one => /^profileCards(?:BelowActivity|Experience)/.test(one.getAttribute("componentkey") ?? ""))
  return buckets.length === 0 || buckets.some(bucket => bucket.childElementCount === 0)
}

function readTopCard(builder: ProfileBuilder, topCard: Element, isHidden: Page["isHidden"]): void {
  const heading = elementsIn(topCard, one => one.localName === "h1" || one.localName === "h2")[0] ?? null
  const name = visibleLine(heading, isHidden)
  builder.set("name", name)
  const contact = [...topCard.getElementsByTagName("a")].find(link => link.getAttribute("href")?.includes("/overlay/contact-info"))
  // Row "place · Contact info", in the column "name, headline, company · school, row".
  let row: Element | null = contact?.closest("div") ?? null
  while (row && row !== topCard && row.parentElement && !row.parentElement.contains(heading)) row = row.parentElement
  const column = row?.parentElement
  if (row && column && heading && column.contains(heading)) {
    builder.set(
      "headline",
      visibleLine(
        [...column.children].find(child => child !== row && !child.contains(heading)),
        isHidden
      )
    )
    const place = cardLines(row, isHidden)[0]
    builder.set("location", place && !row.contains(heading) && place !== visibleLine(contact, isHidden) ? place : null)
    return
  }
  // No contact link: the lines after the name, without badges and pronouns.
  const lines = cardLines(topCard, isHidden)
  const after = lines.slice(lines.indexOf(name ?? "") + 1).filter(line => !/^·/.test(line) && !/^\(?\p{L}{2,6}\/\p{L}{2,6}/u.test(line))
  builder.set("headline", after[0])
}

function readAbout(builder: ProfileBuilder, card: Element, isHidden: Page["isHidden"]): void {
  const box = elementsIn(card, isTextBox)[0] ?? elementsIn(card, isLine).find(one => !one.closest("h2")) ?? null
  builder.set("about", prose(box, isHidden))
  const icon = elementsIn(card, one => one.localName === "svg" && one.id.startsWith("skills-"))[0]
  const block = icon?.nextElementSibling ?? icon?.parentElement
  const line = block ? cardLines(block, isHidden).at(-1) : null
  for (const skill of line?.split(/\s+•\s+/) ?? []) builder.skill(skill.trim(), "about")
}

function entriesOf(card: Element, section: SectionId): Element[] {
  if (section === "skills") {
    const own = outermost(elementsIn(card, one => skillKey.test(one.getAttribute("componentkey") ?? "")))
    if (own.length > 0) return own
  }
  return outermost(elementsIn(card, one => one.getAttribute("componentkey")?.startsWith("entity-collection-item") === true))
}

/** The lines of an entry itself: roles are in a list, prose in boxes, skills behind a link, and links out are no lines. */
function linesOf(entry: Element, isHidden: Page["isHidden"]): string[] {
  const lead = outermost(entry.getElementsByTagName("a")).find(link => elementsIn(link, isLine).length > 0 && !link.closest("ul, p"))
  const scope = lead && entry.localName !== "li" && cardLines(lead, isHidden).length > 1 ? lead : entry
  return cardLines(
    scope,
    isHidden,
    element => element.localName === "ul" || isTextBox(element) || (element.localName === "p" && isAside(element))
  )
}

function isAside(line: Element): boolean {
  return elementsIn(line, one => isTextBox(one) || /skill-associations|\/endorsers/.test(one.getAttribute("href") ?? "")).length > 0
}

function readExperience(builder: ProfileBuilder, entry: Element, lines: string[], isHidden: Page["isHidden"]): void {
  const roles = outermost(entry.getElementsByTagName("li"))
    .map(role => ({ role, lines: linesOf(role, isHidden) }))
    .filter(({ lines: own }) => own.some(line => datesOfLine(line) !== null))
  if (roles.length > 0 && !lines.some(line => datesOfLine(line) !== null)) {
    for (const { role, lines: own } of roles) addPosition(builder, own, prose(elementsIn(role, isTextBox)[0], isHidden), lines[0] ?? null)
  } else addPosition(builder, lines, prose(elementsIn(entry, isTextBox)[0], isHidden), null)
}
