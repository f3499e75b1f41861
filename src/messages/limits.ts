/** A pasted or dropped text, in characters. */
export const maxPasteCharacters = 400_000
/** Lines of a file with their places. */
export const maxDocumentLines = 20_000

/** So many texts that nobody can see are told of a file, each as long as this. */
export const mostUnseenTexts = 20
export const mostUnseenCharacters = 2_000

/** People decided on with one message: a transaction of well under a second. */
export const maxDecidedAtOnce = 50

/** What a recruiter writes as one qualification, one answer, or one reason, in characters. */
export const maxLineCharacters = 2_000

/** A name of anything, in characters. */
export const maxTitleCharacters = 300

/** A search as boards take it, in characters; none takes half as many. */
export const maxSearchCharacters = 10_000
