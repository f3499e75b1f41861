import { sentence, type Said } from "~sentence/sentence"
import type { Connector } from "./connector"
import type { ConnectorSettings, KeyField } from "./connector-settings"

/**
 * What is wrong with what was pasted, a sentence each.
 * @param use what is needed for writing is missed only where something is written
 */
export function settingFaults(
  { name, keyForm }: Pick<Connector, "name" | "keyForm">,
  { baseUrl, authUrl, fields }: ConnectorSettings,
  use: "reading" | "writing" = "reading"
): Said[] {
  // An address that is given stands for what the vendor's own would be made of.
  const isNeeded = ({ needed, secret }: KeyField) =>
    (needed === "always" && (secret || baseUrl === null)) || (needed === "for writing" && use === "writing")
  const lacking = keyForm.filter(field => isNeeded(field) && !fields[field.name]?.trim())
  // A header can hold no such character, and no vendor's key has one: mostly it came along when a page was copied.
  const unsendable = keyForm.filter(field => field.secret && /[^\x21-\x7e]/.test(fields[field.name]?.trim() ?? ""))
  return [
    ...lacking.map(field => sentence("atsFieldMissing", { vendor: name, field: field.label })),
    ...unsendable.map(field => sentence("atsKeyUnsendable", { field: field.label })),
    ...[baseUrl, authUrl].flatMap(url => (url === null || isSafe(url) ? [] : [sentence("atsNeedsHttps", { vendor: name })]))
  ]
}

/** Whether a key may go there: encrypted, or to this machine itself. */
function isSafe(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === "https:" || isLoopback(hostname)
}

export function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}
