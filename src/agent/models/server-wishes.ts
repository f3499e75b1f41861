import { isSame } from "~profile/is-same"
import { structuredLevels, type StructuredLevel } from "~model/model-settings"
import type { ServerHabits } from "~model/server-habits"

/** How a server is asked. */
export interface WayOfAsking {
  structured: StructuredLevel
  habits: ServerHabits
}

type Wish = (way: WayOfAsking, words: string, usesMaxTokens: boolean) => WayOfAsking | null

const change = (way: WayOfAsking, habits: Partial<ServerHabits>): WayOfAsking => ({ ...way, habits: { ...way.habits, ...habits } })

const otherLimit: Wish = (way, _, usesMaxTokens) => {
  if (way.habits.limit === "none") return null
  // Both names were refused: then none is sent.
  if (way.habits.limit !== null) return change(way, { limit: "none" })
  return change(way, { limit: usesMaxTokens ? "max_completion_tokens" : "max_tokens" })
}

const lowerLimit: Wish = (way, words) => {
  const most = Number(
    /(?:at most|up to|maximum(?: value)?(?: of| is|:)?|less than or equal to|<=|exceeds?(?: the)?(?: maximum)?(?: of)?)\D{0,20}(\d{2,6})/i.exec(
      words
    )?.[1]
  )
  if (!Number.isFinite(most) || (way.habits.mostTokens !== null && way.habits.mostTokens <= most)) return null
  return change(way, { mostTokens: most })
}

const noSteadiness: Wish = way => (way.habits.temperature || way.habits.seed ? change(way, { temperature: false, seed: false }) : null)

const otherInstructions: Wish = way => {
  if (way.habits.instructions === "user") return null
  return change(way, { instructions: way.habits.instructions === "system" ? "developer" : "user" })
}

const lowerStructure: Wish = way => {
  const lower = structuredLevels[structuredLevels.indexOf(way.structured) + 1]
  return lower === undefined ? null : { ...way, structured: lower }
}

/** What a server's words are about, and what is asked otherwise then. The first that fits and changes something is followed. */
const wishes: readonly (readonly [RegExp, Wish])[] = [
  [
    /max_(?:completion_)?tokens.{0,80}(?:too large|at most|maximum|exceed|less than)|(?:too large|at most|exceed).{0,60}max_(?:completion_)?tokens/i,
    lowerLimit
  ],
  [/max_(?:completion_)?tokens|max_output_tokens|max_new_tokens/i, otherLimit],
  [/temperature/i, way => (way.habits.temperature ? change(way, { temperature: false }) : null)],
  [/\bseed\b/i, way => (way.habits.seed ? change(way, { seed: false }) : null)],
  [/stream_options|include_usage/i, way => (way.habits.streamOptions ? change(way, { streamOptions: false }) : null)],
  [
    /verified to stream|stream(?:ing)?\b.{0,60}(?:not (?:supported|allowed|available)|unsupported|does not support|disabled|false)|(?:not support|unsupported|cannot).{0,40}\bstream/i,
    way => (way.habits.stream ? change(way, { stream: false, streamOptions: false }) : null)
  ],
  [
    /(?:system|developer)\b.{0,40}(?:role|message|prompt|instruction)|role.{0,40}(?:system|developer)|roles? must alternate|first message/i,
    otherInstructions
  ],
  [/\bstrict\b/i, way => (way.habits.strict && way.structured === "json schema" ? change(way, { strict: false }) : null)],
  [
    /response_?format|json_?(?:schema|object|mode)|schema|grammar|structured|guided|additionalProperties|no endpoints found|requested parameters/i,
    lowerStructure
  ]
]

/** Where a server does not say what it refuses: less structure first, and where that is not it, what else some servers do not know. */
const guesses: readonly Wish[] = [
  way => (way.habits.streamOptions ? change(way, { streamOptions: false }) : null),
  noSteadiness,
  otherLimit
]

/** Whether a failure's words name something of a request that a server may not take. Then it is a refusal, whatever its status. */
export function namesWish(words: string): boolean {
  return (
    /(?:unsupported|not supported|does not support|unknown|unrecogni[sz]ed|unexpected|invalid|extra|not permitted|not allowed|only the default|use ['"`]?max_completion_tokens|must be verified)/i.test(
      words
    ) && wishes.some(([pattern]) => pattern.test(words))
  )
}

/**
 * How a server is to be asked after it refused a request, by its own words; null where nothing is left that could be asked otherwise.
 *
 * @param tried ways that were asked already and are not asked again
 */
export function wayAfter(way: WayOfAsking, words: string, usesMaxTokens: boolean, tried: readonly WayOfAsking[]): WayOfAsking | null {
  const isNew = (other: WayOfAsking | null): other is WayOfAsking => other !== null && !tried.some(one => isSame(one, other))
  for (const [pattern, wish] of wishes) {
    if (!pattern.test(words)) continue
    const other = wish(way, words, usesMaxTokens)
    if (isNew(other)) return other
  }
  const lower = lowerStructure(way, words, usesMaxTokens)
  if (isNew(lower)) return lower
  // Structure was not what was refused: it is asked for again as at first.
  const first = tried[0] ?? way
  const guessed = guesses.reduce<WayOfAsking[]>((ways, guess) => {
    const other = guess(ways.at(-1) ?? first, words, usesMaxTokens)
    return other === null ? ways : [...ways, other]
  }, [])
  return guessed.find(isNew) ?? null
}
