/** Small numbers as posts write them out, in five languages. */
const written: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  ein: 1,
  eine: 1,
  einem: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  dix: 10,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  diez: 10,
  um: 1,
  dois: 2,
  três: 3,
  quatro: 4,
  oito: 8,
  dez: 10
}

export const numberWords: readonly string[] = Object.keys(written)

/** A number in digits ("2", "1,5") or in words ("three", "drei"); not a number where it is neither. */
export function numberOf(text: string): number {
  const word = text.toLowerCase()
  return Object.hasOwn(written, word) ? written[word]! : Number.parseFloat(text.replace(",", "."))
}
