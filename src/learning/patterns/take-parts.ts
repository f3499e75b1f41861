import { lintRole } from "~role/lint/lint"
import type { Alias, Note, Role, Qualification } from "~role/role"
import { fold } from "~role/vocabulary/tokens"
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
  const { notes: _notes, ...role } = content.role
  return {
    ...content,
    role: {
      ...role,
      strategies,
      qualifications: content.role.qualifications
        .filter(one => parts.qualificationIds.includes(one.id))
        .map(one => ({ ...one, kind: parts.kinds[one.id] ?? one.kind })),
      ...withoutNotes({
        aliases: content.role.aliases.filter((_, at) => parts.aliases.includes(at)),
        notes: (content.role.notes ?? []).filter((_, at) => parts.notes.includes(at))
      })
    },
    learned: {
      ...learned,
      strategies: learned.strategies.filter(({ strategyId }) => parts.strategyIds.includes(strategyId)),
      preferences: learned.preferences.filter((_, at) => parts.preferences.includes(at))
    }
  }
}

/** A role without notes has no list of them. */
function withoutNotes({ aliases, notes }: { aliases: Alias[]; notes: Note[] }): Pick<Role, "aliases" | "notes"> {
  return notes.length > 0 ? { aliases, notes } : { aliases }
}

/** What the role says already, in the recruiter's name or another's, it says once. */
function withAliasesAndNotes(role: Role, from: Role): Role {
  const pairOf = ({ term, as }: Alias) => `${fold(term)} → ${fold(as)}`
  const pairs = new Set(role.aliases.map(pairOf))
  const texts = new Set((role.notes ?? []).map(({ text }) => fold(text)))
  const aliases = [...role.aliases, ...from.aliases.filter(alias => !pairs.has(pairOf(alias)))]
  const notes = [...(role.notes ?? []), ...(from.notes ?? []).filter(({ text }) => !texts.has(fold(text)))]
  return { ...role, ...withoutNotes({ aliases, notes }) }
}

/** The pattern's role with its preferences put into it: what a new role starts from. */
export function wholeRole({ role, learned }: PatternContent, at: number): Role {
  return (learned ?? nothingLearned).preferences.reduce((before, { effect, from }) => withEffect(before, effect, at, from), role)
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
    (before, { effect, from }) => withEffect(before, effect, at, from),
    withAliasesAndNotes(withStrategies, content.role)
  )
  return { ...changed, findings: [...lintRole(changed), ...changed.findings.filter(({ qualificationId }) => qualificationId === null)] }
}
