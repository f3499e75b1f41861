import connectorParts from "~connectors/connector-parts"
import type { HandlersFor } from "~messages/serve"
import { failureOf } from "~messages/failure-of"
import { isKeptHere } from "~store/roles/kept-here"
import { primaryToProcess } from "~store/trust/objections"
import { atsKey, type AtsNoteRow } from "~store/rows/ats-rows"
import type { BackgroundDeps } from "../deps"
import { failures } from "../failures"
import { draftWritten } from "./draft-written"
import { isConnectorFailure, type VendorAt } from "./vendor"

type Names = "ats.draftNotes" | "ats.draftTags" | "ats.sendNotes" | "ats.dropNotes"
type Deps = Pick<BackgroundDeps, "database" | "now" | "keepAwake"> & { vendorAt: VendorAt }

/** The longest answer of a vendor's that the log keeps, in characters. */
const longestAnswer = 2_000

/**
 * Notes and tags that are written into an applicant tracking system: drafted as the request that will go out, looked at, and sent by the
 * recruiter's click alone. Nothing else is ever written there.
 */
export function atsNoteHandlers(deps: Deps): HandlersFor<Names> {
  const { database, now, vendorAt, keepAwake = work => work } = deps
  /** What this worker is sending now: a second click sends nothing twice. */
  const onTheWay = new Set<string>()
  return {
    "ats.draftNotes": async ({ roleId, notes }) => {
      const parts = connectorParts()
      const { drafted, absent } = await draftWritten(deps, roleId, notes, ({ id, text }, { connector, settings }, target) => {
        const whole = parts.carriesMark(text, id) ? text : parts.withNoteMark(text, id)
        return { text: whole, request: connector.noteRequest(settings, { target, text: whole, visibility: "everybody" }) }
      })
      return { drafted, absent }
    },

    "ats.draftTags": async ({ roleId, tags, people }) => {
      const allowed = connectorParts().tagsWithoutDemographics(tags)
      const leftOut = tags.filter(tag => !allowed.includes(tag))
      if (allowed.length === 0) return { drafted: 0, absent: 0, cannot: [], leftOut }
      const done = await draftWritten(deps, roleId, people, (_, { connector, settings }, target) => {
        const request = connector.tagRequest(settings, target, allowed)
        return request && { text: allowed.join(", "), tags: allowed, request }
      })
      return { ...done, leftOut }
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

  /** Asked right before each: while others were on the way, somebody may have been erased or have objected, or their role been kept here. */
  async function stillGoes(id: string): Promise<void> {
    const note = await database.atsNotes.get(id)
    if (!note || !(await database.people.get(note.personId))) throw failures.personGone()
    if (!(await primaryToProcess(database, note.personId))) throw failures.objected()
    if (await isKeptHere(database, note.roleId)) throw failures.nothingLeaves()
  }

  /** Sends a note once. One that was tried before is looked for first: what arrived then is not written twice. */
  async function sendOne({ database }: Deps, note: AtsNoteRow): Promise<void> {
    const { id, connectionId, target, request, tries, tags } = note
    let mayHaveLeft = tries > 0
    try {
      const { connector, connection } = await vendorAt(connectionId)
      const open = connection(new AbortController().signal)
      // The same tag twice is one tag: there is nothing to be looked for.
      const found = tries > 0 && tags === undefined ? await connector.findNote(open, target, id) : null
      if (!found) await stillGoes(id)
      mayHaveLeft = true
      const answer = found ? JSON.stringify({ id: found.id, at: found.at }) : (await connector.send(open, request)).answer
      const sentAt = now()
      await database.transaction("rw", database.atsNotes, database.applicants, async () => {
        await database.atsNotes.update(id, { state: "sent", answer: answer.slice(0, longestAnswer), said: null, sentAt })
        if (target.application === null) return
        await database.applicants
          .where("id")
          .equals(atsKey(connectionId, target.application))
          .modify(row => {
            if (tags === undefined) row.notedAt = sentAt
            else if (row.applicant) row.applicant.candidate.tags = [...new Set([...row.applicant.candidate.tags, ...tags])]
          })
      })
    } catch (error) {
      const said = isConnectorFailure(error) ? error.said : failureOf(error).what
      await database.atsNotes.update(id, { state: "failed", said, ...(mayHaveLeft ? {} : { tries }) })
    }
  }
}
