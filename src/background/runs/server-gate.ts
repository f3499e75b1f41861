import { StoppedError } from "~agent/errors"
import type { ChatServer } from "~agent/models/chat-server"
import { ModelError, waitBefore } from "~agent/models/model-error"

/** Lets requests to one server through, as many at a time as it takes, whoever asks; and none while it wants to be left alone. */
export interface ServerGate {
  /** Waits for its turn. @returns says that the request has ended, and whether it went well. @throws StoppedError */
  enter: (atOnce: number, signal: AbortSignal) => Promise<(wentWell: boolean) => void>
  /** Nothing is sent for so many milliseconds; then one request tries, and with every one that goes well twice as many. */
  hold: (ms: number) => void
}

export function createServerGate(now: () => number = () => Date.now()): ServerGate {
  let busy = 0
  let heldUntil = 0
  /** How many are tried after a hold; no limit of its own before the first one. */
  let trusted = Infinity
  let line: { atOnce: number; enter: () => void }[] = []
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
    while (line[0] && busy < Math.min(line[0].atOnce, trusted)) {
      busy++
      line.shift()?.enter()
    }
  }

  return {
    async enter(atOnce, signal) {
      await new Promise<void>((resolve, reject) => {
        if (signal.aborted) return reject(new StoppedError())
        const leave = () => {
          line = line.filter(other => other !== waiter)
          letIn()
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
        line.push(waiter)
        letIn()
      })
      return wentWell => {
        busy--
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

const gates = new WeakMap<object, Map<string, ServerGate>>()

/** The gate before a server, the same for every run of one worker. */
export function gateOf(worker: object, origin: string): ServerGate {
  const ofWorker = gates.get(worker) ?? new Map<string, ServerGate>()
  gates.set(worker, ofWorker)
  const gate = ofWorker.get(origin) ?? createServerGate()
  ofWorker.set(origin, gate)
  return gate
}

/** A server whose requests go through its gate. A server that says "too many" is left alone by all of them, as long as it says. */
export function throughGate(server: ChatServer, gate: ServerGate, atOnce: number): ChatServer {
  return {
    ...server,
    async chat(request, signal, onText) {
      const leave = await gate.enter(atOnce, signal)
      let wentWell = false
      try {
        const answer = await server.chat(request, signal, onText)
        wentWell = true
        return answer
      } catch (error) {
        if (error instanceof ModelError && error.reason === "rate limited") gate.hold(waitBefore(error, 1))
        throw error
      } finally {
        leave(wentWell)
      }
    }
  }
}
