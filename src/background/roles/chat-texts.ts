import type { Question } from "~role/intake/question"
import type { DraftRole, QualificationKind } from "~role/role"
import type { IntakeAnswer } from "~store/rows/rows"

// What Candor says in the chat. Stored as said: a line that the recruiter has read does not change its words later.

export const texts = {
  startBlank: "Let us work out the role together. One question at a time; every answer can be changed.",
  roleReady: "This is the role as I understand it. Change what is wrong, then approve it. Nothing is evaluated before that.",
  approved: "The role is approved. Every profile you open is now held against it.",
  changed: "The role is changed. People already seen are evaluated again.",
  readingPost: "I read this as a job post.",
  help:
    "I can read a job post (paste it here), take a requirement (write “must:”, “nice:” or “avoid:” before it), and, once you approve the role, " +
    "hold every profile you open against it. I work with built-in rules; what they do not cover, I don't know.",
  notUnderstood:
    "I don't know whether this is a requirement. To add it, write “must:”, “nice:” or “avoid:” before it. A job post can be pasted here as it is."
}

const kindWords: Record<QualificationKind, [one: string, many: string]> = {
  must: ["must-have", "must-haves"],
  nice: ["nice-to-have", "nice-to-haves"],
  avoid: ["thing to avoid", "things to avoid"]
}

/** What was found in a post. What it leaves open is asked after it, each with its "I don't know: the post says …". */
export function postSummary(role: DraftRole): string {
  const found = (["must", "nice", "avoid"] as const)
    .map(kind => ({ kind, count: role.qualifications.filter(qualification => qualification.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kindWords[kind][count === 1 ? 0 : 1]}`)
  const known = [role.level, role.place, role.remote].filter(value => value !== null)
  const head = role.title === null ? "I read the post." : `I read “${role.title}”${known.length > 0 ? ` (${known.join(", ")})` : ""}.`
  const body = found.length > 0 ? `It asks for ${listed(found)}.` : "I found no requirement in it that I could take over."
  const tail = role.questions.length > 0 ? " Some things it leaves open: I ask about them one at a time." : ""
  return `${head} ${body}${tail}`
}

/** Where a line comes from: "from the post · 41 ms · built-in rules". */
export function noteOf(source: string, timeMs: number, model: string): string {
  return `${source} · ${Math.round(timeMs)} ms · ${model}`
}

/** What is told about wording that may stand for a protected trait; the questions after it settle each. */
export function wordingSummary(role: DraftRole): string | null {
  if (role.findings.length === 0) return null
  const quotes = [...new Set(role.findings.map(finding => `“${finding.quote}” (${finding.trait})`))]
  const refused = role.findings.some(finding => finding.refused)
  const them = quotes.length === 1 ? "This wording" : "These wordings"
  const end = refused
    ? "Some of it cannot be used to judge people; give it other words or remove it."
    : "Give it other words, or keep it with a reason."
  return `${them} may stand for something that must not decide: ${listed(quotes)}. ${end}`
}

/** The recruiter's answer as a line: the buttons by their labels, then the words typed. */
export function answerText(question: Question, answer: Pick<IntakeAnswer, "values" | "text">): string {
  const labels = answer.values.map(value => question.options.find(option => option.value === value)?.label ?? value)
  return [labels.join(", "), answer.text?.trim() ?? ""].filter(part => part !== "").join(" · ")
}

export function addedText(text: string, kind: QualificationKind): string {
  return `Added as a ${kindWords[kind][0]}: ${text}. It can be changed on the role's card.`
}

/** What came into a role from patterns, by name and number. */
export function tookText(before: DraftRole, after: DraftRole, patternNames: readonly string[]): string {
  const known = new Set(before.qualifications.map(({ text, kind }) => `${kind} ${text}`))
  const qualifications = after.qualifications.filter(({ text, kind }) => !known.has(`${kind} ${text}`)).length
  const strategies = after.strategies.length - before.strategies.length
  const parts = [
    qualifications > 0 ? `${qualifications} ${qualifications === 1 ? "qualification" : "qualifications"}` : null,
    strategies > 0 ? `${strategies} ${strategies === 1 ? "way" : "ways"} of looking` : null
  ].filter(part => part !== null)
  const from = listed(patternNames.map(name => `“${name}”`))
  return parts.length === 0 ? `The role has what was chosen from ${from} already.` : `I took ${listed(parts)} from ${from}.`
}

/** The recruiter's first line: where the role starts from. */
export function startText(title: string | null, text: string): string {
  const first =
    title?.trim() ||
    (text
      .split("\n")
      .find(line => line.trim() !== "")
      ?.trim() ??
      "")
  const shown = first.length > 90 ? `${first.slice(0, 89)}…` : first
  return `Start from this job post: “${shown}”`
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`
}
