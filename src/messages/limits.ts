/** A pasted or dropped text, in characters. */
export const maxPasteCharacters = 400_000
/** Lines of a file with their places. */
export const maxDocumentLines = 20_000
