import * as z from "zod"
import { findingSchema, priorities, type Finding } from "./checks/check"
import { modelUsageSchema } from "~model/model-usage"

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

export function isClean(attempt: Attempt): boolean {
  return attempt.findings.every(finding => finding.priority !== "P1")
}

/** The attempt with the fewest findings of the highest priority; of equal ones the earliest. Null only where there are none. */
export function bestAttempt(attempts: readonly Attempt[]): Attempt | null {
  return attempts.reduce<Attempt | null>((best, attempt) => (best === null || compareAttempts(attempt, best) < 0 ? attempt : best), null)
}

function compareAttempts(a: Attempt, b: Attempt): number {
  for (const priority of priorities) {
    const difference = count(a.findings, priority) - count(b.findings, priority)
    if (difference !== 0) return difference
  }
  return 0
}

function count(findings: readonly Finding[], priority: Finding["priority"]): number {
  return findings.filter(finding => finding.priority === priority).length
}
