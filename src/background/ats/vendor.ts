import type { ConnectorFailure } from "~connectors/connector-failure"
import connectorParts from "~connectors/connector-parts"
import type { Connection, Connector } from "~connectors/connector"
import type { ConnectorSettings } from "~connectors/connector-settings"
import { FailureError } from "~messages/failure-error"
import { sentence } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import { openSecrets } from "~store/ats/connection-keys"
import type { ConnectionRow } from "~store/rows/ats-rows"
import { fail } from "../failures"
import { sleep } from "../runs/model-of"

/** A vendor's account, ready to be asked. */
export interface Vendor {
  row: ConnectionRow
  connector: Connector
  /** With the secrets. */
  settings: ConnectorSettings
  /** @param onRequest is told of every request before it goes out */
  connection: (signal: AbortSignal, onRequest?: () => void) => Connection
}

/** @throws FailureError where there is no such connection, or no key to it */
export type VendorAt = (connectionId: string) => Promise<Vendor>

interface VendorDeps {
  database: CandorDatabase
  /** Milliseconds since the epoch. */
  now: () => number
  fetch: typeof fetch
  mayFetchFrom?: (origin: string) => Promise<boolean>
}

/** The vendors' accounts by their ids. All that ask one with the same key keep to one pace, and share what it told once (a token). */
export function createVendors({ database, now, fetch, mayFetchFrom }: VendorDeps): VendorAt {
  const open = new Map<string, { settings: string; connection: Connection }>()
  return async connectionId => {
    const row = await database.connections.get(connectionId)
    if (!row) throw connectionGone()
    const connector = connectorOf(row.settings.kind)
    const secrets = await openSecrets(database, connectionId)
    if (secrets === null) throw fail(sentence("trackingNoKey", { name: row.name }), sentence("trackingNoKeyNext"))
    const settings = { ...row.settings, fields: { ...row.settings.fields, ...secrets } }
    const known = JSON.stringify(settings)
    let shared = open.get(connectionId)
    if (shared?.settings !== known) {
      // Bound, because the browser's fetch refuses to be called as anybody's method.
      const send: typeof fetch = (...of) => fetch(...of)
      const world = { fetch: send, now, wait: sleep, signal: new AbortController().signal, ...(mayFetchFrom ? { mayFetchFrom } : {}) }
      shared = { settings: known, connection: connectorParts().connect(connector, settings, world) }
      open.set(connectionId, shared)
    }
    const { connection } = shared
    return {
      row,
      connector,
      settings,
      connection: (signal, onRequest) => ({ ...connection, withNotes: true, signal, ...(onRequest ? { onRequest } : {}) })
    }
  }
}

/** @throws FailureError where this version knows no such vendor */
export function connectorOf(kind: string): Connector {
  const connector = connectorParts().connectors.find(({ id }) => id === kind)
  if (!connector) throw fail(sentence("trackingUnknownVendor", { kind: kind.slice(0, 40) }), sentence("trackingUnknownVendorNext"))
  return connector
}

export function connectionGone(): FailureError {
  return fail(sentence("trackingConnectionGone"), sentence("trackingConnectionGoneNext"))
}

export function jobGone(): FailureError {
  return fail(sentence("trackingJobGone"), sentence("trackingJobGoneNext"))
}

/** By its name: the class that a late part throws is not the one that is here (ADR 15). */
export function isConnectorFailure(error: unknown): error is ConnectorFailure {
  return error instanceof Error && error.name === "ConnectorFailure" && "said" in error
}

/** What a vendor's refusal is to whoever waits for an answer; anything else stays as it is. */
export function asFailure(error: unknown): unknown {
  if (!isConnectorFailure(error)) return error
  return new FailureError({ what: error.said, kept: sentence("failureElseKept"), next: sentence("failureTryAgain"), retry: true })
}
