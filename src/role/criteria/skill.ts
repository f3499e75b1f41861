import { asksFor } from "./coverage"
import type { Criterion } from "../criterion"
import { findRecency } from "../parse/recency"
import type { QualificationKind } from "../role"
import { jointOf, withNames } from "./split-requirement"
import type { Mention } from "../vocabulary/term-index"
import { skills, softSkills } from "../vocabulary/vocabulary"
import { heads } from "./heads"
import { namesOf } from "./spans"

/** The names one of which is enough; where a sentence names several that go together, the one that says most; none where both are wanted. */
export function wantedSkills(text: string, all: readonly Mention[]): string[] {
  const mentions = heads(text, all)
  if (jointOf(text, mentions) === "any") return namesOf(mentions)
  const hard = mentions.filter(mention => !softSkills.has(mention.name))
  const pool = hard.length > 0 ? hard : mentions
  const open = text.indexOf("(")
  const inBrackets = open < 0 ? [] : pool.filter(mention => mention.start > open)
  if (inBrackets.length > 1) return namesOf(inBrackets)
  // What no other mention implies says most: of "REST APIs with Django and Python", Django.
  const narrow = pool.filter(mention => !pool.some(other => other.name !== mention.name && skills.implies(other.name, mention.name)))
  const means = narrow.find(mention => /\b(?:with|using|in|mit|avec|con|com|en|em)\s+$/iu.test(text.slice(0, mention.start)))
  const chosen = means ?? narrow[0] ?? pool[0]
  if (!chosen) return []
  // Two things that are both wanted cannot be said by one criterion, save where having the one is having the other.
  const other = pool.find(mention => mention.name !== chosen.name && !skills.implies(chosen.name, mention.name))
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

export function skillOf(text: string, kind: QualificationKind): Criterion | null {
  if (readiness.test(text)) return null
  const recency = findRecency(text)
  const within = recency === null ? {} : { withinYears: recency.years }
  const known = skills.index.findIn(text)
  // What to avoid is described, not named: a word that is in no list would be looked for as if it were a tool.
  const mentions = kind === "avoid" ? known : withNames(text, known)
  if (mentions.length > 0) {
    if (!asksFor(text, mentions, recency === null ? [] : [recency])) return null
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
