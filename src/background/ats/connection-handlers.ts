import type { ConnectionTest } from "~connectors/connector"
import connectorParts from "~connectors/connector-parts"
import type { HandlersFor } from "~messages/serve"
import { failureOf } from "~messages/failure-of"
import { sentence, sentences, type Said } from "~sentence/sentence"
import { forgetSecrets, keepSecrets, openSecrets } from "~store/ats/connection-keys"
import { removeConnection } from "~store/ats/remove-connection"
import type { ConnectionRow } from "~store/rows/ats-rows"
import type { RoleRow } from "~store/rows/rows"
import { rolesOnHold } from "~store/trust/legal-hold"
import type { BackgroundDeps } from "../deps"
import { fail } from "../failures"
import { refuseHeld } from "../trust/hold-handlers"
import { asFailure, connectionGone, connectorOf, isConnectorFailure, type VendorAt } from "./vendor"

type Names = "ats.save" | "ats.test" | "ats.writers" | "ats.writer" | "ats.forgetKey" | "ats.remove" | "ats.follow"
type Deps = Pick<BackgroundDeps, "database" | "now" | "runHost" | "keepAwake"> & { vendorAt: VendorAt; onFollow: () => Promise<void> }

/** Setting up the accounts of applicant tracking systems: what was pasted, whether it works, and forgetting it. */
export function connectionHandlers(deps: Deps): HandlersFor<Names> {
  const { database, now, vendorAt, keepAwake = work => work } = deps
  return {
    "ats.save": async ({ connectionId, settings, secrets, follows }) => {
      const connector = connectorOf(settings.kind)
      const before = await database.connections.get(connectionId)
      const isSameAddress = before?.settings.kind === settings.kind && before.settings.baseUrl === settings.baseUrl
      // A key belongs to its address: it is never sent to another one.
      const kept = isSameAddress ? await openSecrets(database, connectionId) : null
      const secretNames = new Set(connector.keyForm.filter(({ secret }) => secret).map(({ name }) => name))
      const whole = { ...kept, ...Object.fromEntries(Object.entries(secrets).filter(([, secret]) => secret !== "")) }
      const open = Object.fromEntries(Object.entries(settings.fields).filter(([name]) => !secretNames.has(name)))
      const [fault, ...others] = connectorParts().settingFaults(connector, { ...settings, fields: { ...open, ...whole } })
      if (fault !== undefined) throw fail(sentences([fault, ...others]), sentence("trackingFaultNext"))
      // Who writes is chosen from the vendor's list, and stays chosen while the account is the same.
      const writer = connector.keyForm.find(({ needed }) => needed === "for writing")?.name
      const chosen = writer === undefined || !isSameAddress ? undefined : before?.settings.fields[writer]
      const isChosen = writer !== undefined && chosen !== undefined && (open[writer] ?? chosen) === chosen
      const row: ConnectionRow = {
        id: connectionId,
        name: connector.name,
        settings: { ...settings, fields: isChosen ? { ...open, [writer]: chosen } : open },
        ...(isChosen && before?.writerName !== undefined ? { writerName: before.writerName } : {}),
        hasKey: false,
        keyEnds: {},
        test: null,
        follows,
        createdAt: before?.createdAt ?? now()
      }
      await database.connections.put(row)
      await keepSecrets(database, connectionId, whole)
      await deps.onFollow()
    },

    "ats.test": async ({ connectionId }) => {
      if (!(await database.connections.get(connectionId))) throw connectionGone()
      await database.connections.update(connectionId, { test: { state: "running", isWorking: false, said: [], at: now() } })
      // Answers at once; what it found is written to the row, where the options page sees it.
      void keepAwake(test(deps, connectionId))
    },

    "ats.writers": async ({ connectionId }) => {
      const { connector, connection } = await vendorAt(connectionId)
      const writers = await connector.writers(connection(new AbortController().signal)).catch(error => Promise.reject(asFailure(error)))
      return { writers: writers.sort((a, b) => a.name.localeCompare(b.name)) }
    },

    "ats.writer": async ({ connectionId, writer: { id, name } }) => {
      const row = await database.connections.get(connectionId)
      if (!row) throw connectionGone()
      const field = connectorOf(row.settings.kind).keyForm.find(({ needed }) => needed === "for writing")
      if (!field) return
      const settings = { ...row.settings, fields: { ...row.settings.fields, [field.name]: id } }
      await database.connections.update(connectionId, { settings, writerName: name.slice(0, 200) })
    },

    "ats.forgetKey": ({ connectionId }) => forgetSecrets(database, connectionId),

    "ats.remove": async ({ connectionId }) => {
      const jobs = await database.atsJobs.where("connectionId").equals(connectionId).primaryKeys()
      const pulls = await database.runs
        .filter(({ skill, input }) => skill === "pull-applicants" && jobs.includes(jobIdOf(input)))
        .primaryKeys()
      await database.transaction("rw", database.tables, async () => {
        refuseHeld(await heldOf(deps, connectionId))
        await removeConnection(database, connectionId)
      })
      await deps.runHost.stop(...pulls)
      await deps.onFollow()
    },

    "ats.follow": async ({ connectionId, follows }) => {
      await database.connections.update(connectionId, { follows })
      await deps.onFollow()
    }
  }
}

/** The job that a pull is of, as its run was asked; "" for another run. */
export function jobIdOf(input: unknown): string {
  const { jobId } = (input ?? {}) as { jobId?: unknown }
  return typeof jobId === "string" ? jobId : ""
}

async function test({ database, now, vendorAt }: Deps, connectionId: string): Promise<void> {
  const done = (isWorking: boolean, said: Said[]) =>
    database.connections.update(connectionId, { test: { state: "done", isWorking, said, at: now() } })
  try {
    const { connector, connection } = await vendorAt(connectionId)
    await done(true, wordsOf(connector.name, await connector.test(connection(new AbortController().signal))))
  } catch (error) {
    if (isConnectorFailure(error)) return void (await done(false, [error.said]))
    const { what, next } = failureOf(error)
    await done(false, [what, next])
  }
}

/** "Works: 14 open jobs can be seen." and what else the recruiter should know before a job is picked. */
function wordsOf(name: string, { openJobs, moreJobs, mayWriteNotes, missing, told }: ConnectionTest): Said[] {
  return [
    moreJobs ? sentence("trackingWorksMore", { count: openJobs }) : sentence("trackingWorks", { count: openJobs }),
    mayWriteNotes === null ? sentence("trackingNotesUnknown") : mayWriteNotes ? sentence("trackingNotesYes") : sentence("trackingNotesNo"),
    ...(missing.length === 0
      ? []
      : [sentence("trackingMissing", { count: missing.length, rights: { list: missing, as: "commas" }, name })]),
    sentence("trackingReadsAll", { name }),
    ...told
  ]
}

/** Roles under a legal hold of which something would go with a connection: who applied for their jobs, or what was written there. Read-only. */
async function heldOf({ database }: Pick<BackgroundDeps, "database">, connectionId: string): Promise<RoleRow[]> {
  const held = await rolesOnHold(database)
  if (held.length === 0) return []
  const jobs = await database.atsJobs.where("connectionId").equals(connectionId).toArray()
  const notes = await database.atsNotes.where("connectionId").equals(connectionId).toArray()
  const roleIds = new Set([...jobs.flatMap(job => job.roleIds), ...notes.map(({ roleId }) => roleId)])
  return held.filter(({ id }) => roleIds.has(id))
}
