import type { SectionHealth } from "~profile/health"
import type { Profile } from "~profile/profile"
import { canonicalUrl } from "~profile/identity"
import { sectionCounts } from "../section-counts"
import { defineSite, type Page, type SiteReading } from "../site"
import { readDetails } from "./details"
import { findLayout, mayBeLinkedIn, ownerSlug, type LayoutReading } from "./layout"
import { readGuest2024 } from "./guest-2024"
import { readMember2024 } from "./member-2024"
import { readMember2026 } from "./member-2026"
import { readHireView } from "./hire-view"
import { nameElement } from "./top-card"

const readers = {
  recruiter: readHireView,
  "sales-navigator": readHireView,
  details: readDetails,
  "guest-2024": readGuest2024,
  "member-2024": readMember2024,
  "member-2026": readMember2026
}

export default defineSite({
  id: "linkedin",
  name: "LinkedIn",
  priority: 100,
  matches: mayBeLinkedIn,
  isProfile: page => {
    const layout = findLayout(page)
    if (!layout || ownerSlug(page, layout) === null) return false
    return !/^(?:guest|member)/.test(layout.id) || nameElement(layout.topCard, page) !== null
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
      ...(reading.verified === false && { verified: false }),
      sections: sectionStates(profile, reading, !layout.id.startsWith("member")),
      sections_not_loaded: reading.notLoaded,
      findings: reading.findings ?? []
    }
  }
}

/** A section of which nothing was read may still come, may not be understood, or is not there. */
function sectionStates(profile: Profile, { notLoaded, seen }: LayoutReading, isPartial: boolean): SectionHealth[] {
  return sectionCounts(profile).map(one => {
    if (one.count > 0) return one
    const missing = notLoaded.some(({ section, state }) => section === one.section && state === "not_in_dom")
    // A public page that shows no education proves nothing: the visitor is shown a part. Nor does a view that we know from hearsay.
    return { ...one, state: missing ? "not loaded" : seen.has(one.section) ? "not understood" : isPartial ? "not loaded" : "absent" }
  })
}
