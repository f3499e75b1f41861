import type { Pack } from "~learning/patterns/pattern-pack"
import { patternFromPack } from "~learning/patterns/pattern-from-pack"
import { packedId, writePack, type Packable } from "~learning/patterns/write-pack"
import type { CandorDatabase } from "../database"
import { patternRowSchema, type PatternRow } from "../rows/rows"

/** What came of an import, by the patterns' names. */
export interface PackReport {
  added: string[]
  updated: string[]
  /** Patterns that were here as they stand in the pack. */
  same: number
}

/**
 * Takes in a pack: all of it or nothing. A pattern that is here already, by its id, is brought up to date and keeps how often it was used and
 * which role it is of; one that says the same as the pack is not touched. Writes: only the worker calls it.
 *
 * @param at milliseconds since the epoch
 */
export async function importPack(database: CandorDatabase, pack: Pack, at: number): Promise<PackReport> {
  return database.transaction("rw", database.patterns, async () => {
    const report: PackReport = { added: [], updated: [], same: 0 }
    const rows: PatternRow[] = []
    const before = new Map((await database.patterns.toArray()).map(row => [packedId(row.id), row]))
    for (const packed of pack.patterns) {
      const known = before.get(packed.id)
      const content = patternFromPack(packed, at)
      if (known && saysTheSame(known, content)) {
        report.same++
        continue
      }
      const times = known
        ? { id: known.id, fromRoleId: known.fromRoleId, usedCount: known.usedCount, createdAt: known.createdAt }
        : { fromRoleId: null, usedCount: 0, createdAt: at }
      rows.push(patternRowSchema.parse({ ...content, ...times, updatedAt: at }))
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
