import { foldPage, foldSpaces, sourceOf, type FoldedPage } from "./fold-page"

/** A place in the page's text: from a character of one text node to one of the same or a later node. */
export interface FoundText {
  startNode: Text
  startOffset: number
  endNode: Text
  endOffset: number
}

const wordCharacter = /[\p{L}\p{N}]/u

/**
 * Finds a quote in an element's text, across element boundaries. Whole words are preferred: "Go" is not found in "Google" while it stands
 * alone elsewhere. Quotes that a reader put together from table cells or lines are found with the white space left out.
 * @param isHidden what a person cannot see is passed over
 */
export function findText(root: Element, quote: string, isHidden: (element: Element) => boolean): FoundText | null {
  const wanted = foldSpaces(quote).trim()
  if (wanted === "") return null
  const page = foldPage(root)
  const found = findIn(page, page.text, wanted, at => at, isHidden)
  return found ?? findIn(page, page.text.replaceAll(" ", ""), wanted.replaceAll(" ", ""), spacedIndex(page.text), isHidden)
}

/** @param indexInPage where a character of `text` stands in the page's folded text */
function findIn(
  page: FoldedPage,
  text: string,
  wanted: string,
  indexInPage: (at: number) => number,
  isHidden: (element: Element) => boolean
): FoundText | null {
  let inWord: FoundText | null = null
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const isWhole = !joins(text, at) && !joins(text, at + wanted.length)
    if (!isWhole && inWord) continue
    const found = placeOf(page, indexInPage(at), indexInPage(at + wanted.length - 1))
    if (!found || isUnseen(found.startNode, isHidden) || isUnseen(found.endNode, isHidden)) continue
    if (isWhole) return found
    inWord = found
  }
  return inWord
}

/** Whether a word goes on from the character before `at` to the one at it. */
function joins(text: string, at: number): boolean {
  const [left, right] = [text[at - 1], text[at]]
  return left !== undefined && right !== undefined && wordCharacter.test(left) && wordCharacter.test(right)
}

/** Where a character of the text without spaces stands in the text with them. Asked in rising order, it goes through the text once. */
function spacedIndex(text: string): (at: number) => number {
  let index = 0
  let before = 0
  return at => {
    if (at < before) index = before = 0
    while (before < at || text[index] === " ") {
      if (text[index] !== " ") before += 1
      index += 1
    }
    return index
  }
}

function placeOf(page: FoldedPage, first: number, last: number): FoundText | null {
  const start = sourceOf(page, first)
  const end = sourceOf(page, last)
  return start && end && { startNode: start.node, startOffset: start.from, endNode: end.node, endOffset: end.to }
}

function isUnseen(node: Text, isHidden: (element: Element) => boolean): boolean {
  return node.parentElement === null || isHidden(node.parentElement)
}
