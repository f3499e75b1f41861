import { leftOver } from "./coverage"
import type { Criterion } from "../criterion"
import type { Span } from "./coverage"
import type { FoundField } from "../parse/degree"
import { compareDegrees, findDegrees, findFields } from "../parse/degree"
import { spansOf } from "./spans"

const studies =
  /\b(?:university|universities|college|degrees?|discipline|disciplines|subject|subjects|fields?|studies|study|higher|education|educational|completed?|completion|finished|school|two|2-year|community|trade|institution|program|programme|graduate|graduated|undergraduate|postgraduate|accredited|four|year|4-year|combination|technical|quantitative|scientific|stem|diploma|ged|g\.e\.d|secondary|high|hochschul\w*|fachhochschul\w*|studium|studiengang|fachrichtung|abschluss|universitaire|études|diplômé?e?s?|título|titulación|titulad[oa]|universitari[oa]|carrera|formación|formação|curso|complet[oa]|concluíd[oa]|superior|training|vocational|working|towards?|bachelor['’]?s?|master['’]?s?)(?![\p{L}])/giu
const fieldPhrase = /\s*(?:in|of|en|der|des|de|d['’]|em)\s+(?:an?\s+|the\s+)?(\p{L}[\p{L}&-]*(?:\s\p{L}[\p{L}&-]*){0,3})/iu
/** A way round the degree that only years can show. */
const orYears = /\b(?:or|oder|ou|o)\b[^.;]*\b(?:years?|yrs|jahre?n?|ans|años|anos)\b/iu
const otherThing = /^\s*,?\s*(?:and|plus|as well as|und|sowie|et|y|e)\s/iu
const aboutField =
  /\b(?:related|relevant|similar|equivalent|comparable|other|field|discipline|subject|major|area|preferred|desired|required|gleichwertig\p{L}*|vergleichbar\p{L}*|équivalente?|similaire|equivalente|afín|afines|similares?|áreas?)(?![\p{L}])/iu

/** "in Statistics, Hydrology or a related field": each field in the order of the sentence, one in no list by its own words. */
function listedFields(text: string, known: readonly FoundField[]): { names: string[]; spans: Span[] } | null {
  if (known.length === 0) return null
  const list = /\s(?:in|of|en|em|der|des)\s+(?=\p{L})/iu.exec(text)
  if (!list) return null
  const from = list.index + list[0].length
  const names: string[] = []
  const spans: Span[] = []
  let at = from
  for (const piece of text
    .slice(from)
    .split(/(\s*(?:,\s*(?:and|or|und|oder|et|ou|y|o|e)\s|,|;|\/|\s(?:and|or|und|oder|et|ou|y|o|e)\s)\s*)/iu)) {
    const start = at
    at += piece.length
    if (!/\p{L}/u.test(piece) || /^\s*(?:,\s*)?(?:and|or|und|oder|et|ou|y|o|e)\s*$/iu.test(piece)) continue
    const within = known.filter(field => field.start >= start && field.start < at)
    if (within.length > 0) names.push(...within.map(({ name }) => name))
    else if (ownField.test(piece.trim()) && !aboutField.test(piece)) {
      names.push(piece.trim())
      spans.push({ start, end: at })
    }
  }
  return { names: [...new Set(names)], spans }
}

/** "Agriculture or equivalent" → "Agriculture"; "or a cognate subject" leaves the field what it is. */
function ownFieldOf(phrase: string): string[] {
  const field = phrase
    .replace(/[\s,]*(?:\b(?:or|and|oder|ou|o)\b.*|(?:terminad[oa]|concluíd[oa]|finished|completed|abgeschlossen))$/iu, "")
    .trim()
  return field === "" ? [] : [field]
}

/** One to three words, the first with a capital. */
const ownField = /^\p{Lu}[\p{L}-]+(?:\s(?:and\s|&\s)?\p{L}+){0,2}$/u

/** A degree that the sentence asks for: the lowest one named is enough, any of the fields will do. Null where it asks for more than that. */
export function educationOf(text: string): Criterion | null {
  const degrees = findDegrees(text)
  const [first] = degrees
  if (!first || orYears.test(text)) return null
  const lowest = degrees.reduce((low, degree) => (compareDegrees(degree.level, low.level) < 0 ? degree : low))
  const from = first.start
  // "Equivalent education" is no field of study.
  const fields = findFields(text.slice(from)).filter(
    ({ name, start }) =>
      name !== "Education" || !/\b(?:equivalent|related|higher|further|relevant|or|formal|and)\s+$/iu.test(text.slice(from, from + start))
  )
  // "Law degree": the field stands before it.
  const led = findFields(text.slice(Math.max(0, from - 40), from))
    .map(field => ({ ...field, start: field.start + Math.max(0, from - 40) }))
    .filter(({ start, quote }) => /^\s$/u.test(text.slice(start + quote.length, from)))
  const spans = [
    ...degrees.map(({ start, quote }) => ({ start, end: start + quote.length })),
    ...fields.map(({ start, quote }) => ({ start: from + start, end: from + start + quote.length })),
    ...led.map(({ start, quote }) => ({ start, end: start + quote.length })),
    ...spansOf(text, studies)
  ]
  const names = [...led, ...fields].map(field => field.name)
  if (leftOver(text, spans).length === 0) return { type: "education", atLeast: lowest.level, fields: names }
  const listed = listedFields(text.slice(from), fields)
  if (
    listed &&
    leftOver(text, [...spans, ...listed.spans.map(({ start, end }) => ({ start: from + start, end: from + end }))]).length === 0
  )
    return { type: "education", atLeast: lowest.level, fields: listed.names }
  const after = first.start + first.quote.length
  // A field in no list is kept as it is written.
  const said = /\s(?:in|en|de)$/iu.exec(first.quote)
  const phrase = fieldPhrase.exec(`${said ? said[0] : ""}${text.slice(after)}`)
  if (names.length === 0 && phrase) {
    const start = after - (said ? said[0].length : 0) + phrase.index + phrase[0].length - phrase[1]!.length
    if (leftOver(text, [...spans, { start, end: start + phrase[1]!.length }]).length === 0)
      return { type: "education", atLeast: lowest.level, fields: ownFieldOf(phrase[1]!) }
  }
  // "…, Physics, or another field with much statistics": more fields than are known, and nothing beside the degree.
  if (leftOver(text.slice(0, from), spans).length > 1) return null
  const end = Math.max(...spans.map(span => span.end))
  const tail = text.slice(end)
  if (otherThing.test(tail) && !aboutField.test(text)) return null
  const inside = leftOver(
    text.slice(from),
    spans.map(span => ({ start: span.start - from, end: span.end - from }))
  ).length
  if (inside > 8 || (inside > 3 && !aboutField.test(text) && names.length === 0)) return null
  return { type: "education", atLeast: lowest.level, fields: aboutField.test(text) || names.length > 0 ? names : [] }
}
