import type { Span } from "./coverage"
import { covers, leftOver } from "./coverage"
import type { Criterion } from "./criterion"
import { compareDegrees, findDegrees, findFields } from "./parse/degree"
import { findLevels } from "./parse/level"
import { findPlaces } from "./parse/place"
import { findLanguageLevel, findLanguages } from "./parse/spoken-language"
import type { FoundYears } from "./parse/years"
import { findYears } from "./parse/years"
import type { Qualification, QualificationKind } from "./role"
import { jointOf, withNames } from "./split-requirement"
import type { Mention } from "./vocabulary/term-index"
import { certificateNames, skills, softSkills, titleNames } from "./vocabulary/vocabulary"

const languageCue =
  /\b(fluen\w*|languages?|speak\w*|spoken|written|verbal|native|bilingual|mother tongue|proficien\w*|[abc][12]|sprach\p{L}*|kenntnisse|fließend\p{L}*|verhandlungssicher\p{L}*|langue|courant|parlé|idioma|hablado|nivel|nível|level|niveau|muttersprach\p{L}*|fluente|basic|professional|business|conversational|b2|c1)\b/iu
const languageWords =
  /\b(?:fluen\w*|languages?|speak\w*|spoken|written|verbal|oral|native|bilingual|mother|tongue|proficien\w+|[abc][12]|level|niveau|nivel|nível|better|above|higher|communicat\w+|additional|second|foreign|sprach\p{L}*|kenntnisse|\p{L}+kenntnisse|wort|schrift|mündlich|schriftlich|fließend\p{L}*|sehr|parlée?|écrite?|lu|langue|maternelle|hablad[oa]|escrit[oa]|idioma|falad[oa]|oral|proficient|business|conversational|professional|command)(?![\p{L}])/giu
const placeCue =
  /\b(based in|based out of|located in|location|living in|lives? in|resident (?:in|of)|residing in|reloca\w+ to|commut\w+ (?:to|distance)|on[ -]site in|office in|wohnhaft|wohnort|ansässig|basé[e]? (?:à|en)|residente? en|residir|work from (?:our )?|time ?zone|right to work in|eligible to work in|near)\b/iu
const titleCue =
  /\b(?:as (?:an?|the)|worked as|experience as|als|comme|en tant que|como|in (?:a|an) (?:similar )?(?:role|position) (?:as|of)|background as)\s+/iu
/** Years asked for, without what is only a maximum. */
function yearsOf(text: string): FoundYears | null {
  return findYears(text).find(found => found.min !== null) ?? null
}

const studies =
  /\b(?:university|universities|college|degrees?|discipline|disciplines|subject|subjects|fields?|studies|study|higher|education|completed?|finished|graduate|undergraduate|postgraduate|hochschul\w*|studium|studiengang|fachrichtung|abschluss|universitaire|études|diplôme|título|titulación|universitari[oa]|carrera|formación|formação|curso|complet[oa]|concluíd[oa]|superior|training|vocational|bachelor['’]?s?|master['’]?s?)(?![\p{L}])/giu
const fieldPhrase = /\s*(?:in|of|en|der|des|de|d['’]|em)\s+(?:an?\s+|the\s+)?(\p{L}[\p{L}&-]*(?:\s\p{L}[\p{L}&-]*){0,3})/iu

function education(text: string): Criterion | null {
  const degrees = findDegrees(text)
  if (degrees.length === 0) return null
  // "Bachelor's or Master's": the lower one is enough. "Master preferred, Bachelor required" is two sentences by then.
  const lowest = degrees.reduce((low, degree) => (compareDegrees(degree.level, low.level) < 0 ? degree : low))
  const from = degrees[0]!.start
  const fields = findFields(text.slice(from))
  const spans = [
    ...degrees.map(({ start, quote }) => ({ start, end: start + quote.length })),
    ...fields.map(({ start, quote }) => ({ start: from + start, end: from + start + quote.length })),
    ...spansOf(text, studies)
  ]
  const names = fields.map(field => field.name)
  if (leftOver(text, spans).length === 0) return { type: "education", atLeast: lowest.level, fields: names }
  // A field in no list is kept as it is written.
  const after = degrees[0]!.start + degrees[0]!.quote.length
  const said = /\s(?:in|en|de)$/iu.exec(degrees[0]!.quote)
  const phrase = fieldPhrase.exec(`${said ? said[0] : ""}${text.slice(after)}`)
  if (names.length > 0 || !phrase) return null
  const start = after - (said ? said[0].length : 0) + phrase.index + phrase[0].length - phrase[1]!.length
  return leftOver(text, [...spans, { start, end: start + phrase[1]!.length }]).length === 0
    ? { type: "education", atLeast: lowest.level, fields: [phrase[1]!] }
    : null
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length }))
}

/** What is said of a driving licence beside its name: the country, the class of cars, that it is valid. */
const licenceState =
  /\b(?:full|clean|valid|current|manual|uk|gb|nz|us|usa|eu|u\.[ks]\.|new zealand|australian|british|american|canadian|irish|european|german|french|spanish|portuguese|deutscher?n?|(?:der )?klasse b|kategorie b|(?:category|categoría|categoria|catégorie) b|b|valide|en cours de validité|vigente|válid[oa])(?![\p{L}])/giu

function certificate(text: string): Criterion | null {
  const mentions = certificateNames.index.findIn(text)
  const states = mentions.some(({ name }) => name === "Driving licence") ? spansOf(text, licenceState) : []
  // "(reach truck or counterbalance)" names kinds of the same licence.
  return covers(text, mentions, states) || (states.length === 0 && covers(text.replace(/\s*\([^)]*\)\s*$/u, ""), mentions))
    ? { type: "certificate", anyOf: unique(mentions) }
    : null
}

function language(text: string): Criterion | null {
  const found = findLanguages(text)
  const [first] = found
  if (!first) return null
  const short = text.split(/\s+/).length <= 4
  if (!short && !languageCue.test(text)) return null
  // A tool in the same sentence ("Python and English") was taken apart before; a skill that stays makes this its sentence.
  if (
    skills.index
      .findIn(text)
      .some(mention => !softSkills.has(mention.name) && mention.name !== "Translation" && mention.name !== "Language teaching") &&
    !languageCue.test(text)
  )
    return null
  const level = findLanguageLevel(text)
  const at = level === null ? 0 : text.indexOf(level.quote)
  const spans = [
    ...found.map(({ mention }) => mention),
    ...(level === null ? [] : [{ start: at, end: at + level.quote.length }]),
    ...spansOf(text, languageWords)
  ]
  if (leftOver(text, spans).length > 0) return null
  // "German or French": one of them is enough, which the language criterion cannot say; with a level no criterion can.
  const names = unique(found.map(({ mention }) => mention))
  if (
    names.length > 1 &&
    jointOf(
      text,
      found.map(({ mention }) => mention)
    ) === "any"
  )
    return found.some(({ level: stated }) => stated !== null) ? null : { type: "skill", anyOf: names, minYears: null }
  if (names.length > 1) return null
  return { type: "language", language: first.mention.name, atLeast: first.level }
}

function unique(mentions: readonly { name: string }[]): string[] {
  return [...new Set(mentions.map(mention => mention.name))]
}

/** The names one of which is enough; where a sentence names several that go together, the one that says most. */
function wantedSkills(text: string, mentions: readonly Mention[]): string[] {
  if (jointOf(text, mentions) === "any") return unique(mentions)
  const hard = mentions.filter(mention => !softSkills.has(mention.name))
  const pool = hard.length > 0 ? hard : mentions
  const open = text.indexOf("(")
  const inBrackets = open < 0 ? [] : pool.filter(mention => mention.start > open)
  if (inBrackets.length > 1) return unique(inBrackets)
  // What no other mention implies says most: of "REST APIs with Django and Python", Django.
  const narrow = pool.filter(mention => !pool.some(other => other.name !== mention.name && skills.implies(other.name, mention.name)))
  const means = narrow.find(mention => /\b(?:with|using|in|mit|avec|con|com|en|em)\s+$/iu.test(text.slice(0, mention.start)))
  const chosen = means ?? narrow[0] ?? pool[0]
  // Two things that are both wanted cannot be said by one criterion, save where having the one is having the other.
  const other = pool.find(mention => mention.name !== chosen?.name && !skills.implies(chosen?.name ?? "", mention.name))
  return chosen && !other ? [chosen.name] : []
}

const emptyWords =
  /^(?:relevant|professional|work(?:ing)?|proven|solid|hands-on|practical|prior|previous|industry|related|similar|comparable|full-time|post-qualification|commercial|the|a|an|in|of|as|on|experience|role|position|field|job|erfahrung|berufserfahrung|expérience|professionnelle|experiencia|experiência|profissional|profesional|minimum|required|preferred|least|at|plus|and|similar|capacity|environment|or|related|same|this|we|you|have|with|gerne|einschlägige|mindestens|mind|mehrjährige|similaire|un|une|poste|puesto|similares|dans|en|de|da|d|l)$/iu

function yearsCriterion(text: string, found: FoundYears): Criterion | null {
  const min = found.min ?? 1
  const span = { start: found.start, end: found.end }
  const outside = (mention: Span) => mention.end <= span.start || mention.start >= span.end
  const mentions = withNames(text, skills.index.findIn(text)).filter(mention => outside(mention) && !softSkills.has(mention.name))
  const [title] = titleNames.index.findIn(text).filter(outside)
  const own = title && mentions.every(mention => mention.start >= title.start && mention.end <= title.end)
  if (title && (own || titleCue.test(text)) && covers(text, [title], [span])) return { type: "years", min, of: title.name }
  if (covers(text, mentions, [span])) {
    const anyOf = wantedSkills(text, mentions)
    if (anyOf.length > 0) return { type: "skill", anyOf, minYears: min }
  }
  if (leftOver(text, [span]).length === 0 && mentions.length === 0) return { type: "years", min, of: null }
  // No known term: the words after "in", "of", "as" name the function, if they are all that is said.
  const after =
    /(?:experience|erfahrung|expérience|experiencia|experiência|background|work(?:ing)?|practice)?\s*(?:in|of|as|on|at|with|within|als|im|auf|en|dans|como|em|de|bei|mit)\s+(?:an?\s+|the\s+|la\s+|le\s+|el\s+|der\s+|einer?\s+)?([\p{L}][\p{L}\s/&-]{2,50})/iu.exec(
      text.slice(found.end)
    )
  const raw = (after?.[1] ?? "").split(/\s+(?:and|or|with|including|preferred|required|at|for|und|oder|mit|et|ou|y|is)\s+/iu)[0]!
  const phrase = raw.split(/\s+/).filter(word => word !== "" && !emptyWords.test(word))
  if (phrase.length === 0 || phrase.length > 4) return null
  const start = text.indexOf(raw, found.end)
  return leftOver(text, [span, { start, end: start + raw.length }]).length === 0 ? { type: "years", min, of: phrase.join(" ") } : null
}

function place(text: string): Criterion | null {
  const found = findPlaces(text)
  if (found.length === 0) return null
  const bare = text.trim().length <= found[0]!.end - found[0]!.start + 12
  const cues = [
    ...spansOf(text, new RegExp(placeCue.source, "giu")),
    ...spansOf(text, /\b(?:live|living|office|area|region|city|near|commute|relocate)\b/giu)
  ]
  if (leftOver(text, [...found, ...cues]).length > 0) return null
  return placeCue.test(text) || bare ? { type: "place", anyOf: unique(found) } : null
}

function title(text: string): Criterion | null {
  const found = titleNames.index.findIn(text)
  const [first] = found
  if (!first) return null
  if (leftOver(text, [...found, ...findLevels(text).map(({ start, quote }) => ({ start, end: start + quote.length }))]).length > 0)
    return null
  const bare = first.start === 0 && first.end >= text.replace(/[.\s]+$/, "").length
  return titleCue.test(text.slice(0, first.start + 1)) ||
    bare ||
    /\b(background|experience|former|ex-?)\b/i.test(text.slice(0, first.start))
    ? // The words themselves, not the family: "Head Chef" says more than "Chef".
      { type: "title", anyOf: [...new Set(found.map(mention => text.slice(mention.start, mention.end)))] }
    : null
}

function level(text: string): Criterion | null {
  const found = findLevels(text)
  const [first] = found
  if (
    !first ||
    leftOver(
      text,
      found.map(({ start, quote }) => ({ start, end: start + quote.length }))
    ).length > 0
  )
    return null
  return text.split(/\s+/).length <= 6 || /\blevel\b/i.test(text) ? { type: "level", atLeast: first.level } : null
}

/** "Willing to work night shifts": what somebody would do is asked of them; no profile shows it. */
const readiness =
  /^(?:you(?:['’]re| are) |must be |should be )?(?:flexible|willing(?:ness)?|prepared|ready|readiness|happy|available|availability|open to|bereit(?:schaft)?|verfügbarkeit|disponibilité|disponible|disponibilidad(?:e)?|disponível|dispuest[oa]|dispost[oa])(?![\p{L}])/iu

function skill(text: string, kind: QualificationKind): Criterion | null {
  if (readiness.test(text)) return null
  const known = skills.index.findIn(text)
  // What to avoid is described, not named: a word that is in no list would be looked for as if it were a tool.
  const mentions = kind === "avoid" ? known : withNames(text, known)
  if (mentions.length > 0) {
    if (!covers(text, mentions)) return null
    const anyOf = wantedSkills(text, mentions)
    return anyOf.length === 0 ? null : { type: "skill", anyOf, minYears: null }
  }
  const bare = text.trim().replace(/[.]$/, "")
  if (kind === "avoid" || vagueNoun.test(bare)) return null
  // A word by itself, or two names, are the name of something in the recruiter's own words.
  return /^[\p{L}\d][\p{L}\d+#./-]*(?:\s[\p{Lu}\d][\p{L}\d+#./-]*)?$/u.test(bare) && bare.length > 2
    ? { type: "skill", anyOf: [bare], minYears: null }
    : null
}

/** "Reliability", "Empathy", "Belastbarkeit": manners, which no word of a profile proves. */
const vagueNoun =
  /^(?:\p{L}+(?:ity|ness|tion|sion|ment|ance|ence|ship|ism|keit|heit|ung|té|dad|dade|thy|asm|ive|ful|able)|people|passion|humou?r|energy|drive|curious|honest|friendly|kind|calm|grit|teams?|customers?)$/iu

/** What code can decide of a sentence; null where no rule understands it. */
export function parseCriterion(text: string, kind: QualificationKind = "must"): Criterion | null {
  // "Only did outbound sales": somebody with sales and more is not meant, and no rule can tell the two apart.
  if (kind === "avoid" && /\b(?:only|just|nothing but|nur|ausschließlich|seulement|que du|s[oó]lo|apenas|somente)\b/iu.test(text))
    return null
  const asked = yearsOf(text)
  if (asked) {
    const degree = education(text)
    if (degree && !/experience|erfahrung|expérience|experiencia|experiência/i.test(text)) return degree
    return yearsCriterion(text, asked)
  }
  return education(text) ?? certificate(text) ?? language(text) ?? place(text) ?? title(text) ?? level(text) ?? skill(text, kind)
}

const negation =
  /^(?:please\s+)?(?:we are not looking for|(?:não|no) (?:procuramos|buscamos)|nous ne (?:re)?cherchons pas(?: de)?|wir suchen (?:nicht|keine)|no|not|avoid|without|never|don['’]t want|keine?n?|nicht|ohne|pas de|pas d['’]|sans|sin|sem|não)\s+(?=\S)/iu

/** One sentence → one qualification. `text` is kept as it is written; for what is to be avoided, "No agencies" becomes "Agencies". */
export function parseQualification(text: string, kind: QualificationKind, id: string): Qualification {
  const trimmed = text.replace(/\s+/g, " ").trim()
  const named = kind === "avoid" ? capitalise(trimmed.replace(negation, "")) : trimmed
  const sentence = named === "" ? text.trim() || "(empty)" : named
  return { id, text: sentence, kind, criterion: parseCriterion(sentence, kind), quote: null }
}

export function capitalise(text: string): string {
  const first = text[0]
  // A name that begins in lower case ("dbt", "iOS") keeps its spelling.
  if (!first || /^(?:dbt|iOS|k8s|npm|jQuery|e-|scikit|pandas)/.test(text)) return text
  return first.toUpperCase() + text.slice(1)
}
