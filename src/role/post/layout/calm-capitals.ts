import { leftOver } from "../../criteria/coverage"
import { findPlaces } from "../../parse/place"
import { skillNames } from "../../vocabulary/vocabulary"

/** Fewer letters than this say nothing about how a post is written. */
const leastLetters = 60
/** Share of capitals among the letters from which on a post shouts. */
const mostlyCapitals = 0.8

/** "P6", "FL", "OSHA": short words that are no words of the language stay as they are. */
function staysLoud(word: string): boolean {
  return word.length <= 4 && leftOver(word, []).length > 0 && !shortWords.has(word.toLowerCase())
}
const shortWords = new Set(
  "age bill book card care cars cash chef city club cook cost crew data days desk diet door eye farm food fund game gas gear goal gym hair head heat help home host hour iron job jobs kids law legs line load loan logs look low mail main maps math meat milk mind mine move news note oil paid park part pass path pay pest phone pick plan play pool port post pump rail rate rent rest ride risk road room rule safe sale self ship shop show site skin sort spa stay steel stop tax taxi team tech text tile time toe toy trip tube unit user van vans view wage walk wall ward wash wave way web week wide wood yard zone bsn".split(
    " "
  )
)

/** A post written in capitals throughout, in small letters with the names of towns and tools as they are written; others as they are. */
export function calmCapitals(text: string): string {
  const known = new Map<string, string | null>()
  const nameOf = (word: string): string | null => {
    const earlier = known.get(word)
    if (earlier !== undefined) return earlier
    const name = skillNames.index.exactly(word)
    known.set(word, name)
    return name
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < leastLetters) return text
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  if (capitals / letters < mostlyCapitals) return text
  const towns = [...text.matchAll(/(?<![\p{L}])(\p{Lu}[\p{Lu} .'-]{1,24}),\s?\p{Lu}{2}(?![\p{L}])/gmu)].map(({ index, 1: town }) => ({
    start: index,
    end: index + town!.length
  }))
  const places = [...findPlaces(title(text)), ...towns]
  const calm = text
    .split(/(?<=\n)/)
    .map(line => {
      // A title that stands alone begins every word with a capital.
      const isTitle = line.trim().split(/\s+/).length <= 5 && !/[:.,]/.test(line)
      const words = line.replace(/[\p{L}\p{M}\d][\p{L}\p{M}\d.+#]*/gu, (word, at: number) => {
        const name = nameOf(word)
        if (name !== null && name.toLowerCase() === word.toLowerCase() && leftOver(word, []).length > 0 && /\p{Lu}.*\p{Lu}/u.test(name))
          return name
        if (/\d/.test(word) || staysLoud(word)) return word
        const entry = name === null ? undefined : skillNames.entries.get(name)
        const asName = /\b(?:IN|WITH|USING|OF|AND|OR|MS|MICROSOFT|SQL)\s+$|[,/]\s*$/u.test(line.slice(Math.max(0, at - 20), at))
        const isName = asName && entry?.aliases.some(alias => alias.exact) === true
        const small = word.toLowerCase()
        return isTitle || isName ? `${word[0]!}${small.slice(1)}` : small
      })
      return words.replace(/^([^\p{L}]*)(\p{Ll})/u, (_, before: string, first: string) => `${before}${first.toUpperCase()}`)
    })
    .join("")
  // Only where nothing changed its length do the places of words hold.
  if (calm.length !== text.length) return text
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of places.sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    pieces.push(calm.slice(at, start), title(calm.slice(start, end)))
    at = end
  }
  return `${pieces.join("")}${calm.slice(at)}`
}

function title(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, word => (word.length === 2 ? word : `${word[0]!}${word.slice(1).toLowerCase()}`))
}
