import type { PageText } from "~profile/page-capture"
import { cardHtml } from "./card-html"
import { readItemPersons } from "./item-data"
import { isBesideOrIn, isBeside, mainBlocks } from "./main-blocks"
import { metaContent, pageIndex } from "./page-index"
import type { Page } from "./site"
import type { Steps } from "./steps"
import { isNeverShown, visibleLine, visibleLines } from "./visible-text"

const maxLines = 400_000
const maxJsonLd = 1_000_000
const maxPersons = 50
const maxPerson = 100_000
const maxHeadings = 12
const maxHeading = 2_000

/** Takes of a page what the readers of plain text ask for, in steps; what is beyond a size is left out. */
export function* pageText(page: Page): Steps<PageText> {
  const { document, isHidden } = page
  const { tagged, classed } = pageIndex(page)
  yield
  const main = yield* mainBlocks(page)
  const jsonLd = within(
    tagged("script")
      .filter(script => script.getAttribute("type") === "application/ld+json")
      .map(script => script.textContent ?? ""),
    maxJsonLd
  )
  yield
  const persons = readItemPersons(page)
    .filter(({ element }) => !isBesideOrIn(element))
    .slice(0, maxPersons)
    .map(({ node }) => JSON.stringify(node))
    .filter(person => person.length <= maxPerson)
  const cards = cardHtml(page)
  yield
  const hasPerson = cards.length > 0 || persons.length > 0 || jsonLd.some(text => text.includes("Person"))
  yield
  const lines = hasPerson && document.body ? visibleLines(document.body, isHidden, { skip: isBeside }) : []
  yield
  const words = (...names: string[]) =>
    tagged(...names)
      .slice(0, maxHeadings)
      .map(one => (one.textContent ?? "").slice(0, maxHeading))
      .join(" \n ")
  return {
    ...main,
    lines: within(lines, maxLines),
    heading: visibleLine(
      tagged("h1").find(one => !isHidden(one)),
      isHidden
    ),
    titles: words("h1", "title"),
    headings: words("h1", "h2", "title"),
    jsonLd,
    persons,
    cards,
    shownTitles: shownTitles(page),
    kind: metaContent(page, "og:type") ?? "",
    asksToSignIn: tagged("input").some(input => input.getAttribute("type") === "password"),
    isArticleList: tagged("article").length > 3 || classed("h-feed", "hfeed").length > 0,
    isEmpty: (document.body?.textContent ?? "").trim() === ""
  }
}

/** The parts of the page's title that stand somewhere on the page for a person to see. */
function shownTitles({ document, isHidden }: Page): string[] {
  const parts = document.title
    .split(/\s*[|–—·•:,]\s*|\s+-\s+/)
    .map(part => part.replace(/\s+/g, " ").trim())
    .filter(part => part.length > 4 && part.length < 70)
    .slice(0, 8)
  const shown = new Set<string>()
  if (parts.length === 0 || !document.body) return []
  const walker = document.createTreeWalker(document.body, 4)
  for (let node = walker.nextNode(); node && shown.size < parts.length; node = walker.nextNode()) {
    const { data, parentElement: parent } = node as Text
    for (const part of parts) if (data.includes(part) && parent && !isNeverShown(parent) && !isHidden(parent)) shown.add(part)
  }
  return [...shown]
}

/** The texts that have room in so many characters together. */
function within(texts: readonly string[], characters: number): string[] {
  let total = 0
  return texts.filter(text => {
    if (total + text.length > characters) return false
    total += text.length
    return true
  })
}
