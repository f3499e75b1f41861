import type { SectionId } from "~profile/evidence"
import type { SectionHealth } from "~profile/health"
import type { Profile } from "~profile/profile"
import { canonicalUrl } from "~profile/identity"
import { defineSite, type Page, type SiteReading } from "../site"
import { findLayout, mayBeLinkedIn, ownerSlug, type LayoutReading } from "./layout"
import { readGuest2024 } from "./guest-2024"
import { readMember2024 } from "./member-2024"
import { readMember2026 } from "./member-2026"
import { nameElement } from "./top-card"

const readers = { "guest-2024": readGuest2024, "member-2024": readMember2024, "member-2026": readMember2026 }

export default defineSite({
  id: "linkedin",
  name: "LinkedIn",
  priority: 100,
  matches: mayBeLinkedIn,
  isProfile: page => {
    const layout = findLayout(page)
    return layout !== null && nameElement(layout.topCard, page) !== null && ownerSlug(page, layout) !== null
  },
  read: readLinkedIn,
  looksFor: "a LinkedIn profile, public or signed in"
})

function readLinkedIn(page: Page): SiteReading {
  const layout = findLayout(page)
  if (!layout) throw new Error("LinkedIn: read was called on a page that isProfile refused")
  const reading = readers[layout.id](layout.main, layout.topCard, page)
  const slug = ownerSlug(page, layout)
  const { profile } = reading.builder
  return {
    personKey: slug ? `linkedin:${slug}` : canonicalUrl(page.url),
    profile,
    health: {
      layout: layout.id,
      sections: sectionStates(profile, reading, layout.id === "guest-2024"),
      sections_not_loaded: reading.notLoaded,
      findings: reading.findings ?? []
    }
  }
}

function sectionStates(profile: Profile, { notLoaded, seen }: LayoutReading, isGuest: boolean): SectionHealth[] {
  const counts: [SectionId, number][] = [
    ["top", [profile.name, profile.headline, profile.location].filter(Boolean).length],
    ["about", profile.about ? 1 : 0],
    ["experience", profile.positions.length],
    ["education", profile.education.length],
    ["skills", profile.skills.length],
    ["certifications", profile.certifications.length],
    ["languages", profile.languages.length]
  ]
  return counts.map(([section, count]) => {
    const missing = notLoaded.some(one => one.section === section && one.state === "not_in_dom")
    if (count > 0) return { section, state: "read", count }
    if (missing) return { section, state: "not loaded", count }
    if (seen.has(section)) return { section, state: "not understood", count }
    // A public page that shows no education proves nothing: the visitor is shown a part.
    return { section, state: isGuest ? "not loaded" : "absent", count }
  })
}
