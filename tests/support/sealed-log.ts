import { webcrypto } from "node:crypto"
import type { LogTexts, LogTold, WaitingEntry } from "~trust/sealed-log/log-entry"
import { linkOfKey, type DeviceKey } from "~trust/sealed-log/links"
import { writeLogFile } from "~trust/sealed-log/log-file"
import { sealEntries } from "~trust/sealed-log/seal-entries"

export const subtle = webcrypto.subtle as SubtleCrypto

export interface TestKey {
  signingKey: CryptoKey
  key: DeviceKey
}

export async function makeLogKey(): Promise<TestKey> {
  const pair = await subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign", "verify"])
  const { x, y } = await subtle.exportKey("jwk", pair.publicKey)
  return { signingKey: pair.privateKey, key: { kty: "EC", crv: "P-256", x: x!, y: y! } }
}

/** Entries as a recruiter's weeks make them: criteria, decisions with reasons, overrides, and a reason that was withheld. */
export function waitingEntries(count: number): WaitingEntry[] {
  const startedAt = Date.UTC(2026, 8, 1)
  return Array.from({ length: count }, (_, place) => {
    const n = place + 1
    return { n, at: startedAt + n * 60_000, ...toldAt(n), gone: [] }
  })
}

function toldAt(n: number): { told: LogTold; texts: LogTexts } {
  if (n % 25 === 24) return { told: { kind: "by" }, texts: { by: { salt: `by ${n}`, text: "Kim Lindqvist" } } }
  if (n % 25 === 1) {
    const title = { salt: `t ${n}`, text: "Data engineer" }
    return { told: { kind: "criteria", role: "role 1", version: n }, texts: { title, criteria: { salt: `c ${n}`, text: "[]" } } }
  }
  if (n % 25 === 0) return { told: { kind: "withheld", cause: "erased", texts: [{ n: n - 2, name: "reason" }] }, texts: {} }
  const person = `mark ${n % 7}`
  if (n % 5 === 4) {
    const told: LogTold = { kind: "override", role: "role 1", person, version: 1, qualification: "q1", was: "unknown", verdict: "met" }
    return { told, texts: {} }
  }
  const told: LogTold = {
    kind: "decision",
    role: "role 1",
    person,
    decision: n % 2 ? "shortlist" : "pass",
    previous: null,
    version: 1,
    rules: "12",
    model: "rules",
    verdictsWere: "shown",
    verdicts: { q1: "met", q2: "unknown", q3: "not met" },
    counts: { met: 1, notMet: 1, unknown: 1 },
    lookedMs: 41_000 + n,
    quotesOpened: n % 3,
    overrides: 0
  }
  return { told, texts: n % 25 === 23 ? {} : { reason: { salt: `r ${n}`, text: `Ran the migration herself, “twice” (${n})` } } }
}

/** A whole log file of so many entries; the withheld reasons are left out of it, as the store leaves them out. */
export async function makeLogFile(count: number, { withTexts = true, key }: { withTexts?: boolean; key?: TestKey } = {}): Promise<string> {
  const { signingKey, key: shown } = key ?? (await makeLogKey())
  const waiting = waitingEntries(count)
  for (const entry of waiting) {
    if (entry.n % 25 === 23) entry.texts.reason = { salt: `r ${entry.n}`, text: "Somebody who was erased" }
  }
  const before = await linkOfKey(subtle, shown)
  const sealed: Awaited<ReturnType<typeof sealEntries>> = []
  for (let at = 0; at < count; at += 40) {
    sealed.push(...(await sealEntries(subtle, signingKey, waiting.slice(at, at + 40), sealed.at(-1)?.link ?? before)))
  }
  const entries = sealed.map((one, at) => {
    const { reason, ...others } = waiting[at]!.texts
    const isWithheld = one.entry.n % 25 === 23 && count >= one.entry.n + 2
    return { ...one, texts: isWithheld || !reason ? others : { ...others, reason } }
  })
  return writeLogFile(subtle, { entries, key: shown, signingKey, before, withTexts, now: Date.UTC(2026, 11, 1) })
}
