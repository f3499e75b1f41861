import { lintRole } from "~role/lint/lint"
import type { Role, Qualification } from "~role/role"
import { withEffect } from "./pattern-effects"
import { freeId, isSameStrategy } from "./merge-patterns"
import { nothingLearned, type PatternContent } from "./pattern-learned"
import type { PatternParts } from "./pattern-parts"
import { standingOf } from "./pattern-standing"
import { covers } from "../preferences/same-meaning"

/** A pattern with the ticked parts alone. */
export function takeParts(content: PatternContent, parts: PatternParts): PatternContent {
  const learned = content.learned ?? nothingLearned
  const strategies = content.role.strategies.filter(one => parts.strategyIds.includes(one.id))
  return {
    ...content,
    role: {
      ...content.role,
      strategies,
      qualifications: content.role.qualifications
        .filter(one => parts.qualificationIds.includes(one.id))
        .map(one => ({ ...one, kind: parts.kinds[one.id] ?? one.kind }))
    },
    learned: {
      ...learned,
      strategies: learned.strategies.filter(({ strategyId }) => parts.strategyIds.includes(strategyId)),
      preferences: learned.preferences.filter((_, at) => parts.preferences.includes(at))
    }
  }
}

/** The pattern's role with its preferences put into it: what a new role starts from. */
export function wholeRole({ role, learned }: PatternContent, at: number): Role {
  return (learned ?? nothingLearned).preferences.reduce((before, { effect }) => withEffect(before, effect, at), role)
}

/**
 * Puts the parts of a pattern into a role that is being worked out. What the role asks for already stays as it is; a qualification that asks
 * for more takes the place of the one that asks for less; strategies come as picked, so that a new proposal leaves them alone.
 */
export function addToRole(role: Role, content: PatternContent, at: number, newId: () => string): Role {
  const withQualifications = content.role.qualifications.reduce<Role>((before, qualification) => {
    if (standingOf(before, qualification) === "asked already") return before
    const less = before.qualifications.findIndex(own => covers(qualification, own))
    const taken: Qualification = { ...qualification, id: before.qualifications[less]?.id ?? newId(), quote: null }
    const qualifications =
      less < 0 ? [...before.qualifications, taken] : before.qualifications.map((own, place) => (place === less ? taken : own))
    return { ...before, qualifications }
  }, role)
  const withStrategies = content.role.strategies.reduce<Role>((before, strategy) => {
    if (before.strategies.some(own => isSameStrategy(own, strategy))) return before
    const taken = before.strategies.map(own => ({ strategy: own }))
    return { ...before, strategies: [...before.strategies, { ...strategy, id: freeId(strategy.id, taken), state: "picked" }] }
  }, withQualifications)
  const changed = (content.learned ?? nothingLearned).preferences.reduce(
    (before, { effect }) => withEffect(before, effect, at),
    withStrategies
  )
  return { ...changed, findings: [...lintRole(changed), ...changed.findings.filter(({ qualificationId }) => qualificationId === null)] }
}
