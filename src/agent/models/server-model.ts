import { sentence } from "~sentence/sentence"
import type { ModelSettings } from "~model/model-settings"
import type { ModelUsage } from "~model/model-usage"
import { usualHabits, type ServerHabits } from "~model/server-habits"
import { AgentError } from "../errors"
import type { AskedOfModel, Disclosure } from "../prompts/asked"
import { estimateTokens } from "../prompts/estimate-tokens"
import { messagesOf, type ChatMessage } from "../prompts/messages-of"
import { answerSoFar } from "./answer/answer-so-far"
import { fitAnswer } from "./answer/fit-answer"
import { createAsker, type AskServerDeps } from "./ask-server"
import { strictJsonSchema } from "./json-schema"
import type { Model } from "./model"
import { ModelError } from "./model-error"

export interface ServerModelDeps extends AskServerDeps {
  settings: ModelSettings & { habits?: ServerHabits | undefined }
}

/** A model on an OpenAI-compatible server, as the loop knows models. */
export function createServerModel({ settings, ...deps }: ServerModelDeps): Model {
  const asker = createAsker(deps, { structured: settings.structured, habits: settings.habits ?? usualHabits })
  const disclosure: Disclosure = { hideSchools: settings.hideSchools, hideEmployers: settings.hideEmployers }
  return {
    id: settings.id,
    name: settings.name,
    prices: settings,
    async respond({ skill, input, hints }, signal, onSoFar) {
      const asked = skill.ask?.(input, disclosure) as AskedOfModel | undefined
      if (!asked) throw new AgentError("bad input", `${skill.name} cannot be asked of a model.`)
      const messages = messagesOf(asked, hints)
      const schema = strictJsonSchema(asked.answer)
      const question = { model: settings.model, messages, schema, maxTokens: asked.maxAnswerTokens }
      const onText = onSoFar && answerSoFar(asked.answer, schema, soFar => onSoFar(asked.toDraft(soFar)))
      const { text, usage } = await asker.ask(question, signal, onText)
      refuseCutPrompt(messages, usage)
      const answer = fitAnswer(text, asked.answer, schema)
      // No JSON at all is a draft that does not fit: the loop says so to the model and asks again.
      return { draft: answer === undefined ? null : asked.toDraft(answer), usage }
    }
  }
}

/** Of what was sent a server may count fewer tokens than we estimate, never half as many. */
const leastRead = 0.5

/**
 * A server whose context is too small for a text leaves out its beginning or its end and says nothing; what it answers then is an answer to
 * another question. It shows in how many tokens it counted.
 *
 * @throws ModelError `prompt cut`
 */
function refuseCutPrompt(messages: readonly ChatMessage[], usage: ModelUsage | null): void {
  if (usage === null || usage.inputTokens === 0) return
  const sent = messages.reduce((sum, { content }) => sum + estimateTokens(content), 0)
  if (usage.inputTokens >= sent * leastRead) return
  throw new ModelError("prompt cut", sentence("answerPromptCut", { read: usage.inputTokens, sent: Math.round(sent) }))
}
