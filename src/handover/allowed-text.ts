/** Controls but for tab and line breaks, halves of characters, non-characters, and embeddings, overrides and isolates of direction (UAX 9). */
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu

/**
 * A text from outside without what neither HTML nor XML may hold, and without what turns the direction of the text around it: a name must not be
 * able to turn a sentence round. Each such character becomes the replacement character, so that nothing vanishes.
 */
export function allowedText(text: string): string {
  return text.replace(unseen, "\ufffd")
}
