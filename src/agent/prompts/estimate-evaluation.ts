import { rulesVersion } from "~evaluation/evaluate"
import type { ModelUsage } from "~model/model-usage"
import type { Profile } from "~profile/profile"
import type { Role } from "~role/role"
import { strictJsonSchema } from "../models/json-schema"
import { askEvaluate } from "./ask-evaluate"
import type { Disclosure } from "./asked"
import { estimateTokens } from "./estimate-tokens"
import { messagesOf } from "./messages-of"

/** Tokens of the protocol around each message (its role and its end), and before the answer. */
const aroundMessage = 4

/** What an answer takes for one qualification, its quotes and its reason among it: a typical one, far below the most that is allowed. */
const answerTokensEach = 75

let schema: number | null = null

/**
 * What holding one person against a role will take, told before it is begun: the request as it would be sent, and a typical answer. One
 * attempt; a draft that does not pass is asked for again and takes as much once more.
 */
export function estimateEvaluation(role: Role, profile: Profile, disclosure: Disclosure): ModelUsage {
  const asked = askEvaluate({ role, profile, now: 0 }, rulesVersion, disclosure)
  schema ??= estimateTokens(JSON.stringify(strictJsonSchema(asked.answer)))
  const said = messagesOf(asked, []).reduce((sum, { content }) => sum + estimateTokens(content) + aroundMessage, 0)
  const outputTokens = 10 + role.qualifications.length * answerTokensEach
  return { inputTokens: Math.round(said + schema), outputTokens, cachedInputTokens: 0 }
}
