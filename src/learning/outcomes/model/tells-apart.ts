import { averageModels, movedBy, probabilityOf, type Column } from "./average-models"
import { valuesOf, type LearnedCase } from "./learned-case"

/** What people said of themselves in the user's own file, by attribute ("sex", "origin"): person → group. Never inferred. */
export type SelfReported = Readonly<Record<string, ReadonlyMap<string, string>>>

/** People of a group, and people of others, below which nothing can be told. */
const leastOfGroup = 10
/** How often in ordering two people right by their group is too often, and surely more than a coin's. */
const tooOften = 0.6
const folds = 5

export type ApartCheck =
  | { state: "unchecked" }
  /** `people`: of how many both the inputs and the group are known, for the attribute with the fewest. */
  | { state: "passed"; people: number }
  | { state: "tells apart"; attribute: string; group: string; rightlyOrdered: number; people: number; inputs: string[] }

/**
 * Whether a model's inputs tell groups of people apart that no model may know of: tried by the same kind of model, on people it was not
 * learned from, as the share of pairs (one of the group, one not) that it orders rightly. `unchecked` where there is no file, or too few in it.
 */
export function tellsApart(cases: readonly LearnedCase[], columns: readonly Column[], reported: SelfReported): ApartCheck {
  let people = Infinity
  const found: Extract<ApartCheck, { state: "tells apart" }>[] = []
  const persons = [...new Map(cases.map(one => [one.personId, one])).values()]
  const comparisons = Object.entries(reported).flatMap(([attribute, groupOf]) => {
    const known = persons.flatMap(one => {
      const group = groupOf.get(one.personId)
      return group === undefined ? [] : [{ one, group }]
    })
    const groups = [...new Set(known.map(({ group }) => group))].sort()
    // Of two groups, one told is the other told.
    return (groups.length === 2 ? groups.slice(0, 1) : groups).flatMap(group => {
      const inside = known.filter(each => each.group === group).length
      return inside < leastOfGroup || known.length - inside < leastOfGroup ? [] : [{ attribute, group, known }]
    })
  })
  for (const { attribute, group, known } of comparisons) {
    people = Math.min(people, known.length)
    const rows = known.map(({ one, group: own }) => ({
      x: valuesOf(one.inputs, columns),
      y: own === group ? (1 as const) : (0 as const),
      weight: 1
    }))
    const free = columns.map(column => ({ ...column, group: "work" as const, atLeastZero: false }))
    const rightlyOrdered = orderedRightly(rows, free)
    const inside = rows.filter(({ y }) => y === 1).length
    const bound = rightlyOrdered - oneSided(comparisons.length) * deviationOf(rightlyOrdered, inside, rows.length - inside)
    if (rightlyOrdered >= tooOften && bound > 0.5)
      found.push({ state: "tells apart", attribute, group, rightlyOrdered, people: rows.length, inputs: telling(rows, free) })
  }
  if (found.length > 0) return found.reduce((a, b) => (b.rightlyOrdered > a.rightlyOrdered ? b : a))
  return comparisons.length === 0 ? { state: "unchecked" } : { state: "passed", people }
}

type Rows = { x: number[]; y: 0 | 1; weight: number }[]

/** Pairs are compared within one fold, where both were predicted by the same model. */
function orderedRightly(rows: Rows, columns: readonly Column[]): number {
  let [right, pairs] = [0, 0]
  // Each fold has its part of both groups.
  const placed = [1, 0].flatMap(y => rows.filter(row => row.y === y).map((row, at) => ({ row, fold: at % folds })))
  for (let fold = 0; fold < folds; fold++) {
    const weights = averageModels(
      placed.filter(one => one.fold !== fold).map(({ row }) => row),
      columns
    )
    const test = placed.filter(one => one.fold === fold).map(({ row }) => ({ y: row.y, p: probabilityOf(weights, row.x) }))
    for (const inside of test.filter(({ y }) => y === 1)) {
      for (const outside of test.filter(({ y }) => y === 0)) {
        pairs++
        right += inside.p > outside.p ? 1 : inside.p === outside.p ? 0.5 : 0
      }
    }
  }
  return right / pairs
}

/** The inputs by which it is told, the most telling first. */
function telling(rows: Rows, columns: readonly Column[]): string[] {
  const weights = averageModels(rows, columns)
  const moves = columns.map(({ name }, at) => ({
    name,
    by: rows.reduce((sum, { x }) => sum + Math.abs(movedBy(weights, x)[at]!), 0) / rows.length
  }))
  return moves
    .sort((a, b) => b.by - a.by)
    .slice(0, 3)
    .filter(({ by }) => by > 0.02)
    .map(({ name }) => name)
}

/** Hanley & McNeil, Radiology 143, 1982. */
function deviationOf(a: number, inside: number, outside: number): number {
  const q1 = a / (2 - a)
  const q2 = (2 * a * a) / (1 + a)
  return Math.sqrt((a * (1 - a) + (inside - 1) * (q1 - a * a) + (outside - 1) * (q2 - a * a)) / (inside * outside))
}

/** The normal's 95 % point with Bonferroni's correction for a few comparisons. */
function oneSided(comparisons: number): number {
  return [1.645, 1.96, 2.128, 2.241, 2.326, 2.394, 2.45, 2.498][Math.min(comparisons, 8) - 1] ?? 1.645
}
