import { stripInvisible } from "~profile/fold-text"
import type { PageBlock } from "~profile/page-capture"
import { blockNames, isNeverShown, nodesInStep } from "./visible-text"
import { pageIndex } from "./page-index"
import type { Page } from "../site"
import type { Steps } from "./steps"

const besides = new Set(["nav", "aside", "footer", "dialog", "menu", "iframe"])
const besidesRole = /^(?:navigation|complementary|contentinfo|dialog|alertdialog|search|menu|menubar|toolbar|tooltip|alert|banner|tablist)$/
const maxBlocks = 20_000
const maxCharacters = 400_000
const elementNode = 1
const textNode = 3

/** Menus, side columns, footers, forms and dialogs: what stands beside the text of a page. */
export function isBeside(element: Element): boolean {
  const name = element.localName
  // Some servers put the whole page into one form; what opens on a click often has its heading in a button.
  if (name === "form") return element.querySelector("h1,main") === null
  if (name === "button") return !/^h\d$/.test(element.parentElement?.localName ?? "")
  if (besides.has(name) || isMenuOfPlaces(element)) return true
  if (!element.hasAttributes()) return false
  if (element.hasAttribute("aria-modal")) return true
  const role = element.getAttribute("role")
  return role !== null && besidesRole.test(role)
}

/** In links: fewer are a sentence that points somewhere. */
const fewestPlaces = 3

/** A run of short links to places of the same page is its menu, whatever element holds it. */
function isMenuOfPlaces(element: Element): boolean {
  const { children } = element
  if (children.length < fewestPlaces || !/^(?:div|ul|ol|p|header)$/.test(element.localName)) return false
  let toPlaces = 0
  for (const child of children) {
    const link = child.localName === "a" ? child : child.localName === "li" && child.children.length === 1 ? child.children[0]! : null
    if (link?.localName !== "a" || (link.textContent ?? "").trim().length > 30) return false
    if (link.getAttribute("href")?.startsWith("#")) toPlaces++
  }
  if (toPlaces < fewestPlaces || toPlaces * 2 < children.length) return false
  for (const node of element.childNodes) if (node.nodeType === textNode && /[\p{L}\d]/u.test(node.nodeValue ?? "")) return false
  return true
}

/** Whether the element stands beside the text, or in something that does. */
export function isBesideOrIn(element: Element): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) if (isBeside(node)) return true
  return false
}

/**
 * The text of the page's main part, block by block: `main` or the one `article` where it holds a heading of the first rank, else the body,
 * for many a page has its owner's name above; without what stands beside it and
 * without what cannot be seen. `root` is another part to read. One pass over the nodes, without recursion; it stops at 20,000 blocks or 400,000 characters, and says so.
 */
export function* mainBlocks(page: Page, root = mainElement(page)): Steps<{ blocks: PageBlock[]; isCut: boolean }> {
  const { isHidden } = page
  const ownersPart = partOfHeading(page)
  const blocks: PageBlock[] = []
  let characters = 0
  let count = 0
  let text = ""
  let lead = 0
  let kind: Kind = { level: 0, item: false, lines: false }
  let parent: Element | null = null
  let parentHidden = false
  const endBlock = () => {
    const trimmed = text.replace(/ ?\n ?/g, "\n").trim()
    if (trimmed !== "") {
      const { level, item } = kind
      blocks.push({
        text: trimmed,
        heading: level > 0,
        item,
        level: level || undefined,
        lead: lead < text.trim().length ? lead || undefined : undefined
      })
    }
    lead = 0
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
      if (!entering && (name === "b" || name === "strong") && text.trim() === element.textContent?.trim()) lead = text.trim().length
      if (blockNames.has(name)) endBlock()
      else if (entering && text !== "" && (name === "br" || standsApart(element))) text += "\n"
      if (entering && element.firstChild && (node === root || ownersPart.has(element) || !(isNeverShown(element) || isBeside(element)))) {
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
  /** The rank of a heading; 0 for what is none. */
  level: number
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
    level: Number(/^h([1-6])$/.exec(name)?.[1] ?? 0),
    item: name === "li" || (name === "p" && node?.parentElement?.localName === "li"),
    lines: name === "pre"
  }
}

/**
 * Boxes in a row have no space between them in the mark-up: "Data Engineer" and "Feb 2020" side by side. What goes on in the middle of a
 * word, or letter by letter, is one word.
 */
function standsApart(element: Element): boolean {
  const before = element.previousSibling
  if (before?.nodeType !== elementNode) return false
  const [left, right] = [before.textContent ?? "", element.textContent ?? ""]
  return left.length > 1 && right.length > 1 && /[\p{L}\p{N})%]$/u.test(left) && (/^[\p{Lu}\d(]/u.test(right) || /\d$/.test(left))
}

/** A column or banner that holds the page's only heading of the first rank is its owner's: that heading and all that it stands in. */
function partOfHeading(page: Page): Set<Element> {
  const part = new Set<Element>()
  const headings = pageIndex(page)
    .tagged("h1")
    .filter(one => !page.isHidden(one))
  if (!headings.every(isBesideOrIn) || headings[0]?.closest("dialog,nav,footer,[role=dialog]")) return part
  for (let node: Element | null | undefined = headings[0]; node; node = node.parentElement) part.add(node)
  return part
}

function mainElement(page: Page): Element | null {
  const index = pageIndex(page)
  const main = index.tagged("main")[0] ?? index.having("role").find(one => one.getAttribute("role") === "main")
  const articles = index.tagged("article")
  const found = main ?? (articles.length === 1 ? articles[0] : null)
  return found && found.querySelector("h1") !== null && (found.textContent ?? "").trim().length > 40 ? found : page.document.body
}
