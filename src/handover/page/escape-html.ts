const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

/** Controls but for tab and line breaks, halves of characters, non-characters, and embeddings, overrides and isolates of direction (UAX 9). */
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu

/**
 * A text from outside as text of an HTML page, between tags and in quoted attributes alike. Characters that HTML does not allow become the
 * replacement character, and so do those that turn the direction of what stands around them: a name must not be able to turn a sentence round.
 */
export function escapeHtml(text: string): string {
  return text.replace(unseen, "\ufffd").replace(/[&<>"']/g, character => escapes[character] ?? character)
}
