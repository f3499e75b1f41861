import { isSame } from "~profile/is-same"
import { structuredLevels, type StructuredLevel } from "~model/model-settings"
import type { ServerHabits } from "~model/server-habits"
import { mostTokensIn } from "./refusal/limit-words"

/** How a server is asked. */
export interface WayOfAsking {
  structured: StructuredLevel
  habits: ServerHabits
}

/** What was sent of that which a server refused. */
export interface RefusedRequest {
  /** The name by which the room of the answer was sent. */
  limit: "max_tokens" | "max_completion_tokens" | null
  maxTokens: number
}

type Wish = (way: WayOfAsking, words: string, sent: RefusedRequest) => WayOfAsking | null

const change = (way: WayOfAsking, habits: Partial<ServerHabits>): WayOfAsking => ({ ...way, habits: { ...way.habits, ...habits } })

const otherLimit: Wish = (way, _, { limit }) => {
  if (way.habits.limit === "none") return null
  // Both names were refused: then none is sent.
  if (way.habits.limit !== null) return change(way, { limit: "none" })
  return change(way, { limit: limit === "max_tokens" ? "max_completion_tokens" : "max_tokens" })
}

const lowerLimit: Wish = (way, words, { maxTokens }) => {
  const most = mostTokensIn(words, maxTokens)
  return most === null ? null : change(way, { mostTokens: most })
}

const roomForThoughts: Wish = way => (way.habits.thinks ? null : change(way, { thinks: true }))

const noSteadiness: Wish = way => (way.habits.temperature || way.habits.seed ? change(way, { temperature: false, seed: false }) : null)

const otherInstructions: Wish = way => {
  if (way.habits.instructions === "user") return null
  return change(way, { instructions: way.habits.instructions === "system" ? "developer" : "user" })
}

/** Whoever wants sides to alternate gets one message of each; whoever wants the first to be a person's gets instructions as such. */
const oneMessage: Wish = way => {
  if (way.habits.apart) return change(way, { apart: false })
  return way.habits.instructions === "user" ? null : change(way, { instructions: "user" })
}

const lowerStructure: Wish = way => {
  const lower = structuredLevels[structuredLevels.indexOf(way.structured) + 1]
  return lower === undefined ? null : { ...way, structured: lower }
}

const limitNames = /max_?(?:completion_?|output_?|new_?)?tokens|max tokens/i

/** What a server's words are about, and what is asked otherwise then. The first that fits and changes something is followed. */
const wishes: readonly (readonly [RegExp, Wish])[] = [
  [
    /tokens?\b.{0,60}(?:must|should|has to|needs to) be (?:strictly )?(?:greater|larger|more|higher) than.{0,40}(?:budget|thinking|reasoning)/i,
    roomForThoughts
  ],
  [/tok(?:en)?s|length|num_predict|n_predict/i, lowerLimit],
  [limitNames, otherLimit],
  [/temperature|\btop_p\b|sampling param/i, way => (way.habits.temperature ? change(way, { temperature: false }) : null)],
  [/\bseed\b/i, way => (way.habits.seed ? change(way, { seed: false }) : null)],
  [/stream_?options|include_?usage/i, way => (way.habits.streamOptions ? change(way, { streamOptions: false }) : null)],
  [
    /verified to stream|stream(?:ing)?\b['"`]?.{0,60}(?:not (?:supported|allowed|available|enabled)|unsupported|(?:does|is)(?: not|n't) support|disabled|must be false|cannot find field)|(?:not support|unsupported|cannot|unknown name).{0,40}\bstream/i,
    way => (way.habits.stream ? change(way, { stream: false, streamOptions: false }) : null)
  ],
  [/alternat|consecutive|same role|more than one (?:user )?message|single (?:user )?message|roles? must be/i, oneMessage],
  [
    /(?:system|developer)\b.{0,40}(?:role|message|prompt|instruction)|role.{0,40}(?:system|developer)|system_instruction|first message/i,
    otherInstructions
  ],
  [/\bstrict\b/i, way => (way.habits.strict && way.structured === "json schema" ? change(way, { strict: false }) : null)],
  [
    /response_?format|response_?schema|json_?(?:schema|object|mode)|schema|grammar|structured|guided|additionalProperties|no endpoints found|requested parameters|too many states/i,
    lowerStructure
  ]
]

/** Where a server does not say what it refuses: less structure first, and where that is not it, what else some servers do not know. */
const guesses: readonly Wish[] = [
  way => (way.habits.streamOptions ? change(way, { streamOptions: false }) : null),
  noSteadiness,
  way => (way.habits.apart ? change(way, { apart: false }) : null),
  otherLimit
]

/** Whether a failure's words name something of a request that a server may not take. Then it is a refusal, whatever its status. */
export function namesWish(words: string): boolean {
  return (
    /(?:unsupported|not (?:currently )?support|(?:does|do|is|are)(?: not|n't) support|unknown|unrecogni[sz]ed|unexpected|invalid|extra|not permitted|not allowed|only the default|must alternate|must be|should be|deprecated|cannot find field|use ['"`]?max_completion_tokens|unavailable now)/i.test(
      words
    ) && wishes.some(([pattern]) => pattern.test(words))
  )
}

/**
 * How a server is to be asked after it refused a request, by its own words; null where nothing is left that could be asked otherwise.
 *
 * @param tried ways that were asked already and are not asked again
 */
export function wayAfter(way: WayOfAsking, words: string, sent: RefusedRequest, tried: readonly WayOfAsking[]): WayOfAsking | null {
  const isNew = (other: WayOfAsking | null): other is WayOfAsking => other !== null && !tried.some(one => isSame(one, other))
  for (const [pattern, wish] of wishes) {
    if (!pattern.test(words)) continue
    const other = wish(way, words, sent)
    if (isNew(other)) return other
  }
  const lower = lowerStructure(way, words, sent)
  if (isNew(lower)) return lower
  // Structure was not what was refused: it is asked for again as at first.
  const first = tried[0] ?? way
  const guessed = guesses.reduce<WayOfAsking[]>((ways, guess) => {
    const other = guess(ways.at(-1) ?? first, words, sent)
    return other === null ? ways : [...ways, other]
  }, [])
  return guessed.find(isNew) ?? null
}
