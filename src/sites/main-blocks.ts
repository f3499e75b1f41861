import { blockNames, isNeverShown, visibleLines } from "./visible-text"
import type { Page } from "./site"

/** A paragraph, heading or list item of the page's main part, in reading order; `text` may have several lines. */
export interface MainBlock {
  text: string
  heading: boolean
  /** An item of a list. */
  item: boolean
}

const besides = new Set(["nav", "aside", "footer", "form", "button", "dialog", "menu", "iframe"])
const besidesRole = /^(?:navigation|complementary|contentinfo|dialog|alertdialog|search|menu|menubar|toolbar|tooltip|alert|banner|tablist)$/
const maxBlocks = 20_000

/** Menus, side columns, footers, forms and dialogs: what stands beside the text of a page. */
export function isBeside(element: Element): boolean {
  if (besides.has(element.localName) || element.hasAttribute("aria-modal")) return true
  const role = element.getAttribute("role")
  return role !== null && besidesRole.test(role)
}

/**
 * The text of the page's main part, block by block: `main`, else the one `article`, else the body; without what stands beside it and
 * without what cannot be seen. Walks without recursion and stops at 20,000 blocks.
 */
export function mainBlocks({ document, isHidden }: Page, root: Element | null = mainElement(document)): MainBlock[] {
  const blocks: MainBlock[] = []
  if (!root) return blocks
  const leftOut = (element: Element) => isNeverShown(element) || isBeside(element) || isHidden(element)
  let node: Element | null = root
  while (node && blocks.length < maxBlocks) {
    let into: Element | null = null
    if (node === root || !leftOut(node)) {
      // A block that holds no other block is read whole; any other is entered, and text between its blocks is read piece by piece.
      if (holdsBlocks(node) && !hasLooseText(node)) into = node.firstElementChild
      else {
        const text = visibleLines(node, isHidden, { skip: isBeside, keepNewlines: node.localName === "pre" }).join("\n")
        if (text !== "") blocks.push({ text, heading: /^h[1-6]$/.test(node.localName), item: node.localName === "li" })
      }
    }
    if (into) {
      node = into
      continue
    }
    while (node && node !== root && !node.nextElementSibling) node = node.parentElement
    node = node && node !== root ? node.nextElementSibling : null
  }
  return blocks
}

export function mainElement(document: Document): Element | null {
  const main = document.querySelector("main, [role=main]")
  if (main && (main.textContent ?? "").trim().length > 40) return main
  const articles = document.querySelectorAll("article")
  return articles.length === 1 ? (articles[0] ?? null) : document.body
}

function holdsBlocks(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (blockNames.has(child.localName) || isBeside(child) || (child.firstElementChild && holdsBlockBelow(child))) return true
  }
  return false
}

/** An inline element around blocks (a link around a card) counts as a block; looked for three levels down. */
function holdsBlockBelow(element: Element, levels = 3): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (blockNames.has(child.localName) || (levels > 1 && holdsBlockBelow(child, levels - 1))) return true
  }
  return false
}

function hasLooseText(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && (child as Text).data.trim() !== "") return true
  }
  return false
}
