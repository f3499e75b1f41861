import { isProse } from "../lines"
import type { Tagged } from "./tagged-atom"

const longestName = 70

/** Where an atom stands in its entry: lines from the dated one, its place on its line, and how many there are. */
function columnOf(group: readonly Tagged[], at: number): string | null {
  const dated = group.find(({ label }) => label === "D")
  const one = group[at]
  if (!dated || !one) return null
  const siblings = group.filter(({ atom }) => atom.line === one.atom.line)
  return `${one.atom.line - dated.atom.line} ${siblings.indexOf(one)} ${siblings.length}`
}

/**
 * Entries of one section are written alike: where one has no employer, title or place, and a piece stands in the column in which most others have
 * theirs, it is that. Groups in which nothing is missing come back as they are.
 */
export function likeOthers(groups: readonly (readonly Tagged[])[]): Tagged[][] {
  const columns = new Map<string, Map<string, number>>()
  for (const group of groups)
    for (const label of ["C", "T", "P"]) {
      const at = group.findIndex(one => one.label === label)
      const column = at < 0 ? null : columnOf(group, at)
      if (column === null) continue
      const counts = columns.get(label) ?? new Map<string, number>()
      counts.set(column, (counts.get(column) ?? 0) + 1)
      columns.set(label, counts)
    }
  return groups.map(group => {
    let changed = [...group]
    for (const [label, counts] of columns) {
      if (changed.some(one => one.label === label)) continue
      const [usual, count] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? []
      if (usual === undefined || count === undefined || count * 2 < groups.length - 1) continue
      const at = changed.findIndex((one, index) => "XNP".includes(one.label) && columnOf(changed, index) === usual)
      const text = changed[at]?.atom.text ?? ""
      if (at < 0 || text.length > longestName || isProse(text) || !/^[\p{Lu}\p{Lo}\d]/u.test(text)) continue
      changed = changed.map((one, index) => (index === at ? { ...one, label } : one))
    }
    return changed
  })
}
