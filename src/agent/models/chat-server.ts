import type OpenAI from "openai"
import sdk from "~agent/models/sdk"
import { sentence } from "~sentence/sentence"
import type { ChatMessage } from "../prompts/messages-of"
import type { StructuredLevel } from "~model/model-settings"
import { usualHabits, type ServerHabits } from "~model/server-habits"
import { limitsFor } from "./guard/answer-limits"
import { guardedFetch, type SeenOfAnswer } from "./guard/guarded-fetch"
import { ModelError } from "./model-error"
import { modelErrorOf } from "./model-error-of"
import { readStream, type ChatAnswer } from "./read-stream"
import { refusingRedirects } from "./refuse-redirects"

export interface ChatServerOptions {
  baseUrl: string
  /** Null for servers that want none. */
  key: string | null
  fetch: typeof fetch
  timeoutMs: number
}

export interface ChatRequest {
  model: string
  messages: readonly ChatMessage[]
  /** JSON Schema of the answer; null for plain text. */
  schema: Record<string, unknown> | null
  structured: StructuredLevel
  maxTokens: number
  /** What this server takes of a request, as far as it is known. */
  habits?: ServerHabits
}

/** One OpenAI-compatible server. Requests are sent once; when to send them again is decided by whoever asks. */
export interface ChatServer {
  /** The exact body that `chat` sends: what leaves this machine. */
  bodyOf: (request: ChatRequest) => OpenAI.ChatCompletionCreateParamsStreaming
  /** @throws ModelError */
  chat: (request: ChatRequest, signal: AbortSignal, onText?: (text: string) => void) => Promise<ChatAnswer>
  /** The models that the server names. @throws ModelError */
  models: (signal: AbortSignal) => Promise<string[]>
}

/** The official SDK with everything handed in, so that it runs in the worker, in tests and on the command line. */
export function createChatServer({ baseUrl, key, fetch, timeoutMs }: ChatServerOptions): ChatServer {
  // Each request has a client of its own: what is seen of its answer is told apart from what is seen of others.
  const client = (seen: SeenOfAnswer, send: typeof fetch) =>
    new (sdk().OpenAI)({
      baseURL: baseUrl,
      // The SDK wants one; servers that need none ignore it.
      apiKey: key ?? "none",
      fetch: guardedFetch(refusingRedirects(send), limitsFor(timeoutMs), seen),
      timeout: timeoutMs,
      maxRetries: 0,
      dangerouslyAllowBrowser: true,
      ...(isAnthropic(baseUrl) ? { defaultHeaders: { "anthropic-dangerous-direct-browser-access": "true" } } : {})
    })

  function bodyOf({
    model,
    messages,
    schema,
    structured,
    maxTokens,
    habits = usualHabits
  }: ChatRequest): OpenAI.ChatCompletionCreateParamsStreaming {
    // Reasoning models of OpenAI take no `max_tokens`, and small servers know nothing else.
    const limit = habits.limit ?? (isOpenAi(baseUrl) ? "max_completion_tokens" : "max_tokens")
    return {
      model,
      messages: sidesOf(messages, habits),
      ...(habits.stream ? { stream: true } : {}),
      ...(habits.stream && habits.streamOptions ? { stream_options: { include_usage: true } } : {}),
      ...(limit === "none" ? {} : { [limit]: maxTokens }),
      ...steadiness(baseUrl, model, habits),
      ...(schema === null ? {} : formatOf(schema, structured, habits.strict))
    } as OpenAI.ChatCompletionCreateParamsStreaming
  }

  return {
    bodyOf,
    async chat(request, signal, onText) {
      const seen: SeenOfAnswer = { isDone: false, isPage: false }
      try {
        const body = bodyOf(request)
        // The SDK reads a stream where one was asked for; what comes is one in either case (guarded-fetch.ts).
        const exactly: typeof fetch = (input, init) => fetch(input, { ...init, body: JSON.stringify(body) })
        const stream = await client(seen, exactly).chat.completions.create({ ...body, stream: true }, { signal })
        return await readStream(stream, { signal, onText, seen, maxTokens: request.maxTokens })
      } catch (error) {
        throw modelErrorOf(error, seen)
      }
    },
    async models(signal) {
      const seen: SeenOfAnswer = { isDone: false, isPage: false }
      try {
        const page = await client(seen, fetch).models.list({ signal })
        if (!Array.isArray(page.data)) throw new ModelError("not an api", sentence("answerNoList"))
        return page.data.map(({ id }) => id).sort((a, b) => a.localeCompare(b))
      } catch (error) {
        throw modelErrorOf(error, seen)
      }
    }
  }
}

export function isOpenAi(baseUrl: string): boolean {
  return URL.canParse(baseUrl) && new URL(baseUrl).hostname === "api.openai.com"
}

/**
 * What makes an answer come out the same again: temperature 0 and a seed. OpenAI's reasoning models refuse the one and take the other; servers
 * on this machine take both; of others not every one takes a seed, and some refuse what they do not know.
 */
function steadiness(baseUrl: string, model: string, habits: ServerHabits): { temperature?: number; seed?: number } {
  const isTaken = isOpenAi(baseUrl) ? /^(?:gpt-4(?!\.5)|gpt-3|chatgpt-4o)/.test(model) : true
  const isSeeded = isOpenAi(baseUrl) || isOnThisMachine(baseUrl)
  return { ...(isTaken && habits.temperature ? { temperature: 0 } : {}), ...(isSeeded && habits.seed ? { seed: 0 } : {}) }
}

/** Who says what: instructions as the server takes them, and messages of one side as one where it wants sides to alternate. */
function sidesOf(messages: readonly ChatMessage[], { instructions, apart }: ServerHabits): { role: string; content: string }[] {
  const said = messages.map(({ role, content }) => ({ role: role === "system" ? instructions : role, content }))
  if (apart) return said
  return said.reduce<typeof said>((sides, { role, content }) => {
    const last = sides.at(-1)
    if (last?.role !== role) return [...sides, { role, content }]
    return [...sides.slice(0, -1), { role, content: `${last.content}\n\n${content}` }]
  }, [])
}

function isAnthropic(baseUrl: string): boolean {
  return URL.canParse(baseUrl) && new URL(baseUrl).hostname === "api.anthropic.com"
}

function isOnThisMachine(baseUrl: string): boolean {
  return URL.canParse(baseUrl) && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(baseUrl).hostname)
}

function formatOf(
  schema: Record<string, unknown>,
  structured: StructuredLevel,
  strict: boolean
): Partial<OpenAI.ChatCompletionCreateParamsStreaming> {
  if (structured === "json schema")
    return { response_format: { type: "json_schema", json_schema: { name: "answer", ...(strict ? { strict: true } : {}), schema } } }
  return structured === "json object" ? { response_format: { type: "json_object" } } : {}
}
