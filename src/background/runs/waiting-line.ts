import { StoppedError } from "~agent/errors"

/**
 * Whoever waits is let in by turns, so many at a time (a semaphore with a queue), and nobody while the line is held. Everything that limits
 * what is at work at once goes through one: the places for runs, and the gate before a server.
 */
export interface WaitingLine {
  /**
   * Waits for a turn. `atOnce` is how many may be in at the same time, as this one knows it.
   * @returns leaves again, once however often it is called; and says whether it went well. @throws StoppedError where the signal comes first
   */
  enter: (atOnce: number, signal: AbortSignal) => Promise<(wentWell?: boolean) => void>
  /** Nobody is let in for so many milliseconds; then one tries, and with every one that goes well twice as many. */
  hold: (ms: number) => void
}

/** @param now milliseconds since the epoch */
export function createWaitingLine(now: () => number = () => Date.now()): WaitingLine {
  let inside = 0
  let heldUntil = 0
  /** How many are tried after a hold; no limit of its own before the first one. */
  let trusted = Infinity
  let waiting: { atOnce: number; enter: () => void }[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  function letIn(): void {
    const rest = heldUntil - now()
    if (rest > 0) {
      timer ??= setTimeout(() => {
        timer = undefined
        letIn()
      }, rest)
      return
    }
    while (waiting[0] && inside < Math.min(waiting[0].atOnce, trusted)) {
      inside++
      waiting.shift()?.enter()
    }
  }

  return {
    async enter(atOnce, signal) {
      await new Promise<void>((resolve, reject) => {
        if (signal.aborted) return reject(new StoppedError())
        const giveUp = () => {
          waiting = waiting.filter(other => other !== waiter)
          letIn()
          reject(new StoppedError())
        }
        const waiter = {
          atOnce,
          enter: () => {
            signal.removeEventListener("abort", giveUp)
            resolve()
          }
        }
        signal.addEventListener("abort", giveUp, { once: true })
        waiting.push(waiter)
        letIn()
      })
      let hasLeft = false
      return (wentWell = false) => {
        if (hasLeft) return
        hasLeft = true
        inside--
        if (wentWell) trusted *= 2
        letIn()
      }
    },
    hold(ms) {
      heldUntil = Math.max(heldUntil, now() + ms)
      trusted = 1
      letIn()
    }
  }
}

/** Lines by what they stand before: the same name, the same line. */
export function createWaitingLines(now?: () => number): (name: string) => WaitingLine {
  const lines = new Map<string, WaitingLine>()
  return name => {
    const line = lines.get(name) ?? createWaitingLine(now)
    lines.set(name, line)
    return line
  }
}
