import type { PageFinding } from "~profile/health"
import type { PageCapture } from "~profile/page-capture"
import { findAddress, taggedText } from "~profile/to-software"
import { sentence } from "~sentence/sentence"

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
    const unseen = taggedText(suspect.text)
    const text = unseen || suspect.text
    const at = findAddress(text)
    if (at === null) continue
    const quote = around(text, at)
    addressed.set(quote, (suspect.hidden || unseen !== "") && addressed.get(quote) !== false)
  }
  const unseen = hidden.filter(text => findAddress(text) === null).slice(0, maxFindings)
  return [
    ...[...addressed].map(([quote, isHidden]) => ({
      code: "text-addressed-to-software" as const,
      message: isHidden ? sentence("pageHiddenToSoftware") : sentence("pageToSoftware"),
      quote
    })),
    ...unseen.map(text => ({
      code: "hidden-text" as const,
      message: sentence("pageHidden"),
      quote: text.slice(0, maxQuote)
    }))
  ]
}

function around(text: string, at: number): string {
  const start = Math.max(0, text.lastIndexOf(". ", at) + 1)
  return text.slice(start, start + maxQuote).trim()
}
