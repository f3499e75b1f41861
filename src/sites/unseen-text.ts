import { foldText } from "~profile/fold-text"
import type { PageCapture } from "~profile/page-capture"
import type { Page } from "./site"
import type { Steps } from "./steps"

/** Words without which no sentence is addressed to software; page-findings.ts has the patterns. */
const mayAddress =
  /ignor|disregard|forget|overrid|vergiss|oublie|\bai\b|\ba\.i\.|\bats\b|llm|gpt|language model|bot|assistant|recruiting software|screen|automated|(?:rate|rank|score|recommend|describe|evaluate|mark|classify)\s+(?:this|the|me as)|(?:prompt|message)\s*:|<\|?\w+\|?>|inst\]/i
const meaningful = 50
/** A quarter of these texts is named in the end; the others turn out to be addressed to software, which is told apart. */
const maxHidden = 20
const maxSuspects = 60
const pieceLength = 2_000
const pieceOverlap = 200
const textsInStep = 200
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
  const walker = document.createTreeWalker(body, 4)
  let seenText: string | null = null
  let count = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++count % textsInStep === 0) yield
    const { data, parentElement: parent } = node as Text
    if (data.length < 20 || !parent || /^(?:script|style|template|noscript|textarea|option|title)$/.test(parent.localName)) continue
    const text = data.replace(/\s+/g, " ").trim()
    for (let at = 0; at < text.length && suspects.length < maxSuspects; at += pieceLength - pieceOverlap) {
      const piece = text.slice(at, at + pieceLength)
      if (mayAddress.test(piece)) suspects.push({ text: piece, hidden: isHidden(parent) })
    }
    if (text.length < meaningful || hidden.length >= maxHidden || !isProse(text) || !isHidden(parent)) continue
    if (parent.closest(opensOnClick)) continue
    seenText ??= foldText(visibleProse(document, isHidden))
    if (!seenText.includes(foldText(text))) hidden.push(text.slice(0, pieceLength))
  }
  return { suspects, hidden }
}

function isProse(text: string): boolean {
  return text.split(" ").length >= 8 || text.length > 160
}

function visibleProse(document: Document, isHidden: Page["isHidden"]): string {
  const parts: string[] = []
  const walker = document.createTreeWalker(document.body, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (parent && (node as Text).data.trim() !== "" && !isHidden(parent)) parts.push((node as Text).data)
  }
  return parts.join(" ")
}
