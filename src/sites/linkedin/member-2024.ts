import type { SectionId } from "~profile/evidence"
import { ProfileBuilder } from "~profile/profile-builder"
import { elementsIn } from "../page/page-index"
import type { Page } from "../site"
import { cardLines, prose, shownLine } from "./card-lines"
import { sectionByWord, sectionOfHeading } from "./headings"
import type { Steps } from "../page/steps"
import type { LayoutReading } from "./layout-reading"
import { readCards, type CardShape } from "./read-cards"
import { readTopCard } from "./top-card"

const isEntity = (element: Element) => element.getAttribute("data-view-name") === "profile-component-entity"

/** Reads the signed-in page of 2024: one card a section, each with an anchor; entries as entities, roles of one employer nested. */
export function* readMember2024(main: Element, topCard: Element, page: Page): Steps<LayoutReading> {
  const builder = new ProfileBuilder()
  readTopCard(builder, topCard, page)
  yield
  const cards = findCards(main, page.isHidden)
  yield
  const about = cards.get("about")
  if (about) readAbout(builder, about, page.isHidden)
  return { builder, ...(yield* readCards(cards, memberShape(page))), seen: new Set(cards.keys()) }
}

/** The text, and the few skills that the owner put below it: an entity of two lines, its heading and the skills between dots. */
function readAbout(builder: ProfileBuilder, card: Element, isHidden: Page["isHidden"]): void {
  builder.set("about", prose(aboutBox(card), isHidden))
  const [, line] =
    elementsIn(card, isEntity)
      .map(entity => cardLines(entity, isHidden))
      .find(lines => lines.length === 2) ?? []
  for (const skill of line?.split(/\s+•\s+/) ?? []) builder.skill(skill.trim(), "about")
}

/** Entries as entities; what hangs below one (roles, text, endorsements) is in lists. */
export function memberShape({ isHidden }: Page): CardShape {
  return {
    isEntry: isEntity,
    linesOf: entry => cardLines(entry, isHidden, element => element.localName === "ul"),
    descriptionOf: entry => description(entry, isHidden)
  }
}

function findCards(main: Element, isHidden: Page["isHidden"]): Map<SectionId, Element> {
  const cards = new Map<SectionId, Element>()
  for (const section of [...main.getElementsByTagName("section")]) {
    const anchor = anchorOf(section)
    const byAnchor = anchor ? sectionByWord[anchor.id] : undefined
    const found = byAnchor ?? (anchor ? null : sectionOfHeading(shownLine(section.querySelector("h2"), isHidden) ?? ""))
    if (found && !cards.has(found)) cards.set(found, section)
  }
  return cards
}

/** The first child of a card by habit; some builds wrap it. Ids that the app itself gives out name nothing. */
function anchorOf(section: Element): Element | undefined {
  const first = [...section.children].find(child => child.localName === "div" && child.id !== "" && !/^(?:ember|artdeco)/.test(child.id))
  return first ?? elementsIn(section, one => one.id in sectionByWord || one.classList.contains("pv-profile-card__anchor"))[0]
}

function aboutBox(card: Element): Element | null {
  const shown = elementsIn(card, one => one.localName === "span" && one.getAttribute("aria-hidden") === "true").find(
    span => !span.closest("h2")
  )
  return shown ?? [...card.querySelectorAll("p, span")].find(one => !one.closest("h2") && (one.textContent ?? "").trim() !== "") ?? null
}

/** The first text below an entry that is no link: links lead to skills, media and lists. */
function description(entry: Element, isHidden: Page["isHidden"]): string | null {
  const list = elementsIn(entry, one => one.localName === "ul").find(one => entry.localName === "li" || entityAround(one) === entry)
  if (!list) return null
  const lines = cardLines(list, isHidden, element => element.localName === "a" || isEntity(element))
  return lines.find(line => !isSkillsLine(line)) ?? null
}

/** "Skills: Sonar · Diving" below a job. */
const isSkillsLine = (line: string) => sectionOfHeading(/^([^:]{4,30}?)\s?:/.exec(line)?.[1] ?? "") === "skills"

function entityAround(element: Element): Element | null {
  let node = element.parentElement
  while (node && !isEntity(node)) node = node.parentElement
  return node
}
