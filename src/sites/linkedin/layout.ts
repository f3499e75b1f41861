import { isLinkedInHost, linkedInSlug } from "~profile/identity"
import { metaContent, pageIndex } from "../page/page-index"
import type { Page } from "../site"
import { keyOf } from "./component-key"
import { findDetails } from "./details"
import { sectionOfHeading } from "./headings"
import { findHireView, publicLink } from "./hire-view"
import { contactLink } from "./top-card"

export type LayoutId = "guest-2024" | "member-2024" | "member-2026" | "details" | "recruiter" | "sales-navigator"

/** A profile page's layout, its main part, and the card at the top, which alone says whose page it is. */
export interface Layout {
  id: LayoutId
  main: Element
  topCard: Element
}

/** By host, or by what only this site's pages have: a saved page stands on another host or on none. */
export function mayBeLinkedIn(page: Page): boolean {
  if (isLinkedInHost(page.url)) return true
  const { having, classed } = pageIndex(page)
  return (
    having("data-sdui-screen", "data-member-id").some(one => one.localName !== "meta") ||
    classed("top-card-layout__title", "topcard__title", "pv-profile-card__anchor", "pv-top-card").length > 0 ||
    having("data-multiproduct-name").some(isPublicProfile) ||
    having("componentkey", "id").some(isTopCard) ||
    /^(?:public_profile|auth_wall|d_flagship3)/.test(metaContent(page, "pageKey") ?? "")
  )
}

const isPublicProfile = (element: Element) => element.getAttribute("data-multiproduct-name") === "public-profile-frontend"
const isTopCard = (element: Element) => keyOf(element, /profile\.card\.ref.*Topcard$/) !== null

/** The order is that of certainty: a page that says "not found" keeps the profile page's meta data. */
export function findLayout(page: Page): Layout | null {
  const before = known.get(page)
  if (before !== undefined) return before
  const found = layoutOf(page)
  known.set(page, found)
  return found
}

const known = new WeakMap<Page, Layout | null>()

function layoutOf(page: Page): Layout | null {
  const { having, classed, tagged } = pageIndex(page)
  if (classed("page-not-found").length > 0) return null
  const hire = findHireView(page)
  if (hire || isElsewhere(page)) return hire
  const list = findDetails(page)
  if (list) return { id: "details", main: list.card, topCard: list.card }
  const screen = having("data-sdui-screen").find(one => /profile\.Profile\w*$/.test(one.getAttribute("data-sdui-screen") ?? ""))
  const cards = having("componentkey", "id").filter(one => isTopCard(one) && (!screen || screen.contains(one)))
  const card = cards.findLast(one => one.localName === "section") ?? cards.at(-1)
  if (card) return { id: "member-2026", main: card.closest("main") ?? screen ?? card.parentElement ?? card, topCard: card }
  if (screen) return null
  const member =
    having("data-member-id").find(one => one.localName === "section" && one.getElementsByTagName("h1").length > 0) ??
    tagged("h1")
      .map(one => one.closest("section"))
      .find(one => one && contactLink(one))
  if (member) return { id: "member-2024", main: member.closest("main") ?? member.parentElement ?? member, topCard: member }
  const inMain = (element: Element) => element.closest("main") !== null
  const sections =
    having("data-section").some(inMain) || tagged("h2").some(one => inMain(one) && sectionOfHeading(one.textContent ?? "") !== null)
  const named = classed("top-card-layout__title", "topcard__title").find(one => one.localName === "h1")
  const heading = named ? (sections || isPublic(page) ? named : undefined) : sections ? tagged("h1").find(inMain) : undefined
  const topCard = heading?.closest("section, header") ?? heading?.parentElement
  return topCard ? { id: "guest-2024", main: topCard.closest("main") ?? topCard.parentElement ?? topCard, topCard } : null
}

/** The addresses of the site that are no person's: feed, companies, jobs, search. */
function isElsewhere({ url }: Page): boolean {
  return isLinkedInHost(url) && linkedInSlug(url) === null && !url.pathname.startsWith("/pub/")
}

/** Companies and jobs have the same public top card as people have. */
function isPublic(page: Page): boolean {
  const { having, classed } = pageIndex(page)
  return (
    having("data-multiproduct-name").some(isPublicProfile) ||
    classed("experience-item", "experience__list", "education__list").length > 0 ||
    /^public_profile/.test(metaContent(page, "pageKey") ?? "") ||
    metaContent(page, "og:type") === "profile" ||
    [page.url.href, canonical(page), metaContent(page, "og:url")].some(address => slugOf(address) !== null)
  )
}

/** An id of the site's own in place of the slug that the owner chose. */
const isInternal = (slug: string) => /^aco?aa/i.test(slug) || slug === "me"

/**
 * Whose page it is: the slug that the top card's own link or the canonical address names. Null where the address bar names somebody else:
 * then the page is half way through a change and still shows the person before.
 */
export function ownerSlug(page: Page, { id, main, topCard }: Layout): string | null {
  if (id === "recruiter" || id === "sales-navigator") return slugOf(publicLink(topCard, main)) ?? ""
  const asked = linkedInSlug(page.url)
  if (id === "details") return asked
  const links = [...topCard.getElementsByTagName("a")].map(link => link.getAttribute("href") ?? "")
  const profiles = links.filter(href => slugOf(href))
  const own = profiles.find(href => href.includes("/overlay/contact")) ?? profiles.find(href => href.includes("/overlay/")) ?? profiles[0]
  // The public top card's own invitations to sign up name whom they are about.
  const viewed = links.map(href => /vieweeVanityName=([^&#]+)/.exec(href)?.[1]).find(Boolean)
  const named =
    id === "guest-2024"
      ? (slugOf(canonical(page)) ?? slugOf(metaContent(page, "og:url")) ?? slugOf(viewed && `/in/${viewed}`))
      : slugOf(own)
  const isKnown = asked !== null && named !== null && !isInternal(asked) && !isInternal(named)
  if (isKnown && asked !== named && isLinkedInHost(page.url)) return null
  return (named && isInternal(named) ? (asked ?? named) : named) ?? asked ?? ""
}

function canonical(page: Page): string | null {
  const link = pageIndex(page)
    .tagged("link")
    .find(one => one.getAttribute("rel") === "canonical")
  return link?.getAttribute("href") ?? null
}

function slugOf(address: string | null | undefined): string | null {
  const base = "https://www.linkedin.com"
  return address && URL.canParse(address, base) ? linkedInSlug(new URL(address, base)) : null
}
