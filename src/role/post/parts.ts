import { leftOver } from "../criteria/coverage"
import { heads } from "../criteria/heads"
import { parseCriterion } from "../criteria/parse-criterion"
import type { QualificationKind } from "../role"
import { findRequirements, jointOf, splitRequirement } from "../criteria/split-requirement"
import type { Mention } from "../vocabulary/term-index"
import { certificateNames, skillNames, softSkills } from "../vocabulary/vocabulary"
import { opener } from "./wording/cues"
import { atCommas, byRunOnCommas } from "./layout/run-on-list"
import { narrowing } from "./wording/weigh"

const mostWords = 60
const joint =
  /\s*(?:[,;]\s*(?:and|plus|und|et|y|e|as well as)?|\s(?:and|plus|as well as|und|sowie|et|ainsi que|y|así como|e|bem como)(?![\p{L}]))\s+/giu
const ownWords =
  /^(?:a |an |the )?(?:ability|able|passion|desire|willing\w*|strong|good|excellent|great|outstanding|solid|proven|experience|knowledge|familiar\w*|understanding|proficien\w*|fluen\w*|certif\w*|valid|current|at least|minimum|advanced|basic|working knowledge|\d|gute|sehr gute|sichere|erfahrung|kenntnisse|führerschein|maîtrise|connaissance|bonne|expérience|permis|anglais|manejo|dominio|conocimiento|experiencia|inglés|buen|carnet|conhecimento|experiência|domínio|inglês|boa|carta)/iu

/** What stands behind is a demand of its own, whatever alternatives it has within. */
const asksAnew =
  /^(?:and\s+)?(?:a |an |the )?(?:ability|strong|good|excellent|solid|proven|experience|knowledge|familiar\w*|understanding|proficien\w*|fluen\w*|working knowledge)\s/iu
const example =
  /^(?:including|incl\.|especially|particularly|such as|e\.\s?g\.|inkl\.|insbesondere|y compris|notamment|incluyendo|incluindo)(?![\p{L}])/iu

/**
 * The parts of a sentence that stand by themselves: "A and B" are two, and so are "a degree, three years of bookkeeping and good Excel skills".
 * A sentence of which only the names in it are understood gives one part a name. What cannot be taken apart comes back whole.
 */
export function qualificationParts(sentence: string, kind: QualificationKind): string[] {
  // "… in human resources, ideally in manufacturing" is one thing, with its example at the end.
  const aside = /,\s+(?=\p{Ll})/u.exec(sentence)
  if (aside && narrowing.test(sentence.slice(aside.index + aside[0].length))) {
    const parts = qualificationParts(sentence.slice(0, aside.index), kind)
    return parts.length === 1 ? [sentence] : parts
  }
  const runOn = kind === "avoid" ? null : byRunOnCommas(sentence, kind)
  if (runOn) return runOn.flatMap(piece => qualificationParts(piece, kind))
  const list = kind === "avoid" ? null : byList(sentence)
  if (list) return list.flatMap(splitRequirement)
  return splitRequirement(sentence).flatMap(part => {
    const words = part.split(/\s+/).length
    if (kind === "avoid" || words > mostWords) return [part]
    const licences = byCertificate(part)
    if (licences) return licences
    // Understood as a whole; a long one may still be several things with commas between them.
    if (parseCriterion(part, kind))
      return words > 9 && part.includes(",")
        ? (byClause(part, kind, 0, true)?.flatMap(piece => (piece === part ? [piece] : qualificationParts(piece, kind))) ?? [part])
        : [part]
    return byClause(part, kind) ?? byName(part) ?? [part]
  })
}

/** "Java 8+, Spring Boot, AWS (EC2, S3), CI/CD Jenkins": names between commas and nothing else; null where it is a sentence. */
function byList(text: string): string[] | null {
  const parts = atCommas(text)
  if (
    parts.length < 4 ||
    parts.some(
      part =>
        part === "" ||
        part.split(/\s+/).length > 6 ||
        /^(?:and|or|und|oder|et|ou|y|o|e)\s/iu.test(part) ||
        /\s(?:or|oder|ou)\s/iu.test(part)
    )
  )
    return null
  // What leads up to a list ("Experience with A, B, C") is no name.
  const first = findRequirements(parts[0]!)[0]
  const known = parts.filter(part => {
    const mention = findRequirements(part)[0]
    return mention !== undefined && mention.start <= 1
  }).length
  return first !== undefined &&
    first.start <= 1 &&
    known >= parts.length * 0.6 &&
    parts.every(part => leftOver(part.replace(/\([^)]*\)/gu, ""), []).length <= 4)
    ? parts
    : null
}

/** Two clauses, each of which says something by itself. */
function byClause(text: string, kind: QualificationKind, depth = 0, commaOnly = false): string[] | null {
  if (depth > 4) return null
  const cuts = [...text.matchAll(joint)]
  if (cuts.length > 10) return null
  for (const cut of cuts) {
    const left = text.slice(0, cut.index).trim()
    const right = text.slice(cut.index + cut[0].length).trim()
    if (
      commaOnly &&
      (!/[,;]/.test(cut[0]) ||
        !ownWords.test(right) ||
        /(?:,\s*|^)(?:or|oder|ou|o)\s/iu.test(right) ||
        (/\b(?:or|oder|ou|o)\s/iu.test(right) && !asksAnew.test(right)))
    )
      continue
    if (narrowing.test(right) || example.test(right)) continue
    if (left.split(/\s+/).length < 2 || right.split(/\s+/).length < 2 || opens(left) !== opens(right)) continue
    const leftSays = says(left, kind)
    const rightSays = says(right, kind)
    const rest = rightSays || !leftSays ? null : byClause(right, kind, depth + 1)
    if ((leftSays && (rightSays || rest !== null || ownWords.test(right))) || (rightSays && opener.test(left) && ownWords.test(right)))
      return [left, ...(rest ?? [right])]
  }
  return null
}

/** Whether a part asks for something by a name that is known; a word in no list may be any word of the sentence. */
function says(part: string, kind: QualificationKind): boolean {
  const criterion = parseCriterion(part, kind)
  return criterion !== null && (criterion.type !== "skill" || skillNames.index.findIn(part).length > 0)
}

/** Licences one after the other, as lists without line breaks have them: "Current RN license BLS certification required ACLS …". */
function byCertificate(text: string): string[] | null {
  const mentions = certificateNames.index.findIn(text)
  if (mentions.length < 2 || jointOf(text, mentions) === "any") return null
  const starts = mentions.slice(1).filter((mention, at) => {
    const gap = text.slice(mentions[at]!.end, mention.start)
    return mention.name !== mentions[at]!.name && /\p{L}\s+$/u.test(gap) && !/[,(&/+]|\b(?:and|or|und|et|y|e)\s*$/iu.test(gap)
  })
  if (starts.length === 0) return null
  const cuts = [0, ...starts.map(({ start }) => start), text.length]
  return cuts.slice(1).map((end, at) => text.slice(cuts[at]!, end).trim())
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
  // "Accountant-manufacturing" is one name with what narrows it.
  if (mentions.slice(1).some((mention, at) => /\S-$|^-$/u.test(text.slice(mentions[at]!.end, mention.start)))) return null
  // "Paediatric first aid" is one name, not two.
  if (
    mentions
      .slice(1)
      .some((mention, at) => /^\s$/u.test(text.slice(mentions[at]!.end, mention.start)) && /^\p{Ll}/u.test(text.slice(mention.start)))
  )
    return null
  if (leftOver(lead, []).length > 1 || /\b(?:that|which|who|with whom)\b/iu.test(text.slice(first.start, last.end))) return null
  const between = leftOver(
    text.slice(first.start, last.end),
    mentions.map(({ start, end }) => ({ start: start - first.start, end: end - first.start }))
  )
  if (between.length > mentions.length + 1) return null
  const narrow = distinct(heads(text, mentions))
  // One name with its parts behind it is one sentence.
  if (narrow.length === 1 && heads(text, mentions).length < mentions.length) return [text]
  if (narrow.length < 2 || opens(text.slice(0, last.end)) || text.slice(0, first.start).includes("(")) return null
  const asks = /(?:with|in|of|using|mit|von|im|avec|de|en|con|com|em)\s+(?:the\s+)?$/iu.test(lead) && lead.split(/\s+/).length <= 10
  return narrow.map(
    ({ start, end }) =>
      `${asks ? lead : certificateNames.canonical(text.slice(start, end)) === null ? "Experience with " : ""}${text.slice(start, end)}`
  )
}

/** Each name once, without those that another one has in it: of "Django and Python", Django. */
export function distinct(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (mention, at) =>
      mentions.findIndex(other => other.name === mention.name) === at &&
      !mentions.some(other => other.name !== mention.name && skillNames.implies(other.name, mention.name))
  )
}
