import type { NameField } from "~role/vocabulary/everyday-names"
import { everydayName } from "~role/vocabulary/everyday-names"
import type { Mention } from "~role/vocabulary/term-index"
import { isGlued } from "~role/vocabulary/tokens"
import type { Tokens } from "~role/vocabulary/tokens"
import { clauseWords, determiners, fillers, joints, prepositions, qualities } from "./function-words"
import { isCue, isOfField, isTitleOfField } from "./fields"

/** Where a mention stands. */
export interface MentionPlace {
  tokens: Tokens
  /** An entry of a list of skills. */
  isSkill: boolean
  /** The title of the work it is told of, or the words that say what somebody is. */
  title: string | null
  /** The segment is such a title itself. */
  isTitle: boolean
}

const stops = /[.!?•▪●|\n]/
/** "Proficient in Python", "6 years of Java": what is asked for or claimed like a tool. */
const claimed =
  /(?:\b(?:experienced?|knowledge|knows?|proficien\p{L}+|skilled|skills?|expert(?:ise)?|fluent|familiar(?:ity)?|certified|certification|years?['’]? of|yrs of|versed|kenntnisse|erfahrung|expérience|maîtrise|experiencia|dominio|conhecimentos?)(?:\s+(?:in|with|of|using|on|mit|en|de|con|em|com))?|\b(?:wrote|write|writes|writing|coded|coding|programmed|programming|scripted|scripting|automated|using)(?: in)?)\s+(?:[\p{L}+#.-]+(?:,| and| or|\/)\s*){0,3}$/iu
const counted = /^\s*(?:[(:–-]\s*\d|\d{1,2}\+?\s*(?:years?|yrs)|,\s*\d{1,2}\+?\s*(?:years?|yrs))/iu
/** "Spring 2019", "every spring", "vitamin C". */
const calendarBefore = /^(?:every|last|next|this|early|late|mid|each|past|previous|coming)$/
const labelledBefore =
  /^(?:vitamin|category|class|grade|hepatitis|plan|figure|level|section|series|type|letter|blood|schedule|appendix|note|gate|terminal|block)$/
const small = new Set([
  "to",
  "in",
  "at",
  "on",
  "for",
  "into",
  "out",
  "up",
  "off",
  "away",
  "over",
  "through",
  "through",
  "with",
  "the",
  "a",
  "an",
  "my",
  "your",
  "their",
  "his",
  "her",
  "its",
  "our"
])
const listed = /^\s?(?:[,/;|•·()+&:\n-]|and|or|und|oder|et|ou|y|o|e)(?:\s?(?:and|or|und|oder|et|ou|y|o|e)\b)?[\s(•·*-]{0,4}$/iu

/**
 * Whether a word that is also an ordinary one is meant as the tool: written as the tool is and with something of its field in the same sentence, or
 * in the title of the work. `others` are the text's other mentions.
 */
export function isMeant(mention: Mention, place: MentionPlace, others: readonly Mention[]): boolean {
  const { tokens } = place
  const spelling = tokens.text.slice(mention.start, mention.end)
  const name = everydayName(spelling)
  if (name === null) return true
  const { words, text } = tokens
  const fields = [...name.fields]
  const before = mention.from > 0 && isGlued(tokens, mention.from) ? words[mention.from - 1]! : null
  const after = mention.to < words.length && isGlued(tokens, mention.to) ? words[mention.to]! : null
  const isAlone = mention.from === 0 && mention.to === words.length
  if (place.isSkill && isAlone) return true
  const sentence = sentenceAround(tokens, mention)
  const inSentence = others.filter(other => other !== mention && other.from >= sentence.from && other.to <= sentence.to)
  const sure = inSentence.filter(other => isSureOf(other, fields, tokens))
  if (isOrdinary(before, after, text, mention, name.beforeSmallWord, fields)) return false
  // A noun behind it makes it that noun's adjective, unless the noun is of the field, or the sentence goes on with a verb.
  const leads = before !== null && /^(?:in|with|using|on|by|via|of|and|for|mit|en|avec|con|com|em)$/.test(before)
  const hasTitle = place.title !== null && fields.some(field => isTitleOfField(place.title!, field))
  if (after !== null && isNoun(after) && !inSentence.some(({ from }) => from === mention.to) && !fields.some(field => isCue(after, field)))
    if (!leads || (sure.length === 0 && !hasTitle)) return false
  // Some people write everything in small letters; then the case says nothing.
  const isRight = spelling === name.written || (text.length >= 30 && !/\p{Lu}/u.test(text))
  const cue = hasCue(tokens, sentence, mention, fields)
  if (!isRight) {
    const shouts = spelling === spelling.toUpperCase() && spelling.length > 2
    const beside = sure.some(other => isListed(other, mention, text))
    return (
      beside ||
      (place.isSkill && (sure.length > 0 || cue)) ||
      (shouts && (cue || sure.length > 0 || hasTitle)) ||
      (after !== null && strongCues.has(after)) ||
      (sure.length > 0 && cue && leads)
    )
  }
  if (sure.length > 0 || cue) return true
  const lead = text.slice(Math.max(0, mention.start - 80), mention.start)
  if (claimed.test(lead) || counted.test(text.slice(mention.end, mention.end + 16))) return true
  // Two such words in a list, both in the right case, vouch for each other.
  if (
    inSentence.some(
      other =>
        isListed(other, mention, text) &&
        everydayName(text.slice(other.start, other.end))?.written === text.slice(other.start, other.end) &&
        fields.some(field => everydayName(text.slice(other.start, other.end))!.fields.has(field))
    )
  )
    return true
  // At the beginning of a sentence every word is written so.
  const opens = mention.from === sentence.from
  if (place.isTitle) return hasTitle
  return hasTitle && (!opens || after === null || joints.has(after) || made.has(after))
}

/** What is made of a tool, in its field. */
const made = new Set(["service", "microservice", "monolith", "stack", "development", "project", "job", "team", "ecosystem", "environment"])
const strongCues = new Set([
  "developer",
  "programming",
  "programmer",
  "framework",
  "library",
  "script",
  "scripting",
  "code",
  "coding",
  "codebase",
  "backend",
  "frontend",
  "api",
  "database",
  "spreadsheet",
  "sheet",
  "dashboard",
  "crm",
  "js",
  "sql"
])

function isOrdinary(
  before: string | null,
  after: string | null,
  text: string,
  mention: Mention,
  beforeSmallWord: boolean,
  fields: readonly NameField[]
): boolean {
  if (
    after === "of" ||
    (after !== null && /^(?:19|20)\d\d$/.test(after) && text.slice(mention.start, mention.end).toLowerCase() === "spring")
  )
    return true
  if (before !== null && (calendarBefore.test(before) || (mention.end - mention.start === 1 && labelledBefore.test(before)))) return true
  if (before === "mr" || before === "ms" || before === "mrs") return true
  if (
    beforeSmallWord &&
    after !== null &&
    small.has(after) &&
    (before === null ||
      before === "to" ||
      before === "a" ||
      before === "the" ||
      !/^(?:in|with|using|of|and|on|by|microsoft|ms|advanced)$/.test(before))
  )
    return true
  return beforeSmallWord && before === "to" && !fields.includes("people") && after !== null && !joints.has(after)
}

/** A word that may be the noun to which the one before it is an adjective: no small word, no number, no measure of how well. */
function isNoun(word: string): boolean {
  return (
    word.length > 1 &&
    !/^[\d.]/.test(word) &&
    !determiners.has(word) &&
    !prepositions.has(word) &&
    !joints.has(word) &&
    !clauseWords.has(word) &&
    !qualities.has(word) &&
    !fillers.has(word) &&
    !small.has(word) &&
    !notNouns.has(word)
  )
}

const notNouns = new Set(
  `is are was were has had have be been every day daily not using used user use since where when then also etc level based cloud certified expert specialist consultant team jobs job service microservice monolith stack project environment ecosystem e.g development engineer developer architect administrator admin manager analyst designer trainer lead`.split(
    /\s+/
  )
)

/** The words of the sentence a mention stands in. */
function sentenceAround(tokens: Tokens, mention: Mention): { from: number; to: number } {
  const { text, starts, ends, words } = tokens
  const breaks = (at: number) => {
    const between = text.slice(ends[at - 1], starts[at])
    return between.length > 1 ? stops.test(between) : between === "\n"
  }
  let from = mention.from
  while (from > 0 && !breaks(from)) from--
  let to = mention.to
  while (to < words.length && !breaks(to)) to++
  return { from, to }
}

/** Of the field, and no everyday word itself. */
function isSureOf(other: Mention, fields: readonly NameField[], tokens: Tokens): boolean {
  return everydayName(tokens.text.slice(other.start, other.end)) === null && fields.some(field => isOfField(other.name, field))
}

function hasCue(tokens: Tokens, sentence: { from: number; to: number }, mention: Mention, fields: readonly NameField[]): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (at >= mention.from && at < mention.to) continue
    if (fields.some(field => isCue(tokens.words[at]!, field))) return true
  }
  return false
}

function isListed(other: Mention, mention: Mention, text: string): boolean {
  const [left, right] = other.start < mention.start ? [other, mention] : [mention, other]
  return right.start - left.end < 12 && listed.test(text.slice(left.end, right.start))
}
