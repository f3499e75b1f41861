import { isContact } from "../contact-data"
import { trimMarks } from "../dates-in-line"
import type { Line } from "../lines"
import { foldLine, isProse } from "../lines"
import { nameIn, wordOfName } from "./name-in"
import { isHouseLike, isPlaceLike, isSchoolLike, isTitleLike } from "../role-words"
import { isAllTitleWords, sectionOfStem } from "../section-stems"
import { isDocumentTitle, resumeSectionOf } from "../section-titles"

/** Where a person's name stands: the line, and the literal text on it. `name` may lack the gaps between letters that are set apart. */
export interface FoundName {
  line: number
  literal: string
  name: string
}

const firstLines = 30
const cellEnd = /\t|\s{3,}|\s*[|•·]\s*/u
const label =
  /^(?:(?:full |complete )?name(?: and surname)?|candidate(?: name)?|nombre(?: y apellidos?| completo)?|nom(?: et pr[ée]noms?)?|pr[ée]nom et nom|nome(?: e cognome| completo)?|vor- und (?:nach|zu)name|naam|imi[ęe] i nazwisko|jm[ée]no(?: a p[řr][íi]jmen[íi])?|namn|ad[ıi]?[ -]?soyad[ıi]?|ad[ıi]?,? soyad[ıi]?|ф\.?\s?и\.?\s?о\.?|имя|姓[ 　]*名|氏[ 　]*名|이[ 　]*름|성명|الاسم|personal information|dane osobowe|pers[öo]nliche (?:daten|angaben)|informations personnelles|informaci[óo]n personal|informazioni personali|informa[çc][ãa]o pessoal)(?:\s*[:：]\s*|\t|\s{3,}|(?<=[\p{Script=Han}\p{Script=Hangul}])[ 　]+)/iu
/** "J A M I E   O K A F O R": letters set apart, words set farther apart. */
const spacedWords = /^(?:\p{L} ){1,}\p{L}(?:\s{2,}(?:\p{L} )+\p{L}){1,3}$/u

/** A line with an address in it is no longer, in characters: a longer one is a text that lost its line breaks. */
const longestAddressLine = 2_000

/** Letters of addresses and profile links in the first lines, folded: a name that its own address repeats is sure. */
function addressesIn(lines: readonly Line[]): string[] {
  return lines.flatMap(({ raw }) =>
    [
      ...raw
        .slice(0, longestAddressLine)
        .matchAll(
          /([\p{L}\d._%+-]{1,64})@([\w-]{1,64})|(?:linkedin\.com\/(?:in|pub)|github\.com|xing\.com\/profile)\/([\p{L}\d._%-]+)|\bwww\.([\w-]+)/giu
        )
    ].flatMap(match => match.slice(1).filter(Boolean).map(foldLine))
  )
}

/** How many words of a name an address has; initials and cut names ("priya@") count where they begin the address. */
function wordsInAddress(name: string, addresses: readonly string[]): number {
  const words = foldLine(name)
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 2)
  return Math.max(
    0,
    ...addresses.map(address => {
      const letters = address.replace(/[^\p{L}]+/gu, "")
      return words.filter(word => address.includes(word) || (letters.length >= 4 && word.startsWith(letters))).length
    })
  )
}

/** The forms that are a name only where they stand: one word, all in small letters, the surname first. */
function unusualName(text: string): string | null {
  if (text.length > 45 || /[\d:：@/]/.test(text) || isDocumentTitle(text) || resumeSectionOf(text) !== null || isTitleLike(text))
    return null
  if (isHouseLike(text) || sectionOfStem(foldLine(text)) !== null) return null
  if (/^\p{Lu}[\p{L}'’-]{2,19}$/u.test(text)) return text
  if (/^\p{Ll}{2,}(?: \p{Ll}[\p{Ll}'’-]+){1,3}$/u.test(text)) return text
  const [surname = "", given = ""] = text.split(/,\s+/)
  const isSwapped = text.split(",").length === 2 && surname.split(" ").length <= 3 && given.split(" ").length <= 3
  return isSwapped && `${surname} ${given}`.split(" ").every(word => wordOfName.test(word)) && !/^\p{Lu}\.?\p{Lu}/u.test(given)
    ? text
    : null
}

/** What a title begins with behind a name: "Greta Lindholm Senior Buyer". */
const rank =
  /\s(?=(?:senior|junior|lead|head|chief|principal|registered|certified|licensed|chartered|assistant|associate|executive|deputy|managing|vice)\s)/iu

/** The name in front of a title on one line, or null: before a word of rank, or as the address repeats it. */
function nameBeforeTitle(text: string, addresses: readonly string[]): string | null {
  if (text.length > 80 || !isTitleLike(text)) return null
  const words = text.split(" ")
  const ranked = text.split(rank)[0] ?? ""
  const known = [3, 2].map(count => words.slice(0, count).join(" ")).find(name => wordsInAddress(name, addresses) >= name.split(" ").length)
  const name = ranked !== text ? ranked : known
  const count = name?.split(" ").length ?? 0
  return name !== undefined && name !== text && count >= 2 && count <= 3 && nameIn(name) === name ? name : null
}

interface Candidate extends FoundName {
  score: number
}

/** "Calder Plains" below "University of Calder Plains": words that a house at the top is called by are nobody's name. */
function isOfHouse(name: string, first: readonly Line[]): boolean {
  const words = foldLine(name)
  const parts = first.flatMap(({ text }) => text.split(cellEnd).flatMap(cell => cell.split(/,\s+/))).map(foldLine)
  return parts.some(part => part.endsWith(` ${words}`) && isSchoolLike(part.slice(0, -words.length)))
}

function candidatesIn(line: Line, at: number, addresses: readonly string[]): Candidate[] {
  const labelled = label.exec(line.text)
  const found: Candidate[] = []
  const cells = labelled ? [line.text.slice(labelled[0].length)] : [...new Set([line.text, ...line.text.split(cellEnd)])]
  const lone = cells.length === 1
  const before = at === 0 && lone ? nameBeforeTitle(line.text, addresses) : null
  if (before !== null) found.push({ line: at, literal: before, name: before, score: 4 })
  // "Greta Lindholm, Malmö, +46 …": the name in front of the address.
  const front = /^([^,]{4,50}?)(?:,\s|\s[–—-]\s)/u.exec(line.text)?.[1]
  if (at === 0 && lone && front && isContact(line.text) && !isContact(front) && nameIn(front) === front)
    found.push({ line: at, literal: front, name: front, score: 4 })
  if (spacedWords.test(line.text)) {
    const name = line.text.replace(/(\p{L}) (?=\p{L})/gu, "$1").replace(/\s{2,}/g, " ")
    if (nameIn(name) === name) found.push({ line: at, literal: line.text, name, score: 5 })
  }
  for (const cell of cells.map(trimMarks)) {
    if (cell === "" || isContact(cell)) continue
    const usual = nameIn(cell)
    const name = usual ?? unusualName(cell)
    if (name === null || isAllTitleWords(name)) continue
    const matching = wordsInAddress(name, addresses)
    // An unusual form is a name by its label, by its own address, or as the first words of the file over contact data.
    if (usual === null && labelled === null && matching === 0 && !(lone && at === 0 && !/^\p{Ll}/u.test(name))) continue
    let score = usual === null ? 1 : 4
    if (labelled) score += 8
    if (line.heading) score += 3
    score += Math.min(matching, 2) * 4
    if (lone) score += 1
    if (sectionOfStem(foldLine(name)) !== null) score -= 2
    if (isPlaceLike(cell) && matching === 0) score -= 3
    score -= at * 0.35
    found.push({ line: at, literal: name, name, score })
  }
  return found
}

/**
 * Finds the person's name among the first lines: every candidate is weighed by its label, its size, its place, and by whether an e-mail address
 * or a profile's link repeats it, so that a page header, a heading of the form or a town that stands first is not taken for it.
 */
export function nameAtTop(lines: readonly Line[]): FoundName | null {
  const first = lines.slice(0, firstLines)
  const addresses = addressesIn(first)
  const until = first.some(line => line.heading) ? firstLines : 12
  const candidates = first
    .slice(0, until)
    .flatMap((line, at) => (line.bullet || isProse(line.text) ? [] : candidatesIn(line, at, addresses)))
    .filter(({ name }) => !isOfHouse(name, first))
  const best = candidates.reduce<Candidate | null>((one, other) => (one === null || other.score > one.score ? other : one), null)
  return best && best.score >= 1 ? { line: best.line, literal: best.literal, name: best.name } : null
}
