import { englishLabels } from "./english-labels"
import { englishTeams } from "./english-teams"
import { englishWork } from "./english-work"
import { otherLanguages } from "./other-languages"

export interface HonestSentence {
  text: string
  /** What a role asks for, in the words of the sentence. */
  asked: string
}

/** Ordinary sentences of résumés with the words of orders to software: nobody's verdict may hang on those. */
export const honestSentences: readonly HonestSentence[] = [...englishWork, ...englishTeams, ...englishLabels, ...otherLanguages].map(
  marked => ({
    text: marked.replace(/[{}]/g, ""),
    asked: /\{([^}]+)\}/.exec(marked)?.[1] ?? ""
  })
)
