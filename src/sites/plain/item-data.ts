import type { Data, DataNode } from "./json-ld"
import { pageIndex } from "../page/page-index"
import type { Page } from "../site"
import type { Steps } from "../page/steps"
import { visibleText, type IsHidden } from "../page/visible-text"

const maxPersons = 50
const propertiesInStep = 50

/** How a document marks items in its elements. */
const markUps = [
  { scope: "itemscope", type: "itemtype", property: "itemprop" },
  { scope: "typeof", type: "typeof", property: "property" }
] as const
type MarkUp = (typeof markUps)[number]

/** The first persons that microdata or RDFa mark, outermost first, as nodes of the same form as JSON-LD, a step each. */
export function* readItemPersons(page: Page, isLeftOut: (element: Element) => boolean): Steps<DataNode[]> {
  const persons: DataNode[] = []
  for (const markUp of markUps) {
    const found = pageIndex(page)
      .having(markUp.scope)
      .filter(element => /(?:^|[\s/:#])Person(?:\s|$)/.test(element.getAttribute(markUp.type) ?? ""))
      .filter(element => !element.hasAttribute(markUp.property) || element.parentElement?.closest(`[${markUp.scope}]`) === null)
    for (const element of found) {
      if (persons.length >= maxPersons) break
      if (isLeftOut(element)) continue
      yield
      persons.push(yield* readItem(element, markUp, page.isHidden, 0))
    }
  }
  return persons
}

function* readItem(root: Element, markUp: MarkUp, isHidden: IsHidden, depth: number): Steps<DataNode> {
  const node: DataNode = { "@type": root.getAttribute(markUp.type) ?? "" }
  if (depth > 5) return node
  let count = 0
  for (const element of root.querySelectorAll(`[${markUp.property}]`)) {
    if (++count % propertiesInStep === 0) yield
    if (element.parentElement?.closest(`[${markUp.scope}]`) !== root) continue
    const value = yield* valueOf(element, markUp, isHidden, depth)
    if (value === null) continue
    for (const name of (element.getAttribute(markUp.property) ?? "").split(/\s+/)) {
      const key = name.replace(/^.*[/:#]/, "")
      const before = node[key]
      if (Array.isArray(before)) before.push(value)
      else node[key] = before === undefined ? value : [before, value]
    }
  }
  return node
}

function* valueOf(element: Element, markUp: MarkUp, isHidden: IsHidden, depth: number): Steps<Data> {
  if (element.hasAttribute(markUp.scope)) {
    const item = yield* readItem(element, markUp, isHidden, depth + 1)
    return Object.keys(item).length > 1 ? item : (visibleText(element, isHidden) ?? null)
  }
  const stated = element.getAttribute("content") ?? element.getAttribute("datetime")
  if (element.localName === "meta" || element.localName === "time") return stated ?? visibleText(element, isHidden)
  return isHidden(element) ? (element.textContent ?? "") : (visibleText(element, isHidden) ?? stated)
}
