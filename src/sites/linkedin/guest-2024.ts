import type { SectionId } from "~profile/evidence"
import type { NotLoaded, PageFinding } from "~profile/health"
import { findDate } from "~profile/parse-date"
import { ProfileBuilder } from "~profile/profile-builder"
import { elementsIn } from "../page-index"
import type { Page } from "../site"
import { visibleText } from "../visible-text"
import { cardLines, isControl, isInDialog, outermost, shownLine } from "./card-lines"
import { guestDates, part, type TextOf } from "./guest-entry"
import { addStatedJobs } from "./guest-data"
import { sectionOfHeading } from "./headings"
import type { LayoutReading } from "./layout"
import { nameElement } from "./top-card"

const sectionByData: Partial<Record<string, SectionId>> = {
  summary: "about",
  experience: "experience",
  educationsDetails: "education",
  education: "education",
  certifications: "certifications",
  languages: "languages"
}

/** "6K followers", "500+ Kontakte", "Plus de 500 relations": by the words of the interface's languages. */
const countOfPeople = /\d.*(?:follow|connect|konta[kc]t|abonn|relation|segui|contact|conex|collegam|volger|obserw|takip|bağlant)/i

/** Text that the site blanks out for visitors who are not signed in. */
const masked = /^[*•·\s]{3,}$|\*{4,}/

/** Reads the public page: sections marked by `data-section`, headings `h3` and `h4` in list items, dates in `time`. */
export function readGuest2024(main: Element, topCard: Element, page: Page): LayoutReading {
  const { isHidden } = page
  const builder = new ProfileBuilder()
  const findings: PageFinding[] = []
  const text: TextOf = (element, skip) => {
    const line = shownLine(element, isHidden, skip)
    if (!line || !masked.test(line)) return line
    if (findings.length === 0)
      findings.push({
        code: "masked-text",
        message: "LinkedIn blanks out part of this page for visitors who are not signed in.",
        quote: line
      })
    return null
  }
  const outside = (name: string) => [...topCard.getElementsByTagName(name)].filter(one => !isInDialog(one, topCard))
  const heading = nameElement(topCard, page)
  builder.set("name", text(heading))
  const headline = outside("h2").find(one => heading && follows(heading, one))
  builder.set("headline", text(headline))
  const below = outside("h3")[0] ?? elementsIn(topCard, one => one.classList.contains("profile-info-subheader"))[0]
  builder.set("location", guestPlace(below ?? headline?.nextElementSibling, topCard, isHidden))

  const seen = new Set<SectionId>()
  for (const card of main.getElementsByTagName("section")) {
    const section = sectionOf(card, text)
    if (!section || seen.has(section)) continue
    seen.add(section)
    const entries = outermost(card.querySelectorAll("li"))
    if (section === "about") builder.set("about", longText(contentOf(card), isHidden))
    for (const entry of entries) {
      const name = text(part(entry, "h3"))
      const below = text(part(entry, "h4"))
      if (section === "experience") readExperience(builder, entry, text, isHidden, topCard)
      if (section === "education") {
        const [degree, field] = [...entry.querySelectorAll("h4 > span")].map(one => text(one))
        builder.education({ school: name, degree: degree ?? below, field: field ?? null, dates: guestDates(entry, text) })
      }
      if (section === "certifications" && name) readCertification(builder, entry, name, below, text)
      if (section === "languages" && name) builder.language(name, below)
    }
  }
  if (!seen.has("experience")) addStatedJobs(builder, topCard, page)
  return { builder, notLoaded: guestLimits(main, text), seen, findings }
}

/** By its mark and, in builds without marks, by its class or heading. Marks that are not ours say that it is another section. */
function sectionOf(card: Element, text: TextOf): SectionId | undefined {
  const mark = card.getAttribute("data-section")
  if (mark !== null) return sectionByData[mark.replace(/^experience.*/, "experience")]
  const named = [...card.classList].map(name => sectionByData[name.replace(/^experience-edu.*/, "experience")]).find(Boolean)
  return named ?? sectionOfHeading(text(card.querySelector("h2")) ?? "") ?? undefined
}

function isInvitation(link: Element): boolean {
  return (
    link.getAttribute("data-tracking-control-name") === "public_profile_bottom-cta-banner" ||
    (link.localName === "a" && link.getAttribute("class")?.includes("hidden-summary__cta") === true)
  )
}

/** The public view hides an unknown amount, and never shows skills. */
function guestLimits(main: Element, text: TextOf): NotLoaded[] {
  const invitation = elementsIn(main, isInvitation).at(-1)
  return [
    { section: "*", state: "guest_limited", label: text(invitation) },
    { section: "skills", state: "not_in_dom", label: null }
  ]
}

function readExperience(builder: ProfileBuilder, entry: Element, text: TextOf, isHidden: Page["isHidden"], topCard: Element): void {
  const stated = part(entry, "h4")
  if (!entry.querySelector("time, li") && stated && shownLine(stated, isHidden) && !text(stated)) {
    // Jobs and schools in one list, all blanked out but the first, of which the employer or the school is left.
    const name = text(part(entry, "h3"))
    const school = topCard.querySelector("[data-section=educationsDetails]")
    if (name && name === shownLine(school, isHidden)) builder.education({ school: name })
    else builder.position({ company: name })
    return
  }
  const roles = outermost(elementsIn(entry, one => one.localName === "li")).filter(role => part(role, "h3"))
  const company = roles.length > 0 ? text(part(entry, "h4")) : null
  for (const role of roles.length > 0 ? roles : [entry]) {
    const when = role.querySelector("time, .date-range")
    const line = when?.closest("p")
    const prose = descriptionOf(role, line ?? null)
    // The line after the dates is the place, unless it is the description.
    const next = line?.nextElementSibling
    builder.position({
      title: text(part(role, "h3")),
      company: company ?? text(part(role, "h4")),
      dates: guestDates(role, text),
      location: next?.localName === "p" && next !== prose && !next.contains(prose) && !next.querySelector("button") ? text(next) : null,
      description: longText(prose, isHidden)
    })
  }
}

/** The line below the headline that is a place: links to contact data and counts of followers stand beside it or alone. */
function guestPlace(below: Element | null | undefined, topCard: Element, isHidden: Page["isHidden"]): string | null {
  if (!below || isInDialog(below, topCard)) return null
  const lines = cardLines(below, isHidden, one => one.localName === "a" || isInDialog(one, below))
  return lines.find(line => !countOfPeople.test(line)) ?? null
}

function descriptionOf(role: Element, dateLine: Element | null): Element | null {
  const named = elementsIn(role, one => /(?:^|\s)(?:show-more-less-text|[\w-]+__description)(?:\s|$)/.test(one.getAttribute("class") ?? ""))
  // Older builds have the cut and the full copy side by side.
  if (named[0]) return named[0].localName === "p" ? (named.at(-1) ?? null) : named[0]
  const after = [...(dateLine?.parentElement?.children ?? [])].filter(one => one !== dateLine && (one.textContent ?? "").trim() !== "")
  return after.find(one => one.localName === "div") ?? after.findLast(one => one.querySelector("button")) ?? null
}

/** Long text stands there twice, cut and in full, each ending in a button; the full copy is the last. */
function longText(box: Element | null, isHidden: Page["isHidden"]): string | null {
  if (!box) return null
  const copies = [...box.querySelectorAll("p")].filter(one => one.querySelector("button"))
  const text = visibleText(copies.at(-1) ?? box, isHidden, { skip: element => isControl(element) || /^h[1-6]$/.test(element.localName) })
  return text && !masked.test(text) ? text : null
}

function contentOf(card: Element): Element {
  return [...card.children].find(child => child.localName === "div") ?? card
}

function readCertification(builder: ProfileBuilder, entry: Element, name: string, issuer: string | null, text: TextOf): void {
  const [issued, expires] = [...entry.querySelectorAll("time")].map(time => findDate(text(time) ?? ""))
  const number = /\b(?:credential id|zertifikats-?id|id de (?:la )?credencial|identifiant)\s*:?\s+(\S+)/i.exec(text(entry) ?? "")?.[1]
  builder.certification({ name, issuer, issued: issued ?? null, expires: expires ?? null, credentialId: number ?? null })
}

const following = 4
function follows(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & following) !== 0
}
