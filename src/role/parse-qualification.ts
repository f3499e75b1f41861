import type { Criterion } from "./criterion"
import { compareDegrees, findDegrees, findFields } from "./parse/degree"
import { findLevels } from "./parse/level"
import { findPlaces } from "./parse/place"
import { findLanguages } from "./parse/spoken-language"
import type { FoundYears } from "./parse/years"
import { findYears } from "./parse/years"
import type { Qualification, QualificationKind } from "./role"
import { jointOf } from "./split-requirement"
import type { Mention } from "./vocabulary/term-index"
import { certificateNames, skills, softSkills, titleNames } from "./vocabulary/vocabulary"

const languageCue =
  /\b(fluen\w*|languages?|speak\w*|spoken|written|verbal|native|bilingual|mother tongue|proficien\w*|[abc][12]|sprach\p{L}*|kenntnisse|fließend\p{L}*|verhandlungssicher\p{L}*|langue|courant|parlé|idioma|hablado|nivel|nível|level|niveau|muttersprach\p{L}*|fluente|basic|professional|business|conversational|b2|c1)\b/iu
const placeCue =
  /\b(based in|based out of|located in|location|living in|lives? in|resident (?:in|of)|residing in|reloca\w+ to|commut\w+ (?:to|distance)|on[ -]site in|office in|wohnhaft|wohnort|ansässig|basé[e]? (?:à|en)|residente? en|residir|work from (?:our )?|time ?zone|right to work in|eligible to work in|near)\b/iu
const titleCue =
  /\b(?:as (?:an?|the)|worked as|experience as|als|comme|en tant que|como|in (?:a|an) (?:similar )?(?:role|position) (?:as|of)|background as)\s+/iu
const abilityCue =
  /experience|knowledge|proficien|skill|understand|familiar|expertise|background|competen|ability|able to|using|certified|know|master|comfortable|erfahr|kenntnis|expérience|maîtris|connaissance|conocimiento|experiencia|dominio|conhecimento|experiência|domínio/iu
const namedTool =
  /(?:experience|proficien\w+|knowledge|skilled|familiar(?:ity)?|expertise|works?|working|competen\w+|hands-on|background|erfahrung|kenntnisse|expérience|experiencia|experiência|certified)\s+(?:with|in|of|using|mit|avec|con|com|de|en|em)\s+((?:[A-Z0-9][\p{L}\d+#./-]*)(?:\s+[A-Z0-9][\p{L}\d+#./-]*){0,2})\s*[.,]?$/u

/** Years asked for, without what is only a maximum. */
function yearsOf(text: string): FoundYears | null {
  return findYears(text).find(found => found.min !== null) ?? null
}

function education(text: string): Criterion | null {
  const degrees = findDegrees(text)
  if (degrees.length === 0) return null
  // "Bachelor's or Master's": the lower one is enough. "Master preferred, Bachelor required" is two sentences by then.
  const lowest = degrees.reduce((low, degree) => (compareDegrees(degree.level, low.level) < 0 ? degree : low))
  const from = degrees[0]!.start
  const fields = findFields(text.slice(from)).map(field => field.name)
  return { type: "education", atLeast: lowest.level, fields }
}

function certificate(text: string): Criterion | null {
  const names = unique(certificateNames.index.findIn(text))
  return names.length === 0 ? null : { type: "certificate", anyOf: names }
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
  // "German or French": one of them is enough, which the language criterion cannot say.
  const names = unique(found.map(({ mention }) => mention))
  if (
    names.length > 1 &&
    jointOf(
      text,
      found.map(({ mention }) => mention)
    ) === "any"
  )
    return { type: "skill", anyOf: names, minYears: null }
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
  return chosen ? [chosen.name] : []
}

const emptyWords =
  /^(?:relevant|professional|work(?:ing)?|proven|solid|hands-on|practical|prior|previous|industry|related|similar|comparable|full-time|post-qualification|commercial|the|a|an|in|of|as|experience|role|position|field|job|erfahrung|berufserfahrung|expérience|professionnelle|experiencia|experiência|profissional|profesional|minimum|required|preferred|least|at|plus|and|similar|capacity|environment|or|related|same|this|we|you|have|with|gerne|einschlägige|mindestens|mind|mehrjährige|similaire|un|une|poste|puesto|similares|dans|en|de|da|d|l)$/iu

function yearsCriterion(text: string, found: FoundYears): Criterion {
  const min = found.min ?? 1
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`
  const mentions = skills.index.findIn(rest).filter(mention => !softSkills.has(mention.name))
  const titles = titleNames.index.findIn(rest)
  const [title] = titles
  const asTitle = titleCue.test(rest)
  if (title && (asTitle || mentions.length === 0 || mentions.every(mention => mention.start >= title.start && mention.end <= title.end))) {
    return { type: "years", min, of: title.name }
  }
  if (mentions.length > 0) return { type: "skill", anyOf: wantedSkills(rest, mentions), minYears: min }
  // No known term: the words after "in", "of", "as" name the function.
  const after =
    /(?:experience|erfahrung|expérience|experiencia|experiência|background|work(?:ing)?|practice)?\s*(?:in|of|as|with|within|als|im|en|dans|como|em|de|bei|mit)\s+(?:an?\s+|the\s+|la\s+|le\s+|el\s+|der\s+)?([\p{L}][\p{L}\s/&-]{2,50})/iu.exec(
      text.slice(found.end)
    )
  const phrase = (after?.[1] ?? "")
    .split(/\s+(?:and|or|with|including|preferred|required|at|for|und|oder|mit|et|ou|y|is)\s+/iu)[0]!
    .split(/\s+/)
    .filter(word => word !== "" && !emptyWords.test(word))
  return { type: "years", min, of: phrase.length === 0 || phrase.length > 4 ? null : phrase.join(" ") }
}

function place(text: string): Criterion | null {
  const found = findPlaces(text)
  if (found.length === 0) return null
  const bare = text.trim().length <= found[0]!.end - found[0]!.start + 12
  return placeCue.test(text) || bare ? { type: "place", anyOf: unique(found) } : null
}

function title(text: string): Criterion | null {
  const found = titleNames.index.findIn(text)
  const [first] = found
  if (!first) return null
  const bare = first.start === 0 && first.end >= text.replace(/[.\s]+$/, "").length
  return titleCue.test(text.slice(0, first.start + 1)) ||
    bare ||
    /\b(background|experience|former|ex-?)\b/i.test(text.slice(0, first.start))
    ? // The words themselves, not the family: "Head Chef" says more than "Chef".
      { type: "title", anyOf: [...new Set(found.map(mention => text.slice(mention.start, mention.end)))] }
    : null
}

function level(text: string): Criterion | null {
  const [first] = findLevels(text)
  if (!first) return null
  return text.split(/\s+/).length <= 6 || /\blevel\b/i.test(text) ? { type: "level", atLeast: first.level } : null
}

function skill(text: string, kind: QualificationKind): Criterion | null {
  const mentions = skills.index.findIn(text)
  // A long sentence may name a field in passing ("notes that sales can read") without asking for it.
  if (mentions.length > 0 && text.split(/\s+/).length > 10 && !abilityCue.test(text)) return null
  if (mentions.length > 0) return { type: "skill", anyOf: wantedSkills(text, mentions), minYears: null }
  // What to avoid is described, not named: a word that is in no list would be looked for as if it were a tool.
  if (kind === "avoid") return null
  const named = namedTool.exec(text.slice(0, 1).toLowerCase() + text.slice(1))?.[1]
  if (named) return { type: "skill", anyOf: [named.replace(/[.,]$/, "")], minYears: null }
  const bare = text.trim().replace(/[.]$/, "")
  // A word by itself, or two names, are the name of something in the recruiter's own words.
  return /^[\p{L}\d][\p{L}\d+#./-]*(?:\s[\p{Lu}\d][\p{L}\d+#./-]*)?$/u.test(bare) && bare.length > 2
    ? { type: "skill", anyOf: [bare], minYears: null }
    : null
}

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
