import { eachElement } from "../page/page-index"

/** One part of a selector: what an element must have, and how it stands to the part before it. */
interface Part {
  tag: string | null
  id: string | null
  classes: string[]
  attributes: [name: string, value: string | null][]
  isChild: boolean
}

/** The class names of each element that has any: a sheet asks for them thousands of times. */
type Classes = ReadonlyMap<Element, ReadonlySet<string>>

const part = /^(\*|[a-z][\w-]*)?((?:[.#][a-z_-][\w-]*|\[[\w-]+(?:=(?:"[^"]*"|'[^']*'|[\w-]+))?\])*)$/i
const maxOdd = 100

/** Finds the elements that a selector means. */
export interface Selecting {
  select: (selector: string) => readonly Element[]
  matches: (element: Element, selector: string) => boolean
}

/**
 * Finds elements by selector in a document of any size: one pass makes an index, and a selector looks only at the elements that have the
 * last part's id, class or tag. Tags, ids, classes, plain attributes, descendants and children are understood, as nearly all rules that hide
 * something are made of these; at most a hundred other selectors are left to the document, which outside a browser is slow.
 */
export function selecting(document: Document): Selecting {
  const byKey = new Map<string, Element[]>()
  const classes = new Map<Element, ReadonlySet<string>>()
  const add = (key: string, element: Element) => {
    const list = byKey.get(key)
    if (list) list.push(element)
    else byKey.set(key, [element])
  }
  eachElement(document.documentElement, element => {
    add("*", element)
    add(element.localName, element)
    const id = element.getAttribute("id")
    if (id) add(`#${id}`, element)
    const names = element.getAttribute("class")
    if (!names) return
    const own = new Set(names.split(/\s+/).filter(Boolean))
    classes.set(element, own)
    for (const name of own) add(`.${name}`, element)
  })
  // A rule that names a class which nothing has means nothing: true of most rules of most sheets.
  const canMean = (parts: readonly Part[]) =>
    parts.every(({ id, classes }) => (id === null || byKey.has(`#${id}`)) && classes.every(name => byKey.has(`.${name}`)))
  const parsed = new Map<string, Part[] | null>()
  const partsOf = (selector: string) => {
    const before = parsed.get(selector)
    if (before !== undefined) return before
    const parts = parse(selector)
    parsed.set(selector, parts)
    return parts
  }
  let odd = 0
  return {
    select(selector) {
      const parts = partsOf(selector)
      const last = parts?.at(-1)
      if (!parts || !last) return ++odd > maxOdd ? [] : selectAll(document, selector)
      if (!canMean(parts)) return []
      const key = last.id ? `#${last.id}` : last.classes[0] ? `.${last.classes[0]}` : (last.tag ?? "*")
      return (byKey.get(key) ?? []).filter(element => isMeant(element, parts, parts.length - 1, classes))
    },
    matches(element, selector) {
      const parts = partsOf(selector)
      return parts !== null && isMeant(element, parts, parts.length - 1, classes)
    }
  }
}

function parse(selector: string): Part[] | null {
  const parts: Part[] = []
  let isChild = false
  for (const token of selector
    .replace(/\s*>\s*/g, " > ")
    .trim()
    .split(/\s+/)) {
    if (token === ">") {
      isChild = true
      continue
    }
    const found = part.exec(token)
    if (!found || token === "") return null
    const rest = found[2] ?? ""
    parts.push({
      tag: found[1] && found[1] !== "*" ? found[1].toLowerCase() : null,
      id: /#([\w-]+)/.exec(rest)?.[1] ?? null,
      classes: [...rest.replace(/\[[^\]]*\]/g, "").matchAll(/\.([\w-]+)/g)].map(match => match[1] ?? ""),
      attributes: [...rest.matchAll(/\[([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|([\w-]+)))?\]/g)].map(match => [
        (match[1] ?? "").toLowerCase(),
        match[2] ?? match[3] ?? match[4] ?? null
      ]),
      isChild
    })
    isChild = false
  }
  return parts.length > 0 && !isChild ? parts : null
}

/**
 * From the last part to the first. The nearest element above that fits stands for all further ones, unless its own place among its
 * parents is asked for: so a deep page costs no more than its depth for each part.
 */
function isMeant(element: Element, parts: readonly Part[], at: number, known: Classes): boolean {
  const one = parts[at]
  if (!one || !fits(element, one, known)) return false
  const next = parts[at - 1]
  if (!next) return true
  if (one.isChild) return element.parentElement !== null && isMeant(element.parentElement, parts, at - 1, known)
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (!fits(above, next, known)) continue
    if (isMeant(above, parts, at - 1, known)) return true
    if (!next.isChild) return false
  }
  return false
}

function fits(element: Element, { tag, id, classes, attributes }: Part, known: Classes): boolean {
  if (tag !== null && element.localName !== tag) return false
  if (id !== null && element.getAttribute("id") !== id) return false
  if (classes.length > 0) {
    const own = known.get(element)
    if (!own || !classes.every(name => own.has(name))) return false
  }
  return attributes.every(([name, value]) => (value === null ? element.hasAttribute(name) : element.getAttribute(name) === value))
}

function selectAll(document: Document, selector: string): readonly Element[] {
  try {
    return [...document.querySelectorAll(selector)]
  } catch {
    // Not a selector that this document understands: the rule hides nothing that we know of.
    return []
  }
}
