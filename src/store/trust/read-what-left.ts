import type { CandorDatabase } from "../database"

/** Something about a role's people that left this machine. */
export interface LeftForRole {
  id: string
  /** When it was sent, or drafted where no answer says when it arrived, in milliseconds since the epoch. */
  at: number
  /** Where it went: `https://api.openai.com`. */
  server: string
  /** Whom it was about; empty where it was about the role alone. */
  people: readonly { id: string; name: string | null }[]
  /** The skill that asked, or a note to an applicant tracking system. */
  purpose: { skill: string } | "note"
  bytes: number
  body: string
}

/**
 * What left for a role, the newest first, as far as it is still kept: requests to models with the runs that they belong to, and notes that were sent, or may have been, to an
 * applicant tracking system. Read-only: safe in a live query.
 */
export async function readWhatLeft({ runs, outgoing, atsNotes, people }: CandorDatabase, roleId: string): Promise<LeftForRole[]> {
  const own = await runs.where("roleId").equals(roleId).toArray()
  const byId = new Map(own.map(run => [run.id, run]))
  const [sent, notes] = await Promise.all([
    outgoing
      .where("runId")
      .anyOf([...byId.keys()])
      .toArray(),
    atsNotes
      .where("state")
      .anyOf("sent", "failed", "sending")
      // One that was tried may have arrived, though no answer came.
      .filter(note => note.roleId === roleId && (note.state === "sent" || note.tries > 0))
      .toArray()
  ])
  const idsOf = (input: unknown): string[] => {
    const { personIds = [], a, b } = (input ?? {}) as { personIds?: readonly unknown[]; a?: unknown; b?: unknown }
    return [...personIds, a, b].filter(id => typeof id === "string")
  }
  const told = sent.flatMap(({ id, runId, origin, body, bytes, sentAt }) => {
    const run = byId.get(runId ?? "")
    if (!run || sentAt === null || origin === "") return []
    const ids = run.personId === null ? idsOf(run.input) : [run.personId]
    return [{ id: `request ${id}`, at: sentAt, server: origin, ids, purpose: { skill: run.skill }, bytes, body }]
  })
  const written = notes.map(({ id, sentAt, draftedAt, request, personId }) => {
    const bytes = new TextEncoder().encode(request.body).byteLength
    const server = new URL(request.address).origin
    return { id: `note ${id}`, at: sentAt ?? draftedAt, server, ids: [personId], purpose: "note" as const, bytes, body: request.body }
  })
  const all = [...told, ...written].sort((a, b) => b.at - a.at)
  const known = await people.bulkGet([...new Set(all.flatMap(({ ids }) => ids))])
  const names = new Map(known.flatMap(person => (person ? [[person.id, person.name] as const] : [])))
  return all.map(({ ids, ...one }) => ({ ...one, people: ids.map(id => ({ id, name: names.get(id) ?? null })) }))
}
