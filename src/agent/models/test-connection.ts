import * as z from "zod"
import { throwIfStopped } from "../errors"
import { fitAnswer } from "./answer/fit-answer"
import { createAsker, type AskServerDeps } from "./ask-server"
import type { ChatServer } from "./chat-server"
import { strictJsonSchema } from "./json-schema"
import { isModelError, modelErrorSentence } from "./model-error"
import type { ConnectionReport } from "~model/connection-report"
import { usualHabits, type ServerHabits } from "~model/server-habits"
import { structuredLevels, type ModelSettings, type StructuredLevel } from "~model/model-settings"
import { sentence } from "~sentence/sentence"

const probe = z.object({ city: z.string(), days: z.number() })

export interface TestDeps extends Pick<AskServerDeps, "sleep"> {
  /** Milliseconds of any clock. */
  now: () => number
}

const question = [
  { role: "system" as const, content: 'Answer with one JSON object of the form {"city":"…","days":0} and nothing else.' },
  { role: "user" as const, content: "Which city, and for how many days: a three-day stay in Porto." }
]

/**
 * Tries a model the way the skills will use it: is there a server, does it take the key, has it the model, does it follow a schema. Sends an
 * invented question and nothing of the recruiter's. Never throws but for a stop.
 */
export async function testConnection(
  settings: Pick<ModelSettings, "name" | "model">,
  server: ChatServer,
  { now, sleep }: TestDeps,
  signal: AbortSignal
): Promise<ConnectionReport> {
  const failed = (error: unknown, models: string[]): ConnectionReport => {
    throwIfStopped(signal)
    if (!isModelError(error)) throw error
    const { what, next } = modelErrorSentence(error.reason, error.reason === "model missing" ? settings.model : settings.name)
    return {
      ok: false,
      models,
      structured: null,
      answerMs: null,
      sentence: error.detail === "" ? what : sentence("modelErrorInBrackets", { what, message: error.detail }),
      next
    }
  }
  let models: string[] = []
  let habits = usualHabits
  try {
    models = await server.models(signal)
  } catch (error) {
    // Some servers answer and name no models; whether this is one of them, the question below shows.
    if (!isModelError(error) || !["not an api", "model missing", "request refused"].includes(error.reason)) return failed(error, [])
  }
  if (settings.model === "") {
    return {
      ok: false,
      models,
      structured: null,
      answerMs: null,
      sentence: sentence("modelAnswersNoModel"),
      next: sentence("modelAnswersNoModelNext")
    }
  }
  const form = strictJsonSchema(probe)
  for (const structured of structuredLevels) {
    const started = now()
    // What was learned of the server by asking for one form holds for the next.
    const asker = createAsker({ server, sleep }, { structured, habits })
    try {
      const { text } = await asker.ask({ model: settings.model, messages: question, schema: form, maxTokens: 400 }, signal)
      const answerMs = now() - started
      const way = asker.way()
      habits = way.habits
      if (probe.safeParse(fitAnswer(text, probe, form)).success)
        return { ok: true, models, structured: way.structured, habits, answerMs, ...wellSaid(way.structured, habits) }
    } catch (error) {
      return failed(error, models)
    }
  }
  return {
    ok: false,
    models,
    structured: null,
    answerMs: null,
    sentence: sentence("modelOtherJson", { model: settings.model }),
    next: sentence("modelOtherJsonNext")
  }
}

function wellSaid(structured: StructuredLevel, { thinks }: ServerHabits): Pick<ConnectionReport, "sentence" | "next"> {
  const next = thinks ? sentence("modelThinksNext") : null
  if (structured === "json schema") return { sentence: sentence("modelFollowsSchema"), next }
  return { sentence: sentence("modelFollowsNoSchema"), next: next ?? sentence("modelFollowsNoSchemaNext") }
}
