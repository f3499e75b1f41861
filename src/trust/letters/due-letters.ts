import { jurisdictionsById } from "../jurisdictions/jurisdictions"
import { tellBy, writeBy } from "./deadlines"
import type { LetterKind } from "./letter-facts"

/** Somebody of a role, as far as letters to them have a day. */
export interface PersonToTell {
  id: string
  name: string | null
  /** When their profile was read first, in milliseconds since the epoch. */
  readAt: number
  /** They sent their data themselves: nobody has to tell them where it came from. */
  isApplicant: boolean
  /** The first thing that is known to have been said between them and the recruiter; null where nothing is. */
  firstWordAt: number | null
  /** When it was decided against them; null where it was not. */
  passedAt: number | null
  /** The letters that were given to them: a note on data from elsewhere for any role, the others for this one. */
  given: readonly { kind: LetterKind; at: number }[]
}

export interface DueLetter {
  personId: string
  name: string | null
  kind: "source note" | "adverse outcome"
  /** Milliseconds since the epoch. */
  by: number
}

/**
 * Who is due a letter, the earliest first: a note on data from elsewhere within a month, or with the first message where that was earlier (Article 14 (3)
 * GDPR); the letter on a decision against somebody within 30 days of it (Colorado SB 26-189). A letter on an earlier decision does not answer a later one.
 *
 * @param jurisdictionIds where the role hires: what is owed nowhere there is not listed; with none said, both are
 */
export function dueLetters(people: readonly PersonToTell[], jurisdictionIds: readonly string[]): DueLetter[] {
  const owed = new Set(jurisdictionsById(jurisdictionIds).flatMap(({ notices }) => notices.map(({ letter }) => letter)))
  const isOwed = (kind: LetterKind) => jurisdictionIds.length === 0 || owed.has(kind)
  const due = people.flatMap(({ id: personId, name, readAt, isApplicant, firstWordAt, passedAt, given }): DueLetter[] => {
    const isTold = given.some(({ kind }) => kind === "source note")
    const isWritten = passedAt !== null && given.some(({ kind, at }) => kind === "adverse outcome" && at >= passedAt)
    return [
      ...(isOwed("source note") && !isApplicant && !isTold
        ? [{ personId, name, kind: "source note" as const, by: Math.min(tellBy(readAt), firstWordAt ?? Infinity) }]
        : []),
      ...(isOwed("adverse outcome") && passedAt !== null && !isWritten
        ? [{ personId, name, kind: "adverse outcome" as const, by: writeBy(passedAt) }]
        : [])
    ]
  })
  return due.sort((a, b) => a.by - b.by || (a.personId < b.personId ? -1 : 1))
}
