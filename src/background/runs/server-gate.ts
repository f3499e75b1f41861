import type { ChatServer } from "~agent/models/chat-server"
import { isModelError, waitBefore } from "~agent/models/model-error"
import { createWaitingLines, type WaitingLine } from "./waiting-line"

const gates = new WeakMap<object, (origin: string) => WaitingLine>()

/** The line before a server, the same for every run of one worker. */
export function serverGateOf(worker: object, origin: string): WaitingLine {
  const ofWorker = gates.get(worker) ?? createWaitingLines()
  gates.set(worker, ofWorker)
  return ofWorker(origin)
}

/** A server whose requests wait for their turn. A server that says "too many" is left alone by all of them, as long as it says. */
export function throughGate(server: ChatServer, gate: WaitingLine, atOnce: number): ChatServer {
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
        if (isModelError(error) && error.reason === "rate limited") gate.hold(waitBefore(error, 1))
        throw error
      } finally {
        leave(wentWell)
      }
    }
  }
}
