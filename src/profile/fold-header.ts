/** A header in small letters without accents, of the letters that have no form without one too. */
export function foldHeader(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("ı", "i")
    .replace(/\s+/g, " ")
    .trim()
}

/** "firstName" is two words. */
export const wordsApart = (header: string): string => header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
