import { sentence, type Sentence } from "~sentence/sentence"
import { applyFurtherAnswer, isFurtherQuestion } from "./further-questions"
import { levels } from "../level"
import { lintRole } from "../lint/lint"
import { likelyLevels, remoteOptions, unsure } from "./options"
import { levelOfTitle } from "../parse/level"
import { findRemote } from "../parse/remote"
import { parseQualification } from "../criteria/parse-qualification"
import { isPatternQuestion, applyPatternAnswer } from "./pattern-questions"
import type { AnswerOption, Question, QuestionTopic } from "./question"
import type { Role, Qualification, QualificationKind } from "../role"
import { remoteModes } from "../role"
import { splitRequirement } from "../criteria/split-requirement"
import { whichMustsId, withMusts } from "./which-musts"
import { resumeQuestion } from "../post/resume"
import { suggestSkills } from "./suggest-skills"
import { wordingQuestions } from "../lint/wording"
import { yearsAsked } from "../years-asked"

export interface Answer {
  values: string[]
  text: string | null
}

function question(topic: QuestionTopic, text: Sentence, options: AnswerOption[], multiple = false): Question {
  return { id: topic, topic, text, why: null, options, multiple, qualificationId: null }
}

/** The question for a field that the role lacks; null where the role has it. */
function missing(role: Role, topic: QuestionTopic): Question | null {
  switch (topic) {
    case "title":
      return role.title === null ? question("title", sentence("askTitle"), []) : null
    case "level":
      return role.level === null ? question("level", sentence("askLevel"), likelyLevels(mostYears(role), role.title)) : null
    case "place":
      return role.place === null && role.remote !== "remote"
        ? question("place", sentence("askPlace"), [{ value: "anywhere", label: sentence("answerAnywhere") }, unsure])
        : null
    case "remote":
      return role.remote === null ? question("remote", sentence("askRemote"), remoteOptions) : null
    case "must":
    case "nice":
    case "avoid":
      return role.qualifications.some(one => one.kind === topic && !isLearned(one)) ? null : listQuestion(role, topic)
    default:
      return null
  }
}

/** What was learned elsewhere stands in a new role beside what is asked for, and does not answer for the recruiter. */
function isLearned({ learned }: Qualification): boolean {
  return learned?.some(({ was }) => was === null) ?? false
}

function mostYears(role: Role): number | null {
  const years = role.qualifications.filter(({ kind }) => kind === "must").flatMap(qualification => yearsAsked(qualification) ?? [])
  return years.length === 0 ? null : Math.max(...years)
}

const listTexts: Record<QualificationKind, Sentence> = {
  must: sentence("askMust"),
  nice: sentence("askNice"),
  avoid: sentence("askAvoid")
}

function listQuestion(role: Role, kind: QualificationKind): Question {
  const options = kind === "avoid" ? [] : suggestSkills(role, kind).map(name => ({ value: name, label: name }))
  return question(
    kind,
    listTexts[kind],
    [
      ...options,
      kind === "must" ? unsure : { value: "", label: kind === "avoid" ? sentence("answerNothing") : sentence("answerNothingMore") }
    ],
    true
  )
}

/** How much a requirement weighs (`unclear`) changes every verdict; place and remote change few. */
const order: readonly QuestionTopic[] = ["title", "level", "unclear", "place", "remote", "must", "nice", "avoid"]

/** What was learned to be asked first stands first; the others keep their order. */
function orderFor({ askFirst = [] }: Role): QuestionTopic[] {
  const first = askFirst.map(({ topic }) => topic).filter(topic => order.includes(topic))
  return [...new Set([...first, ...order])]
}

/**
 * The next thing to ask: title and level, what the post left unclear, the other fields and lists, what a model found to be open besides, then
 * wordings that stand for a protected trait; what was learned to be asked first before all of them. Questions that were put before are not put
 * again, save for a wording that must not stay. Null when nothing is open: the role can be shown for approval.
 */
export function nextQuestion(role: Role, answers: readonly { questionId: string }[]): Question | null {
  const put = new Set(answers.map(({ questionId }) => questionId))
  const pattern = role.questions.find(open => isPatternQuestion(open) && !put.has(open.id))
  if (pattern) return pattern
  const notAPost = role.questions.find(({ id }) => id === resumeQuestion.id && !put.has(id))
  if (notAPost) return notAPost
  for (const topic of orderFor(role)) {
    if (topic === "unclear") {
      const unclear = role.questions.find(open => open.topic === topic && !isFurtherQuestion(open) && !put.has(open.id))
      if (unclear) return unclear
    }
    if (topic === "unclear" || put.has(topic)) continue
    const open = role.questions.find(other => other.topic === topic && !isPatternQuestion(other)) ?? missing(role, topic)
    if (open) return open
  }
  const further = role.questions.find(open => isFurtherQuestion(open) && !put.has(open.id))
  if (further) return further
  const findings = lintRole(role)
  const wordings = wordingQuestions(role, findings)
  const refused = new Set(
    wordingQuestions(
      role,
      findings.filter(finding => finding.refused)
    ).map(({ id }) => id)
  )
  return wordings.find(({ id }) => !put.has(id) || refused.has(id)) ?? null
}

/**
 * Puts an answer into the role. The same question answered again replaces what the earlier answer added: qualifications that come from an
 * answer have ids that begin with the question's id.
 */
export function applyAnswer(role: Role, asked: Question, answer: Answer): Role {
  const changed = isPatternQuestion(asked) ? applyPatternAnswer(role, asked, answer) : change(role, asked, answer)
  const questions = changed.questions.filter(({ id }) => id !== asked.id)
  const findings = [...lintRole(changed), ...role.findings.filter(({ qualificationId }) => qualificationId === null)]
  const others = questions.filter(({ topic }) => topic !== "wording")
  const wordings = wordingQuestions(changed, findings).filter(({ id }) => id !== asked.id || findings.some(finding => finding.refused))
  const before = new Set(role.questions.map(({ id }) => id))
  // A wording that was settled ("keep it") is not opened again by another answer; a new one is.
  const settled = new Set(
    wordingQuestions(role, lintRole(role))
      .map(({ id }) => id)
      .filter(id => !before.has(id))
  )
  return { ...changed, questions: [...others, ...wordings.filter(({ id }) => !settled.has(id))], findings }
}

function change(role: Role, asked: Question, answer: Answer): Role {
  if (isFurtherQuestion(asked)) return applyFurtherAnswer(role, asked, answer)
  const text = answer.text?.trim() ? answer.text.trim() : null
  const value = answer.values.find(chosen => chosen !== "") ?? null
  switch (asked.topic) {
    case "title":
      return withTitle(role, text ?? value)
    case "level":
      return { ...role, level: levels.find(level => level === value) ?? (text === null ? null : levelFrom(text)) }
    case "place":
      return withPlace(role, text ?? value)
    case "remote":
      return { ...role, remote: remoteModes.find(mode => mode === value) ?? (text === null ? null : (findRemote(text)[0]?.mode ?? null)) }
    case "must":
    case "nice":
    case "avoid":
      return withList(role, asked.id, asked.topic, answer.values, text)
    case "unclear":
      if (asked.id === whichMustsId) return withMusts(role, asked, answer.values)
      // What the role is, said instead of a post.
      if (asked.id === resumeQuestion.id) return text === null || text.split(/\s+/).length > 12 ? role : withTitle(role, text)
      return withSentence(role, asked, value, text)
    case "wording":
      return withSentence(role, asked, value, text)
    case "confirm":
      return role
  }
}

function levelFrom(text: string): Role["level"] {
  const bare = text.toLowerCase()
  return levelOfTitle(text)?.level ?? levels.find(level => bare.includes(level)) ?? null
}

/** A title answers the level too, when it names one and none is known. */
function withTitle(role: Role, title: string | null): Role {
  if (title === null) return { ...role, title: null }
  const named = role.level ?? levelOfTitle(title)?.level ?? null
  return { ...role, title, level: role.questions.some(({ topic }) => topic === "level") ? role.level : named }
}

function withPlace(role: Role, place: string | null): Role {
  if (place === null || /^anywhere$/i.test(place)) return { ...role, place: null }
  const [mode] = findRemote(place)
  const bare = mode
    ? place
        .replace(/\b(?:fully\s+)?(?:remote|hybrid|on-?site)\b/giu, "")
        .replace(/\bor\b|[()/,]+\s*$|^\s*[,/]/giu, "")
        .replace(/\s{2,}/g, " ")
        .replace(/^[\s,/]+|[\s,/]+$/g, "")
    : place
  return {
    ...role,
    place: bare === "" ? null : bare,
    remote: mode && role.remote === null && !/\bor\b/i.test(place) ? mode.mode : role.remote
  }
}

/** Lines, semicolons and comma lists; a comma inside a sentence does not cut it. */
export function splitList(text: string): string[] {
  const lines = text.split(/\n|;/).map(line => line.replace(/^[\s•*–-]+/u, "").trim())
  return lines
    .flatMap(line => {
      const parts = line.split(/\s*,\s*(?:and\s+)?/)
      const short = parts.every(part => part.split(/\s+/).length <= 4)
      return short && !/\b(?:or|oder)\b/i.test(line) ? parts.flatMap(splitRequirement) : splitRequirement(line)
    })
    .map(part => part.replace(/[.\s]+$/, "").trim())
    .filter(part => part !== "")
}

function withList(role: Role, questionId: string, kind: QualificationKind, values: readonly string[], text: string | null): Role {
  const kept = role.qualifications.filter(({ id }) => !id.startsWith(`${questionId}-`))
  const nothing =
    text !== null && /^(?:no|none|nothing(?: more| else)?|no thanks|nope|n\/a|-|not sure(?: yet)?|don['’]t know)\.?$/i.test(text)
  const chosen = values.filter(value => value !== "").map(name => `Experience with ${name}`)
  const sentences = kind === "avoid" ? values.filter(value => value !== "") : chosen.map(asNamed)
  const all = [...sentences, ...(text === null || nothing ? [] : splitList(text))]
  const added: Qualification[] = []
  for (const sentence of all) {
    const made = parseQualification(sentence, kind, `${questionId}-${added.length + 1}`)
    const same = (other: Qualification) => other.text.toLowerCase() === made.text.toLowerCase()
    if (!kept.some(same) && !added.some(same)) added.push(made)
  }
  return { ...role, qualifications: [...kept, ...added] }
}

/** "Experience with Driving licence" reads badly: a licence is held, a manner shown. */
function asNamed(sentence: string): string {
  const name = sentence.slice("Experience with ".length)
  return /(?:licen[cs]e|certificat\w*|admission|card|registration|check)$/i.test(name) ? name : sentence
}

/** `use:must:New words`, `keep:must:Old words`, `drop:must:Old words`, `must:…`, `nice:…`: the old words make a dropped sentence come back. */
function withSentence(role: Role, asked: Question, value: string | null, text: string | null): Role {
  const id = asked.qualificationId
  if (id === null) return role
  const [verb = "", kindText = "", ...rest] = (value ?? "").split(":")
  const words = rest.join(":")
  const old = role.qualifications.find(other => other.id === id)
  // A kind that was chosen after the question was put stays.
  const kind = old?.kind ?? (["must", "nice", "avoid"] as const).find(known => known === kindText) ?? originalKind(asked) ?? "must"
  const quote = old?.quote ?? null
  if (verb === "drop") return { ...role, qualifications: role.qualifications.filter(other => other.id !== id) }
  const make = (sentence: string, as: QualificationKind): Qualification => ({ ...parseQualification(sentence, as, id), quote })
  let made: Qualification | null = null
  if (verb === "use" || verb === "keep") made = make(words, kind)
  else if (verb === "must" || verb === "nice") made = make(words, verb)
  // Words typed without a button are the new wording; typed beside "keep" they are the reason, which the answer itself records.
  else if (text !== null) made = make(text, kind)
  if (!made) return role
  const sentence = made
  const exists = role.qualifications.some(other => other.id === id)
  return {
    ...role,
    qualifications: exists ? role.qualifications.map(other => (other.id === id ? sentence : other)) : [...role.qualifications, sentence]
  }
}

function originalKind(asked: Question): QualificationKind | null {
  const kind = asked.options.map(option => option.value.split(":")[1]).find(Boolean)
  return (["must", "nice", "avoid"] as const).find(known => known === kind) ?? null
}
