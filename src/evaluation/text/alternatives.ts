import { skillNames } from "~role/vocabulary/vocabulary"

const slash = /(?<=[\p{L}\d)])\s*\/\s*(?=[\p{L}\d(])/gu
const lastWord = /[\p{L}\d'’-]+$/u
const firstWord = /^[\p{L}\d'’-]+/u

/** "Praxisanleiter/in", "jefe/a", "Qualifizierte/r": the other gender's ending, which is no word of its own. */
const otherGender = /(?<=\p{L}{3})\s?\/\s?-?(?:r|n|s|e|a|o|in|innen|er|en|as|os|ne|te|trice|rice|euse|ière|esse)(?![\p{L}])/gu

/**
 * What a slash offers to choose from: "Host/hostess" is one or the other, "Service/maintenance engineer" a service engineer or a maintenance
 * engineer. A text without one, or with a name that has one in it ("CI/CD"), comes back as it is.
 */
export function alternativesOf(written: string): string[] {
  const text = written.replace(otherGender, "")
  const names = skillNames.index.findIn(text)
  // "CI/CD" is one name; "import/export" are two words whatever stands in a list.
  const cuts = [...text.matchAll(slash)].filter(
    ({ index, 0: { length } }) =>
      !names.some(({ start, end }) => start < index && index < end) ||
      (/\p{L}{4}$/u.test(text.slice(0, index)) && /^\p{L}{4}/u.test(text.slice(index + length)))
  )
  const [cut] = cuts
  if (!cut || cuts.length > 3) return [text]
  const left = text.slice(0, cut.index)
  const rights = text.slice(cut.index + cut[0].length).split(slash)
  const own = lastWord.exec(left)?.[0] ?? ""
  const before = left.slice(0, left.length - own.length)
  const last = rights[rights.length - 1]!
  const lastOwn = firstWord.exec(last)?.[0] ?? ""
  const after = last.slice(lastOwn.length)
  const words = [own, ...rights.slice(0, -1), lastOwn]
  // "Associate/senior associate": what stands behind names the first one again.
  const closes = after.trim().toLowerCase()
  return words
    .map(word => (closes === word.toLowerCase() ? `${before}${word}` : `${before}${word}${after}`).trim())
    .filter(words => words !== "")
}
