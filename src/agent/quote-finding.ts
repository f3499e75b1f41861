import type { Finding } from "~run/finding"
import { sentence } from "~sentence/sentence"

/** What is said of a quote that stands nowhere in the profile it is said to come from, in a verdict and in a text alike. */
export function quoteFinding(quote: string, where: string): Omit<Finding, "check"> {
  return {
    code: "not-in-profile",
    priority: "P1",
    message: sentence("checkQuoteNotInProfile"),
    observed: quote.slice(0, 200),
    expected: "words copied from the profile",
    hint: sentence("hintCopyQuote"),
    where
  }
}
