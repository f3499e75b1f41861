import type { SectionId } from "~profile/evidence"
import { sectionOfHeading } from "~sites/linkedin/headings"

/** What a heading says, where it says more or less than the readers' own list of headings. */
const otherHeadings: readonly (readonly [SectionId, RegExp])[] = [
  ["about", /^(?:about me|(?:professional )?summary|profile|bio|zusammenfassung|profil|r[ée]sum[ée]n?|resumo|über mich)$/],
  ["experience", /^(?:(?:work|professional) (?:experience|history)|employment(?: history)?|career|werdegang|parcours)$/],
  ["skills", /^(?:technologies|expertise|tech(?:nical)? (?:stack|skills))$/],
  ["projects", /^(?:projects?|projekte|projets?|proyectos|projetos|progetti|pinned|popular repositories)$/]
]
const outside = "aside,nav,footer,dialog"
/** A page with more headings than this is no profile. */
const most = 300

/**
 * The section of a profile that stands in the upper half of the window, by the page's own headings; `top` before the first of them, null
 * where the page has none that is a section's. It looks and changes nothing. A heading of the same rank that is no section's ends one.
 */
export function sectionInView(document: Document): SectionId | null {
  const line = (document.defaultView?.innerHeight ?? 0) * 0.4
  let inView: SectionId | null = null
  let rank = 0
  let isProfile = false
  for (const heading of [...document.querySelectorAll("h1,h2,h3,h4,[role=heading]")].slice(0, most)) {
    const section = sectionOf(heading)
    const own = rankOf(heading)
    if ((section === null && (rank === 0 || own > rank)) || heading.closest(outside)) continue
    isProfile = true
    const { top, height } = heading.getBoundingClientRect()
    if (height === 0 || top > line) continue
    inView = section ?? "other"
    rank = own
  }
  return isProfile ? (inView ?? "top") : null
}

function sectionOf(heading: Element): SectionId | null {
  // Some sites write a heading twice, once for the eye and once for the ear.
  const text = (heading.querySelector("[aria-hidden=true]") ?? heading).textContent ?? ""
  if (text.length > 60) return null
  const plain = text.replace(/\s+/g, " ").trim().toLowerCase()
  return sectionOfHeading(text) ?? otherHeadings.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

function rankOf(heading: Element): number {
  return Number(heading.getAttribute("aria-level") ?? heading.localName.slice(1)) || 2
}
