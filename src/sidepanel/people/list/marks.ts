import { useCallback } from "react"
import { useKept, useWhatIsKept } from "./kept"

const nobody: ReadonlySet<string> = new Set()
const keyOf = (roleId: string) => `marked in ${roleId}`

/** Who is marked in a role's list, and how to change it. */
export function useMarks(roleId: string) {
  return useKept<ReadonlySet<string>>(keyOf(roleId), nobody)
}

/** Whom "these" means, wherever it is said: those who are marked in People now. */
export function useMarkedNow(): (roleId: string) => string[] {
  const kept = useWhatIsKept()
  return useCallback((roleId: string) => [...((kept(keyOf(roleId)) as ReadonlySet<string> | undefined) ?? nobody)], [kept])
}
