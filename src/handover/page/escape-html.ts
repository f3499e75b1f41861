import { allowedText } from "../allowed-text"

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

/** A text from outside as text of an HTML page, between tags and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return allowedText(text).replace(/[&<>"']/g, character => escapes[character] ?? character)
}
