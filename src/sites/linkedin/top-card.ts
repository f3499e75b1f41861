import { elementsIn, pageIndex } from "../page-index"
import type { Page } from "../site"
import { cardLines, isInDialog, shownLine } from "./card-lines"

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
export function placeBeside(contact: Element | undefined, name: Element | null, topCard: Element, { isHidden }: Page): string | null {
  const own = shownLine(contact, isHidden)
  for (let row = contact?.parentElement ?? null; row && row !== topCard && !(name && row.contains(name)); row = row.parentElement) {
    const place = cardLines(row, isHidden).find(line => line !== own && !/^[·•\s]*$/.test(line))
    if (place) return place
  }
  return null
}

/** The first line of these elements that is no mark beside the name. */
export function headlineIn(elements: readonly Element[], { isHidden }: Page): string | null {
  for (const element of elements) {
    const line = shownLine(element, isHidden)
    if (line && !isBadge(line)) return line
  }
  return null
}
