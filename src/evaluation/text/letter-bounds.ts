/** A word begins here: \b knows no letter beyond ASCII. */
export const begins = "(?<![\\p{L}\\d])"
/** A word ends here. */
export const ends = "(?![\\p{L}\\d])"

/** An expression over text in small letters; whoever tests it puts the text into small letters once. */
export const smallLetters = (source: string): RegExp => new RegExp(source, "u")
