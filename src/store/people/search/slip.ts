/**
 * Whether one word may be another with a slip of the hand: one letter more, less or other, or two changed about; from eight letters on, two such
 * slips. Slips in the first letter are rare, and allowing them would find too much.
 */
export function isSlipOf(term: string, word: string): boolean {
  const most = word.length >= 8 ? 2 : 1
  if (Math.abs(term.length - word.length) > most || term[0] !== word[0]) return false
  return slips(term, word, most) <= most
}

/** The restricted Damerau–Levenshtein distance (optimal string alignment), given up where it is more than `most`. */
function slips(a: string, b: string, most: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let at = 1; at <= b.length; at++) {
      const isSame = a[row - 1] === b[at - 1]
      let least = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (isSame ? 0 : 1))
      if (row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]) least = Math.min(least, (before[at - 2] ?? 0) + 1)
      next.push(least)
    }
    if (Math.min(...next) > most) return most + 1
    ;[before, last] = [last, next]
  }
  return last[b.length] ?? 0
}
