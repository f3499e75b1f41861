import { tellsReply } from "../outcomes/outcome-kind"
import { share, type Figure } from "./interval"
import { pairOf, type NumbersRecords } from "./records"

/** People found through a strategy below which its yield is not shown. */
const leastFound = 5

export interface StrategyYield {
  roleId: string
  strategyId: string
  found: number
  /** Shortlisted of those found. */
  shortlisted: Figure | null
  /** Replied, or came further, of those found. */
  replied: number
}

/** What came of each strategy, the best first. */
export function strategyYields({ finds, decisions, outcomes }: NumbersRecords): StrategyYield[] {
  const shortlisted = new Set(decisions.filter(({ decision }) => decision === "shortlist").map(pairOf))
  const answered = new Set(outcomes.filter(({ kind }) => tellsReply(kind)).map(pairOf))
  const byStrategy = new Map<string, NumbersRecords["finds"][number][]>()
  for (const find of finds) {
    const key = `${find.roleId}\n${find.strategyId}`
    byStrategy.set(key, [...(byStrategy.get(key) ?? []), find])
  }
  return [...byStrategy.values()]
    .flatMap(found => {
      const [first] = found
      if (!first) return []
      const people = [...new Set(found.map(pairOf))]
      const hits = people.filter(pair => shortlisted.has(pair)).length
      const figure = people.length < leastFound ? null : share(hits, people.length)
      const replied = people.filter(pair => answered.has(pair)).length
      return [{ roleId: first.roleId, strategyId: first.strategyId, found: people.length, shortlisted: figure, replied }]
    })
    .sort((a, b) => (b.shortlisted?.low ?? -1) - (a.shortlisted?.low ?? -1) || b.found - a.found || (a.strategyId < b.strategyId ? -1 : 1))
}
