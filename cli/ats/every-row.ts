import type { Connection, Connector } from "~connectors/connector"
import type { AtsApplicant, AtsJob } from "~connectors/nouns"
import { beginPull, pullPage } from "~connectors/pull"
import type { Said } from "~sentence/sentence"

/** Told what could not be read, page by page. */
export type Tell = (told: readonly Said[]) => void

/** Every job, each once, however often its page comes. */
export async function* everyJob(connector: Connector, connection: Connection, tell: Tell): AsyncGenerator<AtsJob> {
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

/** Every applicant of a job, each once. */
export async function* everyApplicant(
  connector: Connector,
  connection: Connection,
  jobId: string,
  tell: Tell
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
