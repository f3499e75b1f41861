import { compareReceived, presentationOf } from "~evaluation/presentation"
import type { CandorDatabase } from "../database"
import { objectedIds } from "../trust/objections"
import { ofRole } from "../of-role"

/** How many people a role has, and how many of them are decided on. */
export interface DecidedSoFar {
  total: number
  decided: number
}

/** Counted by keys, which costs little at any number of people. Read-only: safe in a live query. */
export async function decidedSoFar(database: CandorDatabase, roleId: string): Promise<DecidedSoFar> {
  const { everyone, decided } = await keysFor(database, roleId)
  return { total: everyone.size, decided: decided.size }
}

/** Of more people the evaluations are not read for an order: it would take longer than a key press may. */
const mostOrdered = 1_000

/**
 * Who of a role comes next and has no decision, seen from somebody: the people stand in the order of their verdicts as counted (musts met, then
 * fewest not met, then nice-to-haves met), of very many in that of their keys, and as they were received where the role ranks nobody. At an end it goes on at the other.
 *
 * @param step 1 for the next one, -1 for the one before
 * @returns null where nobody else is undecided
 */
export async function undecidedFrom(
  database: CandorDatabase,
  roleId: string,
  personId: string | null,
  step: 1 | -1
): Promise<string | null> {
  const { everyone, decided } = await keysFor(database, roleId)
  const order = await inOrder(database, roleId, [...everyone])
  const from = personId === null ? (step === 1 ? -1 : order.length) : order.indexOf(personId)
  for (let passed = 1; passed <= order.length; passed++) {
    const at = (((from + step * passed) % order.length) + order.length) % order.length
    const id = order[at]!
    if (id !== personId && !decided.has(id)) return id
  }
  return null
}

async function keysFor(database: CandorDatabase, roleId: string) {
  const { visits, evaluations, decisions } = database
  const [objected, seen, evaluated, decided] = await Promise.all([
    objectedIds(database),
    visits.where("roleId").equals(roleId).primaryKeys(),
    ofRole(evaluations, roleId).primaryKeys(),
    ofRole(decisions, roleId).primaryKeys()
  ])
  const of = (keys: readonly (readonly [string, string])[]) => keys.map(([, personId]) => personId).filter(id => !objected.has(id))
  return {
    everyone: new Set([...of(seen.map(([personId, of]) => [of, personId])), ...of(evaluated), ...of(decided)]),
    decided: new Set(of(decided))
  }
}

async function inOrder({ evaluations, people, roles }: CandorDatabase, roleId: string, ids: readonly string[]): Promise<string[]> {
  const role = await roles.get(roleId)
  if (role && presentationOf(role.role) === "as received") {
    const known = (await people.bulkGet([...ids])).filter(person => person !== undefined)
    return known.toSorted(compareReceived).map(({ id }) => id)
  }
  if (ids.length > mostOrdered) return ids.toSorted()
  const rows = await ofRole(evaluations, roleId).toArray()
  const counts = new Map(rows.map(({ personId, evaluation }) => [personId, evaluation.counts]))
  const pointsOf = (id: string): number[] => {
    const found = counts.get(id)
    return found ? [found.must.met, -found.must.notMet, found.nice.met, -found.avoid.met] : [-1]
  }
  return ids.toSorted((a, b) => {
    const [first, second] = [pointsOf(a), pointsOf(b)]
    for (let at = 0; at < Math.max(first.length, second.length); at++) {
      const difference = (second[at] ?? 0) - (first[at] ?? 0)
      if (difference !== 0) return difference
    }
    return a < b ? -1 : 1
  })
}
