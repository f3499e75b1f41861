import { setMaxListeners } from "node:events"
import { connect } from "~connectors/connect"
import { ConnectorFailure } from "~connectors/connector-failure"
import type { Connection, Connector } from "~connectors/connector"
import type { ConnectorSettings } from "~connectors/connector-settings"
import { settingFaults } from "~connectors/setting-faults"
import { connectors } from "~connectors/vendors/registry"
import { sentence, sentences, type SentenceList } from "~sentence/sentence"
import { Refusal } from "../refusal"
import type { Terminal } from "../terminal"
import { readKeyFile } from "./read-key"

export interface AtsOptions {
  kind: string | null
  baseUrl: string | null
  authUrl: string | null
  keyFile: string | null
  job: string | null
  email: string | null
  url: string | null
  pulled: string | null
  application: string | null
  candidate: string | null
  textFile: string | null
  as: string | null
  brief: boolean
  send: boolean
}

export const kindNames: SentenceList = { list: connectors.map(({ id }) => id), as: "commas" }

export function needed(deed: string, name: string, value: string | null): string {
  if (value === null || value.trim() === "") throw new Refusal(sentence("cliAtsNeeds", { deed, name }), 2)
  return value
}

function addressFrom(name: string, address: string | null): string | null {
  if (address === null) return null
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new Refusal(sentence("cliAtsNoAddress", { name, address }), 2)
  return address.replace(/\/+$/, "")
}

/** A connection as the options say. @throws Refusal where the kind, the key or an address will not do */
export async function atsConnection(
  deed: string,
  options: AtsOptions,
  terminal: Terminal
): Promise<{ connector: Connector; connection: Connection }> {
  const kind = needed(deed, "kind", options.kind)
  const connector = connectors.find(({ id }) => id === kind)
  if (!connector) throw new Refusal(sentence("cliNoAtsKind", { kind, names: kindNames }), 2)
  const fields = await readKeyFile(needed(deed, "key-file", options.keyFile), connector, terminal)
  const writer = connector.keyForm.find(({ needed: use }) => use === "for writing")
  const settings: ConnectorSettings = {
    kind,
    baseUrl: addressFrom("base-url", options.baseUrl),
    authUrl: addressFrom("auth-url", options.authUrl),
    fields: { ...fields, ...(options.as !== null && writer ? { [writer.name]: options.as } : {}) }
  }
  const faults = settingFaults(connector, settings)
  if (faults.length > 0) throw new Refusal(sentences(faults), 2)
  const { signal } = new AbortController()
  // Every request and every wait listens for the stop.
  setMaxListeners(0, signal)
  return { connector, connection: connect(connector, settings, { fetch, now: () => Date.now(), wait, signal }) }
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(new Error("stopped"))
    }
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop)
      resolve()
    }, milliseconds)
    signal.addEventListener("abort", stop, { once: true })
  })
}

/** What a vendor refused, as the terminal says it. */
export function refusalOf(error: unknown): unknown {
  return error instanceof ConnectorFailure ? new Refusal(error.said) : error
}
