/** A pasted or dropped text, in characters. */
export const maxPasteCharacters = 400_000

/** People in one list. */
export const maxListed = 5_000
