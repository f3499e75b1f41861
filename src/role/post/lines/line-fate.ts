import type { PostStretch, TakenAs } from "../../post-line"
import { takenAs } from "../../post-line"

/** What each claim was taken as, in one order; a title counts only by itself. */
export function asOf(taken: readonly { as: readonly TakenAs[] }[]): TakenAs[] {
  const as = takenAs.filter(one => taken.some(claim => claim.as.includes(one)))
  return as.length > 1 ? as.filter(one => one !== "heading") : as
}

/** Whether something was taken of it, besides its being a title. */
export const says = ({ as }: { as: readonly TakenAs[] }) => as.some(one => one !== "heading")

/** Several sentences of a line in one: taken where one of them is. */
export function inSum(text: string, parts: readonly PostStretch[]): PostStretch {
  const saying = parts.filter(says)
  const first = saying.find(({ fate }) => fate === "taken") ?? saying[0] ?? parts.find(({ fate }) => fate === "left out") ?? parts[0]!
  const kind = parts.find(part => part.kind !== undefined)?.kind
  return {
    text,
    fate: first.fate,
    as: first.fate === "left out" ? [] : asOf(parts),
    why: first.why,
    qualificationIds: [...new Set(parts.flatMap(part => part.qualificationIds))],
    ...(kind === undefined ? {} : { kind })
  }
}
