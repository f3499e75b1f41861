import { visibilityOf } from "./sight/visibility-at-hand"
import { findText, type FoundText } from "./find-text"

/** The worker's style rule is for this name: `::highlight(candor)`. */
const name = "candor"
/** Long enough to find it with the eye, short enough that a page that looks for highlights seldom sees one. */
const shownMs = 12_000

export interface Highlighter {
  /** Marks a quote and brings it into view. @returns whether it stands on the page and can be seen */
  show: (quote: string) => boolean
  clear: () => void
}

/**
 * Marks text with the CSS Custom Highlight API: a range and a rule, and nothing in the document changes. The page is scrolled to the quote,
 * because this only ever runs on the recruiter's click on it.
 */
export function createHighlighter(document: Document): Highlighter {
  const window = document.defaultView as Window & typeof globalThis
  let timer: ReturnType<typeof setTimeout> | undefined

  function clear(): void {
    clearTimeout(timer)
    window.CSS?.highlights?.delete(name)
  }

  return {
    clear,
    show(quote) {
      clear()
      const found = findOnPage(document, quote)
      if (!found || !window.CSS?.highlights) return false
      const range = document.createRange()
      range.setStart(found.startNode, found.startOffset)
      range.setEnd(found.endNode, found.endOffset)
      window.CSS.highlights.set(name, new window.Highlight(range))
      bringIntoView(range, window)
      timer = setTimeout(clear, shownMs)
      return true
    }
  }
}

/** The main part of the page first: a menu or a sidebar may hold the same words. */
function findOnPage(document: Document, quote: string): FoundText | null {
  const { isHidden } = visibilityOf(document)
  for (const root of [document.querySelector("main, [role=main]"), document.body]) {
    const found = root && findText(root, quote, isHidden)
    if (found) return found
  }
  return null
}

/** Scrolls every box that the text stands in, then the page itself when a tall box still left the text out of sight. */
function bringIntoView(range: Range, window: Window): void {
  range.startContainer.parentElement?.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" })
  const box = range.getBoundingClientRect()
  if (box.top >= 0 && box.bottom <= window.innerHeight) return
  window.scrollBy({ top: box.top - window.innerHeight / 2, behavior: "instant" })
}
