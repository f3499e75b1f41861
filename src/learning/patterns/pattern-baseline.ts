import type { Role } from "~role/role"
import { withdrawPreference } from "../preferences/apply-preference"

/**
 * A role as it would stand without the preferences in use, and without any mark of one: a pattern keeps the two apart, so that a new role
 * can take the one without the other. What a preference left that is not among those given stays as the role's own.
 */
export function baselineOf(role: Role, preferenceIds: readonly string[]): Role {
  return withoutMarks(preferenceIds.reduce(withdrawPreference, role))
}

/** Takes off the marks and leaves what they stand on: from here on it is the recruiter's own, or still the pack's that said it. */
export function withoutMarks({ askFirst: _first, ...role }: Role): Role {
  return {
    ...role,
    qualifications: role.qualifications.map(({ learned, ...qualification }) => {
      const from = qualification.from ?? learned?.findLast(mark => mark.from !== undefined)?.from
      return from === undefined ? qualification : { ...qualification, from }
    }),
    aliases: role.aliases.map(({ preferenceId: _by, ...alias }) => alias),
    ...(role.notes ? { notes: role.notes.map(note => ({ ...note, preferenceId: null })) } : {})
  }
}
