import { stripInvisible } from "~profile/fold-text"
import type { PageBlock } from "~profile/page-capture"
import { blockNames, isNeverShown } from "./visible-text"
import { pageIndex } from "./page-index"
import type { Page } from "./site"
import type { Steps } from "./steps"

const besides = new Set(["nav", "aside", "footer", "form", "button", "dialog", "menu", "iframe"])
const besidesRole = /^(?:navigation|complementary|contentinfo|dialog|alertdialog|search|menu|menubar|toolbar|tooltip|alert|banner|tablist)$/
const maxBlocks = 20_000
const maxCharacters = 400_000
/** So many nodes are a few milliseconds' work. */
const nodesInStep = 400
const elementNode = 1
const textNode = 3

/** Menus, side columns, footers, forms and dialogs: what stands beside the text of a page. */
export function isBeside(element: Element): boolean {
  if (besides.has(element.localName)) return true
  if (!element.hasAttributes()) return false
  if (element.hasAttribute("aria-modal")) return true
  const role = element.getAttribute("role")
  return role !== null && besidesRole.test(role)
}

/** Whether the element stands beside the text, or in something that does. */
export function isBesideOrIn(element: Element): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) if (isBeside(node)) return true
  return false
}

/**
 * The text of the page's main part, block by block: `main`, else the one `article`, else the body; without what stands beside it and
 * without what cannot be seen. One pass over the nodes, without recursion; it stops at 20,000 blocks or 400,000 characters, and says so.
 */
export function* mainBlocks(page: Page): Steps<{ blocks: PageBlock[]; isCut: boolean }> {
  const { isHidden } = page
  const root = mainElement(page)
  const blocks: PageBlock[] = []
  let characters = 0
  let count = 0
  let text = ""
  let kind: Kind = { heading: false, item: false, lines: false }
  let parent: Element | null = null
  let parentHidden = false
  const endBlock = () => {
    const trimmed = text.replace(/ ?\n ?/g, "\n").trim()
    if (trimmed !== "") blocks.push({ text: trimmed, heading: kind.heading, item: kind.item })
    characters += trimmed.length
    text = ""
  }
  let node: Node | null = root
  let entering = true
  while (node && blocks.length < maxBlocks && characters + text.length < maxCharacters) {
    if (++count % nodesInStep === 0) yield
    if (node.nodeType === textNode && entering) {
      const data = (node as Text).data
      const isBlank = !/\S/.test(data)
      if (!isBlank && node.parentElement !== parent) {
        parent = node.parentElement
        parentHidden = parent !== null && isHidden(parent)
      }
      if (isBlank ? text !== "" : !parentHidden) {
        if (text === "" && parent) kind = kindOf(parent, root)
        const folded = stripInvisible(data).replace(kind.lines ? /[^\S\n]+/g : /\s+/g, " ")
        text += /(?:^|\s)$/.test(text) ? folded.replace(/^ /, "") : folded
      }
    } else if (node.nodeType === elementNode) {
      const element = node as Element
      const name = element.localName
      if (blockNames.has(name)) endBlock()
      else if (name === "br" && entering && text !== "") text += "\n"
      if (entering && element.firstChild && (node === root || !(isNeverShown(element) || isBeside(element)))) {
        node = element.firstChild
        continue
      }
    }
    if (node === root) {
      node = null
      break
    }
    entering = node.nextSibling !== null
    node = node.nextSibling ?? node.parentNode
  }
  endBlock()
  return { blocks, isCut: node !== null }
}

interface Kind {
  heading: boolean
  item: boolean
  /** The source's line breaks show, as in `pre`. */
  lines: boolean
}

/** What the block is in which a text begins: by the nearest block above it. */
function kindOf(element: Element, root: Element | null): Kind {
  let node: Element | null = element
  while (node && node !== root && !blockNames.has(node.localName)) node = node.parentElement
  const name = node?.localName ?? ""
  return {
    heading: /^h[1-6]$/.test(name),
    item: name === "li" || (name === "p" && node?.parentElement?.localName === "li"),
    lines: name === "pre"
  }
}

function mainElement(page: Page): Element | null {
  const index = pageIndex(page)
  const main = index.tagged("main")[0] ?? index.having("role").find(one => one.getAttribute("role") === "main")
  if (main && (main.textContent ?? "").trim().length > 40) return main
  const articles = index.tagged("article")
  return articles.length === 1 ? (articles[0] ?? null) : page.document.body
}
