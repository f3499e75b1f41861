import type { VerdictWord } from "./evaluation"

/** What the recruiter said of one verdict. */
export interface SaidOfVerdict {
  thumb: "up" | "down" | null
  override: VerdictWord | null
  /** The verdict that the thumb was given to. Absent where that was not kept. */
  rated?: VerdictWord | undefined
}

/**
 * Whether the recruiter doubts a verdict: a thumb down, and no other verdict set in its place. It says that the verdict is wrong, and not
 * what is right; an override says both. Of a verdict that has come out otherwise since, nothing was said.
 */
export function isDoubted({ thumb, override, rated }: SaidOfVerdict, verdict: VerdictWord): boolean {
  return thumb === "down" && override === null && (rated === undefined || rated === verdict)
}
