import { asksFor, leftOver } from "./coverage"
import type { Criterion } from "../criterion"
import { findRecency } from "../parse/recency"
import type { QualificationKind } from "../role"
import { findKnownSkills, findSkills, jointOf } from "./split-requirement"
import type { Mention } from "../vocabulary/term-index"
import { fold } from "../vocabulary/tokens"
import { skillNames, softSkills } from "../vocabulary/vocabulary"
import { heads } from "./heads"
import { namesOf } from "./spans"

const listJoint =
  /^\s*[)]?\s*(?:[,;/&+]|(?:,?\s*)(?:and\/or|and|or|und|oder|et|ou|y|o|e|en|of|i|lub|albo|oppure|bzw\.))\s*(?:\p{L}+\s){0,2}[(]?$/iu
const orJoint = /\/|(?<![\p{L}])(?:or|oder|ou|o|of|lub|albo|oppure|bzw\.)(?![\p{L}])/iu

/** "Statistics in R or SAS": the alternatives are what the "or" joins, not what they are for. */
function alternativesIn(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const gaps = mentions.slice(1).map((mention, at) => text.slice(mentions[at]!.end, mention.start))
  const at = gaps.findIndex(gap => orJoint.test(gap) && listJoint.test(gap))
  const before = gaps.slice(0, Math.max(0, at))
  const cut = before.findLastIndex(gap => /^\s+(?:in|with|using|via|mit|avec|con|com|en|em)\s+$/iu.test(gap))
  return cut < 0 ? mentions : mentions.slice(cut + 1)
}

/** The names one of which is enough; where a sentence names several that go together, the one that says most; none where both are wanted. */
export function wantedSkills(text: string, all: readonly Mention[]): string[] {
  const mentions = heads(text, all)
  if (jointOf(text, mentions) === "any") return namesOf(alternativesIn(text, mentions))
  const hard = mentions.filter(mention => !softSkills.has(mention.name))
  const pool = hard.length > 0 ? hard : mentions
  const open = text.indexOf("(")
  const close = text.indexOf(")", open)
  const inBrackets = open < 0 ? [] : pool.filter(mention => mention.start > open && (close < 0 || mention.end <= close))
  if (inBrackets.length > 1) return namesOf(inBrackets)
  // What no other mention implies says most: of "REST APIs with Django and Python", Django.
  const narrow = pool.filter(mention => !pool.some(other => other.name !== mention.name && skillNames.implies(other.name, mention.name)))
  const means = narrow.find(mention => /\b(?:with|using|in|mit|avec|con|com|en|em)\s+$/iu.test(text.slice(0, mention.start)))
  const chosen = means ?? narrow[0] ?? pool[0]
  if (!chosen) return []
  // Two things that are both wanted cannot be said by one criterion, save where having the one is having the other.
  const other = pool.find(mention => mention.name !== chosen.name && !skillNames.implies(chosen.name, mention.name))
  if (!other) return [chosen.name]
  // "Software development using C#": the means says more than the field.
  const [field, tool] = narrow
  if (narrow.length === 2 && field && tool && /\s(?:using|with|mit|avec|con|com)\s+$/iu.test(text.slice(field.end, tool.start)))
    return [tool.name]
  // "Accounts payable experience in a retail business": the second says where, the first what.
  const [first, second] = pool
  const apart =
    first && second && pool.length === 2
      ? /\s(?:in|for|within|across|at|im|für|dans|pour|en|em)\s/iu.test(text.slice(first.end, second.start))
      : false
  return apart && first ? [first.name] : []
}

/** "Willing to work night shifts": what somebody would do is asked of them; no profile shows it. */
const readiness =
  /^(?:you(?:['’]re| are) |must be |should be )?(?:flexible|willing(?:ness)?|prepared|ready|readiness|happy|available|availability|open to|bereit(?:schaft)?|verfügbarkeit|disponibilité|disponible|disponibilidad(?:e)?|disponível|dispuest[oa]|dispost[oa])(?![\p{L}])/iu

/** "Reliability", "Empathy", "Belastbarkeit": manners, which no word of a profile proves. */
const vagueNoun =
  /^(?:\p{L}+(?:ity|ness|tion|sion|ment|ance|ence|ship|ism|keit|heit|ung|té|dad|dade|thy|asm|ive|ful|able)|people|passion|humou?r|energy|drive|curious|honest|friendly|kind|calm|grit|teams?|customers?)$/iu

/** The person is spoken to, or spoken of to themselves: "You read Python without fear", "Excel n'a pas de secret pour vous". */
const spokenTo =
  /^(?:comfortable|confident|at (?:home|ease)|handy|happy)(?![\p{L}])|(?<![\p{L}])(?:you|your|you['’](?:ve|re|d)|du|dich|dir|deine?|sie|ihnen|ihr|vous|tu|te|toi|usted|ti|tus?|você|teus?|je|jij|jou|jouw|u|masz|ci|tobą|tobie|znasz|hai|voi)(?![\p{L}])/iu
/** A clause of its own says more than the name in it. */
const clause = /\b(?:that|which|who|because|while|when|if|so that|damit|welche[rsn]?|qui|dont|cuando|die|che)\b/iu
const mostSpoken = 11

/** Whether a short sentence about the person is there for the one name in it, however it is put. */
function speaksOf(text: string, mentions: readonly Mention[]): boolean {
  const hard = mentions.filter(({ name, from }) => !softSkills.has(name) && (from >= 0 || skillNames.entries.has(name)))
  const names = new Set(hard.map(({ name }) => name))
  const narrow = [...names].filter(name => ![...names].some(other => other !== name && skillNames.implies(other, name)))
  if (narrow.length !== 1 || text.split(/\s+/).length > mostSpoken || !spokenTo.test(text) || clause.test(text)) return false
  // Written like a name: what somebody does with a word of every day is a deed.
  const named = hard.find(({ name }) => name === narrow[0])!
  return /[\p{Lu}\d]/u.test(text.slice(named.start, named.end)) && leftOver(text, hard).length <= 5
}

const withBracket = /^([^()]{2,60}?)\s*\(([^()]{2,160})\)[.\s]*$/u

/** "Networking (BGP, eBPF)": the sense of the word that what stands in the bracket belongs to. */
function senseOf(word: string, examples: readonly Mention[]): string | null {
  const related = examples.flatMap(({ name }) => [name, ...(skillNames.entries.get(name)?.wider ?? []), ...skillNames.near(name)])
  return related.find(name => fold(name.replace(/\s\(.*\)$/u, "")) === fold(word)) ?? null
}

/** "Wound care (dressings, compression)": the skill before the bracket, of which the bracket has examples. */
function skillWithExamples(text: string, kind: QualificationKind): Criterion | null {
  const match = withBracket.exec(text)
  if (!match) return null
  const [, head, inside] = match
  const sense = senseOf(head!, findSkills(inside!))
  if (sense !== null) return { type: "skill", anyOf: [sense], minYears: null }
  return skillNames.index.findIn(head!).length > 0 ? skillOf(head!, kind) : null
}

/** A skill, one of several, that a sentence asks for and little else. */
export function skillOf(text: string, kind: QualificationKind): Criterion | null {
  if (readiness.test(text)) return null
  const criterion = namedSkill(text, kind)
  const known = criterion?.type === "skill" && criterion.anyOf.some(name => skillNames.entries.has(name))
  return known ? criterion : (skillWithExamples(text, kind) ?? criterion)
}

/** "Managing a team of account executives": people are named, and whoever is one of them has managed none. */
const teamOf =
  /(?<![\p{L}])(?:manag|lead|led|supervis|overs|mentor|coach|direct|head|train|hir|recruit)\p{L}*\s+(?:\p{L}+\s+){0,3}?(?:teams?|groups?|staff|crews?|departments?|squads?)\s+of\s+(?:up to\s+|at least\s+)?(?:\d+\+?\s+)?(?:\p{L}+\s+)?$/iu

function namedSkill(text: string, kind: QualificationKind): Criterion | null {
  const recency = findRecency(text)
  const within = recency === null ? {} : { withinYears: recency.years }
  // What to avoid is described, not named: a word that is in no list would be looked for as if it were a tool.
  const mentions = kind === "avoid" ? findKnownSkills(text) : findSkills(text)
  if (mentions.length > 0) {
    if (teamOf.test(text.slice(0, mentions[0]!.start))) return null
    if (!asksFor(text, mentions, recency === null ? [] : [recency]) && !(kind !== "avoid" && speaksOf(text, mentions))) return null
    const anyOf = wantedSkills(text, mentions)
    return anyOf.length === 0 ? null : { type: "skill", anyOf, minYears: null, ...within }
  }
  const bare = text.trim().replace(/[.]$/, "")
  if (kind === "avoid" || vagueNoun.test(bare)) return null
  // A word by itself, or two names, are the name of something in the recruiter's own words.
  return /^[\p{L}\d][\p{L}\d+#./-]*(?:\s[\p{Lu}\d][\p{L}\d+#./-]*)?$/u.test(bare) && bare.length > 2
    ? { type: "skill", anyOf: [bare], minYears: null }
    : null
}
