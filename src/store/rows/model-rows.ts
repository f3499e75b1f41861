import * as z from "zod"
import { connectionReportSchema } from "~model/connection-report"
import { modelSettingsSchema } from "~model/model-settings"
import { serverHabitsSchema } from "~model/server-habits"
import type { SealedSecret } from "../runs/vault"

/** Milliseconds since the epoch; no later than the last day that a date can name (ECMA-262, 21.4.1.1). */
const at = z.number().int().nonnegative().max(8.64e15)
const id = z.string().min(1)

/** A model that the recruiter added, with what its last test found. Its key stands sealed in a table of its own. */
export const modelRowSchema = modelSettingsSchema.extend({
  /** What its server takes of a request, as it told; and when it last told something new. */
  habits: serverHabitsSchema.optional(),
  habitsAt: at.optional(),
  hasKey: z.boolean().default(false),
  /** When the recruiter saw what exactly a request carries and agreed that it is sent; null before. */
  agreedAt: at.nullable().default(null),
  test: z
    .object({ state: z.enum(["running", "done"]), report: connectionReportSchema.nullable(), at })
    .nullable()
    .default(null),
  createdAt: at
})
export type ModelRow = z.infer<typeof modelRowSchema>

/** A model as it stands on another machine: without its key, untested, and with nothing agreed to. */
export function modelElsewhere(row: ModelRow): ModelRow {
  return { ...row, hasKey: false, agreedAt: null, test: null }
}

/** A model's key, sealed with the vault's key. Never exported. */
export interface KeyRow extends SealedSecret {
  modelId: string
}

/** The key that seals the others: made here, not extractable, never exported. */
export interface VaultRow {
  id: "vault"
  key: CryptoKey
}

/**
 * What was sent to a server, or would be: the exact body. `sentAt` is null while it waits for the recruiter's word. Only the newest are
 * kept; never exported.
 */
export const outgoingRowSchema = z.object({
  id: z.number().int().optional(),
  runId: z.string().nullable(),
  modelId: id,
  /** Where it goes: `https://api.openai.com`; empty for the browser's own model. */
  origin: z.string(),
  body: z.string(),
  bytes: z.number().int().nonnegative(),
  at,
  sentAt: at.nullable()
})
export type OutgoingRow = z.infer<typeof outgoingRowSchema>
