import { isSame } from "~profile/is-same"
import { throwIfStopped } from "../errors"
import type { ChatRequest, ChatServer } from "./chat-server"
import { ModelError, retriesFor, waitBefore, type ModelErrorCause } from "./model-error"
import type { ChatAnswer } from "./read-stream"
import { wayAfter, type WayOfAsking } from "./server-wishes"

export interface AskServerDeps {
  server: ChatServer
  /** Waits; rejects when the signal says stop. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>
  /** Called with the exact body before it is sent; awaited, so that nothing leaves that was not written down first. */
  onOutgoing?: ((body: string) => Promise<void>) | undefined
  /** The server wants to be asked otherwise and answered so: what it takes is to be kept, so that the next request asks so at once. */
  onWay?: ((way: WayOfAsking) => void) | undefined
  /** A request failed and is sent again after a wait. */
  onRetry?: ((error: ModelError, waitMs: number) => void) | undefined
}

export type ServerQuestion = Omit<ChatRequest, "structured" | "habits">

/** How much more room an answer gets after its thoughts took all of it. */
const roomForThoughts = 8
/** No answer is let to be longer, in tokens. */
const longestAnswer = 32_000

/**
 * Asks one server, as its habits are known, with retries. Each cause of failure has its own count. What a server refuses of a request is left out
 * or asked otherwise, and kept only once it answers so: nothing is lowered by a fault of another kind.
 */
export function createAsker({ server, sleep, onOutgoing, onWay, onRetry }: AskServerDeps, start: WayOfAsking) {
  let way = start

  async function ask(request: ServerQuestion, signal: AbortSignal, onText?: (text: string) => void): Promise<ChatAnswer> {
    let { maxTokens } = request
    let trying = way
    const tried: WayOfAsking[] = [way]
    const failures = new Map<ModelErrorCause, number>()
    for (;;) {
      const asked: ChatRequest = { ...request, maxTokens: roomOf(maxTokens, trying), structured: trying.structured, habits: trying.habits }
      const body = server.bodyOf(asked)
      await onOutgoing?.(JSON.stringify(body))
      throwIfStopped(signal)
      try {
        const answer = await server.chat(asked, signal, onText)
        keep(trying)
        return answer
      } catch (error) {
        throwIfStopped(signal)
        if (!(error instanceof ModelError)) throw error
        if (error.reason === "request refused") {
          const other = wayAfter(trying, error.words, "max_tokens" in body, tried)
          if (other === null) throw error
          tried.push(other)
          trying = other
          continue
        }
        const tries = (failures.get(error.reason) ?? 0) + 1
        failures.set(error.reason, tries)
        if (tries > retriesFor(error.reason)) throw error
        // What was learned of the way stands even where the answer was cut: the server took the request.
        if (error.reason === "thinking") trying = { ...trying, habits: { ...trying.habits, thinks: true } }
        if (error.reason === "cut") maxTokens *= 2
        const isAtOnce = error.reason === "cut" || error.reason === "empty" || error.reason === "thinking"
        const waitMs = isAtOnce ? 0 : waitBefore(error, tries)
        onRetry?.(error, waitMs)
        if (waitMs > 0) await sleep(waitMs, signal)
      }
    }
  }

  function keep(other: WayOfAsking): void {
    if (isSame(other, way)) return
    way = other
    onWay?.(other)
  }

  return { ask, way: () => way }
}

function roomOf(maxTokens: number, { habits }: WayOfAsking): number {
  const room = Math.min(habits.thinks ? Math.max(maxTokens * roomForThoughts, 8_000) : maxTokens, longestAnswer)
  return habits.mostTokens === null ? room : Math.min(room, habits.mostTokens)
}
