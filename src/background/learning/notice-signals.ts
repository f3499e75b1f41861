import type { CandorDatabase } from "~store/database"
import type { BackgroundDeps } from "../deps"
import { learn } from "./learn"

/**
 * A decision is over when so long nothing more was decided or overruled: the reason has been typed, a slip undone, the next person opened.
 * Only then is anything proposed.
 */
export const calmMs = 6_000

interface Noticed {
  /** When something was last decided, overruled or doubted. */
  at: number
  isWaiting: boolean
  working: Promise<void>
}

const noticed = new WeakMap<CandorDatabase, Noticed>()

/**
 * The recruiter decided, overruled or doubted a verdict, or entered an outcome: what that means is worked out once they have been quiet for a while, never
 * in the middle of a decision. Called after the transaction that kept it; returns at once, so that no reply waits for it.
 */
export function noticeSignals(deps: BackgroundDeps): void {
  const state = noticed.get(deps.database) ?? { at: 0, isWaiting: false, working: Promise.resolve() }
  noticed.set(deps.database, state)
  state.at = deps.now()
  if (!deps.later || state.isWaiting) return
  state.isWaiting = true
  waitForCalm(deps, deps.later, state, calmMs)
}

function waitForCalm(deps: BackgroundDeps, later: NonNullable<BackgroundDeps["later"]>, state: Noticed, ms: number): void {
  later(async () => {
    const left = state.at + calmMs - deps.now()
    if (left > 0) return waitForCalm(deps, later, state, left)
    state.isWaiting = false
    // One at a time: two at once would propose the same twice.
    state.working = state.working.catch(() => undefined).then(() => learn(deps))
    await state.working
  }, ms)
}
