import { asksFor, leftOver } from "./coverage"
import type { Span } from "./coverage"
import type { Criterion } from "../criterion"
import { findIndustries } from "../parse/industry"
import { findManagement } from "../parse/management"
import { findRecency } from "../parse/recency"
import type { FoundYears } from "../parse/years"
import { findYears } from "../parse/years"
import type { Mention } from "../vocabulary/term-index"
import { findSkills } from "./split-requirement"
import { softSkills, titleNames } from "../vocabulary/vocabulary"
import { wantedSkills } from "./skill"
import { namesOf } from "./spans"

const titleCue =
  /\b(?:as (?:an?|the)|worked as|experience as|als|comme|en tant que|como|in (?:a|an) (?:similar )?(?:role|position) (?:as|of)|background as)\s+/iu

const emptyWords =
  /^(?:relevant|professional|work(?:ing)?|proven|solid|hands-on|practical|prior|previous|progressive(?:ly)?|combined|running|scale|responsible|increasing|direct|recent|demonstrated|industry|related|similar|comparable|full-time|post-qualification|commercial|the|a|an|in|of|as|on|experience|role|roles|position|field|job|erfahrung|berufserfahrung|expérience|professionnelle|experiencia|experiência|profissional|profesional|minimum|required|preferred|least|at|plus|and|similar|capacity|environment|or|related|same|this|we|you|have|with|gerne|einschlägige|mindestens|mind|mehrjährige|similaire|un|une|poste|puesto|similares|dans|en|de|da|d|l|equivalent|fast-paced|large|complex|busy|dynamic|ervaring|werkervaring|met|doświadczenia|doświadczenie|w|z|esperienza|nel|con|di)$/iu
const functionPhrase =
  /^[’'\s]*(?:(?:of|de)\s+|d['’]\s*)?(?:[\p{L}-]+\s+){0,3}?(?:experience|erfahrung|berufserfahrung|expérience|experiencia|experiência|ervaring|werkervaring|doświadczenia|esperienza|background|work(?:ing)?|practice)?\s*(?:in|of|as|on|at|with|within|als|im|auf|en|dans|sur (?:des|les|le|la)|chez|como|em|de|bei|mit|met|w|z|na|jako|nel|nella|con|come|di)\s+(?:an?\s+|the\s+|la\s+|le\s+|el\s+|der\s+|einer?\s+|het\s+|een\s+)?([\p{L}][\p{L}\s/&'’-]{2,80})/iu
/** "5+ years' warehouse experience", "3 years managing budgets". */
const nounPhrase = /^[’'\s]*(?:of\s+)?((?:[\p{L}&/-]+\s+){1,4})(?:experience|background|work)\b/iu
const deedPhrase = /^[’'\s]*(?:of\s+)?(?:experience\s+)?((?:\p{Ll}+ing)\s+(?:[\p{L}&/-]+\s*){1,3})/u
const phraseEnd =
  /\s+(?:and|or|with|including|preferred|required|at|for|to|who|that|is|are|within|using|from|und|oder|mit|et|ou|y|ideally|preferably|in a|in an|in the)\s+|\s+(?:required|preferred|is|strongly)$/iu
/** Sums and sizes are a scope of their own: years alone are not what is asked. */
const scope = /\b(?:million|billion|mio|mrd)\b|[€$£]\s?\d/iu

/** Years asked for, without what is only a maximum and without "in the last 5 years". */
export function yearsOf(text: string): FoundYears | null {
  const recency = findRecency(text)
  return (
    findYears(text).find(found => found.min !== null && (recency === null || found.end <= recency.start || found.start >= recency.end)) ??
    null
  )
}

/** Years in a skill, in an industry, of managing people, in a function as it is written, or of any work. */
export function yearsCriterion(text: string, found: FoundYears): Criterion | null {
  const min = found.min ?? 1
  const span = { start: found.start, end: found.end }
  const recency = findRecency(text)
  const others = recency === null ? [span] : [span, recency]
  const outside = (mention: Span) => others.every(other => mention.end <= other.start || mention.start >= other.end)
  const mentions = findSkills(text).filter(mention => outside(mention) && !softSkills.has(mention.name))
  const titles = titleNames.index.findIn(text).filter(outside)
  const [title] = titles
  const own = title && mentions.every(mention => mention.start >= title.start && mention.end <= title.end)
  if (title && (own || titleCue.test(text)) && asksFor(text, [title], others)) return { type: "years", min, of: title.name }
  const management = findManagement(text)
  if (management && mentions.every(mention => mention.name === "People management") && leftOver(text, [...others, management]).length <= 3)
    return { type: "skill", anyOf: ["People management"], minYears: min }
  const industries = findIndustries(text).filter(outside)
  if (industries.length > 0 && industries.every(({ cued }) => cued) && leftOver(text, [...others, ...industries]).length === 0)
    return { type: "industry", anyOf: namesOf(industries), minYears: min }
  const tail = otherField(text, mentions)
  if (tail && asksFor(text, [...mentions, tail], others)) return { type: "skill", anyOf: namesOf([...mentions, tail]), minYears: min }
  if (mentions.length > 0 && asksFor(text, mentions, others)) {
    const anyOf = wantedSkills(text, mentions)
    if (anyOf.length > 0) return { type: "skill", anyOf, minYears: min, ...(recency === null ? {} : { withinYears: recency.years }) }
  }
  // "5 years of combined experience in Java or Kotlin and the frameworks around them": the names right behind the years.
  const narrowed = text.search(/,?\s*(?:ideally|preferably|including|idealerweise|idéalement|idealmente|preferentemente)(?![\p{L}])/iu)
  const aside = narrowed < 0 ? text.length : narrowed
  const [near] = mentions.filter(mention => mention.start >= found.end)
  if (near && leftOver(text.slice(found.end, near.start), []).length <= 1 && !scope.test(text)) {
    const after = mentions.filter(mention => mention.start >= near.start && mention.start < Math.min(near.start + 90, aside))
    const anyOf = wantedSkills(text.slice(0, after[after.length - 1]?.end ?? near.end), after.length > 0 ? after : [near])
    if (anyOf.length > 0) return { type: "skill", anyOf, minYears: min, ...(recency === null ? {} : { withinYears: recency.years }) }
  }
  if (leftOver(text, others).length === 0 && mentions.length === 0) return { type: "years", min, of: null }
  return scope.test(text) ? null : yearsInFunction(text, found, min)
}

/** "4 years in audit or tax": a field in no list, as good as the one before it. */
function otherField(text: string, mentions: readonly Mention[]): Mention | null {
  const last = mentions.at(-1)
  const match = last && /^\s+(?:or|oder|ou|o|of|lub)\s+(\p{L}[\p{L}-]+(?:\s\p{L}[\p{L}-]+)?)\s*$/iu.exec(text.slice(last.end))
  if (!last || !match || leftOver(match[1]!, []).length < match[1]!.split(" ").length) return null
  const words = match[1]!
  return { name: words[0]!.toUpperCase() + words.slice(1), start: text.length - words.length, end: text.length, from: -1, to: -1 }
}

/** "10+ years grocery", "5 Jahre Schichtleitung": the function stands right behind the years. */
const barePhrase = /^[’'\s]+((?:[\p{L}&/-]+\s*){1,3})[.\s]*$/u

/** No known term: the words after "in", "of", "as" name the function. */
function yearsInFunction(text: string, found: FoundYears, min: number): Criterion | null {
  if (leftOver(text.slice(0, found.start), []).length > 2) return null
  const rest = text.slice(found.end).replace(/\([^)]*\)/gu, " ")
  for (const pattern of [nounPhrase, functionPhrase, deedPhrase, barePhrase]) {
    const raw = (pattern.exec(rest)?.[1] ?? "").split(phraseEnd)[0]!
    const words = raw
      .split(/[\s/]+/)
      .filter(word => word !== "" && word !== "&" && !emptyWords.test(word))
      .slice(0, 4)
    if (words.length > 0) return { type: "years", min, of: words.join(" ") }
  }
  return null
}
