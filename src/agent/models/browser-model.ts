import { hashText } from "~profile/hash-text"
import { sentence } from "~sentence/sentence"
import { AgentError, throwIfStopped } from "../errors"
import type { AskedOfModel, Disclosure } from "../prompts/asked"
import { messagesOf } from "../prompts/messages-of"
import { fitAnswer } from "./answer/fit-answer"
import { strictJsonSchema } from "./json-schema"
import type { Model } from "./model"
import { isModelError, ModelError } from "./model-error"

/** The part of the browser's Prompt API that is asked; handed in, because not every browser has it. */
export interface PromptSource {
  create: (options?: {
    initialPrompts?: { role: "system" | "user" | "assistant"; content: string }[]
    expectedInputs?: { type: "text"; languages: string[] }[]
    expectedOutputs?: { type: "text"; languages: string[] }[]
    signal?: AbortSignal
  }) => Promise<{
    prompt: (text: string, options?: { responseConstraint?: Record<string, unknown>; signal?: AbortSignal }) => Promise<string>
    destroy: () => void
  }>
}

/** The browser answers for the languages that were named when its state was asked (browser/prompt-api.ts). */
const text = [{ type: "text" as const, languages: ["en"] }]
const languages = { expectedInputs: text, expectedOutputs: text }

/** The browser's own model as the loop knows models: on this machine, without a key, small. One session a request, so that nothing is remembered. */
export function createBrowserModel(api: PromptSource, disclosure: Disclosure): Model {
  return {
    id: "browser",
    name: sentence("modelOfBrowser"),
    version: hashText(JSON.stringify(disclosure)).toString(36),
    async respond({ skill, input, hints }, signal) {
      const asked = skill.ask?.(input, disclosure) as AskedOfModel | undefined
      if (!asked) throw new AgentError("bad input", `${skill.name} cannot be asked of a model.`)
      const messages = messagesOf(asked, hints)
      const last = messages.at(-1)!
      const form = strictJsonSchema(asked.answer)
      const text = await answerOf(api, messages.slice(0, -1), last.content, form, signal)
      const answer = fitAnswer(text, asked.answer, form)
      return { draft: answer === undefined ? null : asked.toDraft(answer), usage: null }
    }
  }
}

async function answerOf(
  api: PromptSource,
  initialPrompts: { role: "system" | "user" | "assistant"; content: string }[],
  question: string,
  schema: Record<string, unknown>,
  signal: AbortSignal
): Promise<string> {
  try {
    const session = await api.create({ ...languages, initialPrompts, signal })
    try {
      const text = await session.prompt(question, { responseConstraint: schema, signal })
      if (text.trim() === "") throw new ModelError("empty", sentence("answerOfBrowserEmpty"))
      return text
    } finally {
      session.destroy()
    }
  } catch (error) {
    throwIfStopped(signal)
    if (isModelError(error)) throw error
    const name = error instanceof Error ? error.name : ""
    // QuotaExceededError: the text is longer than its context. NotSupportedError and others: not here, not now.
    throw new ModelError(
      name === "QuotaExceededError" ? "too long" : "unreachable",
      error instanceof Error ? error.message : sentence("answerNone"),
      null,
      { cause: error }
    )
  }
}
