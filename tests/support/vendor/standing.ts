import { setMaxListeners } from "node:events"
import { connect } from "~connectors/connect"
import type { Connection, Connector } from "~connectors/connector"
import { connectors } from "~connectors/vendors/registry"
import { withQuirks, type Quirk } from "./quirks"
import { fetchOf, type VendorRequest } from "./serve"
import type { StandIn } from "./stand-in"
import { standIns, type StandInKind } from "./stand-ins"
import { makeTenant, type Tenant } from "./tenant"
import { virtualTime } from "./virtual-time"

export interface Standing {
  tenant: Tenant
  standIn: StandIn
  connector: Connector
  asked: VendorRequest[]
  time: ReturnType<typeof virtualTime>
  /** A connection as a worker that has just started makes it. */
  connection: (signal?: AbortSignal) => Connection
}

/** A connector and a stand-in for its vendor, in this process, with a clock that is nobody's. */
export function standing(kind: StandInKind, applicants: number, quirks: (tenant: Tenant) => Quirk[] = () => []): Standing {
  const tenant = makeTenant(applicants)
  const time = virtualTime()
  const standIn = standIns[kind]({ tenant, now: time.now })
  const { handler, asked } = withQuirks(standIn.handler, quirks(tenant))
  const connector = connectors.find(({ id }) => id === kind)
  if (!connector) throw new Error(`There is no connector ${kind}.`)
  const send = fetchOf(request => {
    const answer = handler(request)
    if (answer === "silence") time.end()
    return answer
  })
  const timed: typeof fetch = async (input, init) => {
    time.begin()
    const answer = await send(input, init)
    time.end()
    return answer
  }
  return {
    ...{ tenant, standIn, connector, asked, time },
    connection: (signal = new AbortController().signal) => {
      // Every request and every wait listens for the stop.
      setMaxListeners(0, signal)
      return connect(
        connector,
        { kind, baseUrl: "http://127.0.0.1:1", authUrl: null, fields: standIn.fields },
        { fetch: timed, now: time.now, wait: time.wait, signal }
      )
    }
  }
}
