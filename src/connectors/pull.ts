import * as z from "zod"
import { ConnectorFailure } from "./connector-failure"
import type { AtsPage, Connection, Connector } from "./connector"
import type { AtsApplicant } from "./nouns"

/**
 * How far a pull is. It is kept after every page, so that a dead worker goes on there: a page that was cut is read again, and its rows are
 * taken by their ids. `since`: only what changed since is asked for; null for everything. `nextSince`: what the next pull asks with.
 */
export const pullStateSchema = z.strictObject({
  job: z.string().min(1),
  since: z.string().nullable(),
  cursor: z.string().nullable(),
  pages: z.number().int().nonnegative(),
  restarts: z.number().int().nonnegative(),
  done: z.boolean(),
  /** A page was not what was asked for, or said that there is more without saying where: the list may go on behind it. */
  isCut: z.boolean().default(false),
  nextSince: z.string().nullable()
})
export type PullState = z.infer<typeof pullStateSchema>

/** What is told of a page that cannot be trusted to be the last one. */
const cutCodes: ReadonlySet<string> = new Set(["atsNoList", "atsMoreNotGiven"])

/** A list that is lost so often is not read to its end by beginning again. */
const mostRestarts = 3

/** @param since what the last pull ended with (`nextSince`); null reads everybody */
export function beginPull(job: string, since: string | null = null): PullState {
  return { job, since, cursor: null, pages: 0, restarts: 0, done: false, isCut: false, nextSince: null }
}

/** Reads the next page. Where the vendor no longer knows the place, reading begins again: rows then come twice, and none is lost. */
export async function pullPage(
  connector: Connector,
  connection: Connection,
  state: PullState
): Promise<{ state: PullState; page: AtsPage<AtsApplicant> | null }> {
  const { job, since, cursor } = state
  try {
    const page =
      since === null ? await connector.applicants(connection, job, cursor) : await connector.changedSince(connection, job, since, cursor)
    // A vendor that names the page that it has just given as the next one would be read for ever.
    const next = page.next === cursor ? null : page.next
    const isCut = state.isCut || page.told.some(said => typeof said !== "string" && cutCodes.has(said.code))
    // Behind a page that was cut somebody may have changed: the next pull asks from where this one did.
    const nextSince = isCut ? since : (page.since ?? state.nextSince)
    return { state: { ...state, cursor: next, pages: state.pages + 1, done: next === null, isCut, nextSince }, page }
  } catch (error) {
    if (!(error instanceof ConnectorFailure) || error.kind !== "cursor expired" || state.restarts >= mostRestarts) throw error
    // Without a cursor it was the token of the last pull that has expired: then everything is read.
    return { state: { ...state, cursor: null, since: cursor === null ? null : since, restarts: state.restarts + 1 }, page: null }
  }
}
