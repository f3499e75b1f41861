import type { Connection, Connector } from "./connector"
import type { ConnectorSettings } from "./connector-settings"
import { createPace } from "./pace"

export type ConnectionWorld = Pick<Connection, "fetch" | "now" | "wait" | "signal" | "onRequest" | "mayFetchFrom">

/** A connection to one vendor with one key. Make one and keep it: its pace and its token are shared by all that ask. */
export function connect(connector: Connector, settings: ConnectorSettings, world: ConnectionWorld): Connection {
  return { ...world, settings, pace: createPace(connector.pace, world), session: { token: null, lists: new Map() } }
}
