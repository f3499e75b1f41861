import { delta, done, failure, stream, type Quirk } from "./quirk"

const error = (message: string, more: object = {}) => ({ error: { message, ...more } })

/** What went wrong, in each server's words. */
export const causes: Quirk[] = [
  {
    server: "llama.cpp",
    quirk: "context, 400",
    says: /^The text is too long/,
    answers: () =>
      failure(400, {
        error: {
          code: 400,
          message: "the request exceeds the available context size. try increasing the context size or enable context shift",
          type: "exceed_context_size_error"
        }
      })
  },
  {
    server: "llama.cpp",
    quirk: "context, 500",
    says: /^The text is too long/,
    answers: () => failure(500, error("the request exceeds the available context size"))
  },
  {
    server: "LM Studio",
    quirk: "context, a text",
    says: /^The text is too long/,
    answers: () => failure(400, { error: "The number of tokens to keep from the initial prompt is greater than the context length." })
  },
  {
    server: "vLLM",
    quirk: "context",
    says: /^The text is too long/,
    answers: () =>
      failure(400, {
        object: "error",
        message: "This model's maximum context length is 4096 tokens. However, you requested 9000 tokens",
        code: 400
      })
  },
  {
    server: "Gemini",
    quirk: "context",
    says: /^The text is too long/,
    answers: () =>
      failure(400, [
        error("The input token count (1300000) exceeds the maximum number of tokens allowed (1048576).", {
          code: 400,
          status: "INVALID_ARGUMENT"
        })
      ])
  },
  {
    server: "Anthropic",
    quirk: "context",
    says: /^The text is too long/,
    answers: () =>
      failure(400, { type: "error", ...error("prompt is too long: 210000 tokens > 200000 maximum", { type: "invalid_request_error" }) })
  },
  {
    server: "Groq",
    quirk: "context, 413",
    says: /^The text is too long/,
    answers: () =>
      failure(
        413,
        error("Request too large for model `x` in organization `y` on tokens per minute (TPM): Limit 6000, Requested 9000", {
          code: "rate_limit_exceeded"
        })
      )
  },
  {
    server: "Gemini",
    quirk: "wrong key, 400, a list",
    says: /does not accept the key/,
    answers: () => failure(400, [error("API key not valid. Please pass a valid API key.", { code: 400, status: "INVALID_ARGUMENT" })])
  },
  {
    server: "Gemini",
    quirk: "model missing, 404, a list",
    says: /does not know|has no|not.*model/i,
    answers: () =>
      failure(404, [
        error("models/gemini-9 is not found for API version v1main, or is not supported for generateContent.", {
          code: 404,
          status: "NOT_FOUND"
        })
      ])
  },
  {
    server: "OpenAI",
    quirk: "no credit",
    says: /has no credit left/,
    answers: () =>
      failure(
        429,
        error("You exceeded your current quota, please check your plan and billing details.", {
          type: "insufficient_quota",
          code: "insufficient_quota"
        })
      )
  },
  {
    server: "LiteLLM",
    quirk: "budget",
    says: /has no credit left/,
    answers: () =>
      failure(400, error("Budget has been exceeded! Current cost: 10.1, Max budget: 10.0", { type: "budget_exceeded", code: "400" }))
  },
  {
    server: "OpenRouter",
    quirk: "no credit, status 200 with an error",
    says: /has no credit left/,
    answers: () => failure(200, error("Insufficient credits", { code: 402 }))
  },
  {
    server: "OpenRouter",
    quirk: "an error in the stream",
    says: /error of its own|connection/i,
    answers: () => stream(delta({ content: "" }), { ...error("Provider returned error", { code: 502 }) }, done)
  },
  {
    server: "Azure",
    quirk: "prompt filtered",
    says: /filter before .* held the request back/i,
    answers: () =>
      failure(
        400,
        error("The response was filtered due to the prompt triggering Azure OpenAI's content management policy.", {
          code: "content_filter",
          status: 400
        })
      )
  },
  {
    server: "OpenAI",
    quirk: "region",
    says: /may not be used from this country/,
    answers: () => failure(403, error("Country, region, or territory not supported", { code: "unsupported_country_region_territory" }))
  },
  {
    server: "a company's proxy",
    quirk: "a page of its own, 403",
    says: /sign-in page or a firewall/i,
    answers: () => ({ status: 403, type: "text/html", body: "<!doctype html><html><body>Blocked by policy</body></html>" })
  },
  {
    server: "a company's proxy",
    quirk: "a sign-in page, 200",
    says: /a web page answers/,
    answers: () => ({ status: 200, type: "text/html", body: "<!doctype html><html><body>Sign in</body></html>" })
  },
  {
    server: "Ollama",
    quirk: "model not pulled",
    says: /not.*model|no model|does not have/i,
    answers: () => failure(404, error('model "x" not found, try pulling it first', { type: "api_error" }))
  },
  {
    server: "Gemini",
    quirk: "today's requests are used up",
    says: /used up/,
    answers: () =>
      failure(
        429,
        error("You exceeded your current quota. Quota exceeded for metric: generate_requests_per_model_per_day, limit: 50 per day", {
          code: 429,
          status: "RESOURCE_EXHAUSTED"
        })
      )
  }
]
