import { sentence } from "~sentence/sentence"
import { throwIfStopped } from "../errors"
import type { Model } from "./model"

/** The built-in rules as a model: each skill brings its own. No key, no network, no clock; the same input gives the same draft. */
export const builtin: Model = {
  id: "builtin",
  name: sentence("modelBuiltin"),
  deterministic: true,
  respond: async ({ skill, input }, signal) => {
    throwIfStopped(signal)
    return { draft: skill.builtin(input), usage: null }
  }
}
