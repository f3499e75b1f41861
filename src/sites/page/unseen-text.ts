import { foldText } from "~profile/fold-text"
import type { PageCapture } from "~profile/page-capture"
import type { Page } from "../site"
import type { Steps } from "./steps"
import { blockNames, isNeverShown, visibleLineSteps } from "./visible-text"

/** Words without which no sentence is addressed to software; profile/to-software.ts says which are. */
const mayAddress =
  /ignor|disregard|forget|overrid|bypass|discard|vergiss|missacht|bewert|empfiehl|stufe|oublie|\bai\b|a\.i\.|\bats\b|llm|gpt|\bdan\b|language|bot|assist|agent|parser|review|screen|(?:as|this|the) (?:me|cand|appl|pers|prof|r[ée]s|cv|foll|above|prec|text|page|doc)|prompt|instruct|message|your |you say|can you|code|story|poem|essay|haiku|song|limerick|function|letter|speech|vowel|equivalent|transl|markdown|ur[il]\b|<\||\binst|\[system|###|!\[|\uDB40|\b(?:ki|ia)\b|lecteurs|lectores|leitores|autom[aá]t\S* (?:leser|system)|candidat|kandidat|bewerber|applicant|exigence|requisito|whoever|white.text|^\W*(?:what|who|how|why|when|where|explain|describe|break)\b/i
const meaningful = 50
/** A quarter of these texts is named in the end; the others turn out to be addressed to software, which is told apart. */
const maxHidden = 20
const maxSuspects = 100
const pieceLength = 2_000
const pieceOverlap = 200
const textsInStep = 200
/** State that a framework leaves in one text of a megabyte is looked at as far as this. */
const maxText = 100_000
/** What is seen of a page is held against what is hidden as far as this. */
const maxSeen = 4_000_000
const shortest = 20
// Panels, dialogs and menus open on a click; a caption for screen readers repeats what is seen. None of it is hidden from a person.
const opensOnClick =
  "dialog,details,template,noscript,nav,footer,form,code,[role=dialog],[role=alertdialog],[role=tabpanel],[role=menu],[role=tooltip],[role=alert],[role=status],[aria-modal],[aria-live],[aria-expanded=false]"

/** Finds prose that a person cannot see, and texts that may be addressed to software, in steps. */
export function* unseenText(page: Page): Steps<Pick<PageCapture, "suspects" | "hidden">> {
  const { document, isHidden } = page
  const suspects: PageCapture["suspects"] = []
  const hidden: string[] = []
  const body = document.body
  if (!body) return { suspects, hidden }
  let seenText: string | null = null
  const suspect = (text: string, isUnseen: boolean) => {
    if (text.length < shortest) return
    for (let at = 0; at < text.length && suspects.length < maxSuspects; at += pieceLength - pieceOverlap) {
      const piece = text.slice(at, at + pieceLength)
      if (mayAddress.test(piece)) suspects.push({ text: piece, hidden: isUnseen })
    }
  }
  function* keepHidden(text: string, element: Element): Steps<void> {
    if (text.length < meaningful || hidden.length >= maxHidden || element.closest(opensOnClick) || !isProse(text)) return
    if (seenText === null) {
      const seen: string[] = []
      let characters = 0
      for (const line of yield* visibleLineSteps(body, isHidden)) {
        characters += line.length
        if (characters > maxSeen) break
        if (seen.push(foldText(line)) % textsInStep === 0) yield
      }
      seenText = seen.filter(Boolean).join(" ")
      yield
    }
    if (!isRepeated(text, seenText)) hidden.push(text.slice(0, pieceLength))
  }
  // An order may be cut into many elements: what is seen of a block goes together, and what is not.
  let block: Element | null = null
  let parts: [seen: string, unseen: string] = ["", ""]
  const endBlock = () => {
    parts.forEach((text, at) => suspect(oneLine(text), at === 1))
    parts = ["", ""]
  }
  const showTextAndComments = 132
  const walker = document.createTreeWalker(body, showTextAndComments)
  let count = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++count % textsInStep === 0) yield
    const { parentElement: parent } = node
    const data = (node as Text).data.slice(0, maxText)
    if (!parent || isNeverShown(parent)) continue
    if (node.nodeType === 8) {
      suspect(oneLine(data), true)
      continue
    }
    let own: Element | null = parent
    while (own && !blockNames.has(own.localName)) own = own.parentElement
    if (own !== block || parts[0].length + parts[1].length > maxText) endBlock()
    block = own
    const isUnseen = /\S/.test(data) && isHidden(parent)
    if (isUnseen) yield* keepHidden(oneLine(data), parent)
    parts[isUnseen ? 1 : 0] += data
  }
  endBlock()
  return { suspects, hidden }
}

/** A caption for the ear joins what is seen with commas and full stops that the screen does not have. */
function isRepeated(text: string, seen: string): boolean {
  if (seen.includes(foldText(text))) return true
  return text.split(/[.,;:!?|·•]+(?=\s|$)/).every(piece => seen.includes(foldText(piece)))
}

function oneLine(text: string): string {
  // Joiners and the like in the middle of a word hide it from a program, not from a person; tag characters are looked at by themselves.
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim()
}

function isProse(text: string): boolean {
  return text.split(" ").length >= 8 || text.length > 160
}
