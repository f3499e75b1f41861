import type { DeviceKey } from "~trust/sealed-log/links"
import type { LogTextName, LogTexts, LogTold, SealedEntry } from "~trust/sealed-log/log-entry"

/**
 * An entry of the sealed log. Written by the transaction that decides, and put into the chain right after it. Never in an export of
 * everything: it leaves as a file of its own, and no file takes its place.
 */
export interface LogRow {
  n: number
  /** Milliseconds since the epoch. */
  at: number
  told: LogTold
  /** The texts that are still there. */
  texts: LogTexts
  /** Those that were taken away before the entry was in the chain. */
  gone: LogTextName[]
  /** The mark of whom it is about. */
  person?: string
  /** Set for what is looked up later: who decides, and the criteria of a version. */
  topic?: string
  /** Set while it is not in the chain. */
  waiting?: 1
  /** Set while it has a text. */
  hasWords?: 1
  sealed?: { before: string; digests: SealedEntry["digests"]; signature?: string; link: string }
}

/** Who stands behind a mark of the sealed log, or which qualification that was learned; gone with the person, and with what is forgotten. */
export interface LogMarkRow {
  personId: string
  mark: string
}

/** The key that signs the sealed log: made here, not extractable, never exported. */
export interface DeviceKeyRow {
  id: "device"
  signingKey: CryptoKey
  key: DeviceKey
  /** Its link, with which the log begins. */
  link: string
}
