import * as z from "zod"
import { canonicalJson } from "./canonical-json"
import { logTextsSchema, sealedEntrySchema, type LogTexts, type SealedEntry } from "./log-entry"
import { digestOf, signatureOf, type DeviceKey } from "./links"

export const logFormat = "candor-sealed-log"
const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** The first line of a log file: whose it is and where it begins. Behind a number greater than 1 stand entries that were dropped for their age. */
export const logHeadSchema = z.strictObject({
  format: z.literal(logFormat),
  version: z.literal(1),
  key: z.strictObject({ kty: z.literal("EC"), crv: z.literal("P-256"), x: z.string().min(1), y: z.string().min(1) }),
  first: z.number().int().positive(),
  before: digest
})
export type LogHead = z.infer<typeof logHeadSchema>

/** The last line: how many entries there are and with which link they end, signed by the device, so that a cut end is seen. */
export const logFootSchema = z.strictObject({
  entries: z.number().int().nonnegative(),
  last: digest,
  head: digest,
  writtenAt: z.number().int().nonnegative(),
  withTexts: z.boolean(),
  signature: z.string()
})
export type LogFoot = z.infer<typeof logFootSchema>

/** A line between: an entry with the texts that are still there. */
export const logLineSchema = sealedEntrySchema.extend({ texts: logTextsSchema.optional() })
export type LogLine = z.infer<typeof logLineSchema>

export interface LogToWrite {
  entries: readonly { entry: SealedEntry; link: string; texts: LogTexts }[]
  key: DeviceKey
  signingKey: CryptoKey
  /** The link before the first entry; the key's own where there is none. */
  before: string
  /** Whether reasons and criteria go along; digests always do. */
  withTexts: boolean
  /** Milliseconds since the epoch. */
  now: number
}

/** The whole log as JSON Lines, each in its one form (canonical-json.ts), ending with a line feed. */
export async function writeLogFile(subtle: SubtleCrypto, log: LogToWrite): Promise<string> {
  const { entries, key, signingKey, before, withTexts, now } = log
  const head: LogHead = { format: logFormat, version: 1, key, first: entries[0]?.entry.n ?? 1, before }
  const headLine = canonicalJson(head)
  const foot = {
    entries: entries.length,
    last: entries.at(-1)?.link ?? before,
    head: await digestOf(subtle, headLine),
    writtenAt: now,
    withTexts
  }
  const lines = entries.map(({ entry, texts }) => canonicalJson(withTexts && Object.keys(texts).length > 0 ? { ...entry, texts } : entry))
  const footLine = canonicalJson({ ...foot, signature: await signatureOf(subtle, signingKey, foot) })
  return `${[headLine, ...lines, footLine].join("\n")}\n`
}
