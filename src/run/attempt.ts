import * as z from "zod"
import { modelUsageSchema } from "~model/model-usage"
import { findingSchema, priorities, storedFindingSchema, type Priority } from "./finding"

/** One draft and what the checks found in it. Every attempt is stored before the next one begins. */
export const attemptSchema = z.object({
  draft: z.unknown(),
  findings: z.array(findingSchema),
  /** Tokens that a model's server counted; absent for the built-in rules and for servers that do not say. */
  usage: modelUsageSchema.nullable().optional(),
  /** It was answered within a batch, which costs half the listed price. */
  batch: z.boolean().optional()
})
export type Attempt = z.infer<typeof attemptSchema>

export const maxAttempts = 5

/**
 * The attempts of a step that was cut off, as they were stored. Attempts that cannot be read (written by a version with other findings)
 * are dropped: the loop then asks again, which costs time and breaks nothing.
 */
export function attemptsFrom(stored: unknown): Attempt[] {
  const parsed = z.array(attemptSchema).max(maxAttempts).safeParse(stored)
  return parsed.success ? parsed.data : []
}

const storedAttemptSchema = z
  .object({
    draft: z.unknown().transform(draft => draft ?? null),
    findings: z.array(storedFindingSchema).catch([]),
    usage: modelUsageSchema.nullable().catch(null)
  })
  .catch({ draft: null, findings: [], usage: null })
/** An attempt as the console shows it: with nothing taken for granted. */
export type StoredAttempt = z.infer<typeof storedAttemptSchema>

/** The stored attempts of a step, whichever version wrote them. */
export function asAttempts(stored: unknown): StoredAttempt[] {
  return z.array(storedAttemptSchema).catch([]).parse(stored)
}

export function isClean(attempt: Pick<Attempt, "findings">): boolean {
  return attempt.findings.every(finding => finding.priority !== "P1")
}

type Judged = { findings: readonly { priority: Priority | null }[] }

/** The attempt with the fewest findings of the highest priority; of equal ones the earliest. Null only where there are none. */
export function bestAttempt<One extends Judged>(attempts: readonly One[]): One | null {
  return attempts.reduce<One | null>((best, attempt) => (best === null || compareAttempts(attempt, best) < 0 ? attempt : best), null)
}

function compareAttempts(a: Judged, b: Judged): number {
  for (const priority of priorities) {
    const difference = count(a, priority) - count(b, priority)
    if (difference !== 0) return difference
  }
  return 0
}

function count({ findings }: Judged, priority: Priority): number {
  return findings.filter(finding => finding.priority === priority).length
}
