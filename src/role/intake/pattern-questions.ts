import { sentence } from "~sentence/sentence"
import { levels } from "../level"
import { levelOfTitle } from "../parse/level"
import { remoteModes, type Role } from "../role"
import type { Question, QuestionTopic } from "./question"

const prefix = "still-"
const fields = ["title", "level", "place", "remote"] as const
type Field = (typeof fields)[number]

/** A question that puts a field of a pattern again: "Still “Lisbon”?" Those about lists, which drafts of earlier versions hold, are none any more: the rows answer them. */
export function isPatternQuestion({ id, topic }: Question): boolean {
  return id.startsWith(prefix) && fields.some(field => field === topic)
}

function still(topic: Field, value: string): Question {
  return {
    id: `${prefix}${topic}`,
    topic,
    text: sentence("askStill", { words: value }),
    why: null,
    options: [
      { value: `keep:${value}`, label: sentence("answerKeep") },
      { value: "change", label: sentence("answerChange") }
    ],
    multiple: false,
    qualificationId: null
  }
}

/** The doubtful fields of a pattern as questions, where it has them. */
export function patternQuestions(pattern: Role, doubtful: readonly QuestionTopic[]): Question[] {
  return fields.flatMap(field => {
    const value = pattern[field]
    return value === null || !doubtful.includes(field) ? [] : [still(field, value)]
  })
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
    default:
      return role
  }
}
