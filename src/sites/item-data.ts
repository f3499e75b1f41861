import type { Data, DataNode } from "./json-ld"
import { pageIndex } from "./page-index"
import type { Page } from "./site"
import { visibleText, type IsHidden } from "./visible-text"

/** How a document marks items in its elements. */
const markUps = [
  { scope: "itemscope", type: "itemtype", property: "itemprop" },
  { scope: "typeof", type: "typeof", property: "property" }
] as const
type MarkUp = (typeof markUps)[number]

/** The persons that microdata or RDFa mark, outermost first, as nodes of the same form as JSON-LD. */
export function readItemPersons(page: Page): { node: DataNode; element: Element }[] {
  return markUps.flatMap(markUp =>
    pageIndex(page)
      .having(markUp.scope)
      .filter(element => /(?:^|[\s/:#])Person(?:\s|$)/.test(element.getAttribute(markUp.type) ?? ""))
      .filter(element => !element.hasAttribute(markUp.property) || element.parentElement?.closest(`[${markUp.scope}]`) === null)
      .map(element => ({ element, node: readItem(element, markUp, page.isHidden, 0) }))
  )
}

function readItem(root: Element, markUp: MarkUp, isHidden: IsHidden, depth: number): DataNode {
  const node: DataNode = { "@type": root.getAttribute(markUp.type) ?? "" }
  if (depth > 5) return node
  for (const element of root.querySelectorAll(`[${markUp.property}]`)) {
    if (element.parentElement?.closest(`[${markUp.scope}]`) !== root) continue
    const value = valueOf(element, markUp, isHidden, depth)
    if (value === null) continue
    for (const name of (element.getAttribute(markUp.property) ?? "").split(/\s+/)) {
      const key = name.replace(/^.*[/:#]/, "")
      const before = node[key]
      node[key] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
    }
  }
  return node
}

function valueOf(element: Element, markUp: MarkUp, isHidden: IsHidden, depth: number): Data {
  if (element.hasAttribute(markUp.scope)) {
    const item = readItem(element, markUp, isHidden, depth + 1)
    return Object.keys(item).length > 1 ? item : (visibleText(element, isHidden) ?? null)
  }
  const stated = element.getAttribute("content") ?? element.getAttribute("datetime")
  if (element.localName === "meta" || element.localName === "time") return stated ?? visibleText(element, isHidden)
  return isHidden(element) ? (element.textContent ?? "") : (visibleText(element, isHidden) ?? stated)
}
