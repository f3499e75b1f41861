import type { SectionId } from "~profile/evidence"
import { canonicalUrl } from "~profile/identity"
import { sentence } from "~sentence/sentence"
import { defineSite, type Page, type SiteReading } from "../site"
import type { Steps } from "../page/steps"
import { readDetails } from "./details"
import { findLayout, mayBeLinkedIn, ownerSlug } from "./layout"
import { readGuest2024 } from "./guest-2024"
import { readMember2024 } from "./member-2024"
import { readMember2026 } from "./member-2026"
import { readHireView } from "./hire-view"
import { nameElement } from "./top-card"

const sections: readonly SectionId[] = ["top", "about", "experience", "education", "skills", "certifications", "languages"]
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
  hosts: ["linkedin.com"],
  isProfile: page => {
    const layout = findLayout(page)
    if (!layout || ownerSlug(page, layout) === null) return false
    return !/^(?:guest|member)/.test(layout.id) || nameElement(layout.topCard, page) !== null
  },
  read: readLinkedIn,
  looksFor: sentence("looksForLinkedIn")
})

function* readLinkedIn(page: Page): Steps<SiteReading> {
  const layout = findLayout(page)
  if (!layout) throw new Error("LinkedIn: read was called on a page that isProfile refused")
  const { builder, cards, notLoaded, seen, findings = [], verified } = yield* readers[layout.id](layout.main, layout.topCard, page)
  const slug = ownerSlug(page, layout)
  /** A section of which nothing is read may still come, may not be understood, or is not there. */
  const stateOf = (section: SectionId) => {
    if (notLoaded.some(one => one.section === section && one.state === "not_in_dom")) return "not loaded"
    if (seen.has(section)) return "not understood"
    // A public page that shows no education proves nothing: the visitor is shown a part. Nor does a view that we know from hearsay.
    return layout.id.startsWith("member") ? "absent" : "not loaded"
  }
  return {
    personKey: slug ? `linkedin:${slug}` : canonicalUrl(page.url),
    profile: builder.profile,
    cards,
    health: {
      layout: layout.id,
      ...(verified === false && { verified }),
      sections: sections.map(section => ({ section, state: stateOf(section), count: 0 })),
      sections_not_loaded: notLoaded,
      findings
    }
  }
}
