import { canonicalUrl } from "~profile/identity"
import { findDate, parseDateRange, parseProfileDate } from "~profile/parse-date"
import { ProfileBuilder, type QuotedDates } from "~profile/profile-builder"
import { isBesideOrIn } from "./main-blocks"
import { cardName, ownAll, ownFirst, placeOfCard, rootAbove } from "./microformats"
import { pageIndex } from "./page-index"
import { sectionCounts } from "./section-counts"
import { defineSite, type Page, type SiteReading } from "./site"
import { visibleLine, visibleText } from "./visible-text"

export default defineSite({
  id: "hresume",
  name: "Page with an h-resume or h-card",
  priority: 70,
  matches: page => pageIndex(page).classed("h-resume", "hresume", "h-card", "vcard").length > 0,
  isProfile: page => findRoot(page) !== null,
  read: readMicroformats,
  looksFor: "a page with an h-resume or one person's h-card"
})

/** The résumé, else the one card that the page is about: not an author's, not a menu's, not one of a list of people. */
function findRoot(page: Page): Element | null {
  const resume = pageIndex(page).classed("h-resume", "hresume")[0]
  if (resume) return cardName(resume, page) ? resume : null
  const cards = pageIndex(page)
    .classed("h-card", "vcard")
    .filter(card => rootAbove(card) === null && card.parentElement?.closest(".h-feed, .hfeed, .comment") == null && !isBesideOrIn(card))
  const withHeading = cards.find(card => card.querySelector("h1") !== null || card.closest("h1") !== null)
  const named = new Set(cards.map(card => cardName(card, page)).filter(Boolean))
  const card = withHeading ?? (named.size <= 2 ? cards.find(one => cardName(one, page) !== null) : undefined)
  return card && !isOrganisation(card, page) ? card : null
}

/** An organisation's card says so by giving its name as the organisation. */
function isOrganisation(card: Element, page: Page): boolean {
  const organisation = ownFirst(card, "p-org", "org")
  return organisation !== null && visibleLine(organisation, page.isHidden) === cardName(card, page)
}

function readMicroformats(page: Page): SiteReading {
  const root = findRoot(page)
  if (!root) throw new Error("h-resume: read was called on a page that isProfile refused")
  const { profile } = readRoot(root, page)
  return {
    personKey: canonicalUrl(page.url),
    profile,
    health: { layout: null, sections: sectionCounts(profile), sections_not_loaded: [], findings: [] },
    // A card names the person; positions and skills often stand in the text around it.
    needsText: true
  }
}

function readRoot(root: Element, page: Page): ProfileBuilder {
  const { isHidden } = page
  const builder = new ProfileBuilder()
  const line = (element: Element | null) => visibleLine(element, isHidden)
  const contact = ownFirst(root, "p-contact", "contact") ?? root
  const name = cardName(root, page)
  builder.set("name", name)
  // A name that stands only in a picture's text is no visible text, so there is nothing to quote.
  if (name && !line(root)?.includes(name)) delete builder.profile.evidence.name
  const title = line(ownFirst(contact, "p-job-title", "p-title", "title", "p-role", "role"))
  builder.set("headline", title)
  builder.set("location", placeOfCard(contact, page) ?? placeOfCard(root, page))
  builder.set("about", visibleText(ownFirst(root, "p-summary", "summary", "p-note", "note"), isHidden))
  for (const job of ownAll(root, "p-experience", "experience")) readJob(job, builder, page)
  for (const school of ownAll(root, "p-education", "education")) readSchool(school, builder, page)
  for (const skill of ownAll(root, "p-skill", "skill")) {
    for (const one of (line(skill) ?? "").split(/\s*,\s*/)) builder.skill(one || null)
  }
  const employer = line(ownFirst(contact, "p-org", "org"))
  if (builder.profile.positions.length === 0 && employer && employer !== name) builder.position({ title, company: employer })
  return builder
}

/** Where a name of the entry is also its title or its organisation, that says which of the two it is. */
function readJob(job: Element, builder: ProfileBuilder, page: Page): void {
  const line = (...classes: string[]) => visibleLine(ownFirst(job, ...classes), page.isHidden)
  const company = line("p-org", "org")
  const named = line("p-name", "fn", "summary")
  builder.position({
    title: line("p-job-title", "p-title", "title", "p-role", "role") ?? (named !== company ? named : null),
    company:
      company ?? (ownFirst(job, "p-job-title", "p-title", "title") && named !== line("p-job-title", "p-title", "title") ? named : null),
    dates: datesOf(job, page),
    location: line("p-location", "location") ?? placeOfCard(job, page),
    description: visibleText(ownFirst(job, "p-description", "description", "e-content", "p-summary"), page.isHidden)
  })
}

function readSchool(school: Element, builder: ProfileBuilder, page: Page): void {
  const line = (...classes: string[]) => visibleLine(ownFirst(school, ...classes), page.isHidden)
  const name = line("p-org", "org") ?? line("p-name", "fn") ?? line("summary")
  const named = line("p-degree", "degree", "p-job-title", "title") ?? line("summary", "p-summary", "p-name")
  const text = (named !== name ? named : null) ?? line("p-description", "description")
  const comma = text?.indexOf(", ") ?? -1
  builder.education({
    school: name,
    degree: text && comma > 0 ? text.slice(0, comma) : text,
    field: text && comma > 0 ? text.slice(comma + 2) : null,
    dates: datesOf(school, page)
  })
}

/** Start and end as marked; where only the text says "Present", the text does. */
function datesOf(entry: Element, page: Page): QuotedDates | null {
  const start = dateOf(ownFirst(entry, "dt-start", "dtstart"), page)
  const end = dateOf(ownFirst(entry, "dt-end", "dtend"), page)
  const range = parseDateRange(visibleLine(entry, page.isHidden) ?? "")
  if (!start && !end) return range
  const open =
    end ??
    (range?.end === "present" && start?.date?.slice(0, 4) === range.start?.slice(0, 4) ? { date: "present", quote: range.quote } : null)
  return { start: start?.date ?? null, end: open?.date ?? null, quote: start?.quote ?? "", endQuote: open?.quote }
}

/**
 * The date that a marked element shows. The marked-up value (`datetime`, `title`, `value`) may say it more exactly than the text, never
 * otherwise than the text: "Present" stays the present whatever the attribute says.
 */
function dateOf(element: Element | null, { isHidden }: Page): { date: string; quote: string } | null {
  const quote = visibleLine(element, isHidden)
  if (!element || !quote) return null
  const parts = [element, ...element.querySelectorAll(".value, .value-title")]
  const stated = parts.map(part => part.getAttribute("datetime") ?? part.getAttribute("title") ?? part.getAttribute("value")).find(Boolean)
  const exact = stated ? parseProfileDate(stated) : null
  const shown = parseProfileDate(quote) ?? findDate(quote)?.date ?? null
  if (!shown) return null
  return { date: exact && shown !== "present" && exact.startsWith(shown.slice(0, 4)) && exact.length > shown.length ? exact : shown, quote }
}
