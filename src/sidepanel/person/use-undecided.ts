import { useCallback, useState } from "react"
import { database } from "~store/database"
import { decidedSoFar, undecidedFrom, type DecidedSoFar } from "~store/people/undecided"
import { useLive } from "~ui/hooks/use-live"

export interface Undecided extends DecidedSoFar {
  /** Shows the next (1) or the previous (-1) person of the role without a decision. */
  go: (step: 1 | -1) => void
  /** Somebody was asked for, and there was nobody. */
  isNobody: boolean
}

/** The way from one undecided person of a role to the next; null while there is no role. @param personId whose card is shown */
export function useUndecided(roleId: string | null, personId: string | null, showPerson: (personId: string) => void): Undecided | null {
  const soFar = useLive(async () => (roleId === null ? null : decidedSoFar(database(), roleId)), [roleId])
  const [nobodyFrom, setNobodyFrom] = useState<string | null>(null)
  const here = `${roleId} ${personId}`
  const go = useCallback(
    (step: 1 | -1) => {
      if (roleId === null) return
      void undecidedFrom(database(), roleId, personId, step).then(
        next => (next === null ? setNobodyFrom(here) : showPerson(next)),
        // A store that cannot be read is told by every live query of the panel.
        () => undefined
      )
    },
    [roleId, personId, here, showPerson]
  )
  return soFar ? { ...soFar, go, isNobody: nobodyFrom === here } : null
}
