import { hashText } from "~profile/hash-text"
import type { Origin } from "~role/origin"
import type { Qualification, Role } from "~role/role"
import { applyPreference } from "../preferences/apply-preference"
import { withoutLearned } from "../preferences/learned-marks"
import type { PreferenceEffect } from "../preferences/preference"

/** A preference of a pattern has no row in the ledger, and its mark is taken off at once. */
const unnamed = "pattern"

/**
 * A role with what a preference of a pattern says. One's own comes without a mark, because the recruiter confirms a pattern part by part: from
 * then on it is the recruiter's own word, and nothing in the ledger stands behind it. A pack's says so wherever it changed something, and how
 * it stood before, so that it can be taken back. What the role does not have, it cannot change.
 *
 * @param at when it was taken, in milliseconds since the epoch
 */
export function withEffect(role: Role, effect: PreferenceEffect, at: number, from?: Origin): Role {
  if (effect.kind === "ask first") return { ...role, questions: askedFirst(role.questions, [effect.topic]) }
  const changed = applyPreference(role, { id: unnamed, effect, scope: { kind: "all roles" }, approvedAt: at, changedAt: at })
  if (changed === role) return role
  return from ? asFromPack(changed, `pack-${hashText(JSON.stringify([effect, from])).toString(36)}`, from) : asOwn(changed)
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

/** A qualification that was added says where it is from as a whole; one that was changed, at the change. */
function asFromPack(role: Role, markId: string, from: Origin): Role {
  return {
    ...role,
    qualifications: role.qualifications.map(({ learned, ...qualification }): Qualification => {
      if (!learned?.some(mark => mark.preferenceId === unnamed)) return learned ? { ...qualification, learned } : qualification
      const marks = learned.flatMap(mark =>
        mark.preferenceId !== unnamed ? [mark] : mark.was === null ? [] : [{ ...mark, preferenceId: markId, from }]
      )
      const isAdded = learned.some(mark => mark.preferenceId === unnamed && mark.was === null)
      return { ...qualification, ...(marks.length > 0 ? { learned: marks } : {}), ...(isAdded ? { from } : {}) }
    }),
    aliases: role.aliases.map(({ preferenceId, ...alias }) =>
      preferenceId === unnamed ? { ...alias, from } : preferenceId === undefined ? alias : { ...alias, preferenceId }
    ),
    ...(role.notes ? { notes: role.notes.map(note => (note.preferenceId === unnamed ? { ...note, preferenceId: null, from } : note)) } : {})
  }
}

/** A role without one change of a pack: how it stood before stands there again, unless it was changed by hand since. */
export function withoutPackChange(role: Role, markId: string): Role {
  return { ...role, qualifications: role.qualifications.flatMap(one => withoutLearned(one, markId) ?? []) }
}

/** Questions in the order in which they are put, those of the given topics first. */
export function askedFirst(questions: Role["questions"], topics: readonly string[]): Role["questions"] {
  const place = (topic: string) => (topics.includes(topic) ? topics.indexOf(topic) : topics.length)
  return questions.toSorted((a, b) => place(a.topic) - place(b.topic))
}
