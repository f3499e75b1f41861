import type { LiteralRequest } from "~connectors/connector"
import connectorParts from "~connectors/connector-parts"
import type { AtsTarget } from "~connectors/nouns"
import { sentence, sentences } from "~sentence/sentence"
import { alreadyThere } from "~store/ats/already-there"
import { isKeptHere } from "~store/roles/kept-here"
import { primaryToProcess } from "~store/trust/objections"
import type { AtsNoteRow } from "~store/rows/ats-rows"
import type { BackgroundDeps } from "../deps"
import { fail, failures } from "../failures"
import { asFailure, type Vendor, type VendorAt } from "./vendor"

type Deps = Pick<BackgroundDeps, "database" | "now"> & { vendorAt: VendorAt }

/** Something to be written on somebody. `id` is our own. */
interface Wanted {
  id: string
  personId: string
}

/** What is drafted of it at one vendor; null where the vendor cannot be written to so. */
type Make<One> = (wanted: One, vendor: Vendor, target: AtsTarget) => { text: string; tags?: string[]; request: LiteralRequest } | null

/**
 * Drafts what is to be written on people where they are there already, the job of the role first, each as the request that will go out. Nothing is
 * sent. Drafted anew, it takes the place of what waits of the same kind. @returns how many are not there, and which vendors cannot be written to so
 */
export async function draftWritten<One extends Wanted>(
  { database, now, vendorAt }: Deps,
  roleId: string,
  wanted: readonly One[],
  make: Make<One>
): Promise<{ drafted: number; absent: number; cannot: string[] }> {
  // The vendor is asked for the place of a note while it is drafted: that would tell it who is looked at.
  if (await isKeptHere(database, roleId)) throw failures.nothingLeaves()
  const drafted: AtsNoteRow[] = []
  const cannot = new Set<string>()
  let absent = 0
  for (const one of wanted) {
    const places = (await alreadyThere(database, one.personId)).filter(({ by }) => by !== "likely")
    const there = places.find(({ job }) => job.roleIds.includes(roleId)) ?? places[0]
    if (!there) {
      absent++
      continue
    }
    const { application, candidate } = there.row.applicant
    const vendor = await vendorAt(there.connection.id)
    const [fault, ...more] = connectorParts().settingFaults(vendor.connector, vendor.settings, "writing")
    if (fault !== undefined) throw fail(sentences([fault, ...more]), sentence("trackingChooseWriter", { name: vendor.connector.name }))
    const place: AtsTarget = { candidate: candidate.id, application: application.id, job: application.job }
    try {
      const target = await vendor.connector.completeTarget(vendor.connection(new AbortController().signal), place)
      const made = make(one, vendor, target)
      const said = { state: "drafted" as const, answer: null, said: null, tries: 0, draftedAt: now(), sentAt: null }
      if (made === null) cannot.add(vendor.connector.name)
      else drafted.push({ id: one.id, connectionId: there.connection.id, target, personId: one.personId, roleId, ...made, ...said })
    } catch (error) {
      throw asFailure(error)
    }
  }
  return database.transaction("rw", database.atsNotes, database.people, database.roles, async () => {
    // Asked again: while a vendor answered, somebody may have been erased or have objected, or the role been kept here.
    if (await isKeptHere(database, roleId)) throw failures.nothingLeaves()
    const standing: AtsNoteRow[] = []
    for (const note of drafted) if (await primaryToProcess(database, note.personId)) standing.push(note)
    for (const { personId, tags } of standing)
      await database.atsNotes
        .where("personId")
        .equals(personId)
        .filter(note => note.roleId === roleId && note.state === "drafted" && (note.tags === undefined) === (tags === undefined))
        .delete()
    await database.atsNotes.bulkPut(standing)
    return { drafted: standing.length, absent: absent + drafted.length - standing.length, cannot: [...cannot] }
  })
}
