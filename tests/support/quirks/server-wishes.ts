import { failure, said, whole, type Quirk } from "./quirk"

const has = (body: Record<string, unknown>, name: string) => name in body
const format = (body: Record<string, unknown>) => (body.response_format as { type?: string } | undefined)?.type
const unsupported = (name: string, more = "") =>
  failure(400, {
    error: {
      message: `Unsupported parameter: '${name}' is not supported with this model.${more}`,
      type: "invalid_request_error",
      param: name,
      code: "unsupported_parameter"
    }
  })

/** What servers want left out or named otherwise, and say so in their own ways. */
export const wishes: Quirk[] = [
  {
    server: "Azure, o-series",
    quirk: "max_tokens refused, temperature refused after it",
    says: null,
    answers: (body, honest) =>
      has(body, "max_tokens")
        ? unsupported("max_tokens", " Use 'max_completion_tokens' instead.")
        : has(body, "temperature")
          ? failure(400, {
              error: {
                message: "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
                param: "temperature",
                code: "unsupported_value"
              }
            })
          : said(honest)
  },
  {
    server: "LiteLLM",
    quirk: "UnsupportedParamsError as 500 in a text",
    says: null,
    answers: (body, honest) =>
      has(body, "temperature")
        ? failure(500, {
            error: {
              message:
                "litellm.UnsupportedParamsError: gpt-5 models don't support temperature=0. Only temperature=1 is supported: not supported",
              type: "None",
              code: "500"
            }
          })
        : said(honest)
  },
  {
    server: "Mistral",
    quirk: "stream_options refused, 422, a list of details",
    says: null,
    answers: (body, honest) =>
      has(body, "stream_options")
        ? failure(422, {
            detail: [{ type: "extra_forbidden", loc: ["body", "stream_options"], msg: "Extra inputs are not permitted", input: {} }]
          })
        : said(honest)
  },
  {
    server: "FastAPI proxy",
    quirk: "detail is a text",
    says: null,
    answers: (body, honest) => (has(body, "seed") ? failure(400, { detail: "seed: unknown field" }) : said(honest))
  },
  {
    server: "LM Studio",
    quirk: "error is a text",
    says: null,
    answers: (body, honest) =>
      format(body) === "json_schema" || format(body) === "json_object"
        ? failure(400, { error: "'response_format.type' must be 'text'" })
        : said(honest)
  },
  {
    server: "OpenAI, organisation not verified",
    quirk: "no stream for it",
    says: null,
    answers: (body, honest) =>
      body.stream === true
        ? failure(400, {
            error: { message: "Your organization must be verified to stream this model.", param: "stream", code: "unsupported_value" }
          })
        : failure(200, whole({ content: honest }, { usage: { prompt_tokens: 5_000, completion_tokens: 10, total_tokens: 5_010 } }))
  },
  {
    server: "llama.cpp",
    quirk: "schema that its grammar does not take, 500",
    says: null,
    answers: (body, honest) =>
      format(body) === "json_schema"
        ? failure(500, { error: { code: 500, message: "Failed to parse grammar: unsupported schema", type: "server_error" } })
        : said(honest)
  },
  {
    server: "Gemma on vLLM",
    quirk: "no system role",
    says: null,
    answers: (body, honest) =>
      (body.messages as { role: string }[]).some(({ role }) => role === "system" || role === "developer")
        ? failure(400, { object: "error", message: "System role not supported", type: "BadRequestError", code: 400 })
        : said(honest)
  },
  {
    server: "OpenRouter",
    quirk: "no endpoint that takes a schema, 404",
    says: null,
    answers: (body, honest) =>
      format(body) === "json_schema"
        ? failure(404, { error: { message: "No endpoints found that support the requested parameters.", code: 404 } })
        : said(honest)
  },
  {
    server: "a router",
    quirk: "says nothing of what it refuses",
    says: null,
    answers: (body, honest) => (format(body) ? failure(400, "") : said(honest))
  },
  {
    server: "a small server",
    quirk: "answers of at most so many tokens",
    says: null,
    answers: (body, honest) =>
      Number(body.max_tokens ?? 0) > 300 ? failure(400, { error: { message: "max_tokens must be at most 300" } }) : said(honest)
  },
  {
    server: "Ollama, old",
    quirk: "strict is unknown",
    says: null,
    answers: (body, honest) =>
      JSON.stringify(body).includes('"strict":true') ? failure(400, { error: { message: 'json: unknown field "strict"' } }) : said(honest)
  }
]
