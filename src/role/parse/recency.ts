import { numberOf } from "./number-words"

const recent =
  /(?:(?:with)?in|over|during|from|in|innerhalb|aus)?\s*(?:the\s+|den\s+|der\s+|au cours des\s+|ces\s+|los\s+|nos\s+|en los\s+)?(?:(?:last|past|previous|letzten|vergangenen|últimos)\s+(\d{1,2}|one|two|three|four|five|six|seven|eight|ten|zwei|drei|fünf|dos|tres|cinco|dois|três)\s+(?:years?|yrs?|jahren?|años|anos)|(\d{1,2}|deux|trois|cinq)\s+dernières\s+années)(?![\p{L}])/iu

/** "In the last 3 years": how recent the experience has to be, in years, and where the words stand; null where any time counts. */
export function findRecency(text: string): { years: number; start: number; end: number } | null {
  const match = recent.exec(text)
  const said = (match?.[1] ?? match?.[2])?.toLowerCase()
  if (!match || said === undefined) return null
  const years = numberOf(said)
  return years > 0 ? { years, start: match.index, end: match.index + match[0].length } : null
}
