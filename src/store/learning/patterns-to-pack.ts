import type { CandorDatabase } from "../database"
import type { PatternRow } from "../rows/rows"

/** Chosen patterns, and the names of everybody who is stored: what `writePack` needs. Read-only. */
export async function patternsToPack(
  database: CandorDatabase,
  patternIds: readonly string[]
): Promise<{ patterns: PatternRow[]; names: string[] }> {
  const { patterns, people } = database
  return database.transaction("r", [patterns, people], async () => {
    const rows = await patterns.bulkGet([...patternIds])
    const names: string[] = []
    await people.each(({ name }) => void (name !== null && names.push(name)))
    return { patterns: rows.filter(row => row !== undefined) as PatternRow[], names }
  })
}
