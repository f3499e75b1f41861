/** A pasted or dropped text, in characters. */
export const maxPasteCharacters = 400_000
