import type { SectionId } from "~profile/evidence"
import type { NotLoaded, PageFinding } from "~profile/health"
import { isLinkedInHost, linkedInSlug } from "~profile/identity"
import type { ProfileBuilder } from "~profile/profile-builder"
import type { Page } from "../site"

export type LayoutId = "guest-2024" | "member-2024" | "member-2026"

/** A profile page's layout, its main part, and the card at the top, which alone says whose page it is. */
export interface Layout {
  id: LayoutId
  main: Element
  topCard: Element
}

/** What a layout's reader gives back. `seen` are the sections that have a card in the document. */
export interface LayoutReading {
  builder: ProfileBuilder
  notLoaded: NotLoaded[]
  seen: Set<SectionId>
  findings?: PageFinding[]
}

const landmarks = [
  "[data-sdui-screen]",
  "section[data-member-id]",
  "h1.top-card-layout__title",
  "meta#config[data-multiproduct-name=public-profile-frontend]",
  "meta[name=pageKey][content*=profile]"
].join(",")

/** By host, or by what only this site's pages have: a saved page stands on another host or on none. */
export function mayBeLinkedIn({ document, url }: Page): boolean {
  return isLinkedInHost(url) || document.querySelector(landmarks) !== null
}

/** The order is that of certainty: a page that says "not found" keeps the profile page's meta data. */
export function findLayout({ document }: Page): Layout | null {
  if (document.querySelector(".page-not-found, [data-test-id^=page-not-found]")) return null
  const screen = document.querySelector("[data-sdui-screen$='profile.Profile']")
  if (screen) {
    const main = screen.querySelector("main") ?? screen
    const topCard = [...main.querySelectorAll("section[componentkey$=Topcard], section[id$=Topcard], [componentkey$=Topcard]")].at(-1)
    return topCard ? { id: "member-2026", main, topCard } : null
  }
  const member = [...document.querySelectorAll("section[data-member-id]")].find(section => section.querySelector("h1"))
  if (member) return { id: "member-2024", main: member.closest("main") ?? member.parentElement ?? member, topCard: member }
  const heading =
    document.querySelector("h1.top-card-layout__title") ??
    (document.querySelector("main [data-section]") && document.querySelector("main h1"))
  const topCard = heading?.closest("section")
  return topCard ? { id: "guest-2024", main: topCard.closest("main") ?? topCard.parentElement ?? topCard, topCard } : null
}

/**
 * Whose page it is: the slug that the top card's own link or the canonical address names. Null where the address bar names somebody else:
 * then the page is half way through a change and still shows the person before.
 */
export function ownerSlug({ document, url }: Page, { id, topCard }: Layout): string | null {
  const asked = linkedInSlug(url)
  const link =
    id === "guest-2024"
      ? document.querySelector("link[rel=canonical]")?.getAttribute("href") ||
        document.querySelector("meta[property='og:url']")?.getAttribute("content")
      : topCard.querySelector("a[href*='/overlay/contact-info'], a[href*='/in/'][href*='/overlay/']")?.getAttribute("href")
  const named = link && URL.canParse(link, "https://www.linkedin.com") ? linkedInSlug(new URL(link, "https://www.linkedin.com")) : null
  if (asked && named && asked !== named && isLinkedInHost(url) && !/^aco?aa/i.test(asked)) return null
  return named ?? asked ?? ""
}
