import { failure, said, type Quirk } from "./quirk"

/** What a test of a connection asks for, and what an evaluation of three qualifications asks for, is more than this. */
export const allowed = 300

const asked = (body: Record<string, unknown>) => Number(body.max_tokens ?? body.max_completion_tokens ?? 0)
const error = (message: string, more: object = {}) => ({
  error: { message, type: "invalid_request_error", param: null, code: "invalid_request_error", ...more }
})

/** A server that refuses an answer of more tokens than it allows, in its own words. */
function refusing(server: string, quirk: string, words: (asked: number) => unknown, status = 400): Quirk {
  return {
    server,
    quirk,
    says: null,
    answers: (body, honest) => (asked(body) > allowed ? failure(status, words(asked(body))) : said(honest))
  }
}

/** A server that reads so many tokens at once, text and answer together, in its own words. */
function holding(server: string, quirk: string, words: (text: number, asked: number, whole: number) => unknown, status = 400): Quirk {
  const text = 3_700
  const whole = text + allowed + 130
  return {
    server,
    quirk,
    says: null,
    answers: (body, honest) => (text + asked(body) > whole ? failure(status, words(text, asked(body), whole)) : said(honest))
  }
}

/** "At most so many tokens of answer", as vendors say it. From public reports. */
export const refusedLengths: Quirk[] = [
  // RooCodeInc/Roo-Code#5136, anomalyco/opencode#1000
  refusing("Groq", "less than or equal to, with what the most is", () =>
    error(
      `\`max_completion_tokens\` must be less than or equal to \`${allowed}\`, the maximum value for \`max_completion_tokens\` is less than the \`context_window\` for this model`,
      { param: "max_completion_tokens" }
    )
  ),
  // skapadia3214/groq-moa#8
  refusing("Groq, old", "the model's name has numbers", () =>
    error(`max_tokens for \`llama-3.1-8b-instant\` must be less than or equal to ${allowed}`)
  ),
  // deepseek-ai/DeepSeek-V3#69
  refusing("DeepSeek", "a range in brackets", () => error(`Invalid max_tokens value, the valid range of max_tokens is [1, ${allowed}]`)),
  // open-webui/open-webui#10507
  refusing("DashScope", "a status in the words", () =>
    error(`<400> InternalError.Algo.InvalidParameter: Range of max_tokens should be [1, ${allowed}]`, { code: "invalid_parameter_error" })
  ),
  // musistudio/claude-code-router#184
  refusing("a router before DashScope", "another's body as a text", () =>
    error(
      `Error from provider: ${JSON.stringify({ error: { code: "invalid_parameter_error", message: `Range of max_tokens should be [1, ${allowed}]` } })}`,
      { type: "api_error", code: "provider_response_error" }
    )
  ),
  // yiliqi78/TOKENICODE#3
  refusing("Volcengine Ark", "integer above maximum value", most =>
    error(
      `The parameter max_tokens specified in the request is not valid: integer above maximum value, expected a value <= ${allowed}, but got ${most} instead. Request id: 0217724325966514087c9e55f8b322b82cd17f72450d06e16ef7b`,
      { param: "max_tokens", type: "BadRequest", code: "InvalidParameter" }
    )
  ),
  // ChatGPTNextWeb/NextChat#3195
  refusing("OpenAI", "supports at most", most =>
    error(`max_tokens is too large: ${most}. This model supports at most ${allowed} completion tokens, whereas you provided ${most}.`, {
      param: "max_tokens",
      code: null
    })
  ),
  refusing("Anthropic", "an inequality", most => ({
    type: "error",
    ...error(`max_tokens: ${most} > ${allowed}, which is the maximum allowed number of output tokens for claude-3-5-sonnet-20240620`)
  })),
  // vercel/ai#2772
  refusing("Bedrock", "no name of the parameter", () => ({
    message: `The maximum tokens you requested exceeds the model limit of ${allowed}. Try again with a maximum tokens value that is lower than ${allowed}.`
  })),
  // langchain-ai/langchain#9697
  refusing("Bedrock, old", "Malformed input request", most => ({
    message: `Malformed input request: #/max_tokens: ${most} is not less or equal to ${allowed}, please reformat your input and try again.`
  })),
  // BerriAI/litellm#10548
  refusing("Vertex", "an end that is not included", most =>
    error(
      `Unable to submit request because it has a maxOutputTokens value of ${most} but the supported range is from 1 (inclusive) to ${allowed + 1} (exclusive). Update the value and try again.`,
      { code: 400, status: "INVALID_ARGUMENT" }
    )
  ),
  refusing(
    "a FastAPI server",
    "pydantic's list of details",
    () => ({
      detail: [{ type: "less_than_equal", loc: ["body", "max_tokens"], msg: `Input should be less than or equal to ${allowed}`, input: 9 }]
    }),
    422
  ),
  // huggingface/transformers#28523
  refusing(
    "Text Generation Inference",
    "error is a text",
    () => ({
      error: `Input validation error: \`max_new_tokens\` must be <= ${allowed}`,
      error_type: "validation"
    }),
    422
  ),
  // scaleway/docs-content#4858
  refusing("Scaleway", "status 416", () => ({ error: `max_completion_tokens is limited to ${allowed} for this model` }), 416),
  refusing("a Kotlin server", "an error of its own, 500", () => ({ error: { message: `max_tokens cannot exceed ${allowed}` } }), 500),
  refusing("an ASP.NET server", "lists of texts by field", () => ({
    title: "One or more validation errors occurred.",
    status: 400,
    errors: { max_tokens: [`The field max_tokens must be between 1 and ${allowed}.`] }
  })),
  refusing("a Chinese router", "in Chinese", () => error(`max_tokens 参数不能超过 ${allowed}`)),
  refusing("a small server", "no number", () => error("max_tokens is too large for this model.")),
  // huggingface/text-generation-inference#628
  holding(
    "Text Generation Inference",
    "text and answer together",
    (text, most, whole) => ({
      error: `Input validation error: \`inputs\` tokens + \`max_new_tokens\` must be <= ${whole}. Given: ${text} \`inputs\` tokens and ${most} \`max_new_tokens\``,
      error_type: "validation"
    }),
    422
  ),
  // ChatGPTNextWeb/NextChat#3195
  holding("OpenAI", "so many in the messages, so many in the completion", (text, most, whole) =>
    error(
      `This model's maximum context length is ${whole} tokens. However, you requested ${text + most} tokens (${text} in the messages, ${most} in the completion). Please reduce the length of the messages or completion.`,
      { param: "messages", code: "context_length_exceeded" }
    )
  ),
  // claude-code-best/claude-code#272
  holding("vLLM", "a sum that is written out", (text, most, whole) => ({
    object: "error",
    message: `'max_tokens' or 'max_completion_tokens' is too large: ${most}. This model's maximum context length is ${whole} tokens and your request has ${text} input tokens (${most} > ${whole} - ${text}). None`,
    code: 400
  })),
  holding("Anthropic", "a sum", (text, most, whole) => ({
    type: "error",
    ...error(
      `input length and \`max_tokens\` exceed context limit: ${text} + ${most} > ${whole}, decrease input length or \`max_tokens\` and try again`
    )
  })),
  // maplibre/maplibre-agent-skills#63
  holding(
    "Groq",
    "more than a minute's tokens at once, 413",
    (text, most, whole) =>
      error(
        `Request too large for model \`x\` in organization \`y\` service tier \`on_demand\` on tokens per minute (TPM): Limit ${whole}, Requested ${text + most}, please reduce your message size and try again.`,
        { type: "tokens", code: "rate_limit_exceeded" }
      ),
    413
  )
]
