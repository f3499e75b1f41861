import type { ProfileBuilder } from "~profile/profile-builder"
import { datesIn, trimMarks } from "./dates-in-line"
import type { LabelledValue } from "./entries/entry-labels"
import { labelledValue, withoutTableHead } from "./entries/entry-labels"
import { labelledEntries } from "./entries/labelled-entries"
import type { Line } from "./lines"
import { foldLine, isProse } from "./lines"
import { isDegreeLike, isPlaceLike, isSchoolLike, isSurelyPlace } from "./role-words"
import type { DatedEntry } from "./split-entries"
import { splitEntries } from "./split-entries"

const separator = /\s*[-–—.·_]{4,}\s*|\s+[|•·–—-]\s+|\s*[|•·]\s*|\t+|\s{3,}/u
const grade = /^(?:gpa|grade|note|abschlussnote|schnitt|mention|nota|média|media|with honou?rs|cum laude|score)\b|^\d[.,]\d/i
/** Words between a degree and its field: "BSc in Physics", "Licence d'histoire", "Master en droit", "Licenciatura em Enfermagem". */
const fieldLink =
  /^(.{2,60}?)\s+(?:in|en|em|of(?= (?!Science|Applied|Arts|Engineering|Business Administration|Laws|Education|Philosophy|Technology|Commerce|Music|Fine Arts|Medicine|Nursing|Public)))\s+(.+)$/u
const shortDegree =
  /^((?:B|M|Dipl|Ph)\.?-?\s?(?:Sc|A|Eng|Ed|Tech|D|Ing|Inf|Kfm|Res|Phil|Com)\.?|BSc|MSc|BA|MA|BEng|MEng|MBA|PhD|BTS|DUT|BUT|CAP|Master|Bachelor|Licence|Diplom)\.?\s+(\p{Lu}.+)$/u

/** "BSc in Physics" → BSc, Physics; both are literal parts. */
export function splitDegree(text: string): { degree: string; field: string | null } {
  const short = shortDegree.exec(text)
  const linked = fieldLink.exec(text)
  if (linked?.[1] && linked[2]) return { degree: linked[1], field: linked[2] }
  if (short?.[1] && short[2] && !/^(?:of|der|of Science|en|Professionnel)\b/.test(short[2])) return { degree: short[1], field: short[2] }
  const comma = /^([^,]+),\s+(.+)$/u.exec(text)
  return comma?.[1] && comma[2] ? { degree: comma[1], field: comma[2] } : { degree: text, field: null }
}

/** "Institut de la Vesdre : Licence en Génie Électrique", "A-levels: Calder High School": a school and a degree around a colon. */
function schoolAndDegree(text: string): string[] {
  const [, school, degree] = /^(.+?)\s*[:：]\s+(.+)$/u.exec(text) ?? []
  if (!school || !degree) return [text]
  const isTurned = isSchoolLike(degree) && !isSchoolLike(school) && isDegreeLike(school)
  return (isSchoolLike(school) && isDegreeLike(degree)) || isTurned ? [school, degree] : [text]
}

/** "부산바다대학교 화학공학과 졸업", "神戸海風大学 経済学部": a school's name ends in the word for it, and what was learned there stands behind a space. */
const unspacedSchool =
  /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]*(?:大学院|大学|大學|学院|學院|高校|高等学校|専門学校|学校|學校|대학원|대학교|대학|고등학교|학교))[ 　]+(\S.*)$/u
/** A faculty or a subject, in the same scripts. */
const unspacedField = /(?:学部|學部|学科|學科|学系|學系|研究科|専攻|专业|專業|系|학과|학부|전공|공학|科)(?=$|[ 　])/u

/** "Licenciatura en Derecho. Universidad de Oviedo": a full stop parts a degree from its school. */
function partsAtStop(text: string): string[] {
  const parts = text.split(/(?<=\p{Ll}{3}|\))\.\s+(?=\p{Lu})/u)
  return parts.length === 2 && parts.some(isSchoolLike) && parts.some(isDegreeLike) ? parts : [text]
}

/** "BSc at the University of Leeds": a degree, a small word and its school. In "Gymnasium am Stadtpark" the small word is the school's own. */
function partsAtPreposition(text: string): string[] {
  const parts = text.split(/\s+(?:at|from|an der|am|à l['’]|à la|na|en la|bei)\s+(?=\p{Lu})/u)
  const before = parts[0]?.split(/,\s/).at(-1) ?? ""
  const isOwn = isNameOfSchool(before) || (isSchoolLike(before) && /\s(?:an der|am|bei)\s/u.test(text))
  return isOwn ? [text] : parts
}

/** "MSc Physics, University of Porto, Portugal": parts by comma, joined again where they name one school. */
function segmentsOf(text: string): string[] {
  return text
    .split(separator)
    .flatMap(whole => schoolAndDegree(whole))
    .flatMap(part => unspacedSchool.exec(part)?.slice(1) ?? [part])
    .flatMap(part => {
      const cells = part.split(/(,\s+|[،、，]\s*)/u)
      const pieces = cells.filter((_, index) => index % 2 === 0)
      /** Neighbouring pieces with what stands between them. */
      const joined = (from: number, to: number) => cells.slice(from * 2, Math.max(from * 2, to * 2 - 1)).join("")
      // "Falmouth Marine, Diploma in Engineering": a degree behind the comma parts it from whoever gives it.
      const paper = pieces.findIndex(isDegreeLike)
      if (!pieces.some(isSchoolLike) && paper > 0) return [joined(0, paper), joined(paper, pieces.length)]
      // "Máster en Cuidados Neonatales, UNED": a house in its initials.
      if (paper === 0 && pieces.length > 1 && /^\p{Lu}{3,6}$/u.test(pieces.at(-1) ?? "") && !pieces.some(isSchoolLike))
        return [joined(0, pieces.length - 1), joined(pieces.length - 1, pieces.length)]
      if (pieces.length < 2 || !pieces.some(isSchoolLike)) return [part]
      const school = pieces.findIndex(
        piece =>
          isSchoolLike(piece) && !(isDegreeLike(piece) && !isNameOfSchool(piece) && !/universi|college|institut|istituto/i.test(piece))
      )
      if (school < 0) return [part]
      return school === 0
        ? [joined(0, 1), joined(1, pieces.length)]
        : [joined(0, school), joined(school, school + 1), joined(school + 1, pieces.length)]
    })
}

/** "School:   Carlisle College, HND Construction": a label of a form that stands alone. */
function schoolLabel(text: string): LabelledValue | null {
  const found = labelledValue(text)
  return found && found.value !== "" && ["school", "degree"].includes(found.label) ? found : null
}

/** Says that a schooling goes on. */
const goesOn =
  /^\(?(?:in progress|ongoing|currently enrolled|enrolled|pursuing|current|present|laufend|en cours|en curso|em curso|in corso)\)?\.?$/iu
/** Says that it came to no degree; it is kept, because a degree without it would be one. */
const cameToNone =
  /(?<![\p{L}])(?:in ?complete|not (?:yet )?(?:completed|finished|graduated)|unfinished|did(?: not|n['’]t) (?:finish|complete|graduate)|withdrew|dropped out|left (?:before|after|without|early|to)|stopped|abandoned|discontinued|no degree|without (?:a )?degree|\d+ (?:credits?|credit hours|units|ects)|(?:courses?|coursework|classes) (?:toward|in|only|taken)|(?:one|two|three|four|\d) (?:terms?|semesters?|years?)|abgebrochen|nicht abgeschlossen|inachevée?|interrompue?|sin terminar|incomplet[oa]|não concluíd[oa]|interrompid[oa])(?![\p{L}])/iu

interface ReadEntry {
  school: string | null
  degree: string | null
  field: string | null
  body: Line[]
  /** The words that say that it goes on; null where none do. */
  ongoing: string | null
  /** The line that says that it came to no degree; null where none does. */
  unfinished: string | null
}

/** What an entry says of its schooling's end, beside its school and degree. */
function endOf({ head }: DatedEntry, segments: readonly string[]): Pick<ReadEntry, "ongoing" | "unfinished"> {
  return { ongoing: segments.find(part => goesOn.test(part)) ?? null, unfinished: head.find(text => cameToNone.test(text)) ?? null }
}

/** "Escola Secundária D. João": the word for a school stands first, and no paper is named. "High School Diploma" is a paper. */
function isNameOfSchool(text: string): boolean {
  const folded = foldLine(text)
  return (
    isSchoolLike(text) &&
    /^(?:escola|escuela|ecole|lycee|liceo|liceu|colegio|college|instituto|istituto|institut|i\.?e\.?s\b|szkola|liceum|gymnasium|gimnazj|skola|school|okulu?|lisesi)\b/u.test(
      folded
    ) &&
    !/\b(?:diplom|certific|zertifik|abitur|baccal|bachill|bachar|licen[cs]|grado\b|leaving|matur)/u.test(folded)
  )
}

/** What is attended rather than where: "Rektorsprogrammet, 30 hp", "Weiterbildung Projektmanagement". */
function isCourse(text: string): boolean {
  return (
    !isSchoolLike(text) &&
    /\b(?:\p{L}*program(?:m?et|me?|ma|a)?|courses?|kurs(?:en|et|y|us)?|\p{L}*lehrgang|weiterbildung|fortbildung|umschulung|cursos?|corso|corsi|cours|stage de formation|szkolenie|studia podyplomowe|skolen[ií]|rekvalifikace|e?utbildning|bijscholing|training|workshop|modules?|semester|semestre|\d{1,3} (?:hp|ects|credits)|level \d)\b/u.test(
      foldLine(text)
    )
  )
}

const town = /^\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)?$/u

/** "E.E.T. N.º 464, Rosario": the town behind a school is none of its name. */
function withoutTown(school: string | null): string | null {
  const parts = school?.split(/,\s+/) ?? []
  const [name = "", last = ""] = [parts.slice(0, -1).join(", "), parts.at(-1)]
  return school !== null && parts.length === 2 && name.length > 2 && town.test(last) && !isSchoolLike(last) && school.startsWith(name)
    ? name
    : school
}

/** "Enssib, Villeurbanne", "HTL Mödling, Holztechnik": what has the form of a place and stands on the entry's first line is the school and its town. */
function houseInTown(first: string | undefined, named: readonly string[]): string | null {
  const found = named.find(part => part === first?.trim() && part.includes(",") && !isSurelyPlace(part) && !isCourse(part))
  return found ?? null
}

/** "PhD Hydrology, University of Leeds, 2011. Thesis: …": an entry goes on in sentences behind its first. */
function headsApart(lines: readonly Line[]): Line[] {
  return lines.flatMap(line => {
    // "Licenciatura en Derecho. Universidad de Oviedo (2005 – 2010)" is no sentence.
    const [degree, school] = line.text.length <= 160 && datesIn(line.text) ? partsAtStop(line.text) : []
    if (degree !== undefined && school !== undefined)
      return [
        { ...line, text: degree, raw: degree },
        { ...line, text: school, raw: school, gap: false }
      ]
    const [, head = "", told = ""] = /^(.{12,120}?(?:19|20)\d\d\)?)\.\s+(\p{Lu}.*)$/u.exec(line.text) ?? []
    if (head === "" || told === "" || !isProse(line.text) || !(isSchoolLike(head) || isDegreeLike(head))) return [line]
    return [
      { ...line, text: head, raw: head },
      { ...line, text: told, raw: told, gap: false, bullet: true }
    ]
  })
}

function toEducation(entry: DatedEntry): ReadEntry {
  const body = [...entry.body]
  const head = [...entry.head]
  // Degree and school stand in up to two more lines under the dated one.
  while (
    body[0] &&
    head.length < 3 &&
    !body[0].bullet &&
    !body[0].gap &&
    body[0].text.length <= 90 &&
    (isDegreeLike(body[0].text) || isSchoolLike(body[0].text))
  ) {
    head.push(body.shift()?.text ?? "")
  }
  const segments = head
    .map(text => schoolLabel(text)?.value ?? text)
    .flatMap(partsAtPreposition)
    .flatMap(partsAtStop)
    .flatMap(segmentsOf)
    .map(trimMarks)
    .filter(part => part !== "" && !grade.test(part))
  const end = endOf(entry, segments)
  const degreeAt = segments.findIndex(
    part =>
      isDegreeLike(part) && !isNameOfSchool(part) && !(isSchoolLike(part) && segments.some(other => other !== part && isDegreeLike(other)))
  )
  const named = segments.filter((part, index) => index !== degreeAt && part !== end.ongoing)
  const told = named.find(isSchoolLike) ?? named.find(part => !isPlaceLike(part) && !isCourse(part)) ?? null
  const school = withoutTown(told ?? houseInTown(head[0], named))
  const beside =
    named.find(
      part => part !== told && part !== school && (isCourse(part) || !isPlaceLike(part)) && !(school !== null && part.startsWith(school))
    ) ?? null
  if (degreeAt < 0) {
    const isField = beside !== null && unspacedField.test(beside)
    return { school, degree: isField ? null : beside, field: isField ? beside : null, body, ...end }
  }
  const found = segments[degreeAt] ?? ""
  // "Ausbildung zur Kauffrau": whole. A field may also stand in a part of its own after the degree.
  const { degree, field } = splitDegree(found)
  return { school, degree, field: field ?? (beside !== null && unspacedField.test(beside) ? beside : null), body, ...end }
}

/** Does an entry name a school or a degree by its words? What is dated under a school's title may be a choir or a deal as well. */
function hasSchoolWord({ head, body }: DatedEntry): boolean {
  return [...head, body[0]?.text ?? ""].some(text => isSchoolLike(text) || isDegreeLike(text))
}

/** "MRICS, 2013": letters that somebody may put behind their name, and no school. */
function isMembership({ head }: DatedEntry): boolean {
  return head.length === 1 && /^\p{Lu}[\p{Lu}.]{2,7}$/u.test(head[0] ?? "")
}

/** Reads the schools of a section; lines that belong to none come back. */
export function readEducation(told: readonly Line[], builder: ProfileBuilder): { count: number; rest: Line[] } {
  const lines = headsApart(withoutTableHead(told))
  const labels = labelledEntries(lines, ["school", "degree"])
  if (labels) {
    for (const { values, dates, body } of labels.entries) {
      builder.education({ school: withoutTown(values.school ?? null), degree: values.degree ?? null, field: values.field ?? null, dates })
      builder.passage("education", values.school ?? values.degree ?? null, body.map(line => line.raw).join("\n"))
    }
    return { count: labels.entries.length, rest: labels.rest }
  }
  const { entries, rest } = splitEntries(lines, datesIn, text => isDegreeLike(text) || isSchoolLike(text))
  const left = [...rest]
  let count = 0
  // One that has no such word is a school only in the form of its neighbours that have one.
  const forms = new Set(entries.filter(hasSchoolWord).map(({ head }) => head.length))
  const isSchooling = (entry: DatedEntry) =>
    hasSchoolWord(entry) || (forms.has(entry.head.length) && entries.length <= 4 && !isMembership(entry))
  for (const entry of entries) {
    const { school, degree, field, body, ongoing, unfinished } = toEducation(entry)
    if ((school || degree) && isSchooling(entry)) {
      const dates = entry.dated?.dates ?? (ongoing === null ? null : { start: null, end: "present" as const, quote: ongoing })
      builder.education({ school, degree, field, dates })
      if (unfinished !== null) builder.passage("education", school ?? degree, unfinished)
      count++
    } else left.push(...entry.head.map(text => ({ raw: text, text, heading: false, bullet: false, gap: false, indent: 0 })))
    if (body.length > 0) builder.passage("education", school ?? degree, body.map(line => line.raw).join("\n"))
  }
  return { count, rest: left }
}
