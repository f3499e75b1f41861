import { sentence, type Sentence, type SentenceList } from "~sentence/sentence"

/** "A", "A or B", "A, B or C". */
export function anyOf(names: readonly string[]): SentenceList {
  return { list: [...names], as: "or" }
}

/** “A”, “A” and “B”. */
export function quotedAll(texts: readonly string[]): SentenceList {
  return { list: texts.map(text => sentence("quoted", { text })), as: "and" }
}

/** "1 year", "3 years", "1.5 years". */
export function yearsSaid(count: number): Sentence {
  return sentence("yearCount", { count })
}
