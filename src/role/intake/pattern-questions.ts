import { sentence, type TextKey } from "~sentence/sentence"
import { levels } from "../level"
import { levelOfTitle } from "../parse/level"
import { parseQualification } from "../criteria/parse-qualification"
import type { Question } from "./question"
import type { Role, QualificationKind } from "../role"
import { qualificationKinds, remoteModes } from "../role"

const prefix = "still-"

/** A question that puts a part of a pattern again: "Still “Backend Engineer”?" */
export function isPatternQuestion(question: Question): boolean {
  return question.id.startsWith(prefix)
}

function still(topic: Question["topic"], words: string, value: string): Question {
  return {
    id: `${prefix}${topic}`,
    topic,
    text: sentence("askStill", { words }),
    why: null,
    options: [
      { value: `keep:${value}`, label: sentence("answerKeep") },
      { value: "change", label: sentence("answerChange") }
    ],
    multiple: false,
    qualificationId: null
  }
}

const stillKeys = { must: "askStillMust", nice: "askStillNice", avoid: "askStillAvoid" } as const satisfies Record<
  QualificationKind,
  TextKey
>

function stillList(role: Role, kind: QualificationKind): Question | null {
  const listed = role.qualifications.filter(qualification => qualification.kind === kind)
  if (listed.length === 0) return null
  return {
    id: `${prefix}${kind}`,
    topic: kind,
    text: sentence(stillKeys[kind], { words: { list: listed.map(({ text }) => sentence("quotedWords", { words: text })), as: "commas" } }),
    why: null,
    options: [
      { value: "keep", label: listed.length === 1 ? sentence("answerKeep") : sentence("answerKeepAll") },
      // The words stand in the value, so that a changed answer can bring the sentence back.
      ...listed.map(({ id, text }) => ({ value: `drop:${id}:${text}`, label: sentence("answerDropWords", { words: text }) })),
      { value: "change", label: sentence("answerChange") }
    ],
    multiple: true,
    qualificationId: null
  }
}

/** Every part of the pattern as a question, in the order of the intake. */
export function patternQuestions(pattern: Role): Question[] {
  const { title, level, place, remote } = pattern
  const fields = [
    title === null ? null : still("title", title, title),
    level === null ? null : still("level", level, level),
    place === null ? null : still("place", place, place),
    remote === null ? null : still("remote", remote, remote)
  ]
  return [...fields, ...qualificationKinds.map(kind => stillList(pattern, kind))].filter(question => question !== null)
}

/** "Change" without words empties the field, so that the intake asks for it in the ordinary way. */
export function applyPatternAnswer(role: Role, asked: Question, answer: { values: string[]; text: string | null }): Role {
  const text = answer.text?.trim() ? answer.text.trim() : null
  const kept = asked.options.find(option => option.value.startsWith("keep:"))?.value.slice("keep:".length) ?? null
  const value = text ?? (answer.values.includes("change") ? null : kept)
  switch (asked.topic) {
    case "title":
      return { ...role, title: value }
    case "level":
      return { ...role, level: levels.find(level => level === value) ?? (value === null ? null : (levelOfTitle(value)?.level ?? null)) }
    case "place":
      return { ...role, place: value }
    case "remote":
      return { ...role, remote: remoteModes.find(mode => mode === value) ?? null }
    case "must":
    case "nice":
    case "avoid":
      return applyList(role, asked, asked.topic, answer.values, text)
    default:
      return role
  }
}

function applyList(role: Role, asked: Question, kind: QualificationKind, values: readonly string[], text: string | null): Role {
  const listed = asked.options.flatMap(option => {
    const [verb, id = "", ...words] = option.value.split(":")
    return verb === "drop" ? [{ id, text: words.join(":"), value: option.value }] : []
  })
  const added = `${asked.id}-`
  const known = new Map(role.qualifications.map(qualification => [qualification.id, qualification]))
  const others = role.qualifications.filter(({ id }) => !id.startsWith(added) && !listed.some(item => item.id === id))
  // "Change" with no words clears the list, and the ordinary question follows.
  const cleared = values.includes("change") && text === null && !values.some(value => value.startsWith("drop:"))
  const kept = cleared
    ? []
    : listed.filter(item => !values.includes(item.value)).map(item => known.get(item.id) ?? parseQualification(item.text, kind, item.id))
  const fresh = (text ?? "")
    .split(/\n|;/)
    .map(line => line.trim())
    .filter(line => line !== "")
    .map((line, index) => parseQualification(line, kind, `${added}${index + 1}`))
  return { ...role, qualifications: [...others, ...kept, ...fresh] }
}
