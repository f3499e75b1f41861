/** Months as English, German, French, Spanish, Portuguese, Italian, Dutch and Polish pages write them, long and short, in lower case without marks and dots. */
const names: readonly string[] = [
  "january jan januar janner janvier janv enero ene janeiro gennaio genn gen styczen stycznia januari",
  "february feb februar fevrier fevr fev febrero fevereiro febbraio febbr februari luty lutego lut",
  "march mar marz mrz maerz mars marzo marco maart mrt marzec marca",
  "april apr avril avr abril abr aprile kwiecien kwietnia kwi",
  "may mai mayo maio maggio magg mag mei maj maja",
  "june jun juni juin junio junho giugno giu czerwiec czerwca cze",
  "july jul juli juillet juil julio julho luglio lug lipiec lipca lip",
  "august aug aout agosto ago augustus sierpien sierpnia sie",
  "september sept sep septembre septiembre setiembre setembro set settembre sett wrzesien wrzesnia wrz",
  "october oct oktober okt octobre octubre outubro out ottobre ott pazdziernik pazdziernika paz",
  "november nov novembre noviembre novembro listopad listopada lis",
  "december dec dezember dez decembre diciembre dic dezembro dicembre grudzien grudnia gru"
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
const marked: Record<string, string> = { a: "[aäâá]", e: "[eéè]", u: "[uûü]", c: "[cç]", o: "[oô]", n: "[nń]", s: "[sś]", z: "[zź]" }
/** Matches a month's name, with or without its dot, anywhere; longest first. */
export const monthPattern = [...numberByName.keys()]
  .sort((a, b) => b.length - a.length)
  .map(name => name.replace(/[aeuconsz]/g, letter => marked[letter] ?? letter))
  .join("|")
