import { useCallback, useEffect, useMemo, useRef, useState } from "react"
import { maxDecidedAtOnce } from "~messages/limits"
import type { RequestOf } from "~messages/contract"
import type { DecisionRow, DecisionWord } from "~store/rows/rows"
import type { Sending } from "~ui/sending"

type Wish = RequestOf<"decision.setMany">["decisions"][number]

/** Decisions that were taken together, with what stood before: taken back together too. */
export interface TakenTogether {
  decision: DecisionWord | null
  before: readonly Wish[]
}

export interface Deciding {
  /** What stands for somebody: what was pressed last shows at once, before it is written. */
  decisionOf: (personId: string) => DecisionWord | null
  /** Pressing what stands changes nothing. */
  decide: (personIds: readonly string[], decision: DecisionWord) => Promise<void>
  undo: () => Promise<void>
  /** What `undo` takes back; null where nothing was decided here. */
  last: TakenTogether | null
  /** While many are written: how many of how many. */
  progress: { done: number; total: number; decision: DecisionWord | null; startedAt: number } | null
  /** Leaves the rest as it was. */
  stop: () => void
}

/** As many changes can be taken back one after the other. */
const mostUndone = 50

/**
 * Decides on one person or on many, from a list. It shows at once, is written in slices, and can be taken back as it was taken.
 *
 * @param isHidden decide-first: the verdicts of this person are not in sight
 */
export function useDecide(
  roleId: string,
  stored: ReadonlyMap<string, DecisionRow>,
  sending: Sending,
  isHidden: (personId: string) => boolean
): Deciding {
  const [pressed, setPressed] = useState<ReadonlyMap<string, DecisionWord | null>>(new Map())
  const [taken, setTaken] = useState<readonly TakenTogether[]>([])
  const [progress, setProgress] = useState<Deciding["progress"]>(null)
  const stopped = useRef(false)

  const decisionOf = useCallback(
    (personId: string) => (pressed.has(personId) ? (pressed.get(personId) ?? null) : (stored.get(personId)?.decision ?? null)),
    [pressed, stored]
  )
  // What was pressed stands until the store says the same.
  useEffect(() => {
    setPressed(before => {
      const left = [...before].filter(([id, decision]) => (stored.get(id)?.decision ?? null) !== decision)
      return left.length === before.size ? before : new Map(left)
    })
  }, [stored])

  const { send } = sending
  const write = useCallback(
    async (wishes: readonly Wish[]): Promise<Wish[]> => {
      const before: Wish[] = []
      stopped.current = false
      setPressed(now => new Map([...now, ...wishes.map(({ personId, decision }) => [personId, decision] as const)]))
      const startedAt = Date.now()
      for (let at = 0; at < wishes.length && !stopped.current; at += maxDecidedAtOnce) {
        if (wishes.length > maxDecidedAtOnce)
          setProgress({ done: at, total: wishes.length, decision: wishes[0]?.decision ?? null, startedAt })
        const done = await send("decision.setMany", { roleId, decisions: wishes.slice(at, at + maxDecidedAtOnce) })
        if (!done) break
        before.push(...done.before)
      }
      setProgress(null)
      const written = new Set(before.map(({ personId }) => personId))
      // What was not written does not show as if it were.
      if (written.size < wishes.length)
        setPressed(now => new Map([...now].filter(([id]) => written.has(id) || !wishes.some(({ personId }) => personId === id))))
      return before
    },
    [roleId, send]
  )

  const decide = useCallback(
    async (personIds: readonly string[], decision: DecisionWord) => {
      const due = personIds.filter(id => decisionOf(id) !== decision)
      if (due.length === 0) return
      const before = await write(
        due.map(personId => ({ personId, decision, reason: null, ...(isHidden(personId) ? { hidden: true } : {}) }))
      )
      if (before.length > 0) setTaken(all => [...all, { decision, before }].slice(-mostUndone))
    },
    [decisionOf, isHidden, write]
  )
  const undo = useCallback(async () => {
    const last = taken.at(-1)
    if (!last) return
    setTaken(taken.slice(0, -1))
    const done = await write(last.before)
    if (done.length === 0) setTaken(all => [...all, last])
  }, [taken, write])
  const stop = useCallback(() => {
    stopped.current = true
  }, [])
  return useMemo(
    () => ({ decisionOf, decide, undo, last: taken.at(-1) ?? null, progress, stop }),
    [decisionOf, decide, undo, taken, progress, stop]
  )
}
