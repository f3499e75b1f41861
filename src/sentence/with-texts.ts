import { isSentence, type Said, type Sentence, type SentenceValue } from "./sentence"

/** What was said, with each text in it changed: text that stands as it is, and the texts in a sentence's places. Words of the catalogue stay. */
export function withTexts(said: Said, change: (text: string) => string): Said {
  return typeof said === "string" ? change(said) : inSentence(said, change)
}

function inSentence({ code, values }: Sentence, change: (text: string) => string): Sentence {
  return { code, values: Object.fromEntries(Object.entries(values).map(([place, value]) => [place, inValue(value, change)])) }
}

function inValue(value: SentenceValue, change: (text: string) => string): SentenceValue {
  if (typeof value === "string") return change(value)
  if (typeof value === "number" || "usd" in value || "month" in value || "language" in value) return value
  return isSentence(value) ? inSentence(value, change) : { ...value, list: value.list.map(one => inValue(one, change)) }
}
