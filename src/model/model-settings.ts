import * as z from "zod"

/** How far a server follows a schema: by JSON Schema, by "some JSON object", or by being asked nicely. */
export const structuredLevels = ["json schema", "json object", "plain"] as const
export const structuredLevelSchema = z.enum(structuredLevels)
export type StructuredLevel = z.infer<typeof structuredLevelSchema>

/** A model that the recruiter added. The key is not in it: it is sealed in a table of its own and never leaves for any other server. */
export const modelSettingsSchema = z.object({
  id: z.string().min(1),
  /** What the recruiter calls it. */
  name: z.string().min(1),
  kind: z.enum(["openai", "openai-compatible", "browser"]),
  /** Where its API begins, such as `http://localhost:11434/v1`; empty for the browser's own model. */
  baseUrl: z.string(),
  /** The model's name as the server has it. */
  model: z.string(),
  structured: structuredLevelSchema.default("json schema"),
  /** Requests at the same time. */
  parallel: z.number().int().min(1).max(32).default(2),
  timeoutMs: z.number().int().min(1000).max(600_000).default(120_000),
  /** Listed price in US dollars per million tokens; null where none is known: the cost is then not shown. */
  priceIn: z.number().nonnegative().nullable().default(null),
  priceCachedIn: z.number().nonnegative().nullable().default(null),
  priceOut: z.number().nonnegative().nullable().default(null),
  hideSchools: z.boolean().default(false),
  hideEmployers: z.boolean().default(false),
  /** Long texts are sent whole, and not the sentences of them that bear on the role. */
  wholeTexts: z.boolean().default(false)
})
export type ModelSettings = z.infer<typeof modelSettingsSchema>
