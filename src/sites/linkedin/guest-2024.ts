import type { SectionId } from "~profile/evidence"
import type { NotLoaded, PageFinding } from "~profile/health"
import { ProfileBuilder } from "~profile/profile-builder"
import { sentence } from "~sentence/sentence"
import { elementsIn } from "../page/page-index"
import type { Page } from "../site"
import type { Steps } from "../page/steps"
import { cardLines, countOfPeople, isInDialog, shownLine } from "./card-lines"
import { guestProse, isDescription, isLength, withDegree } from "./guest-entry"
import { addStatedJobs } from "./guest-data"
import { sectionByWord, sectionOfHeading } from "./headings"
import type { LayoutReading } from "./layout-reading"
import { readCards } from "./read-cards"
import { nameElement } from "./top-card"

/** Text that the site blanks out for visitors who are not signed in. */
const masked = /^[*•·\s]{3,}$|\*{4,}/

/** Reads the public page: sections marked by `data-section`, entries in list items, with lines that may be blanked out. */
export function* readGuest2024(main: Element, topCard: Element, page: Page): Steps<LayoutReading> {
  const { isHidden } = page
  const builder = new ProfileBuilder()
  const findings: PageFinding[] = []
  /** Nothing in the place of what is blanked out. */
  const unmasked = (line: string | null): string => {
    if (!line || !masked.test(line)) return line ?? ""
    const message = sentence("pageMasked")
    if (findings.length === 0) findings.push({ code: "masked-text", message, quote: line })
    return ""
  }
  const text = (element: Element | null | undefined) => unmasked(shownLine(element, isHidden))
  const outside = (name: string) => [...topCard.getElementsByTagName(name)].filter(one => !isInDialog(one, topCard))
  const heading = nameElement(topCard, page)
  builder.set("name", text(heading))
  const headline = outside("h2").find(one => heading && follows(heading, one))
  builder.set("headline", text(headline))
  const below = outside("h3")[0] ?? elementsIn(topCard, one => one.classList.contains("profile-info-subheader"))[0]
  builder.set("location", guestPlace(below ?? headline?.nextElementSibling, topCard, isHidden))

  yield
  const cards = new Map<SectionId, Element>()
  for (const card of main.getElementsByTagName("section")) {
    const section = sectionOf(card, text)
    if (section && !cards.has(section)) cards.set(section, card)
  }
  const about = cards.get("about")
  if (about) builder.set("about", unmasked(guestProse([...about.children].find(child => child.localName === "div") ?? about, isHidden)))
  const school = text(topCard.querySelector("[data-section=educationsDetails]"))
  const read = yield* readCards(cards, {
    isEntry: () => false,
    linesOf: entry => {
      const prose = isDescription(entry)
      const lines = cardLines(entry, isHidden, one => one.localName === "ul" || prose(one) || isLength(one))
      return withDegree(lines, entry, isHidden).map(unmasked)
    },
    employerOf: entry => text(elementsIn(entry, one => one.localName === "h4" && /subtitle/.test(one.className))[0]) || undefined,
    descriptionOf: entry => unmasked(guestProse(elementsIn(entry, isDescription(entry)).at(-1), isHidden)) || null,
    isSchool: name => name === school
  })
  if (!cards.has("experience")) addStatedJobs(builder, topCard, page)
  return { builder, cards: read.cards, notLoaded: guestLimits(main, text), seen: new Set(cards.keys()), findings }
}

/** By its mark and, in builds without marks, by its class or heading. Marks that are not ours say that it is another section. */
function sectionOf(card: Element, text: (element: Element | null) => string): SectionId | undefined {
  // Jobs and schools in one list have a mark that begins alike.
  const known = (word: string) => sectionByWord[word.replace(/^experience.*/, "experience")]
  const mark = card.getAttribute("data-section")
  if (mark !== null) return known(mark)
  return [...card.classList].map(known).find(Boolean) ?? sectionOfHeading(text(card.querySelector("h2"))) ?? undefined
}

const isInvitation = (link: Element) => link.getAttribute("data-tracking-control-name") === "public_profile_bottom-cta-banner"

/** The public view hides an unknown amount, and never shows skills. */
function guestLimits(main: Element, text: (element: Element | undefined) => string): NotLoaded[] {
  const invitation = elementsIn(main, isInvitation).at(-1)
  return [
    { section: "*", state: "guest_limited", label: text(invitation) || null },
    { section: "skills", state: "not_in_dom", label: null }
  ]
}

/** The line below the headline that is a place: links to contact data and counts of followers stand beside it or alone. */
function guestPlace(below: Element | null | undefined, topCard: Element, isHidden: Page["isHidden"]): string | null {
  if (!below || isInDialog(below, topCard)) return null
  const lines = cardLines(below, isHidden, one => one.localName === "a" || isInDialog(one, below))
  return lines.find(line => !countOfPeople.test(line) && !masked.test(line)) ?? null
}

const following = 4
function follows(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & following) !== 0
}
