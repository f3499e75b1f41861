import { under, wireText } from "./wire"

/** Where the objects of vendors hold the words of an answer; the label of a choice before its value, which may be an id. */
const names = ["label", "title", "body", "text", "value", "name", "number", "answer"]

/** What somebody answered, in words: a text, a number, yes or no, a choice, or several of them; null for nothing. */
export function wordsOfAnswer(value: unknown): string | null {
  if (typeof value === "boolean") return value ? "Yes" : "No"
  if (Array.isArray(value)) return [...new Set(value.flatMap(one => wordsOfAnswer(one) ?? []))].join(", ") || null
  if (typeof value !== "object" || value === null) return wireText.parse(value)
  const checked = under(value, "checked")
  if (typeof checked === "boolean") return wordsOfAnswer(checked)
  return wordsOfAnswer(under(value, "choices")) ?? names.map(name => wordsOfAnswer(under(value, name))).find(text => text !== null) ?? null
}
