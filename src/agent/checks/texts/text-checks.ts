import claimNeedsQuote from "../verdicts/claim-needs-quote"
import textFitsReader from "./text-fits-reader"
import textFollowsNoPage from "./text-follows-no-page"
import textIsGrounded from "./text-is-grounded"
import textNamesNobody from "./text-names-nobody"
import textPartsStandOnce from "./text-parts-stand-once"
import textQuoteIsLiteral from "./text-quote-is-literal"
import textWithoutTraits from "./text-without-traits"

/** What every text that a skill writes has to pass. */
export const textChecks = [
  textPartsStandOnce,
  textNamesNobody,
  textWithoutTraits,
  textFollowsNoPage,
  textQuoteIsLiteral,
  textIsGrounded,
  claimNeedsQuote,
  textFitsReader
] as const
