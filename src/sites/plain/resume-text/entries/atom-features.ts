import { isNoise } from "./noise"
import type { Atom } from "./atoms"
import type { Line } from "../lines"
import { foldLine, isProse } from "../lines"
import { isCompanyLike, isDegreeLike, isPlaceLike, isSchoolLike, isSurelyPlace, isTitleLike } from "../role-words"
import { isBreakLike } from "../words/break-words"

const unit =
  /\b(?:department|dept|division|team|group|unit|section|branch|desk|practice|line|abteilung|bereich|referat|service|equipe|departement|departamento|equipo|area|reparto|afdeling|dzial|oddeleni|avdelning|bolum|birim|departman|mudurlugu)\b|(?:[部課室係科]|チーム|クルーフ|팀|부서|사업부|本部|事业部|部门|中心|处)$|^(?:отдел|департамент|управление|служба|цех|قسم|ادارة|إدارة)(?= )/
const legalForm =
  /(?:^|[\s,])(?:gmbh(?: & co\.? kg)?|partgmbb|gbr|ug|eg|ag|kg|ohg|e\.? ?v\.?|inc\.?|ltd\.?|limited|llc|llp|plc\.?|corp\.?|co\.?|s\.? ?a\.?(?: de c\.?v\.?)?|s\.? ?l\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|s\.?r\.?o\.?|d\.?o\.?o\.?|a\.?s\.?|sarl|sas|lda\.?|ltda\.?|b\.?v\.?|n\.?v\.?|oy|oyj|ab|aps|a\/s|as|asa|pty\.?|pvt\.?|sp\. z ?o\.? ?o\.?|kft\.?|zrt\.?|bhd\.?|k\.k\.|株式会社|有限公司|ооо|ао)$/
const verb =
  /^(?:\p{Lu}\p{Ll}+(?:ed|ing|te)|Led|Built|Ran|Kept|Made|Sold|Held|Wrote|Taught|Won|Oversaw|Responsible|Duties|Manage[sd]?|Develop|Support|Reporting|Reports)(?:\s|$)/u

/** A title that leaves to what stands behind its comma of what: "Director, Product Operations". */
const bareRank =
  /^(?:(?:senior|associate|assistant|deputy|regional|global|general|group) )*(?:director|manager|head|vp|vice president|coordinator|supervisor|direktor(?:in)?|directeur|directrice|directora?|gerente|diretora?)$/

type Word = "title" | "company" | "place" | "dates" | "school" | "unit" | "noise" | "text" | "plain"

/** Does a text name a team, a department or another part of an employer? */
export function isUnitLike(text: string): boolean {
  return unit.test(foldLine(text))
}

/** Does a name end in the form of a company: "Corbel AG", "Fell & Moss Ltd."? */
export function hasLegalForm(text: string): boolean {
  return legalForm.test(foldLine(text))
}

/** What an atom is by its words alone; the first that fits. */
function wordOf(atom: Atom, line: Line): Word {
  if (atom.dates) return "dates"
  const { text } = atom
  if (isNoise(text)) return "noise"
  if (text.length > 90 || (isProse(text) && text === line.text)) return "text"
  const folded = foldLine(text)
  if (isTitleLike(text) || isBreakLike(text)) return "title"
  if (isSchoolLike(text)) return "school"
  if (hasLegalForm(text) || isCompanyLike(text)) return "company"
  if (unit.test(folded)) return "unit"
  if (text.includes(",") || isSurelyPlace(text) ? isSurelyPlace(text) : isKnownPlace(folded)) return "place"
  return "plain"
}

const knownPlace =
  /(?:^|[\s,(])(?:uk|usa?|u\.s\.a?\.?|england|scotland|wales|ireland|canada|australia|germany|deutschland|austria|osterreich|schweiz|switzerland|france|spain|espana|portugal|italy|italia|netherlands|nederland|belgium|poland|polska|norway|norge|sweden|sverige|denmark|finland|czech\w*|slovakia|slovenia|croatia|hungary|romania|greece|turkey|mexico|colombia|argentina|chile|peru|brasil|brazil|india|china|japan|korea|singapore|malaysia|indonesia|philippines|thailand|vietnam|nigeria|kenya|ghana|south africa|egypt|israel|uae|dubai|london|paris|berlin|munich|munchen|hamburg|madrid|barcelona|lisboa|lisbon|porto|roma|rome|milan\w?|amsterdam|new york|san francisco|boston|chicago|toronto|sydney|melbourne|mumbai|delhi|bangalore|bengaluru|pune|chennai|hyderabad|tokyo|beijing|shanghai|seoul|warszawa|krakow|praha|prague|brno|wien|vienna|zurich|oslo|bergen|stockholm|goteborg|malmo|copenhagen|helsinki|budapest|istanbul|ankara|izmir|москва|казань|北京|上海|杭州|深圳|東京|서울|remote)\)?$|,? [a-z]{2}$(?<=\b[a-z]+,? (?:al|ak|az|ar|ca|co|ct|de|fl|ga|hi|ia|id|il|in|ks|ky|la|ma|md|me|mi|mn|mo|ms|mt|nc|nd|ne|nh|nj|nm|nv|ny|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|va|vt|wa|wi|wv|wy|dc|on|bc|qc|ab))/

function isKnownPlace(folded: string): boolean {
  return folded.length <= 40 && knownPlace.test(folded)
}

function bucket(share: number): string {
  return share === 0 ? "0" : share < 0.34 ? "low" : share < 0.67 ? "half" : share < 1 ? "high" : "all"
}

function isCaps(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}

function formOf(text: string): string {
  if (isCaps(text)) return "caps"
  const words = text.split(/\s+/).filter(word => /\p{L}/u.test(word))
  const named = words.filter(word => /^["“(]?[\p{Lu}\p{Lo}&]/u.test(word)).length
  return named === words.length
    ? "named"
    : named / Math.max(1, words.length) >= 0.6
      ? "mostly"
      : /^\p{Lu}/u.test(text)
        ? "sentence"
        : "small"
}

interface LineFacts {
  hasDates: boolean
  hasRange: boolean
  isText: boolean
  bullet: boolean
  /** Lines to the next dated line within reach, counted from it: 0 is the dated line itself; null where none is near. */
  offset: number | null
}

const farthest = 3

/** Where each line stands relative to the dated line that it belongs with, as far as empty lines, bullets and text tell. */
function factsOf(lines: readonly Line[], atoms: readonly Atom[]): LineFacts[] {
  const facts = lines.map((line): LineFacts => ({
    hasDates: false,
    hasRange: false,
    isText: isProse(line.text),
    bullet: line.bullet,
    offset: null
  }))
  const counts = new Array<number>(lines.length).fill(0)
  for (const atom of atoms) {
    const fact = facts[atom.line]
    counts[atom.line] = (counts[atom.line] ?? 0) + 1
    if (fact && atom.dates) {
      fact.hasDates = true
      fact.hasRange ||= !atom.lone
    }
  }
  atoms.forEach(atom => {
    const fact = facts[atom.line]
    if (fact && counts[atom.line] === 1 && !atom.dates && (atom.text.length > 90 || /(?:\p{Ll}{2,}[\s,]+){5}/u.test(atom.text)))
      fact.isText = true
  })
  facts.forEach((fact, at) => {
    if (fact.hasDates) {
      fact.offset = 0
      return
    }
    for (let up = 1; up <= farthest && fact.offset === null; up++) {
      const above = facts[at - up]
      if (!above || (lines[at - up + 1]?.gap && up > 1)) break
      if (above.hasDates) fact.offset = up
    }
    for (let down = 1; down <= farthest; down++) {
      const below = facts[at + down]
      if (!below || (below.bullet && !below.hasDates) || below.isText) break
      if (below.hasDates) {
        if (fact.offset === null || down < fact.offset || lines[at]?.gap) fact.offset = -down
        break
      }
    }
  })
  return facts
}

/** Features of every atom of a section, as words; what a weight is for. */
export function featuresOf(lines: readonly Line[], atoms: readonly Atom[]): string[][] {
  const facts = factsOf(lines, atoms)
  const words = atoms.map(atom => {
    const line = lines[atom.line]
    return line ? wordOf(atom, line) : "plain"
  })
  const texts = new Map<string, number>()
  for (const { text } of atoms) texts.set(text, (texts.get(text) ?? 0) + 1)
  const perLine = new Map<number, number[]>()
  atoms.forEach((atom, index) => pushTo(perLine, atom.line, index))
  const slots = slotsOf(atoms, words, facts, perLine, lines)
  const minIndent = Math.min(...lines.filter(line => !line.bullet).map(line => line.indent), 99)
  const datesFirst = atoms.filter((atom, index) => atom.dates && !atom.lone && perLine.get(atom.line)?.[0] === index).length
  const ranged = Math.max(1, atoms.filter(atom => atom.dates && !atom.lone).length)
  const someDates = atoms.some(atom => atom.dates)
  const styleOfDates = someDates ? `dates-${bucket(datesFirst / ranged)}` : "undated"
  const firstWords = lines.map((_, at) => words[perLine.get(at)?.[0] ?? -1] ?? "none")
  return atoms.map((atom, index) => {
    const line = lines[atom.line]
    const fact = facts[atom.line]
    if (!line || !fact) return []
    const siblings = perLine.get(atom.line) ?? []
    const position = siblings.indexOf(index)
    const fromEnd = siblings.length - 1 - position
    const [above, below] = [facts[atom.line - 1], facts[atom.line + 1]]
    const word = words[index] ?? "plain"
    const previous = words[index - 1] ?? "none"
    const next = words[index + 1] ?? "none"
    const offset = fact.offset === null ? "far" : String(fact.offset)
    const where = `${Math.min(position, 4)}/${Math.min(siblings.length, 5)}`
    const slot = slots.get(slotOf(atom, position, siblings.length, facts))
    const share = slot
      ? Object.entries({ t: slot.title, c: slot.company, p: slot.place })
          .map(([letter, part]) => letter + bucket(part))
          .join(" ")
      : "alone"
    const lineKind = line.bullet ? "bullet" : line.heading ? "heading" : fact.isText ? "text" : "head"
    const length = atom.text.split(/\s+/).length
    const size = length > 8 ? "9+" : length > 5 ? "6-8" : length > 3 ? "4-5" : String(length)
    const onLine = new Set(siblings.map(other => words[other]))
    const form = formOf(atom.text)
    const isRepeated = (texts.get(atom.text) ?? 0) > 1
    const indent = line.indent > minIndent ? "in" : "out"
    const features = [
      `w:${word}`,
      `w:${word} b:${atom.before}`,
      `w:${word} p:${previous}`,
      `w:${word} n:${next}`,
      `w:${word} p:${previous} n:${next}`,
      `w:${word} at:${where} d:${fact.hasDates}`,
      `w:${word} off:${offset}`,
      `w:${word} off:${offset} k:${lineKind} g:${line.gap}`,
      `w:${word} s:${share}`,
      `w:${word} size:${size} f:${form}`,
      `w:${word} b:${atom.before} at:${where} off:${offset}`,
      `k:${lineKind} size:${size}`,
      `k:${lineKind} f:${form} off:${offset}`,
      `k:${lineKind} in:${indent} g:${line.gap}`,
      `off:${offset} at:${where} ${styleOfDates}`,
      `off:${offset} w:${word} ${styleOfDates}`,
      `first:${position === 0} g:${line.gap} d:${fact.hasDates} bd:${below?.hasDates ?? false} ad:${above?.hasDates ?? false}`,
      `first:${position === 0} w:${word} g:${line.gap} bb:${below?.bullet ?? false} ab:${above?.bullet ?? false} at:${above?.isText ?? false}`,
      `first:${position === 0} off:${offset} g:${line.gap} ab:${(above?.bullet ?? false) || (above?.isText ?? false)}`,
      `line-title:${onLine.has("title")} line-company:${onLine.has("company") || onLine.has("school")} w:${word}`,
      `line-title:${onLine.has("title")} w:${word} d:${fact.hasDates} end:${Math.min(fromEnd, 2)}`,
      `b:${atom.before} end:${Math.min(fromEnd, 2)} f:${form}`,
      `w:${word} first:${position === 0} up:${line.gap ? "gap" : (firstWords[atom.line - 1] ?? "none")} down:${firstWords[atom.line + 1] ?? "none"}`
    ]
    const before = atoms[index - 1]
    if (before && before.line === atom.line && !before.dates)
      features.push(`b:${atom.before} p:${previous} rank:${bareRank.test(foldLine(before.text))} w:${word}`)
    if (atom.dates) features.push(`lone:${atom.lone} off:${offset} at:${where}`)
    if (isRepeated) features.push(`again w:${word}`, "again")
    if (slot)
      features.push(
        `st:${bucket(slot.title)} w:${word}`,
        `sp:${bucket(slot.place)} w:${word}`,
        `sc:${bucket(slot.company)} w:${word}`,
        `sr:${bucket(slot.repeated)} w:${word}`,
        `ss:${bucket(slot.caps)} f:${form}`
      )
    if (word === "plain" && isPlaceLike(`${atom.text}, X`))
      features.push(`short-name b:${atom.before} off:${offset}`, `short-name at:${where} n:${next} p:${previous}`)
    if (hasLegalForm(atom.text)) features.push("legal", `legal n:${next}`)
    if (isDegreeLike(atom.text)) features.push("degree")
    if (verb.test(atom.text)) features.push(`verb k:${lineKind}`, `verb w:${word}`)
    if (/[.!?]$/.test(atom.text)) features.push(`stop w:${word}`)
    if (/[:：]$/.test(line.text)) features.push("colon-end")
    if (/\d/.test(atom.text) && !atom.dates) features.push(`digit k:${lineKind}`)
    return features
  })
}

function pushTo<Key>(groups: Map<Key, number[]>, key: Key, index: number): void {
  const members = groups.get(key)
  if (members) members.push(index)
  else groups.set(key, [index])
}

interface Slot {
  title: number
  company: number
  place: number
  repeated: number
  caps: number
}

/** The column of an atom: how far its line is from the dated one, and its place in the line. */
function slotOf(atom: Atom, position: number, count: number, facts: readonly LineFacts[]): string {
  const fact = facts[atom.line]
  return fact?.offset === null || !fact ? "far" : `${fact.offset} ${position} ${count}`
}

/** What the atoms in the same column of all entries have in common: a column of places is one, whatever a single word looks like. */
function slotsOf(
  atoms: readonly Atom[],
  words: readonly Word[],
  facts: readonly LineFacts[],
  perLine: ReadonlyMap<number, number[]>,
  lines: readonly Line[]
): Map<string, Slot> {
  const grouped = new Map<string, number[]>()
  atoms.forEach((atom, index) => {
    const siblings = perLine.get(atom.line) ?? []
    const key = slotOf(atom, siblings.indexOf(index), siblings.length, facts)
    if (key === "far" || lines[atom.line]?.bullet) return
    pushTo(grouped, key, index)
  })
  const slots = new Map<string, Slot>()
  for (const [key, members] of grouped) {
    if (members.length < 2) continue
    const of = (test: (index: number) => boolean) => members.filter(test).length / members.length
    const distinct = new Set(members.map(index => atoms[index]?.text)).size
    slots.set(key, {
      title: of(index => words[index] === "title"),
      company: of(index => words[index] === "company" || words[index] === "school"),
      place: of(index => words[index] === "place"),
      repeated: 1 - distinct / members.length,
      caps: of(index => isCaps(atoms[index]?.text ?? ""))
    })
  }
  return slots
}
