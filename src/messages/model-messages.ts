import * as z from "zod"
import { modelSettingsSchema } from "~model/model-settings"
import { message, nothing } from "./message"

const id = z.string().min(1)

/** Models: which there are, which skill asks which, and the word on what is sent. */
export const modelMessages = {
  /** Adds or changes a model. `key`: null leaves the kept one, "" forgets it. */
  "model.save": message("ui", "background", z.object({ settings: modelSettingsSchema, key: z.string().nullable() }), nothing),
  "model.remove": message("ui", "background", z.object({ modelId: id }), nothing),
  /** Tries a model; what it found is written to its row. */
  "model.test": message("ui", "background", z.object({ modelId: id }), nothing),
  /** Sets which model a skill (or `default`) asks; `builtin` for the rules. */
  "model.choose": message("ui", "background", z.object({ skill: id, modelId: id }), nothing),
  /** The recruiter saw what a request to this model carries, and lets it be sent; or does not, and the rules answer what waits. */
  "model.agree": message("ui", "background", z.object({ modelId: id, agreed: z.boolean() }), nothing)
} as const
