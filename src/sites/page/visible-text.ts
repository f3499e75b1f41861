import { stripInvisible } from "~profile/fold-text"
import { runThrough, type Steps } from "./steps"

export type IsHidden = (element: Element) => boolean

export interface VisibleTextOptions {
  /** Elements to leave out with all that is in them. */
  skip?: (element: Element) => boolean
  /** Line breaks of the source are line breaks on the screen (`white-space: pre-wrap`). */
  keepNewlines?: boolean
}

const unseen = new Set(
  "script style template noscript head title svg canvas iframe object audio video select option datalist textarea input progress meter area map math dialog".split(
    " "
  )
)
export const blockNames = new Set(
  (
    "address article aside blockquote body button dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header " +
    "hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" ")
)

/** So many nodes are a few milliseconds' work. */
export const nodesInStep = 400
const elementNode = 1
const textNode = 3

/** True for elements whose text never shows: scripts, templates, form controls and the like. */
export function isNeverShown(element: Element): boolean {
  return unseen.has(element.localName)
}

/**
 * The lines of an element that a person can see: white space folded, a new line for each block and each `br`, an empty line for two
 * `br`. Walks without recursion, so that depth costs no stack.
 */
export function visibleLines(root: Element, isHidden: IsHidden, options?: VisibleTextOptions): string[] {
  return runThrough(visibleLineSteps(root, isHidden, options))
}

/** The same in steps, for an element that may be the whole page. */
export function* visibleLineSteps(root: Element, isHidden: IsHidden, options: VisibleTextOptions = {}): Steps<string[]> {
  const { skip, keepNewlines = false } = options
  const lines: string[] = []
  let line = ""
  const endLine = (evenEmpty: boolean) => {
    const text = line.trim()
    if (text !== "" || evenEmpty) lines.push(text)
    line = ""
  }
  // Only elements that hold text are asked about: an answer counts for all that is above them, and may cost a computed style.
  let parent: Element | null = null
  let parentHidden = false
  let node: Node | null = root
  let entering = true
  let count = 0
  while (node) {
    if (++count % nodesInStep === 0) yield
    if (node.nodeType === textNode) {
      const isBlank = !/\S/.test((node as Text).data)
      if (!isBlank && node.parentElement !== parent) {
        parent = node.parentElement
        parentHidden = parent !== null && isHidden(parent)
      }
      const text = isBlank || !parentHidden ? stripInvisible((node as Text).data) : ""
      const parts = keepNewlines ? text.split(/\r?\n/) : [text]
      parts.forEach((part, index) => {
        if (index > 0) endLine(true)
        const folded = part.replace(/\s+/g, " ")
        line += line === "" || line.endsWith(" ") ? folded.replace(/^ /, "") : folded
      })
    } else if (node.nodeType === elementNode) {
      const element = node as Element
      const name = element.localName
      if (entering) {
        if (name === "br") endLine(true)
        else if (element === root || !(unseen.has(name) || skip?.(element))) {
          if (blockNames.has(name)) endLine(false)
          if (element.firstChild) {
            node = element.firstChild
            continue
          }
        } else if (blockNames.has(name)) endLine(false)
      } else if (blockNames.has(name)) endLine(false)
    }
    if (node === root) break
    entering = node.nextSibling !== null
    node = node.nextSibling ?? node.parentNode
  }
  endLine(false)
  return trimEmpty(lines)
}

/** The same as one text, lines parted by `\n`; null where nothing can be seen. */
export function visibleText(root: Element | null | undefined, isHidden: IsHidden, options?: VisibleTextOptions): string | null {
  if (!root) return null
  const lines = visibleLines(root, isHidden, options)
  return lines.length > 0 ? lines.join("\n") : null
}

/** The same on one line; null where nothing can be seen. */
export function visibleLine(root: Element | null | undefined, isHidden: IsHidden, options?: VisibleTextOptions): string | null {
  if (!root) return null
  const text = visibleLines(root, isHidden, options).filter(Boolean).join(" ")
  return text === "" ? null : text
}

function trimEmpty(lines: string[]): string[] {
  const kept = lines.filter((line, index) => line !== "" || (index > 0 && lines[index - 1] !== ""))
  if (kept.at(-1) === "") kept.pop()
  return kept
}
