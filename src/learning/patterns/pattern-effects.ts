import type { Role } from "~role/role"
import { applyPreference } from "../preferences/apply-preference"
import type { PreferenceEffect } from "../preferences/preference"

/** A preference of a pattern has no row in the ledger, and its mark is taken off at once. */
const unnamed = "pattern"

/**
 * A role with what a preference of a pattern says. It comes without a mark, because the recruiter confirms a pattern part by part: from then
 * on it is the recruiter's own word, and nothing in the ledger stands behind it. What the role does not have, it cannot change.
 *
 * @param at when it was taken, in milliseconds since the epoch
 */
export function withEffect(role: Role, effect: PreferenceEffect, at: number): Role {
  if (effect.kind === "ask first") return { ...role, questions: askedFirst(role.questions, [effect.topic]) }
  const changed = applyPreference(role, { id: unnamed, effect, scope: { kind: "all roles" }, approvedAt: at, changedAt: at })
  return changed === role ? role : asOwn(changed)
}

/** Marks of preferences in the ledger stay. */
function asOwn(role: Role): Role {
  return {
    ...role,
    qualifications: role.qualifications.map(({ learned, ...qualification }) => {
      const left = learned?.filter(({ preferenceId }) => preferenceId !== unnamed) ?? []
      return left.length > 0 ? { ...qualification, learned: left } : qualification
    }),
    aliases: role.aliases.map(({ preferenceId, ...alias }) =>
      preferenceId === undefined || preferenceId === unnamed ? alias : { ...alias, preferenceId }
    ),
    ...(role.notes ? { notes: role.notes.map(note => (note.preferenceId === unnamed ? { ...note, preferenceId: null } : note)) } : {})
  }
}

/** Questions in the order in which they are put, those of the given topics first. */
export function askedFirst(questions: Role["questions"], topics: readonly string[]): Role["questions"] {
  const place = (topic: string) => (topics.includes(topic) ? topics.indexOf(topic) : topics.length)
  return questions.toSorted((a, b) => place(a.topic) - place(b.topic))
}
