import { useRef, useState } from "react"
import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { profilesForRole } from "~store/trust/profiles-for-role"
import type { SwapReport } from "~trust/swap/swap-test"
import { useWorkshopRules } from "../use-workshop-rules"

/** People that one test takes, the newest: some minutes at most, on a slow machine. */
export const mostSwapped = 300

export type SwapState =
  | { kind: "idle" }
  | { kind: "running"; done: number; all: number }
  | { kind: "done"; report: SwapReport; names: ReadonlyMap<string, string | null> }
  | { kind: "stopped" }

class Stopped extends Error {}

/** The swap test of a role's people by the rules: how far it is, what it found, and the way to stop it. */
export function useSwapTest({ id, role }: RoleRow) {
  const rules = useWorkshopRules()
  const [state, setState] = useState<SwapState>({ kind: "idle" })
  const isStopped = useRef(false)
  const start = async () => {
    if (!rules) return
    isStopped.current = false
    const people = await profilesForRole(database(), id, { most: mostSwapped })
    setState({ kind: "running", done: 0, all: people.length })
    const now = new Date()
    const onPerson = async (done: number) => {
      setState({ kind: "running", done, all: people.length })
      // The page goes on answering.
      await new Promise(go => setTimeout(go))
      if (isStopped.current) throw new Stopped()
    }
    try {
      const report = await rules.swapTest(people, rules.rulesJudge(role, now), { untilYear: now.getUTCFullYear(), onPerson })
      setState({ kind: "done", report, names: new Map(people.map(person => [person.id, person.name])) })
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
      setState({ kind: "stopped" })
    }
  }
  return { state, isReady: rules !== undefined, start, stop: () => void (isStopped.current = true) }
}
