import { useCallback, useMemo, useRef, useState } from "react"
import type { PeopleRow } from "./people-model"

/**
 * Holds the order in which people stand while their verdicts change by themselves: rows do not jump under the hand. It settles when the work is
 * done, or when it is asked to. Whoever comes meanwhile stands at the end.
 *
 * @param key another order was asked for when it changes: nothing is held then
 */
export function useSettledOrder(rows: readonly PeopleRow[], isMoving: boolean, key: string) {
  const held = useRef<{ key: string; rows: readonly PeopleRow[] } | null>(null)
  const [, setSettledAt] = useState(0)
  const settle = useCallback(() => {
    held.current = null
    setSettledAt(before => before + 1)
  }, [])
  const before = isMoving && held.current?.key === key ? held.current.rows : null
  if (before === null) held.current = { key, rows }
  const shown = useMemo(() => (before === null ? rows : inOrder(rows, before)), [rows, before])
  const isHeld = useMemo(() => shown !== rows && shown.some((row, at) => row !== rows[at]), [shown, rows])
  return { rows: shown, isHeld, settle }
}

function inOrder(rows: readonly PeopleRow[], before: readonly PeopleRow[]): readonly PeopleRow[] {
  const placeOf = new Map(before.map((row, at) => [row.person.id, at]))
  const last = before.length
  return [...rows].sort((a, b) => (placeOf.get(a.person.id) ?? last) - (placeOf.get(b.person.id) ?? last))
}
