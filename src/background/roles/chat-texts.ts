import type { Question } from "~role/intake/question"
import type { Role, QualificationKind } from "~role/role"
import { levelWords, remoteWords, traitWords } from "~role/role-words"
import { sentence, sentences, type Said, type Sentence, type SentenceValue } from "~sentence/sentence"
import type { IntakeAnswer } from "~store/rows/rows"

// What Candor says in the chat.

export const texts = {
  startBlank: sentence("sayStartBlank"),
  roleReady: sentence("sayRoleReady"),
  approved: sentence("sayApproved"),
  changed: sentence("sayChanged"),
  readingPost: sentence("sayReadingPost")
}

/** Where a line comes from, for the line under it. */
export const sources = {
  rules: sentence("noteRules"),
  pattern: sentence("notePattern"),
  post: sentence("notePost"),
  wordingCheck: sentence("noteWordingCheck")
}

/** What was found in a post. What it leaves open is asked after it, each with its "I don't know: the post says …". */
export function postSummary(role: Role): Sentence {
  const count = (kind: QualificationKind) => role.qualifications.filter(qualification => qualification.kind === kind).length
  const found = [
    { count: count("must"), words: sentence("countMusts", { count: count("must") }) },
    { count: count("nice"), words: sentence("countNices", { count: count("nice") }) },
    { count: count("avoid"), words: sentence("countAvoids", { count: count("avoid") }) }
  ].flatMap(({ count, words }) => (count > 0 ? [words] : []))
  return sentences([
    headOf(role),
    found.length > 0 ? sentence("sayPostAsks", { what: and(found) }) : sentence("sayPostAsksNothing"),
    ...(role.questions.length > 0 ? [sentence("sayPostLeavesOpen")] : [])
  ])
}

function headOf({ title, level, place, remote }: Role): Sentence {
  if (title === null) return sentence("sayPostRead")
  const known = [level && levelWords[level], place, remote && remoteWords[remote]].filter(value => value !== null)
  return known.length === 0
    ? sentence("sayPostReadAs", { title })
    : sentence("sayPostReadWith", { title, facts: { list: known, as: "commas" } })
}

/** Where a line comes from: "from the post · 41 ms · built-in rules". */
export function noteOf(source: Sentence, timeMs: number, model: Said): Sentence {
  return sentence("noteTimed", { source, ms: Math.round(timeMs), model })
}

/** What is told about wording that may stand for a protected trait; the questions after it settle each. */
export function wordingSummary({ findings }: Role): Sentence | null {
  if (findings.length === 0) return null
  const quotes = [
    ...new Map(
      findings.map(({ quote, trait }) => [`${trait} ${quote}`, sentence("wordingOf", { quote, trait: traitWords[trait] })])
    ).values()
  ]
  return sentences([
    sentence("sayWordings", { count: quotes.length, wordings: and(quotes) }),
    findings.some(finding => finding.refused) ? sentence("sayWordingRefused") : sentence("sayWordingKept")
  ])
}

/** The recruiter's answer as a line: the buttons by their labels, then the words typed. */
export function answerText(question: Question, answer: Pick<IntakeAnswer, "values" | "text">): Said {
  const labels = answer.values.map(value => question.options.find(option => option.value === value)?.label ?? value)
  const text = answer.text?.trim() ?? ""
  if (labels.length === 0) return text
  const chosen = sentence("sayAnswer", { labels: { list: labels, as: "commas" } })
  return text === "" ? chosen : sentence("sayAnswerAndWords", { chosen, text })
}

/** What came into a role from patterns, by name and number. */
export function tookText(before: Role, after: Role, patternNames: readonly string[]): Sentence {
  const known = new Set(before.qualifications.map(({ text, kind }) => `${kind} ${text}`))
  const qualifications = after.qualifications.filter(({ text, kind }) => !known.has(`${kind} ${text}`)).length
  const strategies = after.strategies.length - before.strategies.length
  const parts = [
    qualifications > 0 ? sentence("countQualifications", { count: qualifications }) : null,
    strategies > 0 ? sentence("countWays", { count: strategies }) : null
  ].filter(part => part !== null)
  const patterns = named(patternNames)
  return parts.length === 0 ? sentence("sayTookNothing", { patterns }) : sentence("sayTook", { parts: and(parts), patterns })
}

/** Patterns by their names, in quotation marks. */
export function named(patternNames: readonly string[]): SentenceValue {
  return and(patternNames.map(name => sentence("patternNamed", { name })))
}

/** The recruiter's first line: where the role starts from. */
export function startText(title: string | null, text: string): Sentence {
  const first =
    title?.trim() ||
    (text
      .split("\n")
      .find(line => line.trim() !== "")
      ?.trim() ??
      "")
  const shown = first.length > 90 ? `${first.slice(0, 89)}…` : first
  return sentence("sayStartFromPost", { post: shown })
}

function and(list: SentenceValue[]): SentenceValue {
  return { list, as: "and" }
}
