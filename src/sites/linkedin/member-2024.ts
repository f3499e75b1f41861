import type { SectionId } from "~profile/evidence"
import type { NotLoaded } from "~profile/health"
import { ProfileBuilder } from "~profile/profile-builder"
import { elementsIn } from "../page-index"
import type { Page } from "../site"
import { addEntry, addPosition, cutLists, datesOfLine } from "./card-fields"
import { cardLines, outermost, prose, shownLine } from "./card-lines"
import { sectionOfHeading } from "./headings"
import type { LayoutReading } from "./layout"
import { contactLink, headlineIn, nameElement, placeBeside } from "./top-card"

// The anchors are the site's own code words: they are the same in every language.
const sectionByAnchor: Record<string, SectionId> = {
  about: "about",
  experience: "experience",
  education: "education",
  licenses_and_certifications: "certifications",
  skills: "skills",
  languages: "languages"
}
const isEntity = (element: Element) => element.getAttribute("data-view-name") === "profile-component-entity"

/** Reads the signed-in page of 2024: one card a section, each with an anchor; entries as entities, roles of one employer nested. */
export function readMember2024(main: Element, topCard: Element, page: Page): LayoutReading {
  const { isHidden } = page
  const builder = new ProfileBuilder()
  const notLoaded: NotLoaded[] = []
  readTopCard(builder, topCard, page)
  const cards = findCards(main, isHidden)
  for (const [section, card] of cards) {
    const entities = outermost(elementsIn(card, isEntity))
    const entries = entities.length > 0 ? entities : outermost(card.getElementsByTagName("li"))
    if (section === "about") builder.set("about", prose(aboutBox(card), isHidden))
    for (const entry of entries) {
      const lines = headLines(entry, isHidden)
      if (section === "experience") readExperience(builder, entry, lines, isHidden)
      else addEntry(builder, section, lines)
    }
    notLoaded.push(...cutLists(card, section))
  }
  return { builder, notLoaded, seen: new Set(cards.keys()) }
}

function findCards(main: Element, isHidden: Page["isHidden"]): Map<SectionId, Element> {
  const cards = new Map<SectionId, Element>()
  for (const section of [...main.getElementsByTagName("section")]) {
    const anchor = anchorOf(section)
    const byAnchor = anchor ? sectionByAnchor[anchor.id] : undefined
    const found = byAnchor ?? (anchor ? null : sectionOfHeading(shownLine(section.querySelector("h2"), isHidden) ?? ""))
    if (found && !cards.has(found)) cards.set(found, section)
  }
  return cards
}

/** The first child of a card by habit; some builds wrap it. Ids that the app itself gives out name nothing. */
function anchorOf(section: Element): Element | undefined {
  const first = [...section.children].find(child => child.localName === "div" && child.id !== "" && !/^(?:ember|artdeco)/.test(child.id))
  return first ?? elementsIn(section, one => one.id in sectionByAnchor || one.classList.contains("pv-profile-card__anchor"))[0]
}

function readTopCard(builder: ProfileBuilder, topCard: Element, page: Page): void {
  const heading = nameElement(topCard, page)
  builder.set("name", shownLine(heading, page.isHidden))
  // The name's block is followed by the headline; pronouns and the degree badge stand inside the block.
  let block: Element | null = heading
  while (block && !block.nextElementSibling?.textContent?.trim()) block = block.parentElement
  while (block && block !== topCard && block.nextElementSibling?.localName !== "div") block = block.parentElement
  const next = block && block !== topCard ? block.nextElementSibling : null
  builder.set("headline", next ? headlineIn([next], page) : null)
  builder.set("location", placeBeside(contactLink(topCard), heading, topCard, page))
}

function aboutBox(card: Element): Element | null {
  const shown = elementsIn(card, one => one.localName === "span" && one.getAttribute("aria-hidden") === "true").find(
    span => !span.closest("h2")
  )
  return shown ?? [...card.querySelectorAll("p, span")].find(one => !one.closest("h2") && (one.textContent ?? "").trim() !== "") ?? null
}

/** The lines of an entry itself: what hangs below it (roles, text, endorsements) is in lists. */
function headLines(entry: Element, isHidden: Page["isHidden"]): string[] {
  return cardLines(entry, isHidden, element => element.localName === "ul")
}

function readExperience(builder: ProfileBuilder, entry: Element, lines: string[], isHidden: Page["isHidden"]): void {
  const entities = outermost(elementsIn(entry, isEntity))
  // Builds that mark no entries have a list item for each role, inside the employer's.
  const roles = (entities.length > 0 ? entities : [...entry.getElementsByTagName("li")])
    .map(role => ({ role, lines: headLines(role, isHidden) }))
    .filter(({ lines: own }) => own.some(line => datesOfLine(line) !== null))
  if (roles.length > 0 && !lines.some(line => datesOfLine(line) !== null)) {
    for (const { role, lines: own } of roles) addPosition(builder, own, description(role, isHidden), lines[0] ?? null)
  } else addPosition(builder, lines, description(entry, isHidden), null)
}

/** The first text below an entry that is no link: links lead to skills, media and lists. */
function description(entry: Element, isHidden: Page["isHidden"]): string | null {
  const list = elementsIn(entry, one => one.localName === "ul").find(one => entry.localName === "li" || entityAround(one) === entry)
  if (!list) return null
  return cardLines(list, isHidden, element => element.localName === "a" || isEntity(element))[0] ?? null
}

function entityAround(element: Element): Element | null {
  let node = element.parentElement
  while (node && !isEntity(node)) node = node.parentElement
  return node
}
