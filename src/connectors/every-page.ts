/**
 * Every row of a list that comes in pages. A vendor that names the same page again has no more.
 * @param read one page, by its cursor; null for the first
 */
export async function everyPage<Row>(read: (cursor: string | null) => Promise<{ rows: Row[]; next: string | null }>): Promise<Row[]> {
  const rows: Row[] = []
  for (let cursor: string | null = null; ;) {
    const page = await read(cursor)
    rows.push(...page.rows)
    if (page.next === null || page.next === cursor) return rows
    cursor = page.next
  }
}
