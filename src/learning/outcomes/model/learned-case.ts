import type { Column } from "./average-models"

/** One settled outcome as the model is given it: numbers under names that name nobody. */
export interface LearnedCase {
  personId: string
  roleId: string
  /** When it was known how it went: milliseconds since the epoch. */
  settledAt: number
  wentOn: boolean
  /** Shared out among the roles of one person. */
  weight: number
  inputs: Readonly<Record<string, number>>
}

/** Shares of what the recruiter asked for, by which the checklist is counted. More musts that are met may not lower the odds. */
export const checklistInputs: Readonly<Record<string, { atLeastZero: boolean }>> = {
  "musts met": { atLeastZero: true },
  "musts not met": { atLeastZero: false },
  "nice met": { atLeastZero: false },
  "avoid met": { atLeastZero: false }
}
/** What begins so is a qualification that was a must: it may not lower the odds either. */
export const mustPrefix = "must:"

/** More inputs than this are not looked at: those that split people most evenly are. */
const mostWork = 40
/** An input that fewer people differ in says nothing. */
const leastDiffering = 8

/**
 * The inputs that a model of these cases looks at, by name. What the outcomes were has no part in the choice, so that nothing is learned by
 * choosing. @param leftOut names that the recruiter keeps out
 */
export function columnsOf(cases: readonly LearnedCase[], leftOut: ReadonlySet<string>): Column[] {
  const names = [...new Set(cases.flatMap(({ inputs }) => Object.keys(inputs)))].filter(name => !leftOut.has(name)).sort()
  const checklist = names.filter(name => Object.hasOwn(checklistInputs, name))
  const work = names
    .filter(name => !Object.hasOwn(checklistInputs, name))
    .map(name => ({ name, differing: differingIn(cases, name) }))
    .filter(({ differing }) => differing >= leastDiffering)
    .sort((a, b) => b.differing - a.differing || (a.name < b.name ? -1 : 1))
    .slice(0, mostWork)
  return [
    ...checklist.map(name => ({ name, group: "checklist" as const, atLeastZero: checklistInputs[name]!.atLeastZero })),
    ...work.map(({ name }) => ({ name, group: "work" as const, atLeastZero: name.startsWith(mustPrefix) }))
  ]
}

/** The values of a case under the columns; what is not known of somebody is 0. */
export function valuesOf(inputs: LearnedCase["inputs"], columns: readonly Column[]): number[] {
  return columns.map(({ name }) => inputs[name] ?? 0)
}

/** How many people have another value than the commonest. */
function differingIn(cases: readonly LearnedCase[], name: string): number {
  const times = new Map<number, number>()
  for (const { inputs } of cases) times.set(inputs[name] ?? 0, (times.get(inputs[name] ?? 0) ?? 0) + 1)
  return cases.length - Math.max(0, ...times.values())
}
