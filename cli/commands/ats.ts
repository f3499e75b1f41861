import { alreadyThereIndex } from "~connectors/already-there"
import type { Connection, Connector } from "~connectors/connector"
import { ConnectorFailure } from "~connectors/connector-failure"
import { isOfOneAlone } from "~connectors/optional-part"
import { noteIdIn } from "~connectors/note-mark"
import type { AtsApplicant, AtsJob, AtsTarget } from "~connectors/nouns"
import { beginPull, pullPage } from "~connectors/pull"
import { settingFaults } from "~connectors/setting-faults"
import { sentence, type Said } from "~sentence/sentence"
import { atsConnection, kindNames, needed, refusalOf, type AtsOptions } from "../ats/connection"
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

async function* allJobs(connector: Connector, connection: Connection, tell: (told: Said[]) => void): AsyncGenerator<AtsJob> {
  const seen = new Set<string>()
  for (let cursor: string | null = null; ;) {
    const page = await connector.jobs(connection, cursor)
    tell(page.told)
    for (const job of page.rows) {
      if (seen.has(job.id)) continue
      seen.add(job.id)
      yield job
    }
    if (page.next === null || page.next === cursor) return
    cursor = page.next
  }
}

async function* allApplicants(
  connector: Connector,
  connection: Connection,
  jobId: string,
  tell: (told: Said[]) => void
): AsyncGenerator<AtsApplicant> {
  const seen = new Set<string>()
  let state = beginPull(jobId)
  while (!state.done) {
    const step = await pullPage(connector, connection, state)
    state = step.state
    tell(step.page?.told ?? [])
    for (const applicant of step.page?.rows ?? []) {
      if (seen.has(applicant.application.id)) continue
      seen.add(applicant.application.id)
      yield applicant
    }
  }
}

const teller = (terminal: Terminal) => (told: Said[]) => told.forEach(said => complain(terminal, said))

async function jobs(options: AtsOptions, terminal: Terminal): Promise<number> {
  const { connector, connection } = await atsConnection("jobs", options, terminal)
  let found = 0
  for await (const listed of allJobs(connector, connection, teller(terminal))) {
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
    const ours = Object.entries(whole).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0) && value !== "unknown"
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
  for await (const applicant of allApplicants(connector, connection, needed("applicants", "job", options.job), teller(terminal))) {
    await print(terminal, applicant)
    found++
  }
  return found > 0 ? 0 : 3
}

async function person(options: AtsOptions, terminal: Terminal): Promise<number> {
  const { email, url } = options
  if ((email === null) === (url === null)) throw new Refusal(sentence("cliAtsPersonOneWay"), 2)
  const { connector, connection } = await atsConnection("person", options, terminal)
  const { people, told } =
    email !== null ? await connector.findPerson(connection, { email }) : await byAddress(connector, connection, url ?? "", terminal)
  teller(terminal)(told)
  for (const one of people) await print(terminal, one)
  return people.length > 0 ? 0 : 3
}

/** No vendor can be asked for a profile address: everybody of the open jobs is held against it, then everybody of the others. */
async function byAddress(connector: Connector, connection: Connection, url: string, terminal: Terminal) {
  const tell = teller(terminal)
  const all: AtsJob[] = []
  for await (const job of allJobs(connector, connection, tell)) all.push(job)
  const titles = new Map(all.map(({ id, title }) => [id, title]))
  const open = all.filter(({ status }) => status === "open" || status === "unknown")
  for (const some of [open, all.filter(job => !open.includes(job))]) {
    const there = alreadyThereIndex()
    for (const { id } of some) for await (const applicant of allApplicants(connector, connection, id, tell)) there.add(applicant)
    const people = there.find({ urls: [url], emails: [], name: null, employer: null }).map(({ candidate, applications }) => ({
      candidate,
      applications,
      jobTitles: Object.fromEntries(
        applications.flatMap(({ job }) => (job !== null && titles.has(job) ? [[job, titles.get(job) ?? ""]] : []))
      ),
      lastNote: null
    }))
    if (people.length > 0) return { people, told: [] }
  }
  return { people: [], told: [] }
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
