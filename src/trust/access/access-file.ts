import type { Said } from "~sentence/sentence"

/** What a copy of everything is made of, in the order in which it stands. */
export const accessOrder = [
  "profile",
  "verdicts",
  "decisions",
  "disputes",
  "outcomes",
  "notes",
  "exchanges",
  "looked",
  "sources",
  "requests",
  "log"
] as const
export type AccessPartId = (typeof accessOrder)[number]

/** One record: what a person reads of it, and the record itself as it is stored. */
export interface AccessEntry {
  heading: Said
  /** Milliseconds since the epoch; null where it has no day. */
  at: number | null
  lines: Said[]
  /** As it is stored, for a machine. */
  record: unknown
}

/** Everything that is kept of one person, ready to be given to them. */
export interface AccessFile {
  name: string | null
  /** The addresses under which they are kept. */
  addresses: string[]
  /** Milliseconds since the epoch. */
  writtenAt: number
  parts: Record<AccessPartId, AccessEntry[]>
}

/** Records by part, of the parts that have any: what the sealed log says was given. */
export function countsOf({ parts }: AccessFile): Record<string, number> {
  return Object.fromEntries(accessOrder.flatMap(id => (parts[id].length === 0 ? [] : [[id, parts[id].length]])))
}
