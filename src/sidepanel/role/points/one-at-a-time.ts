import { useSyncExternalStore } from "react"
import type { RoleRow } from "~store/rows/rows"

/** What was chosen for a role while the panel is open. */
const chosen = new Map<string, boolean>()
const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether a role's questions are put one at a time: so where it began blank and nothing else was chosen. */
export function useOneAtATime(row: Pick<RoleRow, "id" | "source"> | null): [boolean, (wanted: boolean) => void] {
  const wanted = useSyncExternalStore(listen, () => (row === null ? undefined : chosen.get(row.id)))
  const choose = (next: boolean) => {
    if (row === null) return
    chosen.set(row.id, next)
    for (const listener of listeners) listener()
  }
  return [wanted ?? row?.source.kind === "blank", choose]
}
