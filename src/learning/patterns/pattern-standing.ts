import type { Role, Qualification } from "~role/role"
import { nothingLearned, type PatternContent } from "./pattern-learned"
import type { PatternParts } from "./pattern-parts"
import { covers } from "../preferences/same-meaning"

/** Everything that a pattern holds, ticked. */
export function allParts({ role, learned }: PatternContent): PatternParts {
  return {
    qualificationIds: role.qualifications.map(one => one.id),
    strategyIds: role.strategies.map(one => one.id),
    preferences: (learned ?? nothingLearned).preferences.map((_, at) => at),
    aliases: role.aliases.map((_, at) => at),
    notes: (role.notes ?? []).map((_, at) => at),
    kinds: {}
  }
}

/** What a qualification of a pattern would be to a role that has qualifications already. */
export type Standing = "new" | "asked already" | "asks for more"

export function standingOf(role: Role, qualification: Qualification): Standing {
  if (role.qualifications.some(own => covers(own, qualification))) return "asked already"
  return role.qualifications.some(own => covers(qualification, own)) ? "asks for more" : "new"
}
