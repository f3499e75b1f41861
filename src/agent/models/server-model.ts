import { sentence } from "~sentence/sentence"
import type { ModelSettings } from "~model/model-settings"
import { totalUsage, type ModelUsage } from "~model/model-usage"
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
import { settingsVersion } from "./settings-version"

export interface ServerModelDeps extends AskServerDeps {
  settings: ModelSettings & { habits?: ServerHabits | undefined }
}

/** A model on an OpenAI-compatible server, as the loop knows models. */
export function createServerModel({ settings, ...deps }: ServerModelDeps): Model {
  const asker = createAsker(deps, { structured: settings.structured, habits: settings.habits ?? usualHabits })
  const disclosure: Disclosure = { hideSchools: settings.hideSchools, hideEmployers: settings.hideEmployers, whole: settings.wholeTexts }
  const keepsBeginning = keepsBeginnings(settings.baseUrl)
  /** Inputs of which a part was not enough: what is asked of them again is asked of the whole. */
  const wholeFor = new WeakSet<object>()
  return {
    id: settings.id,
    name: settings.name,
    prices: settings,
    version: settingsVersion(settings),
    async respond({ skill, input, hints }, signal, onSoFar) {
      const part = await answerTo(input, wholeFor.has(input as object))
      if (!part.asked.needsMore?.(part.answer)) return drafted(part, part.usage)
      wholeFor.add(input as object)
      const whole = await answerTo(input, true)
      return drafted(whole, totalUsage([part.usage, whole.usage]))

      async function answerTo(of: unknown, isWhole: boolean) {
        const asked = skill.ask?.(of, isWhole ? { ...disclosure, whole: true } : disclosure) as AskedOfModel | undefined
        if (!asked) throw new AgentError("bad input", `${skill.name} cannot be asked of a model.`)
        const messages = messagesOf(asked, hints, keepsBeginning)
        const schema = strictJsonSchema(asked.answer)
        const question = { model: settings.model, messages, schema, maxTokens: asked.maxAnswerTokens }
        const onText = onSoFar && answerSoFar(asked.answer, schema, soFar => onSoFar(asked.toDraft(soFar)))
        const { text, usage } = await asker.ask(question, signal, onText)
        refuseCutPrompt(messages, usage)
        return { asked, usage, answer: fitAnswer(text, asked.answer, schema) }
      }
    }
  }
}

/** Servers that keep what many requests begin with, from 1,024 tokens on (their documentation, November 2026). Others keep any length, or none. */
const keeping =
  /^(?:api\.openai\.com|generativelanguage\.googleapis\.com|openrouter\.ai|[\w-]+\.(?:openai|services\.ai|cognitiveservices)\.azure\.com)$/

/** Whether a server keeps long beginnings alone, so that examples in them cost less than they spare. */
export function keepsBeginnings(baseUrl: string): boolean {
  return URL.canParse(baseUrl) && keeping.test(new URL(baseUrl).hostname)
}

/** No JSON at all is a draft that does not fit: the loop says so to the model and asks again. */
function drafted({ asked, answer }: { asked: AskedOfModel; answer: unknown }, usage: ModelUsage | null) {
  return { draft: answer === undefined ? null : asked.toDraft(answer), usage }
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
