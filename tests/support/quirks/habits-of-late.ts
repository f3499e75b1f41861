import { delta, done, failure, said, stream, type Quirk } from "./quirk"

const error = (message: string, more: object = {}) => ({ error: { message, ...more } })
const busy = /takes no more requests for now/
const dayIsUsed = /has used up what it may/
const noCredit = /has no credit left/
const serverFault = /had an error of its own/
const filtered = /filter before|held the request back|declined/

const saying = (server: string, quirk: string, says: RegExp | null, status: number, body: unknown): Quirk => ({
  server,
  quirk,
  says,
  answers: () => failure(status, body)
})

/** Fails so every other time, from the first on, and answers else. */
function once(server: string, quirk: string, first: ReturnType<typeof failure>): Quirk {
  let asked = 0
  return { server, quirk, says: null, answers: (_, honest) => (asked++ % 2 === 0 ? first : said(honest)) }
}

const upstream = (code: number, metadata: object) => ({
  ...delta({}),
  choices: [],
  error: { code, message: "Provider returned error", metadata }
})

/** Habits from public reports of 2025 and 2026: failures within a stream that began well, limits in words of their own, endings with other names. */
export const lateHabits: Quirk[] = [
  // tontinton/maki#980, diegosouzapw/OmniRoute#8210
  once("OpenRouter", "a limit of the provider's, in the stream", stream(upstream(429, { error_type: "rate_limit_exceeded" }), done)),
  once(
    "OpenRouter",
    "the provider went away, in the stream",
    stream(delta({ content: '{"ci' }), upstream(502, { error_type: "provider_unavailable" }), done)
  ),
  // gethouston/houston#1211
  once("OpenRouter", "ends with finish_reason error alone", stream(delta({ content: '{"ci' }), delta({}, "error"), done)),
  // open-webui/computer#293
  saying("OpenRouter", "the provider's words in metadata.raw", /too long/, 400, {
    error: {
      message: "Provider returned error",
      code: 400,
      metadata: { raw: '{"error":{"message":"This model\'s maximum context length is 8192 tokens."}}' }
    }
  }),
  // Its documentation names this ending for an overloaded machine.
  once("DeepSeek", "ends for want of resources", stream(delta({ content: '{"ci' }), delta({}, "insufficient_system_resource"), done)),
  // vllm-project/vllm#16321
  {
    server: "vLLM",
    quirk: "a schema that xgrammar does not take",
    says: null,
    answers: (body, honest) =>
      JSON.stringify(body.response_format ?? null).includes("json_schema")
        ? failure(400, {
            object: "error",
            message: "The provided JSON schema contains features not supported by xgrammar.",
            type: "BadRequestError",
            param: null,
            code: 400
          })
        : said(honest)
  },
  // continuedev/continue#10150
  saying("LM Studio", "the model cannot be loaded", /could not be loaded/, 400, {
    error: 'Failed to load model "gpt-oss-20b". Error: Error loading model.'
  }),
  saying(
    "LM Studio",
    "the engine does not come up",
    /could not be loaded/,
    500,
    error("Engine protocol runtime llama-server exited before becoming healthy. exitCode=1, signal=null")
  ),
  saying("llama.cpp", "no room on the card", /could not be loaded/, 500, error("unable to allocate CUDA0 buffer: out of memory")),
  // BerriAI/litellm#14144, #36729
  saying(
    "LiteLLM",
    "crossed budget, 429",
    noCredit,
    429,
    error("No deployments available - crossed budget: Exceeded budget for deployment model_name: x, model_id: y: 0.363 >= 0.3")
  ),
  saying(
    "LiteLLM",
    "a budget in an administrator's words",
    noCredit,
    429,
    error("Your AI usage allowance has been reached. Please contact the AI team.", { type: "budget_exceeded", code: "429" })
  ),
  saying(
    "Fireworks",
    "suspended, 412",
    noCredit,
    412,
    error("Account is suspended, possibly due to reaching the monthly spending limit or failure to pay past invoices.")
  ),
  saying("Bedrock", "too many tokens for now", busy, 429, { message: "Too many tokens, please wait before trying again." }),
  saying("Cerebras", "tokens of a day", dayIsUsed, 429, {
    message: "Tokens per day limit exceeded - too many tokens processed.",
    type: "too_many_tokens_error",
    param: "quota",
    code: "token_quota_exceeded"
  }),
  saying("Cerebras", "tokens of a minute", busy, 429, {
    message: "Tokens per minute limit exceeded - too many tokens processed.",
    type: "too_many_tokens_error",
    param: "quota",
    code: "token_quota_exceeded"
  }),
  saying(
    "GitHub Models",
    "requests of a day",
    dayIsUsed,
    429,
    error("Rate limit of 150 per 86400s exceeded for UserByModelByDay. Please wait 68436 seconds before retrying.", {
      code: "RateLimitReached"
    })
  ),
  saying("Groq", "capacity, 498", busy, 498, error("Flex tier capacity exceeded, please try again later", { type: "capacity_exceeded" })),
  saying("Anthropic", "overloaded, 529", busy, 529, { type: "error", error: { type: "overloaded_error", message: "Overloaded" } }),
  saying("Hugging Face", "the month's included credits", noCredit, 402, {
    error: "You have exceeded your monthly included credits for Inference Providers. Subscribe to PRO to get 20x more."
  }),
  saying(
    "Cloudflare",
    "520, a page",
    serverFault,
    520,
    "<!DOCTYPE html><html><head><title>520: Web server is returning an unknown error</title></head></html>"
  ),
  {
    server: "Gemini",
    quirk: "ends with STOP in capitals",
    says: null,
    answers: (_, honest) => stream(delta({ content: honest }), delta({}, "STOP"), done)
  },
  {
    server: "TGI",
    quirk: "ends with eos_token",
    says: null,
    answers: (_, honest) => stream(delta({ content: honest }), delta({}, "eos_token"), done)
  },
  { server: "Gemini", quirk: "ends with BLOCKLIST, nothing said", says: filtered, answers: () => stream(delta({}, "BLOCKLIST"), done) },
  // cline/cline#8518, agentuniverse-ai/agentUniverse#772
  {
    server: "a proxy",
    quirk: "choices null, and a last delta of null",
    says: null,
    answers: (_, honest) =>
      stream(
        { ...delta({}), choices: null },
        delta({ content: honest }),
        { ...delta({}), choices: [{ index: 0, delta: null, finish_reason: "stop" }] },
        { ...delta({}), choices: [], usage: null },
        done
      )
  },
  {
    server: "a proxy",
    quirk: "a mark of byte order first, ids and names of events beside the data",
    says: null,
    answers: (_, honest) =>
      stream("\uFEFF", "id: 1\nevent: message\n", delta({ content: honest }), "id: 2\nevent: message\n", delta({}, "stop"), done)
  }
]
