import type { AtsPerson, Connection, Connector } from "~connectors/connector"
import { ConnectorFailure } from "~connectors/connector-failure"
import { isOfOneAlone } from "~connectors/optional-part"
import { noteIdIn } from "~connectors/note-mark"
import type { AtsJob, AtsTarget } from "~connectors/nouns"
import { settingFaults } from "~connectors/setting-faults"
import { sentence } from "~sentence/sentence"
import { atsConnection, kindNames, needed, refusalOf, type AtsOptions } from "../ats/connection"
import { everyApplicant, everyJob, type Tell } from "../ats/every-row"
import { personAmongAll, personAmongPulled } from "../ats/person-among"
import { isUnusable, loadFile } from "../load-file"
import { Refusal } from "../refusal"
import { complain, print, type Terminal } from "../terminal"

export const atsUsage = sentence("usageAts", { names: kindNames })

const deeds = { jobs, applicants, person, note } as const

/** Reads an applicant tracking system, or shows and sends a note. Returns the exit status. */
export async function runAts([deed, ...rest]: readonly string[], options: AtsOptions, terminal: Terminal): Promise<number> {
  if (deed === undefined) throw new Refusal(sentence("cliNameAtsDeed"), 2)
  if (!Object.hasOwn(deeds, deed) || rest.length > 0) throw new Refusal(sentence("cliNoAtsDeed", { deed: [deed, ...rest].join(" ") }), 2)
  try {
    return await deeds[deed as keyof typeof deeds](options, terminal)
  } catch (error) {
    throw refusalOf(error)
  }
}

const teller =
  (terminal: Terminal): Tell =>
  told =>
    told.forEach(said => complain(terminal, said))

async function jobs(options: AtsOptions, terminal: Terminal): Promise<number> {
  const { connector, connection } = await atsConnection("jobs", options, terminal)
  let found = 0
  for await (const listed of everyJob(connector, connection, teller(terminal))) {
    const isWhole = options.brief || (listed.description !== null && listed.stages.length > 0)
    await print(terminal, isWhole ? listed : await wholeJob(connector, connection, listed, terminal))
    found++
  }
  return found > 0 ? 0 : 3
}

/** A job with what its list leaves out; the list's own where the rest cannot be had. */
async function wholeJob(connector: Connector, connection: Connection, listed: AtsJob, terminal: Terminal): Promise<AtsJob> {
  try {
    const { job: whole, told } = await connector.job(connection, listed.id)
    teller(terminal)(told)
    // A job that is asked for by itself without a name is called by its id.
    const ours = Object.entries(whole).filter(
      ([, value]) => value !== null && value !== whole.id && value !== "unknown" && !(Array.isArray(value) && value.length === 0)
    )
    return { ...listed, ...Object.fromEntries(ours) }
  } catch (error) {
    if (!isOfOneAlone(error)) throw error
    complain(terminal, sentence("atsPartNotRead", { what: "job", id: listed.id, reason: error.said }))
    return listed
  }
}

async function applicants(options: AtsOptions, terminal: Terminal): Promise<number> {
  const { connector, connection } = await atsConnection("applicants", options, terminal)
  let found = 0
  for await (const applicant of everyApplicant(connector, connection, needed("applicants", "job", options.job), teller(terminal))) {
    await print(terminal, applicant)
    found++
  }
  return found > 0 ? 0 : 3
}

async function person(options: AtsOptions, terminal: Terminal): Promise<number> {
  const { email, url, pulled } = options
  if ((email === null) === (url === null)) throw new Refusal(sentence("cliAtsPersonOneWay"), 2)
  const people = pulled === null ? await askedFor(options, terminal) : await personAmongPulled(pulled, { email, url }, terminal)
  for (const one of people) await print(terminal, one)
  return people.length > 0 ? 0 : 3
}

async function askedFor(options: AtsOptions, terminal: Terminal): Promise<AtsPerson[]> {
  const { email, url } = options
  const { connector, connection } = await atsConnection("person", options, terminal)
  if (email === null) return personAmongAll(connector, connection, { email, url }, terminal, teller(terminal))
  const { people, told } = await connector.findPerson(connection, { email })
  teller(terminal)(told)
  return people
}

/** Whom a note is about. Where the vendor has no such application, the id is taken for the candidate's: it is shown before it is sent. */
async function targetOf(connector: Connector, connection: Connection, target: AtsTarget, terminal: Terminal): Promise<AtsTarget> {
  try {
    return await connector.completeTarget(connection, target)
  } catch (error) {
    if (!(error instanceof ConnectorFailure) || error.kind !== "not found" || target.application === null) throw error
    complain(terminal, sentence("cliAtsTakenForCandidate", { id: target.application }))
    return { ...target, candidate: target.application, application: null }
  }
}

async function note(options: AtsOptions, terminal: Terminal): Promise<number> {
  const application = needed("note", "application", options.application)
  const loaded = await loadFile(needed("note", "text-file", options.textFile), terminal)
  if (isUnusable(loaded)) throw new Refusal(loaded.reason)
  const { connector, connection } = await atsConnection("note", options, terminal)
  teller(terminal)(settingFaults(connector, connection.settings, "writing"))
  const target = await targetOf(connector, connection, { application, candidate: options.candidate, job: options.job }, terminal)
  const text = loaded.text.trimEnd()
  const request = connector.noteRequest(connection.settings, { target, text, visibility: "unknown" })
  await print(terminal, request)
  if (!options.send) {
    complain(terminal, sentence("cliAtsNotSent"))
    return 0
  }
  const mark = noteIdIn(text)
  const written = mark === null ? null : await connector.findNote(connection, target, mark)
  if (written !== null) {
    complain(terminal, sentence("cliAtsAlreadyWritten", { time: written.at ?? "" }))
    return 0
  }
  const sent = await connector.send(connection, request)
  await print(terminal, { id: sent.id })
  return 0
}
