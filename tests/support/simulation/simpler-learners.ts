import type { AnalysisFinding } from "~learning/preferences/preference-analysis"
import type { Case } from "~learning/preferences/preference-cases"
import { casesOf } from "~learning/preferences/preference-cases"
import { logGamma } from "~learning/preferences/preference-change"
import { effectOf } from "~learning/preferences/preference-effect"
import { groundsOf, sidesOf } from "~learning/preferences/preference-grounds"
import { meaningOf } from "~learning/preferences/preference-scope"
import { qualificationAbout, traitOfKey } from "~learning/preferences/preference-target"
import type { Role } from "~role/role"
import type { Learner } from "./simulate"

/** A trait with the people decided on: with it and without, wanted and not. */
interface Counted {
  key: string
  wanted: number
  lost: number
  othersWanted: number
  othersLost: number
}

interface Simple {
  key: string
  direction: 1 | -1 | 0
  strength: number
}

/** The same proposals and effects as the product's, found by a simple rule over one role; nothing fades and nothing is conditional. */
function learnerBy(find: (counted: readonly Counted[], role: Role) => Simple[]): Learner {
  return (observations, { roles, known, now, newId }) => {
    const cases = casesOf(observations)
    const [[roleId, role] = ["", null]] = [...roles]
    if (!role || cases.length < 16) return { proposed: [], known: [...known] }
    const found = find(count(cases), role).sort((a, b) => b.strength - a.strength)
    const proposed = found.flatMap(({ key, direction, strength }) => {
      const trait = traitOfKey(key)
      if (!trait) return []
      const has = (one: Case) => one.traits.has(key)
      const finding: AnalysisFinding = {
        trait,
        direction,
        qualification: qualificationAbout(trait, role),
        confidence: strength,
        beta: 0,
        has
      }
      const sides = sidesOf(
        cases,
        cases.map(() => 1),
        has
      )
      const effect = effectOf(finding, sides)
      if (!effect) return []
      const way = direction === 1 ? ("for" as const) : ("against" as const)
      if (known.some(other => meaningOf(other) === meaningOf({ trait, direction: way, effect }))) return []
      const common = {
        state: "proposed" as const,
        events: [],
        proposedAt: now,
        changedAt: now,
        approvedAt: null,
        replayId: null,
        reason: null
      }
      const grounds = groundsOf(sides, cases.length, Math.min(1, strength))
      return [{ id: newId(), trait, direction: way, effect, scope: { kind: "role" as const, roleId }, wording: key, grounds, ...common }]
    })
    return { proposed: proposed.slice(0, 2), known: [...known] }
  }
}

function count(cases: readonly Case[]): Counted[] {
  const all = new Map<string, { wanted: number; lost: number }>()
  let [wanted, lost] = [0, 0]
  for (const one of cases) {
    const isWanted = one.wanted > 0.5
    if (isWanted) wanted++
    else lost++
    for (const key of one.traits) {
      const before = all.get(key) ?? { wanted: 0, lost: 0 }
      all.set(key, isWanted ? { ...before, wanted: before.wanted + 1 } : { ...before, lost: before.lost + 1 })
    }
  }
  return [...all].map(([key, own]) => ({ key, ...own, othersWanted: wanted - own.wanted, othersLost: lost - own.lost }))
}

/** Proposes every trait whose rates differ by a half and more, with five people on either side. */
export const byRateDifference: Learner = learnerBy((counted, { qualifications }) =>
  counted.flatMap(({ key, wanted, lost, othersWanted, othersLost }): Simple[] => {
    const [people, others] = [wanted + lost, othersWanted + othersLost]
    if (people < 5 || others < 5) return []
    const difference = wanted / people - othersWanted / others
    if (Math.abs(difference) >= 0.5) return [{ key, direction: difference > 0 ? 1 : -1, strength: Math.abs(difference) }]
    const isMust = qualifications.some(({ id, kind }) => kind === "must" && key === `verdict:met:${id}`)
    return isMust && Math.abs(difference) < 0.1 && othersWanted / others >= 0.5 ? [{ key, direction: 0, strength: 0.5 }] : []
  })
)

/** Proposes every trait whose difference Fisher's exact test finds at 5 %, divided by the number of traits looked at (Bonferroni). */
export const byFisher: Learner = learnerBy(counted => {
  const lookedAt = counted.filter(({ wanted, lost, othersWanted, othersLost }) => wanted + lost >= 3 && othersWanted + othersLost >= 3)
  return lookedAt.flatMap((one): Simple[] => {
    const p = fisher(one.wanted, one.lost, one.othersWanted, one.othersLost)
    if (p * lookedAt.length > 0.05) return []
    const isMore = one.wanted * (one.othersWanted + one.othersLost) > one.othersWanted * (one.wanted + one.lost)
    return [{ key: one.key, direction: isMore ? 1 : -1, strength: 1 - p * lookedAt.length }]
  })
})

/** Two-sided: the sum of all tables with the same margins that are no more probable than this one. */
export function fisher(a: number, b: number, c: number, d: number): number {
  const logOf = (x: number) => {
    const [y, z, w] = [a + b - x, a + c - x, d - a + x]
    return -(logGamma(x + 1) + logGamma(y + 1) + logGamma(z + 1) + logGamma(w + 1))
  }
  const least = Math.max(0, a - d)
  const most = Math.min(a + b, a + c)
  const logs = Array.from({ length: most - least + 1 }, (_, at) => logOf(least + at))
  const highest = Math.max(...logs)
  const total = logs.reduce((sum, log) => sum + Math.exp(log - highest), 0)
  const own = logOf(a)
  return logs.filter(log => log <= own + 1e-9).reduce((sum, log) => sum + Math.exp(log - highest), 0) / total
}
