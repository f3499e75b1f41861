import type { SectionId } from "~profile/evidence"
import type { NotLoaded, PageFinding } from "~profile/health"
import { isLinkedInHost, linkedInSlug } from "~profile/identity"
import type { ProfileBuilder } from "~profile/profile-builder"
import { metaContent, pageIndex } from "../page-index"
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

/** By host, or by what only this site's pages have: a saved page stands on another host or on none. */
export function mayBeLinkedIn(page: Page): boolean {
  if (isLinkedInHost(page.url)) return true
  const { having, classed } = pageIndex(page)
  return (
    having("data-sdui-screen", "data-member-id").some(one => one.localName !== "meta") ||
    classed("top-card-layout__title").length > 0 ||
    having("data-multiproduct-name").some(one => one.getAttribute("data-multiproduct-name") === "public-profile-frontend") ||
    /^(?:public_profile|auth_wall|d_flagship3)/.test(metaContent(page, "pageKey") ?? "")
  )
}

/** The order is that of certainty: a page that says "not found" keeps the profile page's meta data. */
export function findLayout(page: Page): Layout | null {
  const { having, classed, tagged } = pageIndex(page)
  if (classed("page-not-found").length > 0) return null
  const screen = having("data-sdui-screen").find(one => one.getAttribute("data-sdui-screen")?.endsWith("profile.Profile"))
  if (screen) {
    const main = tagged("main").find(one => screen.contains(one)) ?? screen
    const cards = having("componentkey", "id").filter(
      one => /Topcard$/.test(one.getAttribute("componentkey") ?? one.id) && main.contains(one)
    )
    const topCard = cards.findLast(one => one.localName === "section") ?? cards.at(-1)
    return topCard ? { id: "member-2026", main, topCard } : null
  }
  const member = having("data-member-id").find(one => one.localName === "section" && one.getElementsByTagName("h1").length > 0)
  if (member) return { id: "member-2024", main: member.closest("main") ?? member.parentElement ?? member, topCard: member }
  const inMain = (element: Element) => element.closest("main") !== null
  const heading = classed("top-card-layout__title")[0] ?? (having("data-section").some(inMain) ? tagged("h1").find(inMain) : undefined)
  const topCard = heading?.closest("section")
  return topCard ? { id: "guest-2024", main: topCard.closest("main") ?? topCard.parentElement ?? topCard, topCard } : null
}

/**
 * Whose page it is: the slug that the top card's own link or the canonical address names. Null where the address bar names somebody else:
 * then the page is half way through a change and still shows the person before.
 */
export function ownerSlug(page: Page, { id, topCard }: Layout): string | null {
  const { url } = page
  const asked = linkedInSlug(url)
  const canonical = () =>
    pageIndex(page)
      .tagged("link")
      .find(one => one.getAttribute("rel") === "canonical")
      ?.getAttribute("href")
  const link =
    id === "guest-2024"
      ? canonical() || metaContent(page, "og:url")
      : linksIn(topCard).find(href => href.includes("/overlay/contact-info") || /\/in\/[^/]+\/overlay\//.test(href))
  const named = link && URL.canParse(link, "https://www.linkedin.com") ? linkedInSlug(new URL(link, "https://www.linkedin.com")) : null
  if (asked && named && asked !== named && isLinkedInHost(url) && !/^aco?aa/i.test(asked)) return null
  return named ?? asked ?? ""
}

function linksIn(element: Element): string[] {
  return [...element.getElementsByTagName("a")].map(link => link.getAttribute("href") ?? "")
}
