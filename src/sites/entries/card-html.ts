import type { PageText } from "~profile/page-capture"
import { isBesideOrIn } from "../page/main-blocks"
import { pageIndex } from "../page/page-index"
import type { Page } from "../site"
import type { Steps } from "../page/steps"
import { nodesInStep, visibleLineSteps } from "../page/visible-text"

const cards = ["h-resume", "hresume", "h-card", "vcard"]
/** Roots of both generations: a card in one of them is an author's, a place's or a contact's, and comes with it or not at all. */
const inRoot =
  ".h-resume,.hresume,.h-card,.vcard,.h-event,.vevent,.h-entry,.hentry,.h-item,.h-product,.hproduct,.h-review,.hreview,.h-feed,.hfeed,.comment"
const kept = ["class", "href", "src", "alt", "title", "datetime", "value", "data", "rel", "id"]
const dropped = /^(?:script|style|template|noscript|svg|math|iframe|select|textarea|canvas)$/
const empty = /^(?:img|br|area|hr|input|wbr|link|meta|source)$/
const maxCards = 40
const maxCharacters = 100_000
const maxAttribute = 500
const maxDepth = 200

/** The outermost microformat cards and résumés of a page, as HTML of what a person can see of them. What is beyond a size is left out. */
export function* cardHtml(page: Page): Steps<NonNullable<PageText["cards"]>> {
  let room = maxCharacters
  const found: NonNullable<PageText["cards"]> = []
  const outermost = pageIndex(page)
    .classed(...cards)
    .filter(card => !card.parentElement?.closest(inRoot))
  for (const card of outermost.slice(0, maxCards)) {
    yield
    const html = yield* visibleHtml(card, page, room)
    room -= html.length
    if (html === "") continue
    const lines = (yield* visibleLineSteps(card, page.isHidden)).slice(0, 2_000)
    found.push({ html, lines, isBeside: isBesideOrIn(card), inHeading: card.closest("h1") !== null })
  }
  return found
}

/** One pass without recursion. What is cut off for its size or its depth is closed by the parser. */
function* visibleHtml(root: Element, { isHidden }: Page, room: number): Steps<string> {
  let html = ""
  let depth = 0
  let node: Node | null = root
  let entering = true
  let count = 0
  while (node && html.length < room) {
    if (++count % nodesInStep === 0) yield
    if (node.nodeType === 3) {
      if (!node.parentElement || !isHidden(node.parentElement)) html += escape((node as Text).data)
    } else if (node.nodeType === 1) {
      const element = node as Element
      const name = element.localName
      if (!entering) {
        html += `</${name}>`
        depth -= 1
      } else if (!dropped.test(name)) {
        html += `<${name}${attributesOf(element)}>`
        if (element.firstChild && depth < maxDepth) {
          depth += 1
          node = element.firstChild
          continue
        }
        if (!empty.test(name)) html += `</${name}>`
      }
    }
    if (node === root) return html
    entering = node.nextSibling !== null
    node = node.nextSibling ?? node.parentNode
  }
  return html
}

function attributesOf(element: Element): string {
  return kept
    .map(name => {
      const value = element.getAttribute(name)
      return value === null || value.length > maxAttribute ? "" : ` ${name}="${escape(value).replace(/"/g, "&quot;")}"`
    })
    .join("")
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;")
}
