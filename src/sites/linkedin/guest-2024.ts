import type { SectionId } from "~profile/evidence"
import type { NotLoaded, PageFinding } from "~profile/health"
import { findDate, parseDateRange } from "~profile/parse-date"
import { ProfileBuilder, type QuotedDates } from "~profile/profile-builder"
import { elementsIn } from "../page-index"
import type { Page } from "../site"
import { visibleLine, visibleText } from "../visible-text"
import { outermost } from "./card-lines"
import type { LayoutReading } from "./layout"

const sectionByData: Record<string, SectionId> = {
  summary: "about",
  experience: "experience",
  educationsDetails: "education",
  certifications: "certifications",
  languages: "languages"
}

/** Text that the site blanks out for visitors who are not signed in. */
const masked = /^[*•·\s]{3,}$|\*{4,}/

/** Reads the public page: sections marked by `data-section`, headings `h3` and `h4` in list items, dates in `time`. */
export function readGuest2024(main: Element, topCard: Element, { isHidden }: Page): LayoutReading {
  const builder = new ProfileBuilder()
  const findings: PageFinding[] = []
  const text: TextOf = (element, skip = isControl) => {
    const line = visibleLine(element, isHidden, { skip })
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
  builder.set("name", text(topCard.querySelector("h1")))
  const heading = topCard.querySelector("h1")
  builder.set("headline", text(outside("h2").find(one => heading && follows(heading, one))))
  builder.set("location", text(outside("h3")[0]?.getElementsByTagName("span")[0]))

  const seen = new Set<SectionId>()
  for (const card of elementsIn(main, one => one.localName === "section" && one.hasAttribute("data-section"))) {
    const section = sectionByData[card.getAttribute("data-section") ?? ""]
    if (!section || seen.has(section)) continue
    seen.add(section)
    const entries = outermost(card.querySelectorAll("li"))
    if (section === "about") builder.set("about", longText(contentOf(card), isHidden))
    for (const entry of entries) {
      const name = text(entry.querySelector("h3"))
      const below = text(entry.querySelector("h4"))
      if (section === "experience") readExperience(builder, entry, text, isHidden)
      if (section === "education") {
        const [degree, field] = [...entry.querySelectorAll("h4 > span")].map(one => text(one))
        builder.education({ school: name, degree: degree ?? below, field: field ?? null, dates: datesIn(entry, text) })
      }
      if (section === "certifications" && name) readCertification(builder, entry, name, below, text)
      if (section === "languages" && name) builder.language(name, below)
    }
  }
  return { builder, notLoaded: guestLimits(main, text), seen, findings }
}

type TextOf = (element: Element | null | undefined, skip?: (element: Element) => boolean) => string | null

function isInvitation(link: Element): boolean {
  return (
    link.getAttribute("data-tracking-control-name") === "public_profile_bottom-cta-banner" ||
    (link.localName === "a" && link.getAttribute("class")?.includes("hidden-summary__cta") === true)
  )
}

function isInDialog(element: Element, root: Element): boolean {
  for (let node: Element | null = element; node && node !== root; node = node.parentElement) {
    if (node.getAttribute("role") === "dialog" || node.hasAttribute("aria-modal") || node.classList.contains("modal")) return true
  }
  return false
}

/** The public view hides an unknown amount, and never shows skills. */
function guestLimits(main: Element, text: TextOf): NotLoaded[] {
  const invitation = elementsIn(main, isInvitation).at(-1)
  return [
    { section: "*", state: "guest_limited", label: text(invitation) },
    { section: "skills", state: "not_in_dom", label: null }
  ]
}

function readExperience(builder: ProfileBuilder, entry: Element, text: TextOf, isHidden: Page["isHidden"]): void {
  const roles = outermost(elementsIn(entry, one => one.localName === "li")).filter(role => role.querySelector("h3"))
  const company = roles.length > 0 ? text(entry.querySelector("h4")) : null
  for (const role of roles.length > 0 ? roles : [entry]) {
    const when = role.querySelector("time")
    const line = when?.closest("p")
    // The line after the dates is the place, unless it is the description, which is a block of its own.
    const next = line?.nextElementSibling
    builder.position({
      title: text(role.querySelector("h3")),
      company: company ?? text(role.querySelector("h4")),
      dates: datesIn(role, text),
      location: next?.localName === "p" ? text(next) : null,
      description: longText(descriptionOf(role, line ?? null), isHidden)
    })
  }
}

function descriptionOf(role: Element, dateLine: Element | null): Element | null {
  const named = elementsIn(role, one =>
    /(?:^|\s)(?:show-more-less-text|experience-item__description)(?:\s|$)/.test(one.getAttribute("class") ?? "")
  )[0]
  if (named) return named
  const after = dateLine ? [...(dateLine.parentElement?.children ?? [])].filter(one => one.localName === "div") : []
  return after.find(one => (one.textContent ?? "").trim() !== "") ?? null
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

/** From the `time` elements and the words between them: the length that follows is glued to the last one in the document's text. */
function datesIn(entry: Element, text: TextOf): QuotedDates | null {
  const times = [...entry.querySelectorAll("time")]
  const [first, last] = times
  const line = text(first?.parentElement, element => element.localName === "span" && element.querySelector("time") === null)
  if (!first || !line) return null
  const range = parseDateRange(line)
  if (range) return range
  const lone = findDate(line)
  return lone && !last ? { start: null, end: lone.date, quote: lone.quote } : null
}

function readCertification(builder: ProfileBuilder, entry: Element, name: string, issuer: string | null, text: TextOf): void {
  const [issued, expires] = [...entry.querySelectorAll("time")].map(time => findDate(text(time) ?? ""))
  const number = /\b(?:credential id|zertifikats-?id|id de (?:la )?credencial|identifiant)\s*:?\s+(\S+)/i.exec(text(entry) ?? "")?.[1]
  builder.certification({ name, issuer, issued: issued ?? null, expires: expires ?? null, credentialId: number ?? null })
}

function isControl(element: Element): boolean {
  return element.localName === "button" || element.getAttribute("role") === "dialog"
}

const following = 4
function follows(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & following) !== 0
}
