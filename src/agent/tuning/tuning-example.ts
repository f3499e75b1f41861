import type { ChatMessage } from "../prompts/messages-of"

/** Where the answer of an example comes from: verdicts that stood when the recruiter decided, or that the recruiter set or gave a thumb up. */
export const tuningSources = ["decided", "thumbed", "corrected"] as const
export type TuningSource = (typeof tuningSources)[number]

/** One request as it would be sent, redacted and fenced, with the answer that the recruiter stands by. */
export interface TuningExample {
  roleId: string
  personId: string
  /** When it was judged: milliseconds since the epoch. */
  at: number
  source: TuningSource
  messages: readonly ChatMessage[]
  /** The answer's JSON, in the form that the request asks for. */
  answer: string
  /** The answer that the recruiter corrected; null where nothing was. */
  rejected: string | null
}

/** Why somebody who was judged is in no example. */
export const leftOutReasons = ["not decided", "doubted", "role changed", "reading gone", "no quote", "repeated", "on both sides"] as const
export type LeftOutOfTuning = (typeof leftOutReasons)[number]
