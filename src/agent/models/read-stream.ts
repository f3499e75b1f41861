import type OpenAI from "openai"
import sdk from "~agent/models/sdk"
import type { ModelUsage } from "~model/model-usage"
import { sentence } from "~sentence/sentence"
import { answerJson } from "./answer/answer-json"
import { withoutThoughts } from "./answer/without-thoughts"
import type { SeenOfAnswer } from "./guard/guarded-fetch"
import { ModelError } from "./model-error"
import { usageOf } from "./usage-of"

export interface ChatAnswer {
  text: string
  usage: ModelUsage | null
}

export interface ReadingOfStream {
  signal: AbortSignal
  onText?: ((text: string) => void) | undefined
  seen: SeenOfAnswer
  /** What the answer may have; characters beyond what so many tokens can be are nobody's answer. */
  maxTokens: number
}

/** A token is hardly ever longer, thoughts are not counted by every server, and a wide margin costs nothing. */
const charactersPerToken = 40
const leastCharacters = 200_000

/** What servers call it when an answer ends at its limit. */
const cutEndings = new Set(["length", "max_tokens", "model_length", "max_output_tokens", "token_limit", "max_length"])
/** Where a filter held it back: OpenAI's and Gemini's endings, Zhipu's, Anthropic's. */
const filterEndings = new Set(
  ["content_filter", "safety", "prohibited_content", "recitation", "blocklist", "spii"].concat(["sensitive", "refusal", "moderation"])
)
/** Where whatever made it broke down (OpenRouter, Zhipu, DeepSeek). */
const brokenEndings = new Set(["error", "network_error", "server_error", "insufficient_system_resource"])

/**
 * The answer of a stream. One ends without an error when the server hangs up, when a web page answers, and when the caller aborts: each is told
 * apart. Thoughts that come beside the answer are not part of it.
 *
 * @throws ModelError
 */
export async function readStream(
  stream: AsyncIterable<OpenAI.ChatCompletionChunk>,
  { signal, onText, seen, maxTokens }: ReadingOfStream
): Promise<ChatAnswer> {
  const most = Math.max(leastCharacters, maxTokens * charactersPerToken)
  let text = ""
  let called = ""
  let refusal = ""
  let thoughts = 0
  let ending: string | null = null
  let usage: ModelUsage | null = null
  let chunks = 0
  for await (const chunk of stream) {
    chunks++
    const choice = chunk.choices?.[0] as unknown as Choice | undefined
    const said = choice?.delta ?? choice?.message
    const more = textOf(said?.content)
    if (more !== "") {
      text += more
      onText?.(text)
    }
    thoughts += textOf(said?.reasoning_content ?? said?.reasoning ?? said?.thinking).length
    for (const call of said?.tool_calls ?? []) called += call?.function?.arguments ?? ""
    refusal += said?.refusal ?? ""
    ending = choice?.finish_reason?.toLowerCase().replaceAll("-", "_") ?? ending
    if (chunk.usage) usage = usageOf(chunk.usage) ?? usage
    if (text.length > most || thoughts > most) {
      // What was read is kept where it is an answer already.
      if (answerJson(text) !== undefined) return { text, usage }
      throw new ModelError("endless", sentence("answerRanAway", { count: Math.max(text.length, thoughts) }))
    }
  }
  if (signal.aborted) throw new (sdk().APIUserAbortError)()
  if (chunks === 0)
    throw new ModelError(
      seen.isPage ? "not an api" : "ended early",
      seen.isPage ? sentence("answerNoStream") : sentence("answerEndedEarly", { count: 0 })
    )
  if (refusal !== "" || (ending !== null && filterEndings.has(ending)))
    throw new ModelError("refused", refusal.slice(0, 300) || sentence("answerFiltered"))
  if (ending !== null && brokenEndings.has(ending))
    throw new ModelError("server error", sentence("answerEndedEarly", { count: text.length }))
  // A tool was called that nobody offered: what it was called with is the answer.
  const answer = text.trim() === "" ? called : text
  const isThought = thoughts > 0 || withoutThoughts(answer) !== answer || /<think(?:ing)?>|◁think▷|<\|channel\|>analysis/.test(answer)
  if (ending !== null && cutEndings.has(ending)) {
    if (isThought && answerJson(answer) === undefined)
      throw new ModelError("thinking", sentence("answerThought", { count: text.length + thoughts }))
    throw new ModelError("cut", sentence("answerCut", { count: text.length }))
  }
  if (ending === null && !seen.isDone) throw new ModelError("ended early", sentence("answerEndedEarly", { count: text.length }))
  if (answer.trim() === "") throw new ModelError("empty", sentence("answerEmpty"))
  return { text: answer, usage }
}

/** A choice as servers send it: the protocol's fields, and those that some have besides. */
interface Choice {
  delta?: Said | null
  message?: Said | null
  finish_reason?: string | null
}

interface Said {
  content?: unknown
  refusal?: string | null
  reasoning?: unknown
  reasoning_content?: unknown
  thinking?: unknown
  tool_calls?: readonly ({ function?: { arguments?: string | null } | null } | null)[] | null
}

/** A text, or a list of parts of which those that are text are the answer. */
function textOf(content: unknown): string {
  if (typeof content === "string") return content
  if (!Array.isArray(content)) return ""
  return content
    .map((part: unknown) => {
      if (typeof part === "string") return part
      const { type, text } = (part ?? {}) as { type?: unknown; text?: unknown }
      return typeof text === "string" && (type === undefined || type === "text" || type === "output_text") ? text : ""
    })
    .join("")
}
