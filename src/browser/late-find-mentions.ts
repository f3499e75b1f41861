import { latePart } from "./late-parts"

/** Stands in for src/profile/find-mentions.ts in the built extension: in the worker. */
export function findMentions(...given: unknown[]): unknown {
  return latePart<(...given: unknown[]) => unknown>("mentions")(...given)
}
