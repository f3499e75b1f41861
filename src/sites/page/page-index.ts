import type { Page } from "../site"
import { runThrough, type Steps } from "./steps"

/** The elements of a page by tag, class and attribute, in page order. */
export interface PageIndex {
  tagged: (...names: string[]) => Element[]
  classed: (...names: string[]) => Element[]
  having: (...attributes: string[]) => Element[]
}

const elementsInStep = 500

const indexes = new WeakMap<Page, PageIndex>()

/**
 * Indexes a page in one pass. Every site asks a page for landmarks that most pages do not have; one pass answers all of them, where a
 * selector over the whole document costs a pass each (and, outside a browser, a slow one). Made anew for each `Page`.
 */
export function pageIndex(page: Page): PageIndex {
  return runThrough(indexSteps(page))
}

/** The same in steps of some milliseconds each. */
export function* indexSteps(page: Page): Steps<PageIndex> {
  const before = indexes.get(page)
  if (before) return before
  const [byTag, byClass, byAttribute] = [new Map<string, Element[]>(), new Map<string, Element[]>(), new Map<string, Element[]>()]
  let count = 0
  const walker = page.document.createTreeWalker(page.document, 1)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node as Element
    if (++count % elementsInStep === 0) yield
    add(byTag, element.localName, element)
    for (const attribute of element.getAttributeNames()) {
      if (attribute === "class") for (const name of (element.getAttribute("class") ?? "").split(/\s+/)) add(byClass, name, element)
      else add(byAttribute, attribute, element)
    }
  }
  const finder =
    (map: Map<string, Element[]>) =>
    (...names: string[]) =>
      names.length === 1 ? (map.get(names[0] ?? "") ?? []) : [...new Set(names.flatMap(name => map.get(name) ?? []))].sort(inPageOrder)
  const index = { tagged: finder(byTag), classed: finder(byClass), having: finder(byAttribute) }
  indexes.set(page, index)
  return index
}

/** What a `meta` element with this name or property says. */
export function metaContent(page: Page, name: string): string | null {
  const found = pageIndex(page)
    .tagged("meta")
    .find(meta => (meta.getAttribute("property") ?? meta.getAttribute("name")) === name)
  return found?.getAttribute("content") ?? null
}

/** Visits an element and every element in it, in page order, without recursion. */
export function eachElement(root: Element | null, visit: (element: Element) => void): void {
  let element = root
  while (element) {
    visit(element)
    let next: Element | null = element.firstElementChild
    while (!next && element && element !== root) {
      next = element.nextElementSibling
      if (!next) element = element.parentElement
    }
    element = next
  }
}

/** The elements in an element that pass a test, in page order. A walk, as a live list is slow outside a browser. */
export function elementsIn(root: Element | Document | null | undefined, test: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  const walker = root && (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 1)
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) if (test(node as Element)) found.push(node as Element)
  return found
}

function add(map: Map<string, Element[]>, name: string, element: Element): void {
  const list = map.get(name)
  if (!list) map.set(name, [element])
  else if (list.at(-1) !== element) list.push(element)
}

const following = 4
function inPageOrder(first: Element, second: Element): number {
  return first === second ? 0 : (first.compareDocumentPosition(second) & following) !== 0 ? -1 : 1
}
