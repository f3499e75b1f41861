import { blockNames, isNeverShown } from "~sites/visible-text"

/** A place in the page's text: characters `start` to `end` over the text nodes between, both ends inside a text node. */
export interface FoundText {
  startNode: Text
  startOffset: number
  endNode: Text
  endOffset: number
}

/** The page's text as it is compared, and where each of its characters stands in the document. */
interface FoldedPage {
  text: string
  nodes: Text[]
  /** For each character of `text`: the index in `nodes`, and the offsets at which its source begins and ends. */
  node: number[]
  start: number[]
  end: number[]
}

const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\uDB40[\uDC00-\uDC7F]/g
// A letter with what is combined with it is folded as one (NFC); jamo after a jamo make one syllable.
const cluster = /\p{M}|[\u1160-\u11FF]/u
// Text in which every character folds to itself, apart from white space: nearly all there is, and much quicker.
const plain = /^[\t\n\f\r\x20-\x7e\xa0-\xac\xae-\u02ff]*$/
const wordCharacter = /[\p{L}\p{N}]/u
const elementNode = 1
const textNode = 3

/**
 * Finds a quote in an element's text, across element boundaries, with white space, invisible characters and Unicode forms folded as
 * evidence is (profile/fold-text.ts). Whole words are preferred: "Go" is not found in "Google" while it stands alone elsewhere. Quotes
 * that a reader put together from table cells or lines are found with the white space left out.
 * @param isHidden what a person cannot see is not searched
 */
export function findText(root: Element, quote: string, isHidden: (element: Element) => boolean): FoundText | null {
  const page = foldPage(root)
  const wanted = foldCharacters(quote).join("").trim()
  if (wanted === "") return null
  return firstVisible(page, wanted, isHidden) ?? firstVisible(withoutSpaces(page), wanted.replaceAll(" ", ""), isHidden)
}

function firstVisible(page: FoldedPage, wanted: string, isHidden: (element: Element) => boolean): FoundText | null {
  let inWord: FoundText | null = null
  for (let at = page.text.indexOf(wanted); at >= 0; at = page.text.indexOf(wanted, at + 1)) {
    const found = placeOf(page, at, at + wanted.length - 1)
    if (!found || isUnseen(found.startNode, isHidden) || isUnseen(found.endNode, isHidden)) continue
    if (isWholeWords(page.text, at, at + wanted.length)) return found
    inWord ??= found
  }
  return inWord
}

function isUnseen(node: Text, isHidden: (element: Element) => boolean): boolean {
  return node.parentElement === null || isHidden(node.parentElement)
}

function isWholeWords(text: string, from: number, to: number): boolean {
  return !(joins(text[from - 1], text[from]) || joins(text[to - 1], text[to]))
}

function joins(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && wordCharacter.test(left) && wordCharacter.test(right)
}

function placeOf(page: FoldedPage, first: number, last: number): FoundText | null {
  const startNode = page.nodes[page.node[first] ?? -1]
  const endNode = page.nodes[page.node[last] ?? -1]
  const startOffset = page.start[first]
  const endOffset = page.end[last]
  if (!startNode || !endNode || startOffset === undefined || endOffset === undefined) return null
  return { startNode, startOffset, endNode, endOffset }
}

/** Walks without recursion, so that depth costs no stack. A block and a line break part words; other elements do not. */
function foldPage(root: Element): FoldedPage {
  const page: FoldedPage = { text: "", nodes: [], node: [], start: [], end: [] }
  const parts: string[] = []
  let endsInSpace = true
  const space = (node: number, start: number, end: number) => {
    if (endsInSpace) return
    endsInSpace = true
    push(" ", node, start, end)
  }
  const push = (character: string, node: number, start: number, end: number) => {
    for (let unit = 0; unit < character.length; unit++) {
      page.node.push(node)
      page.start.push(start)
      page.end.push(end)
    }
    parts.push(character)
  }
  const parting = () => space(page.nodes.length - 1, page.nodes.at(-1)?.length ?? 0, page.nodes.at(-1)?.length ?? 0)

  let node: Node | null = root
  let entering = true
  while (node) {
    if (entering && node.nodeType === textNode) {
      const index = page.nodes.push(node as Text) - 1
      let offset = 0
      for (const piece of foldPieces((node as Text).data)) {
        if (piece.folded === " ") space(index, offset, offset + piece.length)
        else if (piece.folded !== "") {
          endsInSpace = false
          push(piece.folded, index, offset, offset + piece.length)
        }
        offset += piece.length
      }
    } else if (node.nodeType === elementNode) {
      const element = node as Element
      if (blockNames.has(element.localName) || element.localName === "br") parting()
      if (entering && element.firstChild && (element === root || !isNeverShown(element))) {
        node = element.firstChild
        continue
      }
    }
    if (node === root) break
    entering = node.nextSibling !== null
    node = node.nextSibling ?? node.parentNode
  }
  page.text = parts.join("")
  return page
}

function withoutSpaces(page: FoldedPage): FoldedPage {
  const kept: FoldedPage = { text: page.text.replaceAll(" ", ""), nodes: page.nodes, node: [], start: [], end: [] }
  for (let at = 0; at < page.text.length; at++) {
    if (page.text[at] === " ") continue
    kept.node.push(page.node[at] as number)
    kept.start.push(page.start[at] as number)
    kept.end.push(page.end[at] as number)
  }
  return kept
}

function foldCharacters(text: string): string[] {
  const folded: string[] = []
  for (const { folded: character } of foldPieces(text)) {
    if (character !== " " || (folded.length > 0 && folded.at(-1) !== " ")) folded.push(character)
  }
  return folded
}

/** Cuts a text into what folds as one: its folded form ("" for an invisible character, " " for white space) and its length in the source. */
function* foldPieces(text: string): Generator<{ folded: string; length: number }> {
  if (plain.test(text)) {
    for (const character of text) yield { folded: character <= " " || character === "\xa0" ? " " : character, length: 1 }
    return
  }
  const characters = text[Symbol.iterator]()
  let next = characters.next()
  while (!next.done) {
    let source = next.value
    next = characters.next()
    while (!next.done && cluster.test(next.value)) {
      source += next.value
      next = characters.next()
    }
    yield { folded: foldPiece(source), length: source.length }
  }
}

function foldPiece(source: string): string {
  if (/^\s$/.test(source)) return " "
  return source.replace(invisible, "").normalize("NFC")
}
