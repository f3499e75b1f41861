import type { AnswerWord } from "./answers"

/** The decision that an answer comes to. */
const decisionOf = { yes: "shortlist", maybe: "maybe", no: "pass" } as const satisfies Record<AnswerWord, string>

/** How many decisions the answers agree with, of how many that both of them made. */
export interface ReaderAgreement {
  agree: number
  of: number
}

export interface AnsweredPerson {
  /** The recruiter's; null while they made none. */
  decision: "shortlist" | "maybe" | "pass" | null
  /** The reader's; null where they gave none. */
  answer: AnswerWord | null
}

/** Whether an answer says what the recruiter decided; null where one of them said nothing. */
export function agrees({ decision, answer }: AnsweredPerson): boolean | null {
  return decision === null || answer === null ? null : decisionOf[answer] === decision
}

/** Counted over those whom both of them spoke about. */
export function agreementWithReader(answered: readonly AnsweredPerson[]): ReaderAgreement {
  const both = answered.map(agrees).filter(one => one !== null)
  return { agree: both.filter(one => one).length, of: both.length }
}
