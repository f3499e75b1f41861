import { blockNames, isNeverShown } from "~sites/page/visible-text"

/** The text of a page as it is compared: white space, invisible characters and Unicode forms folded, as evidence is (profile/fold-text.ts). */
export interface FoldedPage {
  text: string
  /** The text nodes that gave it, in their order; only where something was found is a character traced back to its node. */
  nodes: FoldedNode[]
}

interface FoldedNode {
  node: Text
  /** Where this node's folded text begins in the page's. */
  begin: number
  /** A space stood before it, so that its own leading white space folded away. */
  afterSpace: boolean
}

const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\uDB40[\uDC00-\uDC7F]/g
// Text in which every character but white space folds to itself: nearly all there is.
const plain = /^[\t\n\f\r\x20-\x7e\xa0-\xac\xae-\u02ff]*$/
// A letter with what is combined with it folds as one (NFC); jamo after a jamo make one syllable.
const joinsBefore = /\p{M}|[\u1160-\u11FF]/u
const elementNode = 1
const textNode = 3

/** Folds a text; white space at its ends stays, as one space. */
export function foldSpaces(text: string): string {
  const visible = plain.test(text) ? text : text.replace(invisible, "").normalize("NFC")
  return visible.replace(/\s+/g, " ")
}

/** Folds all text of an element. A block and a line break part words; other elements do not. No recursion: depth costs no stack. */
export function foldPage(root: Element): FoldedPage {
  const nodes: FoldedNode[] = []
  const parts: string[] = []
  let length = 0
  let afterSpace = true
  const add = (text: string) => {
    if (text === "") return
    parts.push(text)
    length += text.length
    afterSpace = text.endsWith(" ")
  }
  let node: Node | null = root
  let entering = true
  while (node) {
    if (entering && node.nodeType === textNode) {
      nodes.push({ node: node as Text, begin: length, afterSpace })
      const folded = foldSpaces((node as Text).data)
      add(afterSpace && folded.startsWith(" ") ? folded.slice(1) : folded)
    } else if (node.nodeType === elementNode) {
      const element = node as Element
      if (!afterSpace && (blockNames.has(element.localName) || element.localName === "br")) add(" ")
      if (entering && element.firstChild && (element === root || !isNeverShown(element))) {
        node = element.firstChild
        continue
      }
    }
    if (node === root) break
    entering = node.nextSibling !== null
    node = node.nextSibling ?? node.parentNode
  }
  return { text: parts.join(""), nodes }
}

/** The text node that a character of the folded text came from, and the offsets in it at which its source begins and ends. */
export function sourceOf({ nodes }: FoldedPage, index: number): { node: Text; from: number; to: number } | null {
  let low = 0
  let high = nodes.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((nodes[middle] as FoldedNode).begin <= index) low = middle
    else high = middle - 1
  }
  const found = nodes[low]
  if (!found) return null
  let folded = found.begin
  let offset = 0
  let inSpace = found.afterSpace
  for (const cluster of clusters(found.node.data)) {
    const text = foldSpaces(cluster)
    const isRepeatedSpace = text === " " && inSpace
    if (text !== "") inSpace = text === " "
    if (!isRepeatedSpace) folded += text.length
    if (folded > index) return { node: found.node, from: offset, to: offset + cluster.length }
    offset += cluster.length
  }
  return null
}

/** Cuts a text into what folds as one. */
function clusters(text: string): string[] {
  if (plain.test(text)) return [...text]
  const found: string[] = []
  for (const character of text) {
    if (found.length > 0 && joinsBefore.test(character)) found[found.length - 1] += character
    else found.push(character)
  }
  return found
}
