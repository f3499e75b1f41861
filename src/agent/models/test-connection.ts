import * as z from "zod"
import { throwIfStopped } from "../errors"
import { answerJson } from "./answer-json"
import type { ChatServer } from "./chat-server"
import { strictJsonSchema } from "./json-schema"
import { ModelError, modelErrorSentence } from "./model-error"
import type { ConnectionReport } from "~model/connection-report"
import { structuredLevels, type ModelSettings, type StructuredLevel } from "~model/model-settings"
import { sentence } from "~sentence/sentence"

const probe = z.object({ city: z.string(), days: z.number() })

/**
 * Tries a model the way the skills will use it: is there a server, does it take the key, has it the model, does it follow a schema. Sends an
 * invented question and nothing of the recruiter's. Never throws but for a stop.
 *
 * @param now milliseconds of any clock
 */
export async function testConnection(
  settings: Pick<ModelSettings, "name" | "model">,
  server: ChatServer,
  now: () => number,
  signal: AbortSignal
): Promise<ConnectionReport> {
  const failed = (error: unknown, models: string[]): ConnectionReport => {
    throwIfStopped(signal)
    if (!(error instanceof ModelError)) throw error
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
  try {
    models = await server.models(signal)
  } catch (error) {
    // Some servers answer and name no models; whether this is one of them, the question below shows.
    if (!(error instanceof ModelError) || !["not an api", "model missing", "request refused"].includes(error.reason))
      return failed(error, [])
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
  for (const structured of structuredLevels) {
    const started = now()
    try {
      const { text } = await server.chat(
        {
          model: settings.model,
          messages: [
            { role: "system", content: 'Answer with one JSON object of the form {"city":"…","days":0} and nothing else.' },
            { role: "user", content: "Which city, and for how many days: a three-day stay in Porto." }
          ],
          schema: strictJsonSchema(probe),
          structured,
          maxTokens: 400
        },
        signal
      )
      const answerMs = now() - started
      if (probe.safeParse(answerJson(text)).success) return { ok: true, models, structured, answerMs, ...wellSaid(structured) }
    } catch (error) {
      const refusesFormat = error instanceof ModelError && error.reason === "request refused" && structured !== "plain"
      if (!refusesFormat) return failed(error, models)
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

function wellSaid(structured: StructuredLevel): Pick<ConnectionReport, "sentence" | "next"> {
  if (structured === "json schema") return { sentence: sentence("modelFollowsSchema"), next: null }
  return {
    sentence: sentence("modelFollowsNoSchema"),
    next: sentence("modelFollowsNoSchemaNext")
  }
}
