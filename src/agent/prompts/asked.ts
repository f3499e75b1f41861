import type * as z from "zod"

/** What is taken out of page text before a model sees it, besides what always is (name, pronouns, contact data, age, postcode). */
export interface Disclosure {
  hideSchools: boolean
  hideEmployers: boolean
  /** Long texts are sent whole, and not the sentences of them that bear on the role. */
  whole?: boolean
}

/**
 * A request to a model in the order in which it is sent: what never changes first, what changes with every person last, so that a prompt
 * cache knows the longest possible beginning again.
 */
export interface AskedOfModel {
  /** The skill's own instructions: the same for every role and person. */
  instructions: string
  /** Examples of how it is done, the same for every role; sent where a long beginning is cheaper than a short one. */
  examples?: string
  /** What holds for the role: the same for every person. Written by the recruiter or by code. */
  context: string
  /** Untrusted text, redacted. It is fenced where the request is put together, nowhere else. */
  data: string
  /** Whether `data` is a part of what there is; the request says so. */
  isPart?: boolean
  /** Whether an answer to a part of the text asks for the whole. */
  needsMore?: (answer: unknown) => boolean
  /** The form of the answer: JSON of this schema. */
  answer: z.ZodType
  /** The skill's draft of a model's answer. Given anything at all: what does not fit becomes a draft that the checks refuse. */
  toDraft: (answer: unknown) => unknown
  /** Takes out of any other text what was taken out of `data`. */
  redact: (text: string) => string
  /** Tokens that a full answer may need. */
  maxAnswerTokens: number
}
