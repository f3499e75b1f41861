/** Words that stand in Dutch and in none of the other languages that posts are read in. */
const dutch =
  /(?<![\p{L}])(?:het|een|van|voor|met|jij|jouw|je|wij|ons|onze|bij|naar|ook|niet|geen|wat|wie|hebt|bent|ervaring|werkervaring|kennis|minimaal|minstens|vereisten|functie-?eisen|eisen|rijbewijs|vaardigheden|werkzaamheden|opleiding|nederlands|engels|duits|goede|beheersing|zoeken|vragen|bieden)(?![\p{L}])/giu
const least = 2

/** Whether a post is written in Dutch. */
export function isDutch(text: string): boolean {
  return (
    new Set(
      text
        .slice(0, 4_000)
        .match(dutch)
        ?.map(word => word.toLowerCase())
    ).size >= least
  )
}

/**
 * A Dutch sentence with the signs that other languages share in place of "en" and "of", which are "in" and a preposition elsewhere. Letters
 * are not kept in place.
 */
export function withSharedJoints(sentence: string): string {
  return sentence
    .replace(/\s+en\/of\s+/giu, " and/or ")
    .replace(/\s+en\s+/giu, " & ")
    .replace(/\s+of\s+/giu, " / ")
}
