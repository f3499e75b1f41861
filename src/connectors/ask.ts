import { sentence, type Sentence } from "~sentence/sentence"
import { ConnectorFailure, type ConnectorFailureKind } from "./connector-failure"
import type { Connection } from "./connector"

/** What is asked of a vendor. */
export interface VendorAsk {
  method?: "GET" | "POST" | "PUT" | "PATCH"
  /** From the vendor's base ("/jobs"), or a whole address. */
  path: string
  query?: Readonly<Record<string, string | number | null | undefined>>
  /** Sent as JSON. */
  body?: unknown
  /** JSON text that is sent as it stands, in place of `body`. */
  text?: string
  headers?: Readonly<Record<string, string>>
  /** Something that was written twice would stand there twice: one try, whatever happens. */
  once?: boolean
}

export interface VendorReply {
  json: unknown
  headers: Headers
  /** HTTP status of the answer, 200 to 299. */
  status: number
}

/** What one vendor does in its own way. */
export interface VendorWays {
  name: string
  /** Where requests go, without a slash at the end. */
  base: (connection: Connection) => string
  /** Headers with the key. */
  headers: (connection: Connection) => Promise<Record<string, string>>
  /** What an answer of this vendor says of a refusal, whatever its status; null leaves it to the status. */
  refusal?: (status: number, json: unknown) => { kind: ConnectorFailureKind; right?: string | null; detail?: string | null } | null
  /** Called on a 401: makes a new token where that may help, and says whether to ask again. */
  renew?: (connection: Connection) => boolean
}

/** A vendor that says nothing for so long is not answering. */
export const silenceMs = 30_000
/** A wait that the vendor asks for and that is longer than this is handed on as a failure with its time. */
export const longestWaitMs = 120_000
const mostTries = 5
const firstWaitMs = 1000

/**
 * Asks a vendor, at its pace, and reads JSON. What may pass is waited for and asked again; everything else is a `ConnectorFailure`.
 */
export async function ask(connection: Connection, ways: VendorWays, asked: VendorAsk): Promise<VendorReply> {
  let renewed = false
  for (let tries = 1; ; tries++) {
    const last = asked.once === true || tries >= mostTries
    const waitMs = firstWaitMs * 4 ** (tries - 1)
    const answer = await once(connection, ways, asked)
    if ("failed" in answer) {
      // Two silences are a minute: more would only look like work.
      if (last || (answer.failed === "silence" && tries > 1) || tries > 2) throw vendorFailure(ways, "no answer", null)
      await connection.wait(waitMs, connection.signal)
      continue
    }
    const { response, text } = answer
    connection.pace.heard(response.headers)
    const json = parsed(text)
    if (response.status === 401 && !renewed && ways.renew?.(connection)) {
      renewed = true
      continue
    }
    const special = ways.refusal?.(response.status, json.value) ?? null
    if (special !== null) throw vendorFailure(ways, special.kind, response.status, special)
    if (response.ok) {
      if (!json.isJson && text.trim() !== "") throw vendorFailure(ways, "not JSON", response.status)
      return { json: json.value, headers: response.headers, status: response.status }
    }
    if (response.status === 429) {
      const pause = pauseAsked(response.headers, connection.now()) ?? waitMs
      connection.pace.pauseUntil(connection.now() + pause)
      if (last || pause > longestWaitMs)
        throw vendorFailure(ways, "rate limit", 429, { retryAt: new Date(connection.now() + pause).toISOString() })
      continue
    }
    // What is not implemented (501) is so the next time too.
    if (response.status >= 500 && response.status !== 501 && !last && tries <= 2) {
      await connection.wait(waitMs, connection.signal)
      continue
    }
    const kind = kindOf(response.status)
    const isPage = !json.isJson && /^\s*<(?:!doctype|html)/i.test(text)
    throw vendorFailure(ways, isPage && kind === "refused" ? "not JSON" : kind, response.status, { detail: detailOf(json.value) })
  }
}

/** The bytes of a file. The key goes along only where the file lies at the vendor itself: other addresses carry their own. */
export async function askBytes(
  connection: Connection,
  ways: VendorWays,
  address: string
): Promise<{ bytes: Uint8Array; mediaType: string | null }> {
  const target = addressOf(ways.base(connection), { path: address })
  const { origin } = new URL(target)
  const isVendors = origin === new URL(ways.base(connection)).origin
  if (!isVendors && (await connection.mayFetchFrom?.(origin)) === false)
    throw vendorFailure(ways, "host not allowed", null, { right: origin })
  const response = await raced(connection, async signal => {
    const headers = isVendors ? await ways.headers(connection) : {}
    await ready(connection, { method: "GET", address: target })
    const answer = await connection.fetch(target, { headers, signal, credentials: "omit", referrerPolicy: "no-referrer" })
    return { answer, bytes: answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null }
  })
  // What another host says is of this file alone: nothing of the vendor's key, rights or state.
  if ("failed" in response) throw vendorFailure(ways, isVendors ? "no answer" : "not found", null)
  const { answer, bytes } = response
  if (bytes === null) throw vendorFailure(ways, isVendors ? kindOf(answer.status) : "not found", answer.status)
  const mediaType = answer.headers.get("content-type")?.split(";")[0]?.trim() ?? null
  return { bytes, mediaType }
}

/** The address of a request, its parameters encoded; those that are null or undefined left out. */
export function addressOf(base: string, { path, query = {} }: Pick<VendorAsk, "path" | "query">): string {
  const address = new URL(/^https?:/i.test(path) ? path : `${base}${path}`)
  for (const [name, value] of Object.entries(query))
    if (value !== null && value !== undefined) address.searchParams.set(name, String(value))
  return address.href
}

type Outcome<Value> = Value | { failed: "silence" | "network" }

async function once(connection: Connection, ways: VendorWays, asked: VendorAsk): Promise<Outcome<{ response: Response; text: string }>> {
  const address = addressOf(ways.base(connection), asked)
  const method = asked.method ?? "GET"
  // A request that was kept, or came in with an export, may name any address: the key goes to the vendor alone.
  if (new URL(address).origin !== new URL(ways.base(connection)).origin)
    throw vendorFailure(ways, "not understood", null, { detail: new URL(address).host })
  const key = await ways.headers(connection)
  const body = asked.text ?? (asked.body === undefined ? undefined : JSON.stringify(asked.body))
  const headers = {
    accept: "application/json",
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...asked.headers,
    ...key
  }
  await ready(connection, { method, address })
  return raced(connection, async signal => {
    const response = await connection.fetch(address, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      signal,
      credentials: "omit",
      referrerPolicy: "no-referrer"
    })
    return { response, text: await response.text() }
  })
}

async function ready(connection: Connection, request: { method: string; address: string }): Promise<void> {
  await connection.pace.turn(connection.signal).catch(stopped)
  connection.onRequest?.(request)
}

const stopped = (error: unknown): never => {
  if (error instanceof ConnectorFailure) throw error
  throw new ConnectorFailure("stopped", sentence("atsStopped"))
}

/** What comes of a request, unless the vendor is silent for too long; a stop of the connection's is one at once. */
async function raced<Value>(connection: Connection, send: (signal: AbortSignal) => Promise<Value>): Promise<Outcome<Value>> {
  const given = new AbortController()
  const timer = new AbortController()
  const stop = () => given.abort()
  connection.signal.addEventListener("abort", stop)
  try {
    const silence = connection.wait(silenceMs, timer.signal).then(
      () => ({ failed: "silence" }) as const,
      // The answer came first, and the waiting was called off.
      () => new Promise<never>(() => {})
    )
    return await Promise.race([send(given.signal), silence])
  } catch (error) {
    if (error instanceof ConnectorFailure) throw error
    if (connection.signal.aborted) return stopped(error)
    return { failed: "network" }
  } finally {
    timer.abort()
    given.abort()
    connection.signal.removeEventListener("abort", stop)
  }
}

function parsed(text: string): { value: unknown; isJson: boolean } {
  try {
    return { value: JSON.parse(text) as unknown, isJson: true }
  } catch {
    // HTML of a proxy or of a login, or nothing at all.
    return { value: null, isJson: false }
  }
}

/** How long a 429 asks to wait, in milliseconds; null where it does not say. */
function pauseAsked(headers: Headers, now: number): number | null {
  const after = headers.get("retry-after")?.trim()
  if (!after) return null
  if (/^\d+(?:\.\d+)?$/.test(after)) return Number(after) * 1000
  const time = Date.parse(after)
  return Number.isNaN(time) ? null : Math.max(0, time - now)
}

function kindOf(status: number): ConnectorFailureKind {
  if (status === 401) return "wrong key"
  if (status === 402) return "plan without API"
  if (status === 403) return "missing right"
  if (status === 404 || status === 410) return "not found"
  if (status === 429) return "rate limit"
  return status >= 500 ? "vendor down" : "refused"
}

/** What the vendor says of a refusal, in a line. */
function detailOf(json: unknown): string | null {
  if (typeof json === "string") return json.slice(0, 200)
  if (typeof json !== "object" || json === null) return null
  for (const name of ["message", "error", "error_description", "code", "errors", "errorInfo"]) {
    const value = (json as Record<string, unknown>)[name]
    if (typeof value === "string" && value.trim() !== "") return value.trim().slice(0, 200)
    if (Array.isArray(value)) return detailOf(value[0])
    if (typeof value === "object" && value !== null) return detailOf(value)
  }
  return null
}

interface FailFacts {
  retryAt?: string | null
  right?: string | null
  detail?: string | null
}

/** A failure with its sentence. */
export function vendorFailure(
  { name }: Pick<VendorWays, "name">,
  kind: ConnectorFailureKind,
  status: number | null,
  { retryAt = null, right = null, detail = null }: FailFacts = {}
): ConnectorFailure {
  return new ConnectorFailure(kind, said(name, kind, { status, retryAt, right, detail }), { status, retryAt, right })
}

function said(vendor: string, kind: ConnectorFailureKind, facts: Required<FailFacts> & { status: number | null }): Sentence {
  const { status, retryAt, right, detail } = facts
  switch (kind) {
    case "wrong key":
      return sentence("atsWrongKey", { vendor })
    case "missing right":
      return (right ?? detail)
        ? sentence("atsMissingRight", { vendor, right: right ?? detail ?? "" })
        : sentence("atsMissingSomeRight", { vendor })
    case "plan without API":
      return sentence("atsNoApi", { vendor })
    case "rate limit":
      return sentence("atsRateLimit", { vendor, time: retryAt === null ? "" : `${retryAt.slice(0, 19).replace("T", " ")} UTC` })
    case "vendor down":
      return sentence("atsVendorDown", { vendor, status: status ?? 0 })
    case "no answer":
      return sentence("atsNoAnswer", { vendor, seconds: silenceMs / 1000 })
    case "not JSON":
      return sentence("atsNotJson", { vendor })
    case "host not allowed":
      return sentence("atsHostNotAllowed", { host: right === null ? "" : new URL(right).host })
    case "not found":
      return sentence("atsNotFound", { vendor })
    case "cursor expired":
      return sentence("atsCursorExpired", { vendor })
    case "not understood":
      return sentence("atsNotUnderstood", { vendor, detail: detail ?? "" })
    case "stopped":
      return sentence("atsStopped")
    case "refused":
      return sentence("atsRefused", { vendor, status: status ?? 0, detail: detail ?? "" })
  }
}
