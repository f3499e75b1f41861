/** Months as English, German, French, Spanish and Portuguese pages write them, long and short, in lower case without marks and dots. */
const names: readonly (readonly string[])[] = [
  ["january", "jan", "januar", "janner", "jan", "janvier", "janv", "enero", "ene", "janeiro"],
  ["february", "feb", "februar", "fevrier", "fevr", "fev", "febrero", "fevereiro"],
  ["march", "mar", "marz", "mrz", "maerz", "mars", "marzo", "marco"],
  ["april", "apr", "avril", "avr", "abril", "abr"],
  ["may", "mai", "mayo", "maio"],
  ["june", "jun", "juni", "juin", "junio", "junho"],
  ["july", "jul", "juli", "juillet", "juil", "julio", "julho"],
  ["august", "aug", "aout", "agosto", "ago"],
  ["september", "sept", "sep", "septembre", "septiembre", "setiembre", "setembro", "set"],
  ["october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "out"],
  ["november", "nov", "novembre", "noviembre", "novembro"],
  ["december", "dec", "dezember", "dez", "decembre", "diciembre", "dic", "dezembro"]
]

const numberByName = new Map(names.flatMap((list, index) => list.map(name => [name, index + 1] as const)))

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
