import connectorParts from "~connectors/connector-parts"
import type { AtsTarget } from "~connectors/nouns"
import type { HandlersFor } from "~messages/serve"
import { failureOf } from "~messages/failure-of"
import { alreadyThere } from "~store/ats/already-there"
import { isKeptHere } from "~store/roles/kept-here"
import { atsKey, type AtsNoteRow } from "~store/rows/ats-rows"
import type { BackgroundDeps } from "../deps"
import { failures } from "../failures"
import { asFailure, isConnectorFailure, type VendorAt } from "./vendor"

type Names = "ats.draftNotes" | "ats.sendNotes" | "ats.dropNotes"
type Deps = Pick<BackgroundDeps, "database" | "now" | "keepAwake"> & { vendorAt: VendorAt }

/** The longest answer of a vendor's that the log keeps, in characters. */
const longestAnswer = 2_000

/**
 * Notes that are written into an applicant tracking system: drafted as the request that will go out, looked at, and sent by the recruiter's click
 * alone. Nothing else is ever written there.
 */
export function atsNoteHandlers(deps: Deps): HandlersFor<Names> {
  const { database, now, vendorAt, keepAwake = work => work } = deps
  /** What this worker is sending now: a second click sends nothing twice. */
  const onTheWay = new Set<string>()
  return {
    "ats.draftNotes": async ({ roleId, notes }) => {
      // The vendor is asked for the place of a note while it is drafted: that would tell it who is looked at.
      if (await isKeptHere(database, roleId)) throw failures.nothingLeaves()
      const parts = connectorParts()
      let absent = 0
      const drafted: AtsNoteRow[] = []
      for (const { id, personId, text } of notes) {
        const places = (await alreadyThere(database, personId)).filter(({ by }) => by !== "likely")
        const there = places.find(({ job }) => job.roleIds.includes(roleId)) ?? places[0]
        if (!there) {
          absent++
          continue
        }
        const { application, candidate } = there.row.applicant
        const { connector, settings, connection } = await vendorAt(there.connection.id)
        const wanted: AtsTarget = { candidate: candidate.id, application: application.id, job: application.job }
        try {
          const target = await connector.completeTarget(connection(new AbortController().signal), wanted)
          const whole = parts.carriesMark(text, id) ? text : parts.withNoteMark(text, id)
          const request = connector.noteRequest(settings, { target, text: whole, visibility: "everybody" })
          const said = { state: "drafted" as const, answer: null, said: null, tries: 0, draftedAt: now(), sentAt: null }
          drafted.push({ id, connectionId: there.connection.id, target, personId, roleId, text: whole, request, ...said })
        } catch (error) {
          throw asFailure(error)
        }
      }
      await database.transaction("rw", database.atsNotes, async () => {
        // Drafted anew, it takes the place of the one that waits.
        for (const { personId } of drafted)
          await database.atsNotes
            .where("personId")
            .equals(personId)
            .filter(note => note.roleId === roleId && note.state === "drafted")
            .delete()
        await database.atsNotes.bulkPut(drafted)
      })
      return { drafted: drafted.length, absent }
    },

    "ats.sendNotes": async ({ noteIds }) => {
      const notes = await database.transaction("rw", database.atsNotes, database.roles, async () => {
        const asked = await database.atsNotes.bulkGet(noteIds)
        for (const note of asked) if (await isKeptHere(database, note?.roleId)) throw failures.nothingLeaves()
        const open = asked.filter(note => note !== undefined && note.state !== "sent" && !onTheWay.has(note.id)) as AtsNoteRow[]
        // Written down before anything goes out: a worker that dies now leaves notes that are looked up before they are sent again.
        await database.atsNotes.bulkPut(open.map(note => ({ ...note, state: "sending" as const, said: null, tries: note.tries + 1 })))
        return open
      })
      for (const { id } of notes) onTheWay.add(id)
      const sending = (async () => {
        for (const note of notes) await sendOne(deps, note).finally(() => onTheWay.delete(note.id))
      })()
      void keepAwake(sending)
    },

    "ats.dropNotes": async ({ noteIds }) => {
      await database.atsNotes
        .where("id")
        .anyOf(noteIds)
        .and(({ state }) => state === "drafted" || state === "failed")
        .delete()
    }
  }

  /** Sends a note once. One that was tried before is looked for first: what arrived then is not written twice. */
  async function sendOne({ database }: Deps, note: AtsNoteRow): Promise<void> {
    const { id, connectionId, target, request, tries } = note
    try {
      const { connector, connection } = await vendorAt(connectionId)
      const open = connection(new AbortController().signal)
      const found = tries > 0 ? await connector.findNote(open, target, id) : null
      const answer = found ? JSON.stringify({ id: found.id, at: found.at }) : (await connector.send(open, request)).answer
      const sentAt = now()
      await database.transaction("rw", database.atsNotes, database.applicants, async () => {
        await database.atsNotes.update(id, { state: "sent", answer: answer.slice(0, longestAnswer), said: null, sentAt })
        if (target.application !== null) await database.applicants.update(atsKey(connectionId, target.application), { notedAt: sentAt })
      })
    } catch (error) {
      const said = isConnectorFailure(error) ? error.said : failureOf(error).what
      await database.atsNotes.update(id, { state: "failed", said })
    }
  }
}
