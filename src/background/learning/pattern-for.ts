import { mergePatterns, preferenceKey } from "~learning/patterns/merge-patterns"
import type { PatternContent } from "~learning/patterns/pattern-learned"
import type { PatternParts } from "~learning/patterns/pattern-parts"
import { isInScope } from "~learning/preferences/preference-scope"
import { takeParts } from "~learning/patterns/take-parts"
import type { CandorDatabase } from "~store/database"
import { failures } from "../failures"

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

/**
 * A pattern without the preferences that the ledger gives a role of this kind anyway: from there they come with their mark, so that they can
 * be forgotten everywhere at once.
 */
export async function withoutLedgers(database: CandorDatabase, content: PatternContent): Promise<PatternContent> {
  if (!content.learned || content.learned.preferences.length === 0) return content
  const inUse = await database.preferences.where("state").equals("in use").toArray()
  const given = new Set(
    inUse.filter(({ scope }) => scope.kind !== "role" && isInScope(scope, "", content.role)).map(preference => preferenceKey(preference))
  )
  const preferences = content.learned.preferences.filter(preference => !given.has(preferenceKey(preference)))
  return { ...content, learned: { ...content.learned, preferences } }
}
