import { rulesVersion } from "~evaluation/evaluate"
import type { ModelUsage } from "~model/model-usage"
import type { Profile } from "~profile/profile"
import type { Role } from "~role/role"
import { strictJsonSchema } from "../models/json-schema"
import { askEvaluate } from "./ask-evaluate"
import type { Disclosure } from "./asked"
import { messagesOf } from "./messages-of"

// Tokens without a tokenizer: the tables of one are megabytes, and every model has its own. Held in a test against o200k, the one of OpenAI's
// models, over the pages and posts of the fixtures: within 15 %.

/** The pieces that a byte-pair encoder looks at one by one (the pattern of o200k, simplified): words with the sign before them, numbers, signs. */
const pieces = /[^\r\n\p{L}\p{N}]?\p{Lu}*[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|[^\r\n\p{L}\p{N}]?\p{Lu}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s+/gu

/** Tokens for a letter where a script is not written in words that the encoder knows whole. Measured on sentences of work. */
const perLetter: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Cyrillic}/u, 0.28],
  [/[\p{Script=Greek}\p{Script=Arabic}\p{Script=Devanagari}]/u, 0.35],
  [/\p{Script=Hebrew}/u, 0.47],
  [/\p{Script=Thai}/u, 0.51],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 0.72]
]

/** About how many tokens a text is, for a model of OpenAI's kind. Not whole: sums of estimates are better than sums of rounded ones. */
export function estimateTokens(text: string): number {
  let tokens = 0
  for (const [piece] of text.matchAll(pieces)) tokens += tokensOf(piece)
  return tokens
}

/** Mean tokens by what a piece is made of and how long it is, as measured over the fixtures. */
function tokensOf(piece: string): number {
  const letters = piece.replace(/^[^\p{L}\p{N}]/u, "")
  const { length } = letters
  if (!/\p{L}/u.test(letters)) return /^\S{3,}$/u.test(piece) && !/\p{N}/u.test(piece) ? piece.length / 3 : 1
  const script = perLetter.find(([pattern]) => pattern.test(letters))
  if (script) return Math.max(1, length * script[1])
  if (/^[a-z]+$/.test(letters)) return length < 6 ? 1.03 : length < 12 ? 1.15 : Math.max(1.15, length / 8)
  if (/^[A-Z][a-z]*$/.test(letters)) return length < 12 ? 1 + Math.max(0, length - 3) * 0.12 : length / 5
  if (/^[A-Z]+$/.test(letters)) return length < 3 ? 1 : length * 0.36
  return Math.max(1, length * 0.29)
}

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
