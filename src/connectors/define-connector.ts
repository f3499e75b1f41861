import { wireIdOrNull } from "./wire"
import { ask, type VendorWays } from "./ask"
import type { AtsPage, AtsPerson, Connection, Connector } from "./connector"
import { lastNoteTimes } from "./latest-note"
import { carriesMark } from "./note-mark"
import type { AtsApplicant, AtsNote, AtsTarget } from "./nouns"
import { isStrayCandidate } from "./stray-candidate"
import type { Said } from "~sentence/sentence"

/** A vendor in its own way; what every connector does alike is made of it. */
export interface VendorSpec extends Omit<Connector, "name" | "applicants" | "changedSince" | "findPerson" | "send" | "findNote"> {
  ways: VendorWays
  /** A page of a job's applicants; `since` is null for all of them, and means nothing to a vendor without increments. */
  applicants: (connection: Connection, jobId: string, since: string | null, cursor: string | null) => Promise<AtsPage<AtsApplicant>>
  /** Whoever the vendor finds for an e-mail address, however widely it looks. */
  findByMail: (connection: Connection, email: string, told: Said[]) => Promise<AtsPerson[]>
  /** The notes on somebody; null where what was written cannot be read again (`capabilities.reads` lacks notes). */
  notes: ((connection: Connection, target: AtsTarget) => Promise<AtsNote[]>) | null
  /** Where an answer to something that was written holds its id. */
  writtenId: (json: unknown) => unknown
}

/** Declares a connector. Its file exports the result by default, so that `npm run registries` finds it. */
export function defineConnector({ ways, applicants, findByMail, notes, writtenId, ...vendor }: VendorSpec): Connector {
  const page: VendorSpec["applicants"] = async (connection, ...asked) => {
    const read = await applicants(connection, ...asked)
    if (read.notedAt !== undefined || notes === null) return read
    return { ...read, notedAt: await lastNoteTimes(connection, read.rows, read.told, target => notes(connection, target)) }
  }
  return {
    ...vendor,
    name: ways.name,
    applicants: (connection, jobId, cursor) => page(connection, jobId, null, cursor),
    changedSince: page,
    // Whoever an application did not name was never the vendor's to have: nobody can say that they are gone.
    gone: (connection, ids) =>
      vendor.gone(
        connection,
        ids.filter(id => !isStrayCandidate(id))
      ),
    async findPerson(connection, query) {
      const told: Said[] = []
      if (!("email" in query)) return { people: [], told }
      // Vendors find by words, or overlook what they do not know: whoever does not have the address is somebody else.
      const sought = query.email.trim().toLowerCase()
      const isSought = ({ candidate: { emails } }: AtsPerson) => emails.some(email => email.trim().toLowerCase() === sought)
      return { people: (await findByMail(connection, query.email, told)).filter(isSought), told }
    },
    async send(connection, { method, address, headers, body }) {
      const { json, status } = await ask(connection, ways, { method, path: address, headers, text: body, once: true })
      const id = wireIdOrNull.parse(writtenId(json))
      // Some vendors answer with the whole person, and what must not be known of them: the log keeps that it was taken, and under which id.
      return { id, answer: JSON.stringify({ status, id }) }
    },
    findNote: async (connection, target, mark) =>
      notes === null ? null : ((await notes(connection, target)).find(({ text }) => carriesMark(text, mark)) ?? null)
  }
}
