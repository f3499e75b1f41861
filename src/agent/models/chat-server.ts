import type OpenAI from "openai"
import sdk from "~agent/models/sdk"
import { sentence } from "~sentence/sentence"
import type { ChatMessage } from "../prompts/messages-of"
import { ModelError } from "./model-error"
import { modelErrorOf } from "./model-error-of"
import { refusingRedirects } from "./refuse-redirects"
import type { ModelUsage } from "~model/model-usage"
import type { StructuredLevel } from "~model/model-settings"
import { usageOf } from "./usage-of"

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
  /** Asks for the likeliest answer, the same one each time, as far as the server can. Off where a server refused to be asked so. */
  steady?: boolean
}

export interface ChatAnswer {
  text: string
  usage: ModelUsage | null
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
  let made: OpenAI | null = null
  // When first asked: a body that is only looked at needs no client.
  const client = () =>
    (made ??= new (sdk().OpenAI)({
      baseURL: baseUrl,
      // The SDK wants one; servers that need none ignore it.
      apiKey: key ?? "none",
      fetch: refusingRedirects(fetch),
      timeout: timeoutMs,
      maxRetries: 0,
      dangerouslyAllowBrowser: true
    }))

  function bodyOf({
    model,
    messages,
    schema,
    structured,
    maxTokens,
    steady = true
  }: ChatRequest): OpenAI.ChatCompletionCreateParamsStreaming {
    return {
      model,
      messages: messages.map(message => ({ ...message })),
      stream: true,
      stream_options: { include_usage: true },
      // Reasoning models of OpenAI take no `max_tokens`, and small servers know nothing else.
      ...(isOpenAi(baseUrl) ? { max_completion_tokens: maxTokens } : { max_tokens: maxTokens }),
      ...(steady ? steadiness(baseUrl, model) : {}),
      ...(schema === null ? {} : formatOf(schema, structured))
    }
  }

  return {
    bodyOf,
    async chat(request, signal, onText) {
      try {
        const stream = await client().chat.completions.create(bodyOf(request), { signal })
        return await readStream(stream, signal, onText)
      } catch (error) {
        throw modelErrorOf(error)
      }
    },
    async models(signal) {
      try {
        const page = await client().models.list({ signal })
        if (!Array.isArray(page.data)) throw new ModelError("not an api", sentence("answerNoList"))
        return page.data.map(({ id }) => id).sort((a, b) => a.localeCompare(b))
      } catch (error) {
        throw modelErrorOf(error)
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
function steadiness(baseUrl: string, model: string): { temperature?: number; seed?: number } {
  if (isOpenAi(baseUrl)) return { ...(/^(?:gpt-4(?!\.5)|gpt-3|chatgpt-4o)/.test(model) ? { temperature: 0 } : {}), seed: 0 }
  return { temperature: 0, ...(isOnThisMachine(baseUrl) ? { seed: 0 } : {}) }
}

function isOnThisMachine(baseUrl: string): boolean {
  return URL.canParse(baseUrl) && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(baseUrl).hostname)
}

function formatOf(schema: Record<string, unknown>, structured: StructuredLevel): Partial<OpenAI.ChatCompletionCreateParamsStreaming> {
  if (structured === "json schema")
    return { response_format: { type: "json_schema", json_schema: { name: "answer", strict: true, schema } } }
  return structured === "json object" ? { response_format: { type: "json_object" } } : {}
}

/** A raw stream ends without an error when the server hangs up, when a web page answers, and when the caller aborts: each is told apart. */
async function readStream(
  stream: AsyncIterable<OpenAI.ChatCompletionChunk>,
  signal: AbortSignal,
  onText?: (text: string) => void
): Promise<ChatAnswer> {
  let text = ""
  let refusal = ""
  let ending: string | null = null
  let usage: ModelUsage | null = null
  let chunks = 0
  for await (const chunk of stream) {
    chunks++
    const choice = chunk.choices?.[0]
    if (choice?.delta?.content) {
      text += choice.delta.content
      onText?.(text)
    }
    refusal += choice?.delta?.refusal ?? ""
    ending = choice?.finish_reason ?? ending
    if (chunk.usage) usage = usageOf(chunk.usage)
  }
  if (signal.aborted) throw new (sdk().APIUserAbortError)()
  if (chunks === 0) throw new ModelError("not an api", sentence("answerNoStream"))
  if (refusal !== "" || ending === "content_filter") throw new ModelError("refused", refusal.slice(0, 300) || sentence("answerFiltered"))
  if (ending === "length") throw new ModelError("cut", sentence("answerCut", { count: text.length }))
  if (ending === null) throw new ModelError("ended early", sentence("answerEndedEarly", { count: text.length }))
  if (text.trim() === "") throw new ModelError("empty", sentence("answerEmpty"))
  return { text, usage }
}
