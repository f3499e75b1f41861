import type { Finding } from "~run/finding"

type Fields = Record<string, unknown>

/**
 * Puts what already passed back into a new draft, so that a model that mends one part cannot spoil another. Parts are the entries of the
 * draft's lists that have an identity (`qualificationId` or `id`); an entry passed when no finding points at it or into it.
 *
 * @returns a new draft: the new one's entries, except that entries that had passed stand as they were, also where the new draft lost them
 */
export function keepPassed(previous: unknown, findings: readonly Finding[], next: unknown): unknown {
  if (!isFields(previous) || !isFields(next)) return next
  const merged: Fields = { ...next }
  for (const [field, before] of Object.entries(previous)) {
    const after = next[field]
    if (!isIdentified(before) || !isIdentified(after)) continue
    const passed = before.filter((_, at) => !findings.some(finding => pointsInto(finding.where, `${field}.${at}`)))
    const byId = new Map(passed.map(entry => [identityOf(entry), entry]))
    const kept = after.map(entry => byId.get(identityOf(entry)) ?? entry)
    const present = new Set(after.map(identityOf))
    merged[field] = [...kept, ...passed.filter(entry => !present.has(identityOf(entry)))]
  }
  return merged
}

function pointsInto(where: string, part: string): boolean {
  return where === part || where.startsWith(`${part}.`)
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** Lists without identities, and lists in which an identity stands twice, are left as the new draft has them. */
function isIdentified(value: unknown): value is Fields[] {
  if (!Array.isArray(value) || !value.every(entry => isFields(entry) && identityOf(entry) !== null)) return false
  return new Set(value.map(identityOf)).size === value.length
}

function identityOf(entry: Fields): string | null {
  const id = entry.qualificationId ?? entry.id
  return typeof id === "string" ? id : null
}
