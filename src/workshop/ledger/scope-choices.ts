import { useMemo } from "react"
import type { Preference, PreferenceScope } from "~learning/preferences/preference"
import type { RoleRow } from "~store/rows/rows"
import { useWorkshopRules } from "../use-workshop-rules"

/** One text for a scope, by which choices are told apart. */
export function scopeKey(scope: PreferenceScope): string {
  return scope.kind === "role" ? `role ${scope.roleId}` : scope.kind === "kind of role" ? `family ${scope.family}` : scope.kind
}

/**
 * Where a preference can hold: each role that it was noticed in, the kinds of those roles, and all roles; the narrowest first. The
 * vocabulary that knows a role's kind is loaded only now.
 */
export function useScopeChoices({ scope, events }: Preference, roles: readonly RoleRow[]): PreferenceScope[] {
  const concerned = useMemo(() => {
    const ids = new Set([...(scope.kind === "role" ? [scope.roleId] : []), ...events.map(({ roleId }) => roleId)])
    return roles.filter(({ id }) => ids.has(id))
  }, [scope, events, roles])
  const rules = useWorkshopRules()
  const families = useMemo(
    () => (rules ? concerned.map(({ role }) => rules.roleFamilyOf(role)).filter(family => family !== null) : []),
    [rules, concerned]
  )
  const all: PreferenceScope[] = [
    ...concerned.map(({ id }) => ({ kind: "role" as const, roleId: id })),
    ...families.map(family => ({ kind: "kind of role" as const, family })),
    { kind: "all roles" },
    scope
  ]
  return [...new Map(all.map(one => [scopeKey(one), one])).values()]
}
