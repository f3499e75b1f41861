import { useCallback, useRef, useState } from "react"
import type { PeopleRow } from "./people-model"

/**
 * Holds the order in which people stand while their verdicts change by themselves: rows do not jump under the hand. It settles when the work is
 * done, or when it is asked to. Whoever comes meanwhile stands at the end.
 *
 * @param key another order was asked for when it changes: nothing is held then
 */
export function useSettledOrder(rows: readonly PeopleRow[], isMoving: boolean, key: string) {
  const held = useRef<{ key: string; ids: Map<string, number> } | null>(null)
  const [, setSettled] = useState(0)
  const settle = useCallback(() => {
    held.current = null
    setSettled(before => before + 1)
  }, [])
  const before = isMoving && held.current?.key === key ? held.current.ids : null
  const shown = before === null ? rows : inOrder(rows, before)
  if (before === null) held.current = { key, ids: new Map(rows.map((row, at) => [row.person.id, at])) }
  return { rows: shown, isHeld: before !== null && shown.some((row, at) => row !== rows[at]), settle }
}

function inOrder(rows: readonly PeopleRow[], order: ReadonlyMap<string, number>): readonly PeopleRow[] {
  const last = order.size
  return [...rows].sort((a, b) => (order.get(a.person.id) ?? last) - (order.get(b.person.id) ?? last))
}
