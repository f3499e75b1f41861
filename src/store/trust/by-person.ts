/** Rows by whom they are about, each in the order it came in: looked up once each instead of looking through all of them for everybody. */
export function byPerson<Row extends { personId: string | null }>(
  rows: readonly Row[],
  personOf: (row: Row) => string | null = ({ personId }) => personId
): ReadonlyMap<string | null, readonly Row[]> {
  const groups = new Map<string | null, Row[]>()
  for (const row of rows) {
    const id = personOf(row)
    const group = groups.get(id)
    if (group) group.push(row)
    else groups.set(id, [row])
  }
  return groups
}
