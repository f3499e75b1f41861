import { AgentError, throwIfStopped } from "../errors"
import type { AskedOfModel, Disclosure } from "../prompts/asked"
import { messagesOf } from "../prompts/messages-of"
import { answerJson } from "./answer-json"
import type { ChatAnswer, ChatRequest, ChatServer } from "./chat-server"
import { strictJsonSchema } from "./json-schema"
import type { Model } from "./model"
import { ModelError, retriesFor, waitBefore, type ModelErrorCause } from "./model-error"
import { structuredLevels, type ModelSettings, type StructuredLevel } from "~model/model-settings"

export interface ServerModelDeps {
  settings: ModelSettings
  server: ChatServer
  /** Waits; rejects when the signal says stop. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>
  /** Called with the exact body before it is sent; awaited, so that nothing leaves that was not written down first. */
  onOutgoing?: (body: string) => Promise<void>
  /** The server does not follow a schema as asked: what it takes is to be kept, so that the next request asks so at once. */
  onStructured?: (level: StructuredLevel) => void
  /** A request failed and is sent again after a wait. */
  onRetry?: (error: ModelError, waitMs: number) => void
}

/** A model on an OpenAI-compatible server, as the loop knows models. */
export function createServerModel({ settings, server, sleep, onOutgoing, onStructured, onRetry }: ServerModelDeps): Model {
  let structured = settings.structured
  let steady = true
  const disclosure: Disclosure = { hideSchools: settings.hideSchools, hideEmployers: settings.hideEmployers }

  /** One request with its retries. Each cause of failure has its own count, and a server that refuses a format is asked for less. */
  async function send(request: Omit<ChatRequest, "structured">, signal: AbortSignal): Promise<ChatAnswer> {
    let { maxTokens } = request
    const failures = new Map<ModelErrorCause, number>()
    for (;;) {
      const asked = { ...request, maxTokens, structured, steady }
      await onOutgoing?.(JSON.stringify(server.bodyOf(asked)))
      throwIfStopped(signal)
      try {
        return await server.chat(asked, signal)
      } catch (error) {
        throwIfStopped(signal)
        if (!(error instanceof ModelError)) throw error
        if (error.reason === "request refused" && steady && /seed|temperature/i.test(error.message)) {
          steady = false
          continue
        }
        const lower = structuredLevels[structuredLevels.indexOf(structured) + 1]
        if (error.reason === "request refused" && request.schema !== null && lower !== undefined) {
          structured = lower
          onStructured?.(lower)
          continue
        }
        const tries = (failures.get(error.reason) ?? 0) + 1
        failures.set(error.reason, tries)
        if (tries > retriesFor(error.reason)) throw error
        if (error.reason === "cut") maxTokens *= 2
        const waitMs = error.reason === "cut" || error.reason === "empty" ? 0 : waitBefore(error, tries)
        onRetry?.(error, waitMs)
        if (waitMs > 0) await sleep(waitMs, signal)
      }
    }
  }

  return {
    id: settings.id,
    name: settings.name,
    prices: settings,
    async respond({ skill, input, hints }, signal) {
      const asked = skill.ask?.(input, disclosure) as AskedOfModel | undefined
      if (!asked) throw new AgentError("bad input", `${skill.name} cannot be asked of a model.`)
      const { text, usage } = await send(
        {
          model: settings.model,
          messages: messagesOf(asked, hints),
          schema: strictJsonSchema(asked.answer),
          maxTokens: asked.maxAnswerTokens
        },
        signal
      )
      const answer = answerJson(text)
      // No JSON at all is a draft that does not fit: the loop says so to the model and asks again.
      return { draft: answer === undefined ? null : asked.toDraft(answer), usage }
    }
  }
}
