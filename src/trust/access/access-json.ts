import type { Said } from "~sentence/sentence"
import { accessOrder, type AccessFile } from "./access-file"

export const accessFormat = "candor-access"

/** The file for a machine: every part with its records as they are stored, days as ISO 8601 in UTC. */
export function accessJson({ name, addresses, writtenAt, parts }: AccessFile, wording: (said: Said) => string): string {
  const dayOf = (at: number | null) => (at === null ? null : new Date(at).toISOString())
  const file = {
    format: accessFormat,
    version: 1,
    writtenAt: dayOf(writtenAt),
    name,
    addresses,
    parts: Object.fromEntries(
      accessOrder.map(id => [
        id,
        parts[id].map(({ heading, at, lines, record }) => ({ heading: wording(heading), at: dayOf(at), lines: lines.map(wording), record }))
      ])
    )
  }
  return `${JSON.stringify(file, null, 1)}\n`
}
