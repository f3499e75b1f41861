import { sentence } from "~sentence/sentence"
import type { Role, Qualification } from "../role"
import type { Question } from "./question"

export const whichMustsId = "unclear-musts"

/** One question for several requirements of which the post does not say how much they matter. */
export function whichMusts(open: readonly Qualification[]): Question {
  return {
    id: whichMustsId,
    topic: "unclear",
    text: sentence("askWhichMusts"),
    why: sentence("askWhichMustsWhy", { count: open.length }),
    options: open.map(({ id, text }) => ({ value: id, label: text })),
    multiple: true,
    qualificationId: null
  }
}

/** The chosen ones as musts, the others that were asked about as nice to have; nothing chosen leaves them as they are. */
export function withMusts(role: Role, asked: Question, chosen: readonly string[]): Role {
  if (chosen.length === 0) return role
  const about = new Set(asked.options.map(({ value }) => value))
  const weighed = role.qualifications.map(one =>
    about.has(one.id) ? { ...one, kind: chosen.includes(one.id) ? ("must" as const) : ("nice" as const) } : one
  )
  return { ...role, qualifications: weighed }
}
