import type { ProfileBuilder } from "~profile/profile-builder"
import { elementsIn, pageIndex } from "../page/page-index"
import type { Page } from "../site"
import { cardLines, isControl, isInDialog, shownLine } from "./card-lines"

/** Marks beside a name: "· 2nd", "(She/Her)", "er/ihm". */
const isBadge = (line: string) => /^[·•]/.test(line) || /^\(?\p{L}{2,7}\/\p{L}{2,7}(?:\/\p{L}{2,7})?\)?$/u.test(line)

/** Where the name stands: in the first heading that is shown and, in builds without one, in the line that the page's title repeats. */
export function nameElement(topCard: Element, page: Page): Element | null {
  for (const name of ["h1", "h2"]) {
    const heading = [...topCard.getElementsByTagName(name)].find(
      one => !isInDialog(one, topCard) && !page.isHidden(one) && shownLine(one, page.isHidden) !== null
    )
    if (heading) return heading
  }
  const titles = pageIndex(page)
    .tagged("title")
    .map(title => (title.textContent ?? "").replace(/^\s*\(\d+\+?\)/, ""))
    .map(title => /^(.+?)\s+(?:\||[-–] LinkedIn)/.exec(title)?.[1]?.trim() ?? "")
    .filter(title => title !== "")
  if (titles.length === 0) return null
  return elementsIn(topCard, one => titles.includes((one.textContent ?? "").trim())).at(-1) ?? null
}

/** The link to the owner's contact data: it stands beside the place, and nobody else's stands in the card. */
export function contactLink(topCard: Element): Element | undefined {
  return [...topCard.getElementsByTagName("a")].find(link => link.getAttribute("href")?.includes("/overlay/contact-info"))
}

/** The line beside the contact link, without dots; null where the row has nothing else. */
function placeBeside(contact: Element | undefined, name: Element | null, topCard: Element, { isHidden }: Page): string | null {
  const own = shownLine(contact, isHidden)
  for (let row = contact?.parentElement ?? null; row && row !== topCard && !(name && row.contains(name)); row = row.parentElement) {
    const place = cardLines(row, isHidden).find(line => line !== own && !/^[·•\s]*$/.test(line))
    if (place) return place
  }
  return null
}

/**
 * The first line after the name that is no mark beside it. Marks are in spans and the headline is in a block; builds that have nothing but
 * spans are asked last.
 */
function headlineAfter(name: Element, topCard: Element, { isHidden }: Page): string | null {
  const contact = contactLink(topCard)
  for (const spans of [false, true]) {
    let isAtPlace = false
    for (let block: Element | null = name; block && block !== topCard && !isAtPlace; block = block.parentElement) {
      for (let next = block.nextElementSibling; next && !isAtPlace; next = next.nextElementSibling) {
        isAtPlace = contact !== undefined && next.contains(contact)
        if (isAtPlace || isControl(next) || (next.localName === "span" && !spans)) continue
        const line = shownLine(next, isHidden)
        // Two dashes stand where the owner wrote nothing.
        if (line ? !isBadge(line) : /^\s*--\s*$/.test(next.textContent ?? "")) return line
      }
    }
  }
  return null
}

/** Name, headline and place, from where they stand to each other and to the link to the contact data. */
export function readTopCard(builder: ProfileBuilder, topCard: Element, page: Page): void {
  const name = nameElement(topCard, page)
  builder.set("name", shownLine(name, page.isHidden))
  builder.set("headline", name && headlineAfter(name, topCard, page))
  builder.set("location", placeBeside(contactLink(topCard), name, topCard, page))
}
