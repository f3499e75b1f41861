import { patternFromPack } from "~learning/patterns/pattern-from-pack"
import type { Pack } from "~learning/patterns/pattern-pack"
import { packedId, writePack, type Packable } from "~learning/patterns/write-pack"
import { isSameOrigin, type Origin } from "~role/origin"
import type { CandorDatabase } from "../database"
import { patternRowSchema, type PatternRow } from "../rows/rows"

/** What came of an import, by the patterns' names. */
export interface PackReport {
  added: string[]
  updated: string[]
  /** Patterns that were here as they stand in the pack. */
  same: number
}

interface ImportOptions {
  /** Who says all that is in it. */
  from: Origin
  /** Milliseconds since the epoch. */
  at: number
  newId: () => string
}

/**
 * Takes in a pack: all of it or nothing. A pattern that came from the same pack before is brought up to date and keeps how often it was used;
 * one that says the same is not touched. What the recruiter made, or another pack brought, is never written over: an id in a file is
 * anybody's to write. Writes: only the worker calls it.
 */
export async function importPack(database: CandorDatabase, pack: Pack, { from, at, newId }: ImportOptions): Promise<PackReport> {
  return database.transaction("rw", database.patterns, async () => {
    const report: PackReport = { added: [], updated: [], same: 0 }
    const rows: PatternRow[] = []
    const here = await database.patterns.toArray()
    const ids = new Set(here.map(({ id }) => id))
    for (const packed of pack.patterns) {
      const known = here.find(row => isSameOrigin(row.from, from) && (row.packId ?? packedId(row.id)) === packed.id)
      const content = patternFromPack(packed, at, from)
      if (known && saysTheSame(known, content)) {
        report.same++
        continue
      }
      const id = known?.id ?? (ids.has(content.id) ? newId() : content.id)
      const times = known ? { usedCount: known.usedCount, createdAt: known.createdAt } : { usedCount: 0, createdAt: at }
      rows.push(patternRowSchema.parse({ ...content, id, from, packId: packed.id, fromRoleId: null, ...times, updatedAt: at }))
      report[known ? "updated" : "added"].push(packed.name)
    }
    await database.patterns.bulkPut(rows)
    return report
  })
}

/** By the texts that a pack of each would have: what is derived from them, and when, makes no difference. */
function saysTheSame(known: Packable, content: Packable): boolean {
  const textOf = (pattern: Packable) => writePack([{ ...pattern, id: "same" }], []).text
  return textOf(known) === textOf(content)
}
