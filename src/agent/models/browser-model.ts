import { AgentError, throwIfStopped } from "../errors"
import type { Asked, Disclosure } from "../prompts/asked"
import { messagesOf } from "../prompts/messages-of"
import { answerJson } from "./answer-json"
import { strictJsonSchema } from "./json-schema"
import type { Model } from "./model"
import { ModelError } from "./model-error"

/** The part of the browser's Prompt API that is used; handed in, because not every browser has it. */
export interface PromptApi {
  availability: (options?: PromptOptions) => Promise<"unavailable" | "downloadable" | "downloading" | "available">
  create: (
    options?: PromptOptions & {
      initialPrompts?: { role: "system" | "user" | "assistant"; content: string }[]
      monitor?: (monitor: EventTarget) => void
      signal?: AbortSignal
    }
  ) => Promise<PromptSession>
}

export interface PromptSession {
  prompt: (text: string, options?: { responseConstraint?: Record<string, unknown>; signal?: AbortSignal }) => Promise<string>
  destroy: () => void
}

interface PromptOptions {
  expectedInputs?: { type: "text"; languages: string[] }[]
  expectedOutputs?: { type: "text"; languages: string[] }[]
}

/** The same for asking whether it is there and for using it: the browser answers for exactly these. */
const languages: PromptOptions = {
  expectedInputs: [{ type: "text", languages: ["en"] }],
  expectedOutputs: [{ type: "text", languages: ["en"] }]
}

export type BrowserModelState = "not in this browser" | "unavailable" | "downloadable" | "downloading" | "available"

/** Whether the browser's own model can be used. Never throws. */
export async function browserModelState(api: PromptApi | undefined): Promise<BrowserModelState> {
  if (!api) return "not in this browser"
  try {
    return await api.availability(languages)
  } catch {
    return "unavailable"
  }
}

/**
 * Has the browser fetch its model; only after a click of the recruiter's. `onProgress` gets the share that is there, 0 to 1.
 * @throws ModelError when the browser cannot
 */
export async function fetchBrowserModel(api: PromptApi, onProgress: (share: number) => void, signal: AbortSignal): Promise<void> {
  try {
    const session = await api.create({
      ...languages,
      signal,
      monitor: monitor =>
        monitor.addEventListener("downloadprogress", event => {
          if ("loaded" in event && typeof event.loaded === "number") onProgress(event.loaded)
        })
    })
    session.destroy()
  } catch (error) {
    throwIfStopped(signal)
    throw new ModelError("unreachable", error instanceof Error ? error.message : "The browser could not fetch its model.", null, {
      cause: error
    })
  }
}

/** The browser's own model as the loop knows models: on this machine, without a key, small. One session a request, so that nothing is remembered. */
export function createBrowserModel(api: PromptApi, disclosure: Disclosure): Model {
  return {
    id: "browser",
    name: "the browser's model",
    async respond({ skill, input, hints }, signal) {
      const asked = skill.ask?.(input, disclosure) as Asked | undefined
      if (!asked) throw new AgentError("bad input", `${skill.name} cannot be asked of a model.`)
      const messages = messagesOf(asked, hints)
      const last = messages.at(-1)!
      const text = await answerOf(api, messages.slice(0, -1), last.content, strictJsonSchema(asked.answer), signal)
      const answer = answerJson(text)
      return { draft: answer === undefined ? null : asked.toDraft(answer), usage: null }
    }
  }
}

async function answerOf(
  api: PromptApi,
  initialPrompts: { role: "system" | "user" | "assistant"; content: string }[],
  question: string,
  schema: Record<string, unknown>,
  signal: AbortSignal
): Promise<string> {
  try {
    const session = await api.create({ ...languages, initialPrompts, signal })
    try {
      const text = await session.prompt(question, { responseConstraint: schema, signal })
      if (text.trim() === "") throw new ModelError("empty", "The browser's model answered with nothing.")
      return text
    } finally {
      session.destroy()
    }
  } catch (error) {
    throwIfStopped(signal)
    if (error instanceof ModelError) throw error
    const name = error instanceof Error ? error.name : ""
    // QuotaExceededError: the text is longer than its context. NotSupportedError and others: not here, not now.
    throw new ModelError(
      name === "QuotaExceededError" ? "too long" : "unreachable",
      error instanceof Error ? error.message : "No answer.",
      null,
      { cause: error }
    )
  }
}
