import { mergePatterns } from "~learning/merge-patterns"
import type { PatternContent } from "~learning/pattern-learned"
import type { PatternParts } from "~learning/pattern-parts"
import { takeParts } from "~learning/take-parts"
import type { CandorDatabase } from "~store/database"
import { failures } from "./failures"

/**
 * One pattern, or two merged, with the chosen parts; all of it where none are given.
 *
 * @throws FailureError where one of the patterns is not there any more
 */
export async function patternFor(
  database: CandorDatabase,
  patternIds: readonly string[],
  parts: PatternParts | undefined
): Promise<{ content: PatternContent; names: string[] }> {
  const [first, second] = await database.patterns.bulkGet([...new Set(patternIds)])
  if (!first || (new Set(patternIds).size === 2 && !second)) throw failures.patternGone()
  const { name, role, learned, people, shortlisted } = second ? mergePatterns(first, second).content : first
  const whole: PatternContent = { name, role, learned, people, shortlisted }
  return { content: parts ? takeParts(whole, parts) : whole, names: second ? [first.name, second.name] : [first.name] }
}
