import type { PageFinding } from "~profile/health"
import type { PageCapture } from "~profile/page-capture"

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
const maxQuote = 300
const maxFindings = 5

/**
 * What the recruiter should know about a page: prose that a person cannot see, and sentences addressed to software, seen or unseen.
 * Hidden text is never evidence; this only says that it is there. A sentence that is both is named once.
 */
export function pageFindings({ suspects, hidden }: Pick<PageCapture, "suspects" | "hidden">): PageFinding[] {
  const addressed = new Map<string, boolean>()
  for (const suspect of suspects) {
    if (addressed.size >= maxFindings) break
    if (!toSoftware.test(suspect.text)) continue
    const quote = around(suspect.text)
    addressed.set(quote, suspect.hidden && addressed.get(quote) !== false)
  }
  const unseen = hidden.filter(text => !toSoftware.test(text)).slice(0, maxFindings)
  return [
    ...[...addressed].map(([quote, isHidden]) => ({
      code: "text-addressed-to-software" as const,
      message: isHidden
        ? "This page contains hidden text addressed to software. It was left out."
        : "This page contains text addressed to software.",
      quote
    })),
    ...unseen.map(text => ({
      code: "hidden-text" as const,
      message: "This page contains text that a person cannot see. It was left out.",
      quote: text.slice(0, maxQuote)
    }))
  ]
}

function around(text: string): string {
  const at = toSoftware.exec(text)?.index ?? 0
  const start = Math.max(0, text.lastIndexOf(". ", at) + 1)
  return text.slice(start, start + maxQuote).trim()
}
