import type { Span } from "./coverage"

/** Where a pattern (with the g flag) stands in a text. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length }))
}

/** The names of mentions, each once, in the order of the text. */
export function namesOf(mentions: readonly { name: string }[]): string[] {
  return [...new Set(mentions.map(mention => mention.name))]
}
