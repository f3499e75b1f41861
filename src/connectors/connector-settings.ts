import * as z from "zod"
import type { Sentence } from "~sentence/sentence"

/**
 * What a connection needs to be made. Secret fields are sealed where they are kept, and never exported or logged; the fields of a vendor's
 * key form say which are (`KeyField.secret`).
 */
export const connectorSettingsSchema = z.strictObject({
  kind: z.string().min(1),
  /** Where requests go, without a slash at its end; null for the vendor's own address. */
  baseUrl: z.url({ protocol: /^https?$/ }).nullable(),
  /** Where tokens are had; null for the vendor's own address. Greenhouse alone has one. */
  authUrl: z.url({ protocol: /^https?$/ }).nullable(),
  /** The key form's fields by their names. */
  fields: z.record(z.string(), z.string())
})
export type ConnectorSettings = z.infer<typeof connectorSettingsSchema>

/** One field of what is pasted. */
export interface KeyField {
  /** Its name in `ConnectorSettings.fields`. */
  name: string
  label: Sentence
  /** Where the recruiter finds it at the vendor. */
  help: Sentence
  /** Sealed, shown by its last four characters. */
  secret: boolean
  /** Without what is always needed nothing works; without what writing needs, notes are refused. */
  needed: "always" | "for writing" | "never"
  /** Whether it is picked from the vendor's people (`Connector.writers`) once the key works, and never typed. */
  picked?: boolean
}

/** A right to tick at the vendor, by the name that stands there. */
export interface VendorRight {
  /** As the vendor writes it, untranslated: "candidatesRead", "harvest:jobs:list". */
  name: string
  for: "reading" | "writing"
}
