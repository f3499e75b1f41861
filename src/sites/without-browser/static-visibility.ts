import { eachElement } from "../page/page-index"
import { selecting } from "./select-elements"
import { readEffect, readStyleSheet, type HideCause, type VisibilityEffect } from "./style-rules"

const maxSelectors = 20_000
const maxMatches = 100_000
const white = "255,255,255"
// Class names that mean "not for the eye" in every common style sheet; a saved page often comes without the sheet itself.
const unseenClass =
  /^(?:sr-only|sr_only|visually-hidden|visuallyhidden|visually_hidden|screen-reader-text|screenreader-only|screen-reader-only|u-hiddenVisually|a11y-hidden|d-none|is-hidden|u-hidden|hidden)$/
const unseenSomewhere = /hidden|sr.only|screen-?reader|d-none/i
const shownAtSomeWidth = /(?:^|\s)(?:\w+:(?:block|flex|inline|grid|table|contents)\S*|d-\w+-(?:block|flex|inline|grid)\S*)/

interface Sight {
  causes: Map<Element, Set<HideCause>>
  colors: Map<Element, string>
  backgrounds: Map<Element, string>
  /** Backgrounds from a sheet we do not have: then white text on no known ground proves nothing. */
  groundKnown: boolean
}

/** What an element gets from itself and from all above it: colour and ground are inherited, being hidden cannot be undone. */
interface Look {
  hidden: boolean
  color: string | null
  ground: string | null
}

const known = new WeakMap<Document, (element: Element) => boolean>()

/**
 * Tells whether a person could see an element, without a browser: by the `hidden` attribute, inline styles, the document's own style
 * elements and the usual class names for screen readers. Computed once for each document; an element inside a hidden one is hidden.
 * A sheet that is only linked cannot be read here.
 */
export function staticVisibility(document: Document): (element: Element) => boolean {
  const before = known.get(document)
  if (before) return before
  const sight = look(document)
  const looks = new WeakMap<Element, Look>()
  const lookAt = (element: Element): Look => {
    const path: Element[] = []
    let last: Look = { hidden: false, color: null, ground: null }
    for (let node: Element | null = element; node; node = node.parentElement) {
      const seen = looks.get(node)
      if (seen) {
        last = seen
        break
      }
      path.push(node)
    }
    for (const one of path.reverse()) {
      last = {
        hidden: last.hidden || (sight.causes.get(one)?.size ?? 0) > 0,
        color: sight.colors.get(one) ?? last.color,
        ground: sight.backgrounds.get(one) ?? last.ground
      }
      looks.set(one, last)
    }
    return last
  }
  const isHidden = (element: Element) => {
    const { hidden, color, ground } = lookAt(element)
    return hidden || (color !== null && blends(color, ground ?? (sight.groundKnown ? white : null)))
  }
  known.set(document, isHidden)
  return isHidden
}

function look(document: Document): Sight {
  const sight: Sight = {
    causes: new Map(),
    colors: new Map(),
    backgrounds: new Map(),
    groundKnown: ![...document.getElementsByTagName("link")].some(link => /stylesheet/i.test(link.getAttribute("rel") ?? ""))
  }
  const rules = [...document.getElementsByTagName("style")].flatMap(style =>
    /print/.test(style.media) ? [] : readStyleSheet(style.textContent ?? "")
  )
  const { select, matches } = selecting(document)
  let selectors = 0
  for (const { selectors: list, effect } of rules) {
    for (const selector of list) {
      // A rule that only shows can only matter to what an earlier one hid.
      if (effect.hide.length === 0 && !effect.color && !effect.background) {
        for (const element of sight.causes.keys()) if (matches(element, selector)) apply(element, effect, sight)
        continue
      }
      selectors += 1
      if (selectors > maxSelectors || sight.causes.size > maxMatches) break
      for (const element of select(selector)) apply(element, effect, sight)
    }
  }
  eachElement(document.documentElement, element => applyAttributes(element, sight))
  return sight
}

function applyAttributes(element: Element, sight: Sight): void {
  if (element.localName === "dialog" && !element.hasAttribute("open")) addCause(element, "display", sight)
  const { parentElement: above } = element
  if (above?.localName === "details" && !above.hasAttribute("open") && element.localName !== "summary") addCause(element, "display", sight)
  if (!element.hasAttributes()) return
  const names = element.getAttribute("class")
  if (names && unseenSomewhere.test(names) && names.split(/\s+/).some(name => unseenClass.test(name)) && !shownAtSomeWidth.test(names))
    addCause(element, "display", sight)
  const style = element.getAttribute("style")
  const effect = style ? readEffect(style) : null
  if (effect) apply(element, effect, sight)
  if (element.hasAttribute("hidden") || element.hasAttribute("popover")) addCause(element, "display", sight)
}

function apply(element: Element, effect: VisibilityEffect, sight: Sight): void {
  for (const cause of effect.hide) addCause(element, cause, sight)
  for (const cause of effect.show) sight.causes.get(element)?.delete(cause)
  if (effect.color) sight.colors.set(element, effect.color)
  if (effect.background && effect.background !== "transparent") sight.backgrounds.set(element, effect.background)
}

function addCause(element: Element, cause: HideCause, sight: Sight): void {
  const causes = sight.causes.get(element)
  if (causes) causes.add(cause)
  else sight.causes.set(element, new Set([cause]))
}

function blends(color: string, ground: string | null): boolean {
  return color === "transparent" || (color !== "unknown" && color === ground)
}
