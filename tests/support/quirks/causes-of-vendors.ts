import { failure, type Quirk } from "./quirk"

const error = (message: string, more: object = {}) => ({ error: { message, ...more } })
const tooLong = /^The text is too long/
const missing = /not.*model|no model|does not (?:have|know)/i

const saying = (server: string, quirk: string, says: RegExp, status: number, body: unknown): Quirk => ({
  server,
  quirk,
  says,
  answers: () => failure(status, body)
})

/** The same few causes in the words of more vendors. From public reports and their documentation. */
export const vendorCauses: Quirk[] = [
  saying("Moonshot", "context", tooLong, 400, error("Invalid request: Your request exceeded model token limit: 8192 (requested: 12000)")),
  saying(
    "DashScope",
    "context, as a range",
    tooLong,
    400,
    error("<400> InternalError.Algo.InvalidParameter: Range of input length should be [1, 1024]")
  ),
  saying("Bedrock", "input too long", tooLong, 400, { message: "Input is too long for requested model." }),
  saying("Mistral", "too large for model", tooLong, 400, {
    object: "error",
    message: "Prompt contains 40000 tokens and 0 draft tokens, too large for model with 32768 maximum context length",
    type: "invalid_request_error",
    code: "3051"
  }),
  saying(
    "OpenAI",
    "the configured limit",
    tooLong,
    400,
    error("Input tokens exceed the configured limit of 1000 tokens. Your messages resulted in 1200 tokens.")
  ),
  // meta-llama/llama#1103
  saying("Text Generation Inference", "inputs", tooLong, 422, {
    error: "Input validation error: `inputs` must have less than 1024 tokens. Given: 4545"
  }),
  saying("Fireworks", "the prompt", tooLong, 400, error("The prompt is too long: 9000, model maximum context length: 8191")),
  saying(
    "OpenRouter",
    "a prompt for which no credit is left",
    /no credit left|too long/,
    402,
    error("Prompt tokens limit exceeded: 5000 > 4096. To increase, visit your settings and upgrade to a paid account", { code: 402 })
  ),
  saying("nginx", "413, a page", tooLong, 413, "<html><head><title>413 Request Entity Too Large</title></head></html>"),
  saying(
    "DashScope",
    "arrears",
    /has no credit left/,
    400,
    error("Access denied, please make sure your account is in good standing.", { code: "Arrearage" })
  ),
  saying("DeepSeek", "balance, 402", /has no credit left/, 402, error("Insufficient Balance", { type: "unknown_error" })),
  saying(
    "Moonshot",
    "suspended, 429",
    /has no credit left/,
    429,
    error("Your account is suspended, please check your plan and billing details", { type: "exceeded_current_quota_error" })
  ),
  saying(
    "one-api",
    "in Chinese, 403",
    /has no credit left/,
    403,
    error("用户额度不足, 剩余额度: 0", { code: "insufficient_user_quota", type: "new_api_error" })
  ),
  saying("Anthropic", "the month's limit", /used up/, 400, {
    type: "error",
    ...error("You have reached your specified API usage limits. You will regain access on 2027-01-01 at 00:00 UTC.", {
      type: "invalid_request_error"
    })
  }),
  saying("xAI", "the month's spending", /no credit left|used up/, 403, {
    code: "The caller does not have permission",
    error: "Your team has either used all available credits or reached its monthly spending limit."
  }),
  saying("OpenRouter", "no auth", /does not accept the key/, 401, error("No auth credentials found", { code: 401 })),
  saying(
    "Moonshot",
    "authentication",
    /does not accept the key/,
    401,
    error("Invalid Authentication", { type: "invalid_authentication_error" })
  ),
  saying("one-api", "a token that is none, in Chinese", /does not accept the key/, 401, error("无效的令牌", { type: "one_api_error" })),
  saying(
    "Vertex",
    "an expired token, 400",
    /does not accept the key/,
    400,
    error("API key expired. Please renew the API key.", { code: 400, status: "INVALID_ARGUMENT" })
  ),
  saying("DeepSeek", "Model Not Exist", missing, 400, error("Model Not Exist", { type: "invalid_request_error" })),
  saying(
    "LiteLLM",
    "an invalid name",
    missing,
    400,
    error("/chat/completions: Invalid model name passed in model=x. Call `/v1/models` to view available models for your key.", {
      code: "400"
    })
  ),
  saying("OpenRouter", "no valid id", missing, 400, error("acme/x is not a valid model ID", { code: 400 })),
  saying(
    "Azure",
    "no deployment",
    missing,
    404,
    error(
      "The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.",
      { code: "DeploymentNotFound" }
    )
  ),
  saying(
    "Groq",
    "decommissioned",
    missing,
    400,
    error("The model `x` has been decommissioned and is no longer supported.", { code: "model_decommissioned" })
  ),
  saying(
    "new-api",
    "no channel, 503",
    missing,
    503,
    error("No available channel for model x under group default", { code: "model_not_found" })
  ),
  saying(
    "DashScope",
    "the text is held back",
    /held the request back/i,
    400,
    error("<400> InternalError.Algo.DataInspectionFailed: Input data may contain inappropriate content.", {
      code: "data_inspection_failed"
    })
  ),
  saying(
    "DeepSeek",
    "the text is held back",
    /held the request back/i,
    400,
    error("Content Exists Risk", { type: "invalid_request_error" })
  ),
  saying("Gemini", "location", /may not be used from this country/, 400, [
    error("User location is not supported for the API use.", { code: 400, status: "FAILED_PRECONDITION" })
  ]),
  saying(
    "Ollama",
    "too little memory",
    /could not be loaded/,
    500,
    error("model requires more system memory (9.2 GiB) than is available (5.1 GiB)")
  ),
  saying("Mistral", "busy", /takes no more requests for now/, 429, {
    object: "error",
    message: "Service tier capacity exceeded for this model.",
    type: "service_tier_capacity_exceeded",
    code: "3505"
  })
]
