import { sentence, type Sentence } from "~sentence/sentence"
import type { StructuredLevel } from "./model-settings"
import { usualHabits, type ServerHabits } from "./server-habits"

/** What a model's server is asked for and what is left out, part by part, for whoever wants to know why it answers as it does. */
export function habitsSaid(structured: StructuredLevel, habits: ServerHabits = usualHabits): Sentence[] {
  const form = { "json schema": "habitSchema", "json object": "habitObject", plain: "habitPlain" } as const
  return [
    sentence(form[structured]),
    ...(structured === "json schema" && !habits.strict ? [sentence("habitNotStrict")] : []),
    ...(habits.limit === null ? [] : [habits.limit === "none" ? sentence("habitNoLimit") : sentence("habitLimit", { name: habits.limit })]),
    ...(habits.mostTokens === null ? [] : [sentence("habitMostTokens", { count: habits.mostTokens })]),
    ...(habits.context === null ? [] : [sentence("habitContext", { count: habits.context })]),
    ...(habits.apart ? [] : [sentence("habitOneMessage")]),
    ...(habits.temperature ? [] : [sentence("habitNoTemperature")]),
    ...(habits.seed ? [] : [sentence("habitNoSeed")]),
    ...(habits.stream ? [] : [sentence("habitNoStream")]),
    ...(habits.stream && !habits.streamOptions ? [sentence("habitNoStreamOptions")] : []),
    ...(habits.instructions === "system" ? [] : [sentence("habitInstructions", { role: habits.instructions })]),
    ...(habits.thinks ? [sentence("habitThinks")] : [])
  ]
}
