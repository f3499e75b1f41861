import "~ui/redaction"
import "~ui/term-lists"

/**
 * What the panel needs of the rules of evaluation. They bring the vocabulary of skills along, which is more than the rest of the panel, so
 * this is imported late, and as a whole, by whoever needs a part of it: the bundler gives every late part its own copy of what it
 * imports. For the same reason nothing stands here that has to be one with the panel, such as Mantine or the store.
 */
export { aliasOfQuote } from "~evaluation/alias-of-quote"
export { checkedAs, uncheckedWords } from "~evaluation/asked/checked-as"
export { checkedWords } from "~evaluation/asked/checked-words"
export { createRanking } from "~evaluation/rank"
export { suggestAliases } from "~evaluation/suggest-aliases"
export { allPoints, comparePoints } from "~evaluation/verdict-points"
export { readCareer } from "./person/work/read-career"
export { adviceOf } from "~learning/replay/replay"
export { disagreementsOf } from "~learning/calibration/calibration-questions"
export { blindProfile } from "~learning/calibration/blind-profile"
export { wordingQuestions } from "~role/lint/wording"
export { isOffer, openPoints } from "~role/intake/open-points"
export { whichMustsId } from "~role/intake/which-musts"
export { traitsOf } from "~learning/traits/traits-of"
export { shownOf } from "~learning/calibration/shown-of"
