import type { TuningExample } from "./tuning-example"

/** So many roles have to be there before whole roles are held out. */
const leastRoles = 5
/** The share that is held out. */
const testShare = 0.2

export interface SplitExamples {
  by: "role" | "time"
  train: TuningExample[]
  test: TuningExample[]
  /** People of the test that were taken out of what is trained on. */
  onBothSides: number
}

/**
 * Holds out a fifth to test on: the roles that were worked on last where there are five and more, else the newest examples. Nobody who is tested
 * on is trained on, for whatever role, and of a role that is held out nothing is trained on: neither a person's text nor a role's leaks.
 */
export function splitExamples(examples: readonly TuningExample[]): SplitExamples {
  const newest = new Map<string, number>()
  for (const { roleId, at } of examples) newest.set(roleId, Math.max(at, newest.get(roleId) ?? 0))
  const by = newest.size >= leastRoles ? "role" : "time"
  const isTest = by === "role" ? testRoles(examples, newest) : lateOnes(examples)
  const test = examples.filter(isTest)
  const tested = new Set(test.map(({ personId }) => personId))
  const rest = examples.filter(one => !isTest(one))
  const train = rest.filter(({ personId }) => !tested.has(personId))
  return { by, train, test, onBothSides: rest.length - train.length }
}

function testRoles(examples: readonly TuningExample[], newest: ReadonlyMap<string, number>): (one: TuningExample) => boolean {
  const order = [...newest].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([roleId]) => roleId)
  const held = new Set<string>()
  let count = 0
  for (const roleId of order) {
    if (count >= examples.length * testShare) break
    held.add(roleId)
    count += examples.filter(one => one.roleId === roleId).length
  }
  return one => held.has(one.roleId)
}

function lateOnes(examples: readonly TuningExample[]): (one: TuningExample) => boolean {
  const sorted = [...examples].sort((a, b) => a.at - b.at)
  const late = new Set(sorted.slice(Math.ceil(sorted.length * (1 - testShare))))
  return one => late.has(one)
}
