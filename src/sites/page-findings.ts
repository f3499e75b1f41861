import { foldText } from "~profile/fold-text"
import type { PageFinding } from "~profile/health"
import type { Page } from "./site"

/** Sentences meant for a program that reads the page, not for a person. Each pattern needs an order or an address, not a mere mention of AI. */
const toSoftware = new RegExp(
  [
    "\\b(?:ignore|disregard|forget|override)\\s+(?:all\\s+|any\\s+)?(?:of\\s+)?(?:the\\s+|your\\s+|my\\s+)?(?:previous|prior|above|earlier|preceding|foregoing|system|other)\\b[^.\\n]{0,30}(?:instruction|prompt|rule|direction|guideline|message|criteria|text)",
    "\\b(?:note|message|instructions?|attention|hint|memo)\\s+(?:to|for)\\s+(?:all\\s+|any\\s+|the\\s+)?(?:ai|a\\.i\\.|llms?|language models?|chat ?bots?|gpt\\w*|assistants?|bots?|recruiting software|ats|screening)\\b",
    "\\b(?:if|as)\\s+(?:you\\s+are\\s+)?an?\\s+(?:ai|a\\.i\\.|llm|large language model|language model|ai assistant|automated (?:system|screener|reader))\\b[^.\\n]{0,20}(?:,|you|please|read|must|should)",
    "\\byou are (?:now )?(?:chatgpt|gpt\\S*|an? (?:ai|llm|language model|helpful assistant|hiring assistant|recruiting assistant))\\b",
    "\\b(?:ai|llm|gpt|language) (?:models?|systems?|assistants?|agents?|reviewers?|screeners?)\\b[^.\\n]{0,30}\\b(?:must|should|shall|please|are (?:instructed|asked|required|to))\\b",
    "\\b(?:rate|rank|score|recommend|describe|evaluate|mark|classify)\\s+(?:this|the|me as)\\s*(?:candidate|applicant|person|profile|resume|résumé|cv)?[^.\\n]{0,40}\\b(?:as\\s+(?:an?\\s+)?(?:excellent|perfect|ideal|strong|best|top|outstanding|highly|qualified|exceptional|great)|highest|10/10|first|hire)",
    "\\b(?:system|developer)\\s*(?:prompt|message)\\s*:",
    "<\\|?(?:im_start|system|endoftext|assistant)\\|?>|\\[/?INST\\]",
    "\\b(?:ignoriere|vergiss)\\s+(?:alle\\s+)?(?:vorherigen|bisherigen|obigen)\\b[^.\\n]{0,30}(?:anweisung|instruktion|regel)",
    "\\b(?:ignore[zr]?|oublie[zr]?)\\s+(?:toutes?\\s+)?(?:les\\s+)?(?:instructions|consignes)\\s+(?:précédentes|ci-dessus)",
    "\\bignora(?:r|d)?\\s+(?:todas?\\s+)?(?:las\\s+|as\\s+)?(?:instrucciones|instruções)\\s+(?:anteriores|previas)"
  ].join("|"),
  "i"
)
const meaningful = 50
const maxQuote = 300
const maxFindings = 5
// Panels, dialogs and menus open on a click; a caption for screen readers repeats what is seen. None of it is hidden from a person.
const opensOnClick =
  "dialog,details,template,noscript,nav,footer,form,code,[role=dialog],[role=alertdialog],[role=tabpanel],[role=menu],[role=tooltip],[role=alert],[role=status],[aria-modal],[aria-live],[aria-expanded=false]"

/**
 * What the recruiter should know about a page: prose that a person cannot see, and sentences addressed to software, seen or unseen.
 * Hidden text is never evidence; this only says that it is there.
 */
export function pageFindings({ document, isHidden }: Page): PageFinding[] {
  const findings: PageFinding[] = []
  const body = document.body
  if (!body) return findings
  const addressed: string[] = []
  const hidden: string[] = []
  const walker = document.createTreeWalker(body, 4)
  let seenText: string | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data, parentElement: parent } = node as Text
    if (data.length < 20 || !parent || /^(?:script|style|template|noscript|textarea|option|title)$/.test(parent.localName)) continue
    const text = data.replace(/\s+/g, " ").trim()
    const isAddressed = toSoftware.test(text)
    if (isAddressed && addressed.length < maxFindings) addressed.push(around(text))
    if (text.length < meaningful || hidden.length >= maxFindings || !isProse(text) || !isHidden(parent)) continue
    if (!isAddressed && parent.closest(opensOnClick)) continue
    seenText ??= foldText(visibleProse(document, isHidden))
    if (!seenText.includes(foldText(text))) hidden.push(text.slice(0, maxQuote))
  }
  for (const quote of addressed)
    findings.push({ code: "text-addressed-to-software", message: "This page contains text addressed to software.", quote })
  for (const quote of hidden)
    findings.push({ code: "hidden-text", message: "This page contains text that a person cannot see. It was left out.", quote })
  return findings
}

function isProse(text: string): boolean {
  return text.split(" ").length >= 8 || text.length > 160
}

function around(text: string): string {
  const at = toSoftware.exec(text)?.index ?? 0
  const start = Math.max(0, text.lastIndexOf(". ", at) + 1)
  return text.slice(start, start + maxQuote).trim()
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
