import { isSame } from "~profile/is-same"
import { throwIfStopped } from "../errors"
import type { ServerHabits } from "~model/server-habits"
import { estimateTokens } from "../prompts/estimate-tokens"
import type { ChatRequest, ChatServer } from "./chat-server"
import { isModelError, retriesFor, waitBefore, type ModelError, type ModelErrorCause } from "./model-error"
import type { ChatAnswer } from "./read-stream"
import { roomLeftIn } from "./refusal/limit-words"
import { wayAfter, type RefusedRequest, type WayOfAsking } from "./server-wishes"

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
    // What holds for this question alone: it is not kept.
    let passing: Partial<WayOfAsking> = {}
    let left = Infinity
    const tried: WayOfAsking[] = [way]
    const failures = new Map<ModelErrorCause, number>()
    for (;;) {
      const { structured, habits } = { ...trying, ...passing }
      const room = Math.min(roomOf(maxTokens, request.messages, habits), left)
      const asked: ChatRequest = { ...request, maxTokens: room, structured, habits }
      const body = server.bodyOf(asked)
      await onOutgoing?.(JSON.stringify(body))
      throwIfStopped(signal)
      try {
        const answer = await server.chat(asked, signal, onText)
        keep(trying)
        return answer
      } catch (error) {
        throwIfStopped(signal)
        if (!isModelError(error)) throw error
        const other = otherwise(error, request.maxTokens, { limit: limitOf(body), maxTokens: room })
        if (other === null) throw error
        if (other === "again") continue
        await wait(error, room)
      }
    }

    /** What is asked after a failure: the same in another way at once, the same after a wait, or nothing more. */
    function otherwise(error: ModelError, needed: number, sent: RefusedRequest): "again" | "later" | null {
      const fitting = error.reason === "too long" || error.reason === "request refused" ? roomLeftIn(error.words, sent.maxTokens) : null
      if (fitting !== null) {
        // Half of what may be needed is what an ordinary answer takes; with less it would be cut.
        if (fitting.left < needed / 2 || fitting.left >= left) return null
        left = fitting.left - Math.ceil(fitting.whole / 500)
        trying = { ...trying, habits: { ...trying.habits, context: fitting.whole } }
        return "again"
      }
      if (error.reason === "not formed" && trying.structured !== "plain" && passing.structured === undefined) {
        passing = { structured: "plain" }
        return "again"
      }
      if (error.reason !== "request refused") return "later"
      const other = wayAfter(trying, error.words, sent, tried)
      if (other === null) return null
      tried.push(other)
      trying = other
      return "again"
    }

    async function wait(error: ModelError, room: number): Promise<void> {
      const tries = (failures.get(error.reason) ?? 0) + 1
      failures.set(error.reason, tries)
      if (tries > retriesFor(error.reason)) throw error
      // What was learned of the way stands even where the answer was cut: the server took the request.
      if (error.reason === "thinking") trying = { ...trying, habits: { ...trying.habits, thinks: true } }
      if (error.reason === "cut") maxTokens *= 2
      const isAtOnce = error.reason === "cut" || error.reason === "empty" || error.reason === "thinking"
      // With no more room than before it would be cut at the same place.
      if (isAtOnce && error.reason !== "empty" && Math.min(roomOf(maxTokens, request.messages, trying.habits), left) <= room) throw error
      const waitMs = isAtOnce ? 0 : waitBefore(error, tries)
      onRetry?.(error, waitMs)
      if (waitMs > 0) await sleep(waitMs, signal)
    }
  }

  function keep(other: WayOfAsking): void {
    if (isSame(other, way)) return
    way = other
    onWay?.(other)
  }

  return { ask, way: () => way }
}

/** Texts are estimated a tenth too short at most, and a form takes some more. */
const aroundText = 1.2

function roomOf(maxTokens: number, messages: ChatRequest["messages"], { thinks, mostTokens, context }: ServerHabits): number {
  const room = Math.min(thinks ? Math.max(maxTokens * roomForThoughts, 8_000) : maxTokens, longestAnswer, mostTokens ?? Infinity)
  if (context === null) return room
  const text = messages.reduce((sum, { content }) => sum + estimateTokens(content), 0)
  const fits = Math.floor(context - text * aroundText)
  // Where little is left by the estimate the server is asked: it counts better.
  return fits >= room || fits < maxTokens / 2 ? room : fits
}

function limitOf(body: object): RefusedRequest["limit"] {
  return "max_tokens" in body ? "max_tokens" : "max_completion_tokens" in body ? "max_completion_tokens" : null
}
