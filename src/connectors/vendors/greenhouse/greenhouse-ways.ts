import * as z from "zod"
import type { Said } from "~sentence/sentence"
import { ask, vendorFailure, type VendorReply, type VendorWays } from "../../ask"
import { basicAuth } from "../../basic-auth"
import type { Connection } from "../../connector"
import type { ConnectorSettings } from "../../connector-settings"
import { everyPage } from "../../every-page"
import { inParts } from "../../optional-part"
import { queryOf } from "../../page-cursor"
import { isLoopback } from "../../setting-faults"
import { vendorBase } from "../../vendor-base"
import { instantOf, readList, under, wireAny, wireText } from "../../wire"

export const greenhouseOwn = "https://harvest.greenhouse.io/v3"
const ownAuth = "https://auth.greenhouse.io/token"
/** Rows of up to so many parents are asked for at once. */
export const idsAtOnce = 50
const pageSize = 500
/** A token is made anew so long before it ends, so that none ends on its way. In milliseconds. */
const marginMs = 60_000
const assumedLifeMs = 3_600_000

/** Where tokens are had: as set; beside a base address on this machine; else Greenhouse's own. */
export function greenhouseAuthUrl({ authUrl, baseUrl }: Pick<ConnectorSettings, "authUrl" | "baseUrl">): string {
  if (authUrl !== null) return authUrl
  if (baseUrl !== null && isLoopback(new URL(baseUrl).hostname)) return `${new URL(baseUrl).origin}/token`
  return ownAuth
}

const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: wireAny, expires_at: wireAny })

async function token(connection: Connection): Promise<string> {
  const { session } = connection
  if (session.token !== null && session.token.expires > connection.now()) return session.token.value
  // Several requests that begin together wait for one token.
  const made = (session.lists.get("token") as Promise<string> | undefined) ?? newToken(connection)
  session.lists.set("token", made)
  try {
    return await made
  } finally {
    session.lists.delete("token")
  }
}

async function newToken(connection: Connection): Promise<string> {
  const { session, settings } = connection
  const { clientId = "", clientSecret = "", siteAdmin = "" } = settings.fields
  const body = new URLSearchParams({ grant_type: "client_credentials", ...(siteAdmin.trim() ? { sub: siteAdmin.trim() } : {}) })
  const tokens: VendorWays = {
    name: greenhouse.name,
    base: () => greenhouseAuthUrl(settings),
    headers: async () => ({
      authorization: basicAuth(clientId.trim(), clientSecret.trim()),
      "content-type": "application/x-www-form-urlencoded"
    }),
    // OAuth says 400 for a client that it does not know.
    refusal: (status, json) =>
      status === 400 && /invalid_(?:client|grant)|unauthorized/.test(String(under(json, "error"))) ? { kind: "wrong key" } : null
  }
  const { json } = await ask(connection, tokens, { method: "POST", path: greenhouseAuthUrl(settings), text: body.toString() })
  const answer = tokenAnswer.safeParse(json)
  if (!answer.success) throw vendorFailure(greenhouse, "not understood", null, { detail: "access_token" })
  const { access_token: value, expires_in, expires_at } = answer.data
  const until = instantOf(expires_at)
  const lifeMs = Number(wireText.parse(expires_in)) * 1000
  const ends = until !== null ? Date.parse(until) : connection.now() + (lifeMs > 0 ? lifeMs : assumedLifeMs)
  session.token = { value, expires: Math.max(ends - marginMs, connection.now() + 1) }
  return value
}

export const greenhouse: VendorWays = {
  name: "Greenhouse",
  base: ({ settings }) => vendorBase(settings, greenhouseOwn),
  headers: async connection => ({ authorization: `Bearer ${await token(connection)}` }),
  // A token may end early, or be withdrawn with others; a new one says which it was.
  renew: ({ session }) => {
    session.token = null
    return true
  },
  refusal: (status, json) => {
    const text = JSON.stringify(json ?? "")
    if (status === 422 && /cursor/i.test(text)) return { kind: "cursor expired" }
    return null
  }
}

/** The cursor of `Link: <…>; rel="next"` (RFC 8288); it alone goes along with the next request, or Greenhouse answers 422. */
export function greenhouseNext({ headers }: Pick<VendorReply, "headers">): string | null {
  const links = (headers.get("link") ?? "").matchAll(/<([^>]*)>([^<]*)/g)
  const next = [...links].find(([, , parameters = ""]) =>
    /;\s*rel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|'next'|next\b)/i.test(parameters)
  )
  return queryOf(next?.[1] ?? null)
}

/** A list, one that is wrapped, or one thing alone; null for what is none of them. */
const rowsIn = (json: unknown) =>
  Array.isArray(json) ? json : (under(json, "data") ?? under(json, "results") ?? (under(json, "id") === null ? null : json))

/** One page of a list. @param cursor the next page's parameters, as they came */
export async function greenhousePage<Row extends z.ZodType>(
  connection: Connection,
  path: string,
  row: Row,
  query: Record<string, string | number | null>,
  cursor: string | null,
  told: Said[]
): Promise<{ rows: z.output<Row>[]; next: string | null }> {
  const answer = await ask(connection, greenhouse, cursor === null ? { path, query } : { path: `${path}?${cursor}` })
  return { rows: readList(row, rowsIn(answer.json), path.slice(1), told), next: greenhouseNext(answer) }
}

/** Every row of a list. */
export async function greenhouseAll<Row extends z.ZodType>(
  connection: Connection,
  path: string,
  row: Row,
  query: Record<string, string | number | null>,
  told: Said[]
): Promise<z.output<Row>[]> {
  return everyPage(cursor => greenhousePage(connection, path, row, { ...query, per_page: pageSize }, cursor, told))
}

/** The rows of many parents: nothing is embedded, and fifty parents go into one request. */
export async function greenhouseOf<Row extends z.ZodType>(
  connection: Connection,
  path: string,
  row: Row,
  parent: string,
  ids: readonly string[],
  told: Said[]
): Promise<z.output<Row>[]> {
  const rows: z.output<Row>[] = []
  for (const part of inParts([...new Set(ids)], idsAtOnce))
    rows.push(...(await greenhouseAll(connection, path, row, { [parent]: part.join(",") }, told)))
  return rows
}
