import { modelSettingsSchema, type ModelSettings } from "~model/model-settings"

/** A model on a server of this machine, as the options would save it. */
export const localModel = (baseUrl: string): ModelSettings =>
  modelSettingsSchema.parse({ id: "local", name: "Local", kind: "openai-compatible", baseUrl, model: "small-model" })
