import type { Finding } from "~run/finding"
import type { AnySkill } from "../skills/skill"
import type { ModelUsage, Prices } from "~model/model-usage"
import type { Said } from "~sentence/sentence"

/** What a skill asks a model for: a draft of its output. `hints` are the findings of the attempt before; `keep` is what of it already passed. */
export interface ModelRequest {
  skill: AnySkill
  input: unknown
  attempt: number
  hints: readonly Finding[]
  previous: unknown
}

/** The built-in rules, a browser's own model, a server: each answers a request with a draft, which is checked like every other draft. */
export interface Model {
  id: string
  name: Said
  /** The same request always gets the same draft, so a draft that fails its checks is not asked for again. */
  deterministic?: boolean
  /** Its listed prices, where it has any. */
  prices?: Prices
  /** A digest of its settings that shape an answer; absent where it has none. */
  version?: string
  /** `onSoFar` is told what stands whole of a draft that is still coming in; a model that answers in one piece never calls it. */
  respond: (
    request: ModelRequest,
    signal: AbortSignal,
    onSoFar?: (draft: unknown) => void
  ) => Promise<{ draft: unknown; usage: ModelUsage | null }>
}
