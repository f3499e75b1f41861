import { StoppedError } from "~agent/errors"

/** Where a run is done, and how many may be at it there at the same time. */
export interface Place {
  /** The server's origin; `rules` for the built-in rules. */
  server: string
  atOnce: number
  /** False where the recruiter has still to see what would be sent: one run shows it, and the others need not. */
  agreed: boolean
}

/** Gives out places, server by server, in the order in which they are asked for. */
export interface Places {
  /** @returns gives the place back. @throws StoppedError where the signal says stop before there is one */
  take: (place: Place, signal: AbortSignal) => Promise<() => void>
}

interface Line {
  busy: number
  waiting: { atOnce: number; enter: () => void }[]
}

export function createPlaces(): Places {
  const lines = new Map<string, Line>()

  function letIn(line: Line): void {
    while (line.waiting[0] && line.busy < line.waiting[0].atOnce) {
      line.busy++
      line.waiting.shift()?.enter()
    }
  }

  return {
    async take({ server, atOnce }, signal) {
      const line = lines.get(server) ?? { busy: 0, waiting: [] }
      lines.set(server, line)
      await new Promise<void>((resolve, reject) => {
        if (signal.aborted) return reject(new StoppedError())
        const leave = () => {
          line.waiting = line.waiting.filter(other => other !== waiter)
          letIn(line)
          reject(new StoppedError())
        }
        const waiter = {
          atOnce,
          enter: () => {
            signal.removeEventListener("abort", leave)
            resolve()
          }
        }
        signal.addEventListener("abort", leave, { once: true })
        line.waiting.push(waiter)
        letIn(line)
      })
      let isGiven = false
      return () => {
        if (isGiven) return
        isGiven = true
        line.busy--
        letIn(line)
      }
    }
  }
}
