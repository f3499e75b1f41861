import { useMemo } from "react"
import { database, type CandorDatabase } from "~store/database"
import type { DecisionRow, PersonRow, VisitRow } from "~store/rows/rows"
import { useLive } from "~ui/hooks/use-live"
import { useLastKnown } from "./kept"
import { readDecisions, readFeedback, readListed, readVisited, readVisits, readWords, type PeopleRecords } from "./read-people"

/** Whom the list is of: those of the role, or everybody that was ever read. */
export type PeopleScope = "role" | "everybody"

export interface PeopleFound {
  records: PeopleRecords
  decisions: ReadonlyMap<string, DecisionRow>
}

/**
 * The people of a role, live; `undefined` until they are known for the first time. Each table is read anew only where it changed.
 *
 * @param roleId null where nothing is to be read
 * @param whenLookedAt waited for before anything is read
 */
export function usePeople(roleId: string | null, scope: PeopleScope, whenLookedAt: () => Promise<void> = atOnce): PeopleFound | undefined {
  // A query that waits for something that is not the store's keeps its place in Dexie's zone by a promise of Dexie's own.
  const read = <Rows>(of: (database: CandorDatabase, roleId: string) => Promise<Rows>) =>
    roleId === null ? undefined : Promise.resolve(whenLookedAt()).then(() => of(database(), roleId))
  const words = useLastKnown(
    `words of ${roleId}`,
    useLive(() => read(readWords), [roleId])
  )
  const feedback = useLastKnown(
    `feedback of ${roleId}`,
    useLive(() => read(readFeedback), [roleId])
  )
  const decisions = useLastKnown(
    `decisions of ${roleId}`,
    useLive(() => read(readDecisions), [roleId])
  )
  const visited = useLastKnown(
    `visited of ${roleId}`,
    useLive(() => read(readVisited), [roleId])
  )
  const ids = useMemo(() => words && visited && decisions && idsOf(words, visited, decisions), [words, visited, decisions])
  // A decision on somebody who is there already changes nothing of who is.
  const key = useMemo(() => ids && `${ids.size} ${[...ids].reduce((sum, id) => (sum + hash(id)) | 0, 0)}`, [ids])
  const ofRole = useLastKnown(
    `people of ${roleId}`,
    useLive(() => (ids && scope === "role" ? read(of => readListed(of, ids)) : undefined), [key, scope])
  )
  const everybody = useLastKnown(
    "everybody",
    useLive(() => (scope === "everybody" ? read(of => of.people.toArray()) : undefined), [roleId, scope])
  )
  const people: readonly PersonRow[] | undefined = scope === "role" ? ofRole : everybody
  const records = useMemo(() => people && words && feedback && { people, words, feedback }, [people, words, feedback])
  const byPerson = useMemo(() => decisions && new Map(decisions.map(row => [row.personId, row])), [decisions])
  return useMemo(() => records && byPerson && { records, decisions: byPerson }, [records, byPerson])
}

const atOnce = () => Promise.resolve()

function idsOf(words: readonly { personId: string }[], visited: readonly string[], decisions: readonly DecisionRow[]): Set<string> {
  const ids = new Set(visited)
  for (const { personId } of words) ids.add(personId)
  for (const { personId } of decisions) ids.add(personId)
  return ids
}

/** A number that tells two sets of ids apart once it is summed up (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}

/** How often and how long each was looked at; read only where an order asks for it. */
export function useVisits(roleId: string, isAsked: boolean): ReadonlyMap<string, VisitRow> {
  const visits = useLive(async () => (isAsked ? readVisits(database(), roleId) : []), [roleId, isAsked])
  return useMemo(() => new Map(visits?.map(row => [row.personId, row])), [visits])
}
