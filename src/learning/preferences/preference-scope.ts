import type { Role } from "~role/role"
import type { Preference, PreferenceScope } from "./preference"
import { roleFamilyOf } from "../patterns/role-family"
import { traitKey } from "../traits/trait"

/** Whether a preference of this scope holds for a role. */
export function isInScope(scope: PreferenceScope, roleId: string, role: Pick<Role, "title">): boolean {
  switch (scope.kind) {
    case "role":
      return scope.roleId === roleId
    case "kind of role":
      return roleFamilyOf(role) === scope.family
    case "all roles":
      return true
  }
}

/** What a preference says, whatever its words, its kind of effect or its scope: the trait and its direction, or the effect where it has none. */
export function meaningOf({ trait, direction, effect }: Pick<Preference, "trait" | "direction" | "effect">): string {
  return trait ? `${direction} ${traitKey(trait)}` : JSON.stringify(effect)
}

/** What is told apart when something is not to be proposed again: what it says, and where. */
export function proposalKey(meaning: string, scope: PreferenceScope): string {
  return JSON.stringify([meaning, scope.kind, scope.kind === "role" ? scope.roleId : scope.kind === "kind of role" ? scope.family : ""])
}

/**
 * The scopes that have a role in common with this one, itself among them: a proposal for all roles is also one for the role that it was
 * declined for, and one for a role also one of those for all.
 */
export function overlappingScopes(scope: PreferenceScope, roles: ReadonlyMap<string, Pick<Role, "title">>): PreferenceScope[] {
  const own = [...roles].filter(([roleId, role]) => isInScope(scope, roleId, role))
  const families = new Set(own.map(([, role]) => roleFamilyOf(role)).filter(family => family !== null))
  if (scope.kind === "kind of role") families.add(scope.family)
  const ids = new Set(own.map(([roleId]) => roleId))
  if (scope.kind === "role") ids.add(scope.roleId)
  return [
    { kind: "all roles" },
    ...[...families].map((family): PreferenceScope => ({ kind: "kind of role", family })),
    ...[...ids].map((roleId): PreferenceScope => ({ kind: "role", roleId }))
  ]
}
