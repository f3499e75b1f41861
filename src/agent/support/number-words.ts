/** Numbers that are written as words, in the languages that posts and profiles are written in; folded to lower case. */
const lists: Record<number, string> = {
  1: "one ein eine einen einem einer eins un une uno una um uma",
  2: "two zwei deux dos dois duas",
  3: "three drei trois tres três",
  4: "four vier quatre cuatro quatro",
  5: "five fünf cinq cinco",
  6: "six sechs seis",
  7: "seven sieben sept siete sete",
  8: "eight acht huit ocho oito",
  9: "nine neun neuf nueve nove",
  10: "ten zehn dix diez dez",
  11: "eleven elf onze once",
  12: "twelve zwölf douze doce doze dozen dutzend douzaine docena dúzia",
  13: "thirteen dreizehn treize trece treze",
  14: "fourteen vierzehn quatorze catorce catorze",
  15: "fifteen fünfzehn quinze quince",
  16: "sixteen sechzehn seize dieciséis dezesseis",
  17: "seventeen siebzehn diecisiete dezessete",
  18: "eighteen achtzehn dieciocho dezoito",
  19: "nineteen neunzehn diecinueve dezenove",
  20: "twenty zwanzig vingt veinte vinte",
  30: "thirty dreißig dreissig trente treinta trinta",
  40: "forty vierzig quarante cuarenta quarenta",
  50: "fifty fünfzig cinquante cincuenta cinquenta",
  60: "sixty sechzig soixante sesenta sessenta",
  70: "seventy siebzig septante setenta",
  80: "eighty achtzig ochenta oitenta",
  90: "ninety neunzig nonante noventa",
  100: "hundred hundert cent cien ciento cem",
  1000: "thousand tausend mille mil"
}

const valueOf = new Map(Object.entries(lists).flatMap(([value, words]) => words.split(" ").map(word => [word, Number(value)] as const)))

/** Words for one that are articles as well: alone they count nothing. */
const articles: ReadonlySet<string> = new Set(lists[1]!.split(" ").filter(word => word !== "one" && word !== "eins"))

/** The number that a word stands for; null where it stands for none, or may be an article. */
export function numberOfWord(word: string): number | null {
  const lower = word.toLowerCase()
  return articles.has(lower) ? null : (valueOf.get(lower) ?? null)
}

const wordOrNumber = /\d[\d.,]*|[\p{L}]+/gu

/**
 * The numbers of a text, in figures and in words, in the text's order: "twenty-five" is 25, "two hundred" 200, "1,200" 1200.
 *
 * @returns each number with the characters `[start, end)` that name it
 */
export function numbersIn(text: string): { value: number; start: number; end: number }[] {
  const found: { value: number; start: number; end: number }[] = []
  for (const { 0: token, index } of text.matchAll(wordOrNumber)) {
    const end = index + token.length
    if (/^\d/.test(token)) {
      const plain = token.replace(/[.,]+$/u, "")
      const value = /^\d{1,3}(?:[.,]\d{3})+$/.test(plain) ? Number(plain.replace(/[.,]/gu, "")) : Number(plain.replace(",", "."))
      if (Number.isFinite(value)) found.push({ value, start: index, end: index + plain.length })
      continue
    }
    const value = numberOfWord(token)
    if (value === null) continue
    const before = found.at(-1)
    const isJoined = before !== undefined && /^[\s-]$/u.test(text.slice(before.end, index))
    if (isJoined && before.value >= 20 && before.value < 100 && value < 10)
      found[found.length - 1] = { value: before.value + value, start: before.start, end }
    else if (isJoined && before.value < value && value >= 100)
      found[found.length - 1] = { value: before.value * value, start: before.start, end }
    else found.push({ value, start: index, end })
  }
  return found
}
