import { markOfAddress, markOfMail, marksOfCandidate } from "~connectors/applicant-marks"
import type { AtsPerson, Connection, Connector } from "~connectors/connector"
import { atsApplicantSchema, type AtsApplicant, type AtsJob } from "~connectors/nouns"
import { sentence } from "~sentence/sentence"
import { isUnusable, loadFile } from "../load-file"
import { Refusal } from "../refusal"
import { complain, type Terminal } from "../terminal"
import { everyApplicant, everyJob, type Tell } from "./every-row"

/** By what somebody is looked for: one of the two. */
export interface Sought {
  email: string | null
  url: string | null
}

/** Gathers whoever has a mark that is looked for, as it is done in the panel; an application that comes again takes the place of the one before. */
function gather({ email, url }: Sought) {
  const sought = new Set([...(url === null ? [] : markOfAddress(url)), ...(email === null ? [] : markOfMail(email))])
  if (sought.size === 0) throw new Refusal(sentence("cliAtsNobodys", { sought: url ?? email ?? "" }), 2)
  const people = new Map<string, { candidate: AtsApplicant["candidate"]; applications: Map<string, AtsApplicant["application"]> }>()
  return {
    take({ candidate, application }: AtsApplicant) {
      if (candidate.deleted || !marksOfCandidate(candidate).some(mark => sought.has(mark))) return
      const applications = people.get(candidate.id)?.applications ?? new Map<string, AtsApplicant["application"]>()
      people.set(candidate.id, { candidate, applications: applications.set(application.id, application) })
    },
    /** @param titles of jobs, by their ids */
    people: (titles: ReadonlyMap<string, string>): AtsPerson[] =>
      [...people.values()].map(({ candidate, applications }) => {
        const had = [...applications.values()]
        const named = had.flatMap(({ job }) => (job !== null && titles.has(job) ? [[job, titles.get(job) ?? ""]] : []))
        return { candidate, applications: had, jobTitles: Object.fromEntries(named) as Record<string, string>, lastNote: null }
      })
  }
}

/** No vendor can be asked for a profile address: everybody of the open jobs is held against it, then everybody of the others. What it costs is said before. */
export async function personAmongAll(
  connector: Connector,
  connection: Connection,
  sought: Sought,
  terminal: Terminal,
  tell: Tell
): Promise<AtsPerson[]> {
  const found = gather(sought)
  const all: AtsJob[] = []
  for await (const job of everyJob(connector, connection, tell)) all.push(job)
  const titles = new Map(all.map(({ id, title }) => [id, title]))
  const open = all.filter(({ status }) => status === "open" || status === "unknown")
  const { requests, windowMs } = connector.pace
  const others = all.length - open.length
  complain(terminal, sentence("cliAtsReadsAll", { vendor: connector.name, open: open.length, others, requests, seconds: windowMs / 1000 }))
  for (const some of [open, all.filter(job => !open.includes(job))]) {
    for (const { id } of some) for await (const applicant of everyApplicant(connector, connection, id, tell)) found.take(applicant)
    const people = found.people(titles)
    if (people.length > 0) return people
  }
  return []
}

/** Who it is among what was printed before, without asking anybody. A line that is no applicant is told by its number. */
export async function personAmongPulled(file: string, sought: Sought, terminal: Terminal): Promise<AtsPerson[]> {
  const found = gather(sought)
  const loaded = await loadFile(file, terminal)
  if (isUnusable(loaded)) throw new Refusal(loaded.reason)
  for (const [at, line] of loaded.text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue
    const read = applicantIn(line)
    if (read === null) complain(terminal, sentence("cliAtsNoApplicant", { line: at + 1, file }))
    else found.take(read)
  }
  return found.people(new Map())
}

function applicantIn(line: string): AtsApplicant | null {
  try {
    return atsApplicantSchema.parse(JSON.parse(line))
  } catch {
    // No JSON, or the row of something else.
    return null
  }
}
