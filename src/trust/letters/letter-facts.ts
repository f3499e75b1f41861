import * as z from "zod"
import type { VerdictWord } from "~evaluation/evaluation"
import type { QualificationKind } from "~role/qualification-kind"

/** What a letter or notice may be: who it is for, and what asks for it, stands in docs/trust/control-map.md. */
export const letterKinds = ["candidate notice", "source note", "explanation", "adverse outcome", "disclosure"] as const
export const letterKindSchema = z.enum(letterKinds)
export type LetterKind = z.infer<typeof letterKindSchema>
export const letterLanguageSchema = z.enum(["en", "de"])
export type LetterLanguage = z.infer<typeof letterLanguageSchema>
/** Characters of one letter. */
export const longestLetter = 40_000

/** One verdict as a person is told of it. */
export interface ToldVerdict {
  qualification: string
  kind: QualificationKind
  verdict: VerdictWord
  /** Set by the recruiter in the place of the software's. */
  isOverruled: boolean
  /** Literal words of the person's own profile. */
  quote: string | null
}

/** All that letters are filled with: what is true now. What is null is not known, and is asked for in the letter. */
export interface LetterFacts {
  /** Whom it is from, with the address at which they are reached. */
  sender: string | null
  /** Of the role's record, in the recruiter's words. */
  contact: string | null
  otherWay: string | null
  legalBasis: string | null
  purpose: string | null
  dataProtectionOfficer: string | null
  roleTitle: string | null
  qualifications: readonly { text: string; kind: QualificationKind }[]
  /** Where profiles of the role came from: "linkedin.com", "a file". */
  sources: readonly string[]
  /** Months after which somebody who was not seen again is erased; null where they are kept. */
  keepMonths: number | null
  /** The models on servers that judged somebody for the role, by their names; none where only the rules did. */
  models: readonly string[]
  /** As dates are written in the letter's language. */
  today: string
  person: {
    name: string | null
    source: string | null
    /** When their profile was read first, and by when they have to be told of it. */
    readOn: string
    tellBy: string
    verdicts: readonly ToldVerdict[]
    /** When it was decided, and by when the letter has to leave. */
    decidedOn: string | null
    writeBy: string | null
  } | null
}

/** A part of a letter: paragraphs, or lines of a list. */
export interface LetterPart {
  heading: string | null
  paragraphs: string[]
  list: string[]
}

export interface Letter {
  title: string
  parts: LetterPart[]
  /** What stands in brackets in it, because nobody has said it yet. */
  missing: string[]
}
