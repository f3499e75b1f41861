/** Higher is better, one number a person; people of the same number count half. */
export type Scores = ReadonlyMap<string, number>

export interface Pairwise {
  right: number
  pairs: number
}

/** The pairs whose grades differ by at least `gap`, and how many of them stand in the right order. */
export function pairwise(grades: Readonly<Record<string, number>>, scores: Scores, gap = 1): Pairwise {
  const ids = Object.keys(grades)
  let right = 0
  let pairs = 0
  for (const a of ids) {
    for (const b of ids) {
      if (grades[a]! - grades[b]! < gap) continue
      pairs++
      const difference = scores.get(a)! - scores.get(b)!
      right += difference > 0 ? 1 : difference === 0 ? 0.5 : 0
    }
  }
  return { right, pairs }
}
