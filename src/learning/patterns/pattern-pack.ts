import * as z from "zod"
import { verdictWordSchema } from "~evaluation/evaluation"
import { levelSchema } from "~role/level"
import { questionTopicSchema } from "~role/intake/question"
import { qualificationKindSchema, remoteModeSchema } from "~role/role"
import { searchPlaceSchema } from "~role/strategy"

/** The name and version that a pack begins with. The version grows when the form changes; older ones stay readable. */
export const packFormat = "candor-patterns"
export const packVersion = 2

/** Patterns of a pack that are read. */
export const maxPackPatterns = 1_000

const line = z.string().trim().min(1).max(500)
const words = z.string().trim().min(1).max(1_000)
const search = z.string().trim().min(1).max(8_000)
const count = z.number().int().nonnegative().max(10_000_000)
const kind = qualificationKindSchema

/** A preference's effect as it stands in a pack: it names its qualification by text, because ids mean nothing elsewhere. */
const packEffectSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("add qualification"), text: line, as: kind }),
  z.strictObject({ kind: z.literal("change kind"), text: line, to: kind }),
  z.strictObject({ kind: z.literal("weigh"), text: line, weight: z.number().min(0.25).max(4) }),
  z.strictObject({ kind: z.literal("reword"), text: line, to: line }),
  z.strictObject({ kind: z.literal("treat as"), term: line, as: line }),
  z.strictObject({ kind: z.literal("ask first"), topic: questionTopicSchema }),
  z.strictObject({ kind: z.literal("note"), text: z.string().trim().min(1).max(300) })
])
export type PackEffect = z.infer<typeof packEffectSchema>

/**
 * One pattern of a pack. Every field is named here, and an unknown one is refused: nothing gets into a pack, or out of one, that was not
 * thought of. There is no field for a person, a quote, an event or a time.
 */
export const packPatternSchema = z.strictObject({
  id: z.string().regex(/^[\w-]{1,64}$/, "an id has letters, digits and dashes"),
  name: z.string().trim().min(1).max(120),
  title: line.nullable().default(null),
  level: levelSchema.nullable().default(null),
  place: line.nullable().default(null),
  remote: remoteModeSchema.nullable().default(null),
  people: count.default(0),
  shortlisted: count.default(0),
  qualifications: z
    .array(z.strictObject({ kind, text: line, weight: z.number().min(0.25).max(4).optional() }))
    .max(200)
    .default([]),
  aliases: z
    .array(z.strictObject({ term: line, as: line }))
    .max(200)
    .default([]),
  notes: z.array(z.string().trim().min(1).max(300)).max(50).default([]),
  strategies: z
    .array(
      z.strictObject({
        name: line,
        reason: words,
        misses: words,
        searches: z
          .array(z.strictObject({ place: searchPlaceSchema, text: search }))
          .min(1)
          .max(10),
        found: count.default(0),
        shortlisted: count.default(0)
      })
    )
    .max(50)
    .default([]),
  questions: z
    .array(z.strictObject({ topic: questionTopicSchema, text: words }))
    .max(100)
    .default([]),
  preferences: z
    .array(z.strictObject({ wording: words, effect: packEffectSchema }))
    .max(100)
    .default([]),
  examples: z
    .array(
      z.strictObject({
        answer: z.enum(["yes", "no", "unsure"]),
        verdicts: z.array(z.strictObject({ qualification: line, verdict: verdictWordSchema })).max(200)
      })
    )
    .max(200)
    .default([])
})
export type PackPattern = z.infer<typeof packPatternSchema>

/** A pack of version 1 says neither what it is called nor who made it. */
const about = z.string().trim().max(200).default("")

export const packSchema = z.strictObject({
  format: z.literal(packFormat),
  version: z.union([z.literal(1), z.literal(packVersion)]),
  name: about,
  by: about,
  patterns: z.array(packPatternSchema).max(maxPackPatterns)
})
export type Pack = z.infer<typeof packSchema>

/** What a file says it is, before the rest of it is looked at: a pack of another version has another form. */
export const packHeadSchema = z.object({ format: z.string(), version: z.number().int() })
