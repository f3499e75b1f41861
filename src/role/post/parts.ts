import { leftOver } from "../coverage"
import { parseCriterion } from "../criteria/parse-criterion"
import type { QualificationKind } from "../role"
import { findRequirements, jointOf, splitRequirement } from "../split-requirement"
import type { Mention } from "../vocabulary/term-index"
import { skills, softSkills } from "../vocabulary/vocabulary"
import { opener } from "./cues"

const mostWords = 60
const joint =
  /\s*(?:[,;]\s*(?:and|plus|und|et|y|e|as well as)?|\s(?:and|plus|as well as|und|sowie|et|ainsi que|y|así como|e|bem como)(?![\p{L}]))\s+/giu
const ownWords =
  /^(?:a |an )?(?:ability|able|passion|desire|willing\w*|strong|good|excellent|great|outstanding|solid|proven|experience|knowledge|familiar\w*|understanding|proficien\w*|fluen\w*|certif\w*|valid|current|at least|minimum|\d)/iu

/**
 * The parts of a sentence that stand by themselves: "A and B" are two, and so are "a degree, three years of bookkeeping and good Excel skills".
 * A sentence of which only the names in it are understood gives one part a name. What cannot be taken apart comes back whole.
 */
export function partsOf(sentence: string, kind: QualificationKind): string[] {
  return splitRequirement(sentence).flatMap(part => {
    if (kind === "avoid" || part.split(/\s+/).length > mostWords || parseCriterion(part, kind)) return [part]
    return byClause(part, kind) ?? byName(part) ?? [part]
  })
}

/** Two clauses, each of which says something by itself. */
function byClause(text: string, kind: QualificationKind, depth = 0): string[] | null {
  if (depth > 4) return null
  const cuts = [...text.matchAll(joint)]
  if (cuts.length > 10) return null
  for (const cut of cuts) {
    const left = text.slice(0, cut.index).trim()
    const right = text.slice(cut.index + cut[0].length).trim()
    if (left.split(/\s+/).length < 2 || right.split(/\s+/).length < 2 || opens(left) !== opens(right)) continue
    const leftSays = parseCriterion(left, kind) !== null
    const rightSays = parseCriterion(right, kind) !== null
    const rest = rightSays || !leftSays ? null : byClause(right, kind, depth + 1)
    if ((leftSays && (rightSays || rest !== null || ownWords.test(right))) || (rightSays && opener.test(left) && ownWords.test(right)))
      return [left, ...(rest ?? [right])]
  }
  return null
}

/** Whether a bracket is open: a cut inside one would tear it. */
function opens(text: string): boolean {
  return (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0)
}

/** "Experience and familiarity with Docker and Kubernetes on AWS and on-premise": one sentence a name, with the words that ask for them. */
function byName(text: string): string[] | null {
  const mentions = findRequirements(text).filter(mention => !softSkills.has(mention.name))
  const [first] = mentions
  const last = mentions[mentions.length - 1]
  if (!first || !last || mentions.length < 2 || mentions.length > 8 || jointOf(text, mentions) === "any") return null
  const lead = text.slice(0, first.start)
  if (leftOver(lead, []).length > 1 || /\b(?:that|which|who|with whom)\b/iu.test(text.slice(first.start, last.end))) return null
  const between = leftOver(
    text.slice(first.start, last.end),
    mentions.map(({ start, end }) => ({ start: start - first.start, end: end - first.start }))
  )
  if (between.length > mentions.length + 1) return null
  const narrow = distinct(mentions)
  if (narrow.length < 2) return null
  const asks = /(?:with|in|of|using|mit|von|im|avec|de|en|con|com|em)\s+(?:the\s+)?$/iu.test(lead) && lead.split(/\s+/).length <= 10
  return narrow.map(({ start, end }) => `${asks ? lead : "Experience with "}${text.slice(start, end)}`)
}

/** Each name once, without those that another one has in it: of "Django and Python", Django. */
export function distinct(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (mention, at) =>
      mentions.findIndex(other => other.name === mention.name) === at &&
      !mentions.some(other => other.name !== mention.name && skills.implies(other.name, mention.name))
  )
}
