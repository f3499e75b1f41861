import { failure, said, whole, type Quirk } from "./quirk"

type Body = Record<string, unknown>
const error = (message: string, more: object = {}) => ({ error: { message, type: "invalid_request_error", ...more } })
const sides = (body: Body) => (body.messages as { role: string }[]).map(({ role }) => role)
const format = (body: Body) => (body.response_format as { type?: string } | undefined)?.type
const isTwice = (body: Body) => sides(body).some((role, at, all) => role === all[at - 1])

function wanting(server: string, quirk: string, isRefused: (body: Body) => boolean, words: unknown, status = 400): Quirk {
  return { server, quirk, says: null, answers: (body, honest) => (isRefused(body) ? failure(status, words) : said(honest)) }
}

/** What else vendors do not take, in their words. From public reports. */
export const vendorWishes: Quirk[] = [
  // arcsin1/oh-my-ppt#45
  wanting("Kimi", "one temperature only", body => "temperature" in body, error("invalid temperature: only 0.6 is allowed for this model")),
  // DayuanJiang/next-ai-draw-io#861
  wanting("Bedrock", "temperature is deprecated", body => "temperature" in body, {
    message: "The model returned the following errors: temperature is deprecated for this model."
  }),
  wanting(
    "a router, 502",
    "temperature refused behind it",
    body => "temperature" in body,
    error("Upstream: temperature is not supported"),
    502
  ),
  wanting("a router", "only param names it", body => "temperature" in body, error("Unsupported value.", { param: "temperature" })),
  // yym68686/ChatGPT-Telegram-Bot#101
  wanting("Gemini", "Cannot find field", body => "stream_options" in body || "seed" in body, [
    error(
      'Invalid JSON payload received. Unknown name "stream_options": Cannot find field.\nInvalid JSON payload received. Unknown name "seed": Cannot find field.',
      { code: 400, status: "INVALID_ARGUMENT" }
    )
  ]),
  // ItzCrazyKns/Vane#969, 123asdfghjkli on browser-use/browser-use#215
  wanting("DeepSeek", "no schema now", body => format(body) === "json_schema", error("This response_format type is unavailable now")),
  wanting(
    "DeepSeek, 422",
    "cannot be read",
    body => format(body) === "json_schema",
    "Failed to deserialize the JSON body into the target type: response_format: response_format.type `json_schema` is unavailable now at line 1 column 312",
    422
  ),
  wanting(
    "Groq",
    "no schema for this model",
    body => format(body) === "json_schema",
    error(
      "This model does not support response format `json_schema`. See supported models at https://console.groq.com/docs/structured-outputs#supported-models"
    )
  ),
  wanting("Gemini", "a schema that is too much for it", body => format(body) === "json_schema", [
    error("The specified schema produces a constraint that has too many states for serving.", { code: 400, status: "INVALID_ARGUMENT" })
  ]),
  // sansyrox on thepersonalaicompany/amurex-backend#38
  wanting(
    "Groq",
    "an answer that did not come out in the form",
    body => format(body) !== undefined,
    error("Failed to generate JSON. Please adjust your prompt. See 'failed_generation' for more details.", {
      code: "json_validate_failed",
      failed_generation: "{"
    })
  ),
  // rs-cuongph on decolua/9router#773
  wanting(
    "DeepSeek",
    "knows no developer, and this one no system",
    body => sides(body).some(role => role !== "user"),
    error(
      "Failed to deserialize the JSON body into the target type: messages[0].role: unknown variant `developer`, expected one of `user`, `assistant`, `tool` at line 1 column 312"
    ),
    422
  ),
  wanting(
    "OpenAI, o1-mini",
    "no system, 400",
    body => sides(body).includes("system") || sides(body).includes("developer"),
    error("Unsupported value: 'messages[0].role' does not support 'system' with this model.", {
      param: "messages[0].role",
      code: "unsupported_value"
    })
  ),
  // idiap/sdialog#122
  wanting(
    "llama.cpp",
    "sides alternate, 500, a stack of the template",
    isTwice,
    error(
      `\n------------\nWhile executing CallExpression at line 19, column 27 in source:\n...% 2 == 0) -%}↵        {{ raise_exception("Conversation roles must alternate user...\n${" ".repeat(200)}^\nError: Jinja Exception: Conversation roles must alternate user/assistant/user/assistant/...`,
      { code: 500, type: "server_error" }
    ),
    500
  ),
  // ggml-org/llama.cpp#19851
  wanting("LM Studio, Devstral", "sides alternate after the system message", isTwice, {
    error:
      "Error rendering prompt with jinja template: After the optional system message, conversation roles must alternate user and assistant roles except for tool calls and results."
  }),
  wanting(
    "Perplexity",
    "sides alternate",
    isTwice,
    error("After the (optional) system message(s), user or assistant roles should be alternating.", { code: 400 })
  ),
  wanting("vLLM, Gemma 2", "alternate, and no system role either", body => isTwice(body) || sides(body)[0] !== "user", {
    object: "error",
    message: "Conversation roles must alternate user/assistant/user/assistant/...",
    type: "BadRequestError",
    code: 400
  }),
  {
    server: "a gateway",
    quirk: "streams are switched off",
    says: null,
    answers: (body, honest) =>
      body.stream === true ? failure(400, error("Streaming is not enabled for this deployment.")) : failure(200, whole({ content: honest }))
  },
  // sourcegraph/cody#4566
  {
    server: "a gateway before Gemini",
    quirk: "stream is no field of it",
    says: null,
    answers: (body, honest) =>
      "stream" in body
        ? failure(400, error('Invalid JSON payload received. Unknown name "stream": Cannot find field.'))
        : failure(200, whole({ content: honest }))
  },
  wanting(
    "a router",
    "two names for one thing",
    body => "max_tokens" in body,
    error("Please use max_completion_tokens instead of max_tokens.")
  ),
  wanting(
    "a server",
    "no limit at all",
    body => "max_tokens" in body || "max_completion_tokens" in body,
    { detail: "Unexpected field: max_tokens; unexpected field: max_completion_tokens" },
    422
  )
]
