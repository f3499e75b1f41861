import { sentence, type Said, type Sentence } from "~sentence/sentence"
import { ConnectorFailure, type ConnectorFailureKind } from "./connector-failure"
import type { Connection } from "./connector"

/** What takes a child alone with it. A wrong key, a limit, a stop or a vendor that is down ends the whole reading. */
const passing: readonly ConnectorFailureKind[] = ["missing right", "plan without API", "not found", "refused", "not JSON", "not understood"]
/** A vendor's own fault with one thing; that it is down as a whole has another status (502 to 504). */
const ownFaults = [500, 501, 505]
/** What holds for every row alike: it is asked once and told once. */
const lasting: readonly ConnectorFailureKind[] = ["missing right", "plan without API"]

interface Part<Value> {
  /** What it is, for the sentence and as its name in the session: "resumes". */
  what: string
  /** Whose it is; null for a list of the tenant. */
  of: string | null
  read: () => Promise<Value>
  /** In its place where it cannot be had. */
  otherwise: Value
  told: Said[]
}

/** Whether a failure costs what was asked for alone, and the rest may go on. */
export function isOfOneAlone(error: unknown): error is ConnectorFailure {
  if (!(error instanceof ConnectorFailure)) return false
  return passing.includes(error.kind) || (error.kind === "vendor down" && ownFaults.includes(error.status ?? 0))
}

/** Reads what may be missing: the rest goes on without it, and it is told. */
export async function optionalPart<Value>({ session }: Connection, { what, of, read, otherwise, told }: Part<Value>): Promise<Value> {
  const denied = `denied: ${what}`
  if (session.lists.has(denied)) return otherwise
  try {
    return await read()
  } catch (error) {
    if (!isOfOneAlone(error)) throw error
    if (lasting.includes(error.kind)) session.lists.set(denied, true)
    told.push(notRead(what, lasting.includes(error.kind) ? null : of, error.said))
    return otherwise
  }
}

function notRead(what: string, id: string | null, reason: Sentence): Sentence {
  return id === null ? sentence("atsListNotRead", { what, reason }) : sentence("atsPartNotRead", { what, id, reason })
}

/** A list of the tenant that many rows name, read once a session. */
export async function sharedList<Value>({ session }: Connection, name: string, read: () => Promise<Value>): Promise<Value> {
  const known = session.lists.get(name) as Promise<Value> | undefined
  if (known !== undefined) return known
  const reading = read()
  session.lists.set(name, reading)
  try {
    return await reading
  } catch (error) {
    session.lists.delete(name)
    throw error
  }
}

/** Does something with each, some at once; results in the order of the items. The first failure ends it. */
export async function someAtOnce<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  act: (item: Item) => Promise<Result>
): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  let failed = false
  const work = async () => {
    while (next < items.length && !failed) {
      const at = next++
      try {
        results[at] = await act(items[at] as Item)
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work))
  return results
}

/** Parts of a list, each at most so long. */
export function inParts<Item>(items: readonly Item[], length: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, at) => items.slice(at * length, (at + 1) * length))
}
