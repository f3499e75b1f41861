import type { Qualification } from "~role/role"
import { meanTheSame } from "../preferences/same-meaning"
import type { OutcomeCase } from "./outcome-cases"
import { toldByOutcomes, type OutcomeQuestion, type ToldByOutcomes } from "./told-by-outcomes"

/** What a role asks for, by which its outcomes are counted. */
export interface AskingRole {
  id: string
  qualifications: readonly Pick<Qualification, "id" | "text" | "kind" | "criterion">[]
}

/**
 * What the outcomes of one role say of each of its qualifications, partially pooled over the other roles that asked the same: by meaning, for
 * the same kind of wish. In the role's own order; a qualification of which nothing can be said is not in it.
 */
export function toldInRoles(cases: readonly OutcomeCase[], roles: readonly AskingRole[], roleId: string): ToldByOutcomes[] {
  const role = roles.find(({ id }) => id === roleId)
  if (!role) return []
  const questions = role.qualifications.map((qualification): OutcomeQuestion => {
    const idIn = new Map<string, string>([[roleId, qualification.id]])
    for (const other of roles) {
      if (other.id === roleId) continue
      const same = other.qualifications.find(
        one => (one.kind === "avoid") === (qualification.kind === "avoid") && meanTheSame(one, qualification)
      )
      if (same) idIn.set(other.id, same.id)
    }
    return {
      id: qualification.id,
      isOwn: one => one.roleId === roleId,
      has: one => one.verdicts[idIn.get(one.roleId) ?? ""] ?? null
    }
  })
  return toldByOutcomes(cases, questions)
}
