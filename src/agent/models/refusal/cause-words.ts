import { refusesLength } from "./limit-words"

// Servers and routers choose the status as they like: what a failure is about stands in their words, each in its own.

/** A text that does not fit. */
const tooLong =
  /context.?(?:length|size|window|limit)|exceed_context|too many (?:input |prompt )?tokens|maximum context|max(?:imum)? (?:allowed )?(?:input|prompt|sequence|model) ?(?:len|token|size)|(?:prompt|input|message|request|text)s? (?:is|are|was|were) too (?:long|large|big)|input (?:is )?too (?:long|large)|input token count|prompt tokens? limit|range of input length|(?:input|prompt) (?:tokens?|length).{0,20}exceed|exceed\w*.{0,40}(?:input|prompt|model).?(?:tokens?|length|token limit)|tokens? (?:exceed|limit (?:is|of|exceeded))|must have less than \d+ tokens|reduce (?:the length|your|the (?:number|size|prompt|input))|(?:request|payload|content|entity)(?: body)? (?:is )?too large|n_ctx|larger than the context|longer than the (?:model|maximum)|string.?(?:is )?too long|string_above_max_length|too large for model with|kv cache.{0,40}(?:full|space)|(?:文本|输入|内容|提示).{0,6}(?:过长|太长)|超过.{0,12}(?:上下文|最大长度)/i

const noCredit =
  /insufficient_(?:user_)?(?:quota|balance|funds|credits?)|billing_(?:hard_limit|not_active)|(?:out of|no|not enough|more|never purchased|add|buy|remaining) credits?|credit balance|insufficient (?:account )?(?:balance|credits?|funds)|(?:balance|credit) (?:is )?(?:too low|exhausted|insufficient|not enough)|payment required|budget.{0,30}exceeded|exceeded ?budget|account (?:is )?(?:not active|suspended|in arrears|overdue)|arrear|prepaid|top.?up|spend(?:ing)? limit|current balance|余额不足|额度不足|欠费/i
const comesBack =
  /(?:retry|try again) (?:after|in)\b|per (?:second|minute)|rate.?limit|requests? (?:rate|limit)|tokens? (?:rate|per)|too many (?:concurrent )?requests|concurren|capacity|slow ?down|overload/i
/** Too much for now, also where it is said of tokens. */
const waits = /please wait|before (?:re)?trying|try again (?:later|in|after)/i
const busy = /resource_exhausted|rate_limit|capacity.{0,10}exceeded|\boverloaded\b|overloaded_error/i
const ofTheDay =
  /per day|by(?:day|week|month)\b|daily|(?:day|month|week)(?:ly)? (?:limit|quota|usage)|requestsperday|free tier.{0,40}(?:day|limit)|monthly|weekly|per (?:week|month)|usage limits?.{0,60}regain/i

const keyRefused =
  /invalid.{0,3}(?:x-)?api.?key|invalid (?:access |bearer |auth\w* )?token\b|invalid auth|api.?key (?:is )?(?:not valid|invalid|not found|missing|expired|disabled|revoked|required)|(?:incorrect|missing|wrong|no|bad|expired) (?:api.?key|auth\w* (?:credentials|header)|credentials)|unauthenticated|authentication.?(?:error|fail|required)|(?:access )?token (?:has |is )?expired|无效的(?:令牌|api)|令牌(?:已过期|无效)/i
const region =
  /unsupported_country|country, region|not available in (?:your|this) (?:country|region|location)|location is not supported|region (?:is )?not (?:supported|allowed)|geo.?(?:block|restrict)/i
const moderated =
  /content_?(?:filter|policy)|responsible ?ai|content management policy|flagged|moderation|data_?inspection|inappropriate content|prohibited.?content|content exists risk|sensitive (?:words|content)|(?:usage|safety|content|acceptable use) polic|blocked by (?:the |a )?(?:safety|guardrail|content)/i
/** A model that its server cannot bring up: waiting does not help. */
const notLoaded =
  /(?:failed|unable|could not|cannot) to load (?:the )?model|(?<!\w)error loading model|requires more (?:system |gpu |video )?memory|out of memory|unable to allocate|(?:insufficient|not enough) (?:\w+ )?(?:memory|vram)|(?:runner|engine|llama.?server|model)\b.{0,60}(?:exited|has terminated|crashed)/i
const loading =
  /(?:model|server|engine|instance) (?:is |[\w./:-]+ is )?(?:currently |still |being )*(?:loading|loaded|starting|downloading|initiali[sz]ing|not ready|warming)|loading model|model_loading|is warming up|cold start|is being (?:loaded|deployed)|starting up|provisioning/i
const modelMissing =
  /model\b.{0,60}(?:not (?:found|exist|loaded|available|supported for|a valid)|does not exist|doesn't exist|no such|unknown|decommissioned|retired|deprecated and|not supported for)|(?:no such|unknown|invalid|not a valid) model\b(?! ?len)|model_not_(?:found|supported|available)|(?:deployment|模型).{0,40}(?:does not exist|not found|不存在)|deploymentnotfound|try pulling|no models? (?:is )?loaded|no (?:available |healthy )?(?:channels?|deployments?|endpoints?) (?:for|available)|is not a valid model/i

/** A parameter, and not the model, is what is not known. */
const aboutParameter = /parameter|field|property|argument|response_?format|schema|temperature|\bseed\b|stream|\brole\b|tokens/i

/** What the words of a failure are about, whatever its status; null where they say nothing of it. */
export type SaidCause =
  | "too long"
  | "key refused"
  | "region"
  | "moderated"
  | "no credit"
  | "quota"
  | "rate limited"
  | "loading"
  | "not loaded"
  | "model missing"
  | "not formed"
  | "request refused"

/** The server holds an answer to its form itself, and this one did not come out so: the form is taken, the answer is not there. */
const notFormed =
  /json_validate_failed|failed_generation|failed to (?:generate|validate) json|(?:output|generation|response) (?:does|did) not (?:match|conform|satisfy).{0,30}schema/i

/**
 * @param said code and words of a failure
 * @param status 0 where there was none
 */
export function causeSaid(said: string, status: number): SaidCause | null {
  if (status === 401 || status === 404) return keyRefused.test(said) ? "key refused" : otherwise(said, status)
  if (notFormed.test(said)) return "not formed"
  if (refusesLength(said)) return "request refused"
  // A limit of so many tokens a minute that one request is above: waiting does not help.
  if (tooLong.test(said) && !(status === 429 && (comesBack.test(said) || waits.test(said)) && !/too large|context/i.test(said)))
    return "too long"
  return keyRefused.test(said) ? "key refused" : otherwise(said, status)
}

function otherwise(said: string, status: number): SaidCause | null {
  if (region.test(said)) return "region"
  if (moderated.test(said)) return "moderated"
  if (status === 429 || status === 529 || busy.test(said)) return limitOf(said)
  if (ofTheDay.test(said) && /limit|quota/i.test(said) && !noCredit.test(said)) return "quota"
  if (noCredit.test(said)) return "no credit"
  if (notLoaded.test(said)) return "not loaded"
  if (loading.test(said)) return "loading"
  return modelMissing.test(said) && !(status !== 404 && aboutParameter.test(said.replace(modelMissing, " "))) ? "model missing" : null
}

/** Too many for now, for today, or for what was paid. Azure's and Gemini's words for an ordinary limit name quotas and billing as well. */
function limitOf(said: string): SaidCause {
  if (/insufficient_(?:user_)?quota/i.test(said)) return "no credit"
  if (ofTheDay.test(said)) return "quota"
  if (comesBack.test(said) && !/balance|suspended|arrear/i.test(said)) return "rate limited"
  return noCredit.test(said) || /(?:current )?quota.{0,60}(?:plan|billing)/i.test(said) ? "no credit" : "rate limited"
}
