import type { SectionId } from "~profile/evidence"
import { isLinkedInHost } from "~profile/identity"
import { ProfileBuilder } from "~profile/profile-builder"
import { pageIndex } from "../page/page-index"
import type { Page } from "../site"
import type { Steps } from "../page/steps"
import { shownLine } from "./card-lines"
import { sectionByWord, sectionOfHeading } from "./headings"
import type { LayoutReading } from "./layout-reading"
import { memberShape } from "./member-2024"
import { sduiShape } from "./member-2026"
import { readCards } from "./read-cards"

/** The address of a page that lists all of one section ("Show all 8 experiences"). */
const address = /^\/in\/[^/]+\/details\/(\w+)/

/** The part of such a page that holds the list; null on any other page. The address says which section and whose, the page names nobody. */
export function findDetails(page: Page): { section: SectionId; card: Element } | null {
  const section = sectionByWord[(isLinkedInHost(page.url) && address.exec(page.url.pathname)?.[1]) || ""]
  const main = pageIndex(page).tagged("main")[0]
  if (!section || !main) return null
  const heading = [...main.querySelectorAll("h1, h2")].find(one => sectionOfHeading(shownLine(one, page.isHidden) ?? "") === section)
  const card = heading?.closest("section") ?? (heading ? main : null)
  return card && { section, card }
}

/** Reads the whole list of one section; the others are on other pages. */
export function* readDetails(_main: Element, card: Element, page: Page): Steps<LayoutReading> {
  const section = findDetails(page)?.section
  const isNew = pageIndex(page).having("data-sdui-screen").length > 0
  const cards: [SectionId, Element][] = section ? [[section, card]] : []
  const read = yield* readCards(cards, isNew ? sduiShape(page) : memberShape(page))
  return { builder: new ProfileBuilder(), cards: read.cards, notLoaded: [], seen: new Set(section && [section]) }
}
