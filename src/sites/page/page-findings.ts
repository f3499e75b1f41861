import { foldText } from "~profile/fold-text"
import type { PageFinding } from "~profile/health"
import type { PageCapture } from "~profile/page-capture"
import type { Profile } from "~profile/profile"
import { addressesIn, findAddress, taggedText } from "~profile/to-software"
import { heardOf } from "~profile/voice/heard-of"
import { sentence } from "~sentence/sentence"

const maxQuote = 300
const maxFindings = 5

/**
 * What the recruiter should know about a page: prose that a person cannot see, and sentences addressed to software, seen or unseen.
 * Hidden text is never evidence; this only says that it is there. A sentence that is both is named once.
 */
export function pageFindings({ suspects, hidden }: Pick<PageCapture, "suspects" | "hidden">, profile: Profile): PageFinding[] {
  const addressed = new Map<string, boolean>()
  for (const suspect of suspects) {
    if (addressed.size >= maxFindings) break
    const unseen = taggedText(suspect.text)
    const text = unseen || suspect.text
    const [address] = addressesIn(text)
    if (!address) continue
    const quote = (address.says ?? around(text, address.from)).slice(0, maxQuote)
    addressed.set(quote, (suspect.hidden || unseen !== "") && addressed.get(quote) !== false)
  }
  const unseen = hidden.filter(text => findAddress(text) === null).slice(0, maxFindings)
  const quoted = [...addressed.keys()].map(foldText)
  const isNamed = ({ quote }: PageFinding) =>
    quoted.some(known => known.includes(foldText(quote ?? "")) || foldText(quote ?? "").includes(known))
  return [
    ...[...addressed].map(([quote, isHidden]) => ({
      code: "text-addressed-to-software" as const,
      message: isHidden ? sentence("pageHiddenToSoftware") : sentence("pageToSoftware"),
      quote
    })),
    ...saidFindings(profile).filter(finding => !isNamed(finding)),
    ...unseen.map(text => ({
      code: "hidden-text" as const,
      message: sentence("pageHidden"),
      quote: text.slice(0, maxQuote)
    }))
  ]
}

/** What stands in the fields of a reading and speaks to software, for a warning: a page, a file and a pasted text alike. */
export function saidFindings(profile: Profile, message = sentence("pageToSoftware")): PageFinding[] {
  const quotes = new Set(heardOf(profile).said.map(({ quote }) => quote.slice(0, maxQuote)))
  return [...quotes].slice(0, maxFindings).map(quote => ({ code: "text-addressed-to-software", message, quote }))
}

/** What a file holds that nobody sees, and whether it speaks to software: left out, and told. */
export function fileFindings(unseen: readonly string[]): PageFinding[] {
  return unseen.slice(0, maxFindings).map(text => {
    const [address] = addressesIn(text)
    return address
      ? {
          code: "text-addressed-to-software",
          message: sentence("fileHiddenToSoftware"),
          quote: (address.says ?? around(text, address.from)).slice(0, maxQuote)
        }
      : { code: "hidden-text", message: sentence("fileHidden"), quote: text.slice(0, maxQuote) }
  })
}

function around(text: string, at: number): string {
  const start = Math.max(0, text.lastIndexOf(". ", at) + 1)
  return text.slice(start, start + maxQuote).trim()
}
