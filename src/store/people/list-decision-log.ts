import type { CandorDatabase } from "../database"
import type { DecisionWord, SignalRow } from "../rows/rows"

/** One decision that was set or taken back. */
export interface DecisionLogEntry {
  id: number
  at: number
  roleId: string
  roleTitle: string | null
  /** Empty where the person was erased for their age: the decision stays in the log without them. */
  personId: string
  /** Null where the person has no name on the page, or was erased. */
  personName: string | null
  before: DecisionWord | null
  /** The reason that stood with `before`, so that undoing brings it back too. */
  reasonBefore: string | null
  /** Null where the decision was taken back. */
  after: DecisionWord | null
  /** A later entry put back what stood before this one. */
  undone: boolean
  /** Nothing was decided about this person for this role since: this is what stands, and it can be undone. */
  newest: boolean
  /** Where this is what stands: how many of the person's verdicts for the role the recruiter gave a thumb down and left as they are. */
  doubted: number
}

const decisionOf = (value: unknown): DecisionWord | null => (value === "shortlist" || value === "maybe" || value === "pass" ? value : null)

/**
 * Every decision ever set or taken back, newest first, for one role or (null) for all. A reason that was added to a decision is not an
 * entry of its own. No more rows are read than the answer has. Read-only: safe in a live query.
 */
export async function listDecisionLog(database: CandorDatabase, roleId: string | null, limit = 500): Promise<DecisionLogEntry[]> {
  const { signals, people, roles, verdictFeedback } = database
  return database.transaction("r", [signals, people, roles, verdictFeedback], async () => {
    // The rows alone that are shown: what was decided last stands last, and whether it was undone is said by what came after it.
    const ofRole = roleId === null ? null : new Set(await signals.where("roleId").equals(roleId).primaryKeys())
    const decisions = await signals.where("kind").equals("decision").primaryKeys()
    const ids = ofRole === null ? decisions : decisions.filter(id => ofRole.has(id))
    const linked = new Map((await people.where("sameAs").above("").toArray()).map(person => [person.id, person.sameAs ?? person.id]))
    const ofPrimary = (row: SignalRow) => (row.personId === null ? row : { ...row, personId: linked.get(row.personId) ?? row.personId })
    let entries: DecisionLogEntry[] = []
    for (let last = limit; ; last *= 2) {
      const rows = await signals.bulkGet(ids.slice(-last))
      entries = entriesOf(rows.filter(row => row !== undefined).map(ofPrimary)).slice(0, limit)
      // A reason that was added later is no entry of its own: then further back there are more.
      if (entries.length === limit || last >= ids.length) break
    }
    const standing = entries.filter(({ newest }) => newest).map(({ roleId: of, personId }) => [of, personId] as const)
    const [persons, titles, said] = await Promise.all([
      people.bulkGet(entries.map(entry => entry.personId)),
      roles.bulkGet(entries.map(entry => entry.roleId)),
      verdictFeedback.where("[roleId+personId]").anyOf(standing).toArray()
    ])
    const doubtedOf = ({ roleId: of, personId }: DecisionLogEntry) =>
      said.filter(row => row.roleId === of && row.personId === personId && row.thumb === "down" && row.override === null).length
    return entries.map((entry, at) => ({
      ...entry,
      personName: persons[at]?.name ?? null,
      roleTitle: titles[at]?.role.title ?? null,
      doubted: entry.newest ? doubtedOf(entry) : 0
    }))
  })
}

/** Oldest first in, newest first out. */
function entriesOf(signals: readonly SignalRow[]): DecisionLogEntry[] {
  const entries: DecisionLogEntry[] = []
  const newest = new Map<string, DecisionLogEntry>()
  for (const { id, at, roleId, personId: ofPerson, detail } of signals) {
    if (id === undefined || roleId === null) continue
    const personId = ofPerson ?? ""
    const before = decisionOf(detail.previous)
    const after = decisionOf(detail.decision)
    if (before === after) continue
    // Of those who were erased nobody knows which decisions were about one person.
    const key = `${roleId}\n${ofPerson ?? `\n${id}`}`
    const last = newest.get(key)
    if (last) {
      last.newest = false
      last.undone = after === last.before
    }
    const reasonBefore = typeof detail.previousReason === "string" ? detail.previousReason : null
    const names = { personName: null, roleTitle: null }
    const entry: DecisionLogEntry = {
      id,
      at,
      roleId,
      personId,
      ...names,
      before,
      after,
      reasonBefore,
      undone: false,
      newest: ofPerson !== null,
      doubted: 0
    }
    newest.set(key, entry)
    entries.push(entry)
  }
  return entries.reverse()
}
