import * as z from "zod"
import type { Said, Sentence, SentenceValue } from "./sentence"

const listForms = ["and", "or", "commas", "semicolons", "sentences"] as const

/** A sentence without its words. Its code may be one that this version does not know: an export may come from a later one. */
export const sentenceSchema: z.ZodType<Sentence, Sentence> = z.strictObject({
  code: z.string().min(1).max(80),
  values: z.record(
    z.string(),
    z.lazy(() => valueSchema)
  )
})

const valueSchema: z.ZodType<SentenceValue, SentenceValue> = z.union([
  z.string(),
  z.number(),
  sentenceSchema,
  z.strictObject({ usd: z.number() }),
  z.strictObject({ month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/) }),
  z.strictObject({ language: z.string().regex(/^[a-z]{2,3}$/) }),
  z.strictObject({ list: z.array(z.lazy(() => valueSchema)), as: z.enum(listForms) })
])

/** A sentence, or text that is shown as it stands. Rows that were written before sentences had codes hold text. */
export const saidSchema: z.ZodType<Said, Said> = z.union([z.string().min(1), sentenceSchema])
