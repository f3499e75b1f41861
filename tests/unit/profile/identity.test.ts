import { expect, it } from "vitest"
import { canonicalUrl, isLinkedInHost, linkedInSlug } from "~profile/identity"

const canonical = (url: string) => canonicalUrl(new URL(url))

it("gives the same address on every tab, locale and overlay of one person", () => {
  const home = "https://www.linkedin.com/in/r%C5%ABta-b"
  for (const url of [
    "https://www.linkedin.com/in/rūta-b/",
    "https://fr.linkedin.com/in/r%C5%ABta-b?trk=public_profile&originalSubdomain=fr",
    "https://www.linkedin.com/in/R%C5%ABta-b/de?locale=de_DE",
    "https://linkedin.com/in/r%C5%ABta-b/overlay/contact-info/",
    "https://www.linkedin.com/in/r%C5%ABta-b/overlay/1635480291/single-media-viewer/?profileId=AC",
    "https://m.linkedin.com/in/r%c5%abta-b",
    "https://www.linkedin.com/mwlite/in/r%C5%ABta-b",
    "https://www.linkedin.com/comm/in/r%C5%ABta-b?midToken=AQ&trk=eml",
    "https://www.linkedin.com/in/r%C5%ABta-b/recent-activity/all/",
    "https://www.linkedin.com/in/r%C5%ABta-b/details/experience/#top"
  ])
    expect(canonical(url)).toBe(home)
})

it("gives one address to a person's page in Recruiter and one in Sales Navigator, wherever it was opened from", () => {
  for (const url of [
    "https://www.linkedin.com/talent/profile/AEMAAAbC?trk=SEARCH_GLOBAL&highlightedPatternSource=x",
    "https://www.linkedin.com/talent/hire/55/manage/all/profile/AEMAAAbC?project=55",
    "https://www.linkedin.com/talent/search/profile/AEMAAAbC"
  ])
    expect(canonical(url)).toBe("https://www.linkedin.com/talent/profile/AEMAAAbC")
  for (const url of [
    "https://www.linkedin.com/sales/lead/ACwAAAbC,NAME_SEARCH,x1Y2?_ntb=9",
    "https://www.linkedin.com/sales/people/ACwAAAbC,name,undefined"
  ])
    expect(canonical(url)).toBe("https://www.linkedin.com/sales/lead/ACwAAAbC")
  expect(canonical("https://www.linkedin.com/talent/home")).toBe("https://linkedin.com/talent/home")
})

it("drops tracking and tabs elsewhere, and keeps what names a page", () => {
  expect(canonical("https://www.github.com/imke-vd/?tab=repositories&utm_source=x")).toBe("https://github.com/imke-vd")
  expect(canonical("https://example.org/people?id=7&fbclid=y#about")).toBe("https://example.org/people?id=7")
  expect(canonical("https://example.org/index.html")).toBe("https://example.org")
  expect(canonical("https://example.org/100%/x/")).toBe("https://example.org/100%25/x")
})

it("knows LinkedIn by its parsed host alone", () => {
  expect(isLinkedInHost(new URL("https://de.linkedin.com/in/a"))).toBe(true)
  expect(isLinkedInHost(new URL("https://linkedin.com.example/in/a"))).toBe(false)
  expect(isLinkedInHost(new URL("https://example.org/?u=linkedin.com"))).toBe(false)
  expect(linkedInSlug(new URL("https://example.org/about/in/"))).toBeNull()
})
