import { readFileSync } from "node:fs"
import { createEvaluator } from "~evaluation/evaluate"
import type { Evaluation } from "~evaluation/evaluation"
import { guardsOf } from "~learning/preferences/guards-of"
import { roleFamilyOf } from "~learning/patterns/role-family"
import { traitKey } from "~learning/traits/trait"
import { traitsOf, verdictTraits } from "~learning/traits/traits-of"
import { readPost } from "~role/post/read-post"
import type { Role } from "~role/role"
import type { InventedPerson } from "./invent-person"
import { inventPersonOf } from "./invent-person"
import type { Trade } from "./trades"

/** The day that `present` means. */
export const simulatedNow = new Date("2026-06-15T00:00:00Z")

export interface SimulatedPerson extends InventedPerson {
  evaluation: Evaluation
  /** Keys of traits and verdicts, as an observation carries them. */
  traits: readonly string[]
  guards: readonly string[]
}

/** A trade with the role its post asks for, and people read and evaluated by the product's own code. */
export interface Pool {
  trade: Trade
  role: Role
  family: string | null
  people: readonly SimulatedPerson[]
}

/** The role of a fixture's job post, without what the linter would have the recruiter take out. */
export function roleOfPost(name: string): Role {
  const text = readFileSync(new URL(`../../fixtures/roles/${name}.txt`, import.meta.url), "utf8")
  const role = readPost({ text, title: null })
  const flagged = new Set(role.findings.map(({ qualificationId }) => qualificationId))
  return { ...role, qualifications: role.qualifications.filter(({ id }) => !flagged.has(id)) }
}

export function makePool(trade: Trade, count: number, from = 0): Pool {
  const role = roleOfPost(trade.post)
  const evaluate = createEvaluator(role, simulatedNow)
  const people = Array.from({ length: count }, (_, at): SimulatedPerson => {
    const person = inventPersonOf(trade, from + at)
    const evaluation = evaluate(person.profile)
    return {
      ...person,
      evaluation,
      traits: [...traitsOf(person.profile), ...verdictTraits(evaluation.verdicts)].map(traitKey),
      guards: guardsOf(person.profile)
    }
  })
  return { trade, role, family: roleFamilyOf(role), people }
}
