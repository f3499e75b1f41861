/** Characters of a pack that are read. Apart from its schemas, which the panel does not need to say that a file is too large. */
export const maxPackCharacters = 8_000_000
