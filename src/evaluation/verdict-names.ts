import { sentence, type Sentence } from "~sentence/sentence"
import type { VerdictWord } from "./evaluation"

/** A verdict within a sentence. */
export const verdictNames: Record<VerdictWord, Sentence> = {
  met: sentence("verdictMet"),
  "not met": sentence("verdictNotMet"),
  unknown: sentence("verdictUnknown")
}
