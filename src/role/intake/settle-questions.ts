import type { Role } from "../role"
import { whichMustsId } from "./which-musts"
import type { Question } from "./question"

/**
 * A role whose open questions about one qualification go with what was done to it by hand: who says what kind it is has answered whether it is a
 * must, and a question about words that are not there any more is none.
 *
 * @param done `kind`: somebody chose its kind, be it the one it has; `words`: it has other words now
 */
export function settleQuestions(role: Role, qualificationId: string, done: { kind: boolean; words: boolean }): Role {
  if (!done.kind && !done.words) return role
  const words = role.qualifications.find(({ id }) => id === qualificationId)?.text
  const questions = role.questions.flatMap((asked): Question[] => {
    if (asked.id === whichMustsId) {
      const options = asked.options
        .filter(({ value }) => value !== qualificationId || !done.kind)
        .map(option => (option.value === qualificationId && words !== undefined ? { ...option, label: words } : option))
      return options.length === 0 ? [] : [{ ...asked, options }]
    }
    const isAbout = asked.qualificationId === qualificationId && asked.topic === "unclear"
    return isAbout && (done.words || asksKind(asked)) ? [] : [asked]
  })
  return { ...role, questions }
}

/** "Is “Go” a must?": whatever is answered besides leaving it out is a kind. */
export function asksKind({ topic, options }: Question): boolean {
  return topic === "unclear" && options.length > 0 && options.every(({ value }) => /^(?:must|nice|drop):/.test(value))
}
