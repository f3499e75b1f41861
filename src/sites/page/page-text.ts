import type { PageText } from "~profile/page-capture"
import { cardHtml } from "../entries/card-html"
import { readItemPersons } from "../plain/item-data"
import { isBesideOrIn, isBeside, mainBlocks } from "./main-blocks"
import { markedJob } from "./marked-job"
import { indexSteps, metaContent, pageIndex } from "./page-index"
import type { Page } from "../site"
import type { Steps } from "./steps"
import { nodesInStep, visibleLine, visibleLineSteps } from "./visible-text"

const maxLines = 400_000
const maxJsonLd = 1_000_000
const maxPerson = 100_000
const maxHeadings = 12
const maxHeading = 2_000

/** Takes of a page what the readers of plain text ask for, in steps; what is beyond a size is left out. */
export function* pageText(page: Page): Steps<PageText> {
  const { document, isHidden } = page
  const { tagged, classed } = yield* indexSteps(page)
  yield
  const main = yield* mainBlocks(page)
  const jsonLd = within(
    tagged("script")
      .filter(script => script.getAttribute("type") === "application/ld+json")
      .map(script => script.textContent ?? ""),
    maxJsonLd
  )
  yield
  const persons = (yield* readItemPersons(page, isBesideOrIn))
    .map(node => JSON.stringify(node))
    .filter(person => person.length <= maxPerson)
  yield
  const cards = yield* cardHtml(page)
  const hasPerson = cards.length > 0 || persons.length > 0 || jsonLd.some(text => text.includes("Person"))
  yield
  const lines = hasPerson && document.body ? yield* visibleLineSteps(document.body, isHidden, { skip: isBeside }) : []
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
    shownTitles: yield* shownTitles(page),
    job: yield* markedJob(page),
    kind: metaContent(page, "og:type") ?? "",
    asksToSignIn: tagged("input").some(input => input.getAttribute("type") === "password"),
    isArticleList: tagged("article").length > 3 || classed("h-feed", "hfeed").length > 0,
    isEmpty: (document.body?.textContent ?? "").trim() === ""
  }
}

/** What links and lines of the page say that its title says too, a banner's and a footer's among them: often the owner's name. */
function* shownTitles(page: Page): Steps<string[]> {
  const { title } = page.document
  // One name at a time: elements of several would be sorted, which takes long among thousands of siblings.
  const found = new Set<string>()
  let count = 0
  for (const one of ["a", "p", "h1", "h2", "h3", "strong"].flatMap(name => pageIndex(page).tagged(name))) {
    if (++count % nodesInStep === 0) yield
    const text = (one.textContent ?? "").trim()
    if (text.length > 4 && title.includes(text) && !page.isHidden(one)) found.add(text)
    if (found.size === 8) break
  }
  return [...found]
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
