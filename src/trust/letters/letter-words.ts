import type { LetterFacts } from "./letter-facts"

/** The sentences of letters in one language. What is not known is handed to `missing`, which puts it in brackets. */
export interface LetterWords {
  titles: Record<"candidateNotice" | "sourceNote" | "explanation" | "adverse" | "disclosure", (role: string) => string>
  headings: Record<
    "assessed" | "how" | "sources" | "kept" | "rights" | "alternative" | "contact" | "reasons" | "part" | "contest" | "correct",
    string
  >
  unknown: Record<"sender" | "role" | "basis" | "contact" | "alternative" | "officer" | "kept", string>
  greeting: (name: string | null) => string
  kinds: Record<"must" | "nice" | "avoid", string>
  how: (models: readonly string[]) => string[]
  sources: (sources: readonly string[]) => string
  source: (source: string | null, readOn: string) => string
  kept: (months: number) => string
  purpose: (role: string, basis: string) => string
  rights: string[]
  alternative: (way: string) => string
  contact: (sender: string, contact: string) => string
  decided: (role: string, decidedOn: string | null) => string
  verdicts: Record<"met" | "not met" | "unknown", (qualification: string) => string>
  quoted: (quote: string) => string
  overruled: string
  part: (models: readonly string[]) => string[]
  contest: (contact: string) => string[]
  correct: (contact: string) => string[]
  disclosure: (models: readonly string[]) => string[]
  none: string
}

export type FactsOfPerson = NonNullable<LetterFacts["person"]>
