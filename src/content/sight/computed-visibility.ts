import type { Color } from "~sites/sight/color"
import { sharedPart, type Rect } from "~sites/sight/rect"
import type { Steps } from "~sites/page/steps"
import { runThrough } from "~sites/page/steps"
import { createColorReader } from "./color-reader"
import { inksOf, showsAt, unreadableBlur } from "./ink"
import { paintersOf, pseudoPainters, type Painter } from "./painters"
import { indexPainters, type PaintersAt } from "./painters-at"
import { sightIn, sightOfRoot, type ElementSight } from "./element-sight"

export type HidesElement = (element: Element) => boolean

/** What a person can see of a page, by what the browser computed for it. */
export interface Visibility {
  /** Whether a person cannot see the text right in an element or, where it has none, whatever is in it. */
  isHidden: HidesElement
  /** Looks at the whole page in steps of less than a millisecond; done at the first question otherwise. */
  look: () => Steps<void>
}

/** Letters lower than this in pixels, as they are drawn, nobody reads: a size of 5 and its like. */
const leastLetter = 4.8
/** The height of a line of letters to their size, in nearly every font. */
const lineToLetter = 1.2
const leastWidth = 8
/** So much of a line's height has to be left where it is cut off. */
const leastPart = 0.4
/** On the average a letter is half as wide as high; in a heap they lie on each other. */
const heap = 0.1
const mostNodes = 12
/** What is drawn in them is a picture: none of it is looked at by itself. */
const drawings = new Set(["svg", "canvas", "video", "object", "select"])
const elementsInStep = 40

/**
 * Asks the browser what can be seen: boxes that are laid out and where, what cuts them off, their size, the colours of letters and of what
 * lies below and over them, in the order in which the page is painted; for the whole page, whatever the window shows of it. Made anew for
 * every reading: answers are remembered. Changes, scrolls and clicks nothing.
 */
export function computedVisibility(document: Document): Visibility {
  const readColor = createColorReader(document)
  const sights = new Map<Element, ElementSight>()
  const known = new Map<Element, boolean>()
  const range = document.createRange()
  let painters: PaintersAt | null = null
  let paper: Color | null = null
  let count = 0
  let steps = 0

  function sightOf(element: Element): ElementSight {
    // Upwards without recursion: pages nest thousands deep.
    const unknown: Element[] = []
    let sight: ElementSight | undefined
    for (let node: Element | null = element; node && !sight; node = shownIn(node)) {
      sight = sights.get(node)
      if (!sight) unknown.push(node)
    }
    sight ??= sightOfRoot(document)
    for (const node of unknown.reverse()) {
      if (node !== document.documentElement) sight = sightIn(sight, node, ++count, readColor)
      sights.set(node, sight)
    }
    return sight
  }

  function* look(): Steps<void> {
    const found: Painter[] = []
    const { body, documentElement } = document
    if (!body) return
    const colors = [documentElement, body].map(one => (document.defaultView as Window).getComputedStyle(one))
    paper = paperOf(colors, document, readColor)
    const open: ElementSight[] = []
    const closeUntil = (next: Element | null) => {
      for (let last = open.at(-1); last && !(next && last.element.contains(next)); last = open.at(-1)) {
        open.pop()
        found.push(...pseudoPainters(last, "::after", ++count, readColor))
      }
    }
    let element: Element | null = body.firstElementChild
    while (element) {
      closeUntil(element)
      const sight = sightOf(element)
      if (!sight.isGone) {
        found.push(...paintersOf(sight, readColor))
        if (sight.isPlaced) {
          found.push(...pseudoPainters(sight, "::before", ++count, readColor))
          open.push(sight)
        }
      }
      const next: Element | null = sight.isGone || drawings.has(element.localName) ? null : element.firstElementChild
      element = next ?? following(element, body)
      if (++steps % elementsInStep === 0) yield
      // The page took the place away that the walk stands at: what is left is not looked at.
      if (element?.isConnected === false) break
    }
    closeUntil(null)
    painters = indexPainters(found)
  }

  function isHidden(element: Element): boolean {
    const before = known.get(element)
    if (before !== undefined) return before
    if (!painters) runThrough(look())
    const hidden = element !== document.documentElement && element !== document.body && isUnseen(element)
    known.set(element, hidden)
    return hidden
  }

  function isUnseen(element: Element): boolean {
    const sight = sightOf(element)
    if (sight.isGone || !element.checkVisibility()) return sight.isGone || sight.style.display !== "contents"
    const texts = ownTexts(element)
    if (texts.length === 0) return sight.opacity < 0.02
    const { style } = sight
    if (style.visibility === "hidden" || style.visibility === "collapse") return true
    const dots = (style as CSSStyleDeclaration & { webkitTextSecurity?: string }).webkitTextSecurity
    if (dots && dots !== "none") return true
    if (sight.blurPx > Number.parseFloat(style.fontSize) * unreadableBlur) return true
    if (isStruckOut(style)) return true
    const inks = inksOf(sight, readColor)
    return texts.every(text => !boxesOf(text, range, Number.parseFloat(style.fontSize)).some(box => isReadable(box, inks, sight)))
  }

  function isReadable(box: Rect, inks: readonly Color[], sight: ElementSight): boolean {
    const seen = sharedPart(box, sight.flow)
    const [width, height] = [seen.right - seen.left, seen.bottom - seen.top]
    const [wholeWidth, wholeHeight] = [box.right - box.left, box.bottom - box.top]
    if (height < wholeHeight * leastPart && height < 3 * leastLetter) return false
    if (width < Math.min(leastWidth, wholeWidth * leastPart)) return false
    const y = (seen.top + seen.bottom) / 2
    return [0.3, 0.7].some(at => showsAt(seen.left + width * at, y, inks, sight, painters as PaintersAt, paper))
  }

  return { isHidden, look }
}

/** What an element is shown in: of what is slotted into a shadow, the slot. */
function shownIn(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null
}

/** A line through the letters that is as thick as they are high covers them. */
function isStruckOut({ textDecorationLine, textDecorationThickness, fontSize }: CSSStyleDeclaration): boolean {
  return textDecorationLine === "line-through" && Number.parseFloat(textDecorationThickness) > Number.parseFloat(fontSize) * 0.6
}

/** The next element that is not in this one. */
function following(element: Element, root: Element): Element | null {
  for (let node: Element | null = element; node && node !== root; node = node.parentElement)
    if (node.nextElementSibling) return node.nextElementSibling
  return null
}

function ownTexts(element: Element): Text[] {
  const texts: Text[] = []
  for (let node = element.firstChild; node && texts.length < mostNodes; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) texts.push(node as Text)
  }
  return texts
}

/** Where the lines of a text stand, the first, the middle and the last of them, without those that are too small to be read. */
function boxesOf(text: Text, range: Range, sizePx: number): Rect[] {
  range.selectNodeContents(text)
  const boxes = [...range.getClientRects()]
  const letters = text.data.trim().length
  const long = boxes.reduce((sum, { width, height }) => sum + Math.max(width, height), 0)
  const thin = Math.max(0, ...boxes.map(({ width, height }) => (letters > 3 ? Math.min(width, height) : Math.max(width, height))))
  if (thin / lineToLetter < leastLetter || (letters > 5 && long / letters < Math.min(thin, sizePx) * heap)) return []
  return boxes.length > 3 ? [0, boxes.length >> 1, boxes.length - 1].flatMap(at => boxes[at] ?? []) : boxes
}

/** The ground of the page itself; in a dark scheme the browser's is dark, and which dark no property tells. */
function paperOf(styles: readonly CSSStyleDeclaration[], document: Document, readColor: (text: string) => Color | null): Color | null {
  for (const { backgroundColor, backgroundImage } of styles) {
    if (backgroundImage && backgroundImage !== "none") return null
    const color = readColor(backgroundColor)
    if (color && color[3] > 0.95) return color
  }
  const scheme = styles[0]?.colorScheme ?? ""
  const prefersDark = document.defaultView?.matchMedia?.("(prefers-color-scheme: dark)").matches
  return scheme.includes("dark") && (prefersDark || !scheme.includes("light")) ? [18, 18, 18, 1] : [255, 255, 255, 1]
}
