import type { CandorDatabase } from "./database"
import type { DecisionWord, SignalRow } from "./rows"

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
}

const decisionOf = (value: unknown): DecisionWord | null => (value === "shortlist" || value === "maybe" || value === "pass" ? value : null)

/**
 * Every decision ever set or taken back, newest first, for one role or (null) for all. A reason that was added to a decision is not an
 * entry of its own. `limit` bounds the answer, not what is looked through. Read-only: safe in a live query.
 */
export async function listDecisionLog(database: CandorDatabase, roleId: string | null, limit = 500): Promise<DecisionLogEntry[]> {
  const { signals, people, roles } = database
  return database.transaction("r", [signals, people, roles], async () => {
    const found = await (roleId === null
      ? signals.where("kind").equals("decision").sortBy("id")
      : signals
          .where("roleId")
          .equals(roleId)
          .filter(row => row.kind === "decision")
          .sortBy("id"))
    const linked = new Map((await people.where("sameAs").above("").toArray()).map(person => [person.id, person.sameAs ?? person.id]))
    const ofPrimary = (row: SignalRow) => (row.personId === null ? row : { ...row, personId: linked.get(row.personId) ?? row.personId })
    const entries = entriesOf(found.map(ofPrimary)).slice(0, limit)
    const [persons, titles] = await Promise.all([
      people.bulkGet(entries.map(entry => entry.personId)),
      roles.bulkGet(entries.map(entry => entry.roleId))
    ])
    return entries.map((entry, at) => ({
      ...entry,
      personName: persons[at]?.name ?? null,
      roleTitle: titles[at]?.role.title ?? null
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
      newest: ofPerson !== null
    }
    newest.set(key, entry)
    entries.push(entry)
  }
  return entries.reverse()
}
