import { isSame } from "~profile/is-same"
import { keyKind, linkOfKey } from "~trust/sealed-log/links"
import { sealEntries } from "~trust/sealed-log/seal-entries"
import type { CandorDatabase } from "../database"
import type { DeviceKeyRow, LogRow } from "../rows/trust-rows"

// Writes: only the worker calls these.

/** Entries that are sealed together: one signature, and one transaction of a few milliseconds. */
const sealedAtATime = 100

/**
 * Puts what waits into the chain, in its order. Where the worker is ended in between, what was sealed is sealed and the rest waits: the next
 * call goes on with it. Two calls at once seal nothing twice.
 */
export async function sealLog(database: CandorDatabase, subtle: SubtleCrypto): Promise<void> {
  for (;;) {
    const waiting = await database.sealedLog.where("waiting").equals(1).limit(sealedAtATime).sortBy("n")
    const [first] = waiting
    if (!first) return
    const device = await deviceKey(database, subtle)
    const before = await linkBefore(database, first.n, device)
    // Behind an entry that waits itself nothing can be sealed: somebody else is at it.
    if (before === null) return
    const sealed = await sealEntries(subtle, device.signingKey, waiting, before)
    await database.transaction("rw", database.sealedLog, async () => {
      const now = await database.sealedLog.bulkGet(waiting.map(({ n }) => n))
      // A text may have been taken away meanwhile.
      const isAsRead = now.every((row, at) => row?.waiting === 1 && isSame(row, waiting[at]))
      if (!isAsRead || (await linkBefore(database, first.n, device)) !== before) return
      await database.sealedLog.bulkPut(
        waiting.map(({ waiting: _waits, ...row }, at): LogRow => {
          const { entry, link } = sealed[at] as (typeof sealed)[number]
          const { digests, signature } = entry
          return { ...row, sealed: { before: entry.before, digests, ...(signature === undefined ? {} : { signature }), link } }
        })
      )
    })
  }
}

async function linkBefore({ sealedLog }: CandorDatabase, n: number, device: DeviceKeyRow): Promise<string | null> {
  if (n === 1) return device.link
  return (await sealedLog.get(n - 1))?.sealed?.link ?? null
}

/** The key of this device, made when it is first needed. */
export async function deviceKey({ deviceKeys }: CandorDatabase, subtle: SubtleCrypto): Promise<DeviceKeyRow> {
  const kept = await deviceKeys.get("device")
  if (kept) return kept
  const pair = await subtle.generateKey(keyKind, false, ["sign", "verify"])
  const { x = "", y = "" } = await subtle.exportKey("jwk", pair.publicKey)
  const key = { kty: "EC", crv: "P-256", x, y } as const
  const made: DeviceKeyRow = { id: "device", signingKey: pair.privateKey, key, link: await linkOfKey(subtle, key) }
  // Two at once: the first one that was written counts for both.
  return deviceKeys.db.transaction("rw", deviceKeys, async () => {
    const other = await deviceKeys.get("device")
    if (other) return other
    await deviceKeys.add(made)
    return made
  })
}
