import * as z from "zod"
import { messagesOf } from "../prompts/messages-of"
import type { AskedOfModel, Disclosure } from "../prompts/asked"
import type { AnySkill } from "../skills/skill"
import { fitAnswer } from "./answer/fit-answer"
import type { ChatServer } from "./chat-server"
import { strictJsonSchema } from "./json-schema"
import type { ModelSettings } from "~model/model-settings"
import type { ServerHabits } from "~model/server-habits"
import type { ModelUsage } from "~model/model-usage"
import { usageOf } from "./usage-of"

/** Why a request of a batch has no answer that could be checked. */
export type NoAnswer = "expired" | "refused" | "cut" | "failed"

export type BatchAnswer = { text: string; usage: ModelUsage | null } | { none: NoAnswer }

/** One line of a batch's file: the same request that would be sent directly, without its stream. */
export function batchLine(
  customId: string,
  {
    skill,
    input,
    settings,
    server
  }: { skill: AnySkill; input: unknown; settings: ModelSettings & { habits?: ServerHabits | undefined }; server: ChatServer }
): string {
  const asked = askedOf(skill, input, settings)
  const {
    stream: _stream,
    stream_options: _options,
    ...body
  } = server.bodyOf({
    model: settings.model,
    messages: messagesOf(asked, []),
    schema: strictJsonSchema(asked.answer),
    structured: settings.structured,
    maxTokens: asked.maxAnswerTokens,
    ...(settings.habits ? { habits: settings.habits } : {})
  })
  return JSON.stringify({ custom_id: customId, method: "POST", url: "/v1/chat/completions", body })
}

/** The draft that a batch's answer is, as an answer that came directly would be. */
export function draftOfAnswer(text: string, skill: AnySkill, input: unknown, disclosure: Disclosure): unknown {
  const asked = askedOf(skill, input, disclosure)
  const answer = fitAnswer(text, asked.answer, strictJsonSchema(asked.answer))
  return answer === undefined ? null : asked.toDraft(answer)
}

function askedOf(skill: AnySkill, input: unknown, disclosure: Disclosure): AskedOfModel {
  // A batch answers once: nobody could ask it for the rest of a text.
  const asked = skill.ask?.(input, { ...disclosure, whole: true }) as AskedOfModel | undefined
  if (!asked) throw new Error(`${skill.name} cannot be asked of a model.`)
  return asked
}

const lineSchema = z.object({
  custom_id: z.string(),
  response: z.object({ status_code: z.number(), body: z.unknown() }).nullish(),
  error: z.object({ code: z.string().nullish() }).nullish()
})

const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() })
      })
    )
    .min(1),
  usage: z.unknown().optional()
})

/** The answers of an output or error file, by the request they answer. Lines that are none of the protocol are passed over. */
export function batchAnswers(file: string): Map<string, BatchAnswer> {
  const answers = new Map<string, BatchAnswer>()
  for (const line of file.split("\n")) {
    const parsed = lineSchema.safeParse(jsonOf(line))
    if (parsed.success) answers.set(parsed.data.custom_id, answerOf(parsed.data))
  }
  return answers
}

function answerOf({ response, error }: z.output<typeof lineSchema>): BatchAnswer {
  if (error?.code === "batch_expired") return { none: "expired" }
  const completion = completionSchema.safeParse(response?.status_code === 200 ? response.body : null)
  const choice = completion.data?.choices[0]
  if (!choice) return { none: "failed" }
  if (choice.message.refusal || choice.finish_reason === "content_filter") return { none: "refused" }
  if (choice.finish_reason === "length") return { none: "cut" }
  return { text: choice.message.content ?? "", usage: usageOf(completion.data?.usage) }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}
