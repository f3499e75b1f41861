/** Months as English, German, French, Spanish, Portuguese, Italian and Dutch pages write them, long and short, in lower case without marks and dots. */
const names: readonly string[] = [
  "january jan januar janner janvier janv enero ene janeiro gennaio genn gen januari",
  "february feb februar fevrier fevr fev febrero fevereiro febbraio febbr februari",
  "march mar marz mrz maerz mars marzo marco maart mrt",
  "april apr avril avr abril abr aprile",
  "may mai mayo maio maggio magg mag mei",
  "june jun juni juin junio junho giugno giu",
  "july jul juli juillet juil julio julho luglio lug",
  "august aug aout agosto ago augustus",
  "september sept sep septembre septiembre setiembre setembro set settembre sett",
  "october oct oktober okt octobre octubre outubro out ottobre ott",
  "november nov novembre noviembre novembro",
  "december dec dezember dez decembre diciembre dic dezembro dicembre"
]

const numberByName = new Map(names.flatMap((list, index) => list.split(" ").map(name => [name, index + 1] as const)))

/** 1 to 12, or null where the word names no month. */
export function monthNumber(word: string): number | null {
  const plain = word
    .normalize("NFD")
    .replace(/\p{M}|\./gu, "")
    .toLowerCase()
  return numberByName.get(plain) ?? null
}

// The same names as a pattern over unfolded text: each letter that carries marks in one of the languages may carry them.
const marked: Record<string, string> = { a: "[aäâá]", e: "[eéè]", u: "[uûü]", c: "[cç]", o: "[oô]" }
/** Matches a month's name, with or without its dot, anywhere; longest first. */
export const monthPattern = [...numberByName.keys()]
  .sort((a, b) => b.length - a.length)
  .map(name => name.replace(/[aeuco]/g, letter => marked[letter] ?? letter))
  .join("|")
