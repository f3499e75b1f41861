import type { Said } from "~sentence/sentence"
import type { ConnectorSettings, KeyField, VendorRight } from "./connector-settings"
import type { AtsApplicant, AtsAttachment, AtsCandidate, AtsJob, AtsNote, AtsTarget, AtsVisibility, Capabilities } from "./nouns"
import type { Pace, PaceRule } from "./pace"

/** What a connector is given of the world. */
export interface Connection {
  settings: ConnectorSettings
  fetch: typeof fetch
  /** Milliseconds since 1970. */
  now: () => number
  /** Resolves after so many milliseconds; rejects when the signal is aborted. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  signal: AbortSignal
  /** Shared by everything that asks the same vendor with the same key. */
  pace: Pace
  /** A token that was made of the key, kept for later requests in memory alone (Greenhouse). */
  session: ConnectorSession
  /** Whether pages of applicants are to say when the last note on each was written (`AtsPage.notedAt`): most vendors are asked for it person by person. */
  withNotes?: boolean
  /** Whether a file may be fetched from an origin that is not the vendor's own; absent where nothing forbids it. */
  mayFetchFrom?: (origin: string) => Promise<boolean>
  /** Told before each request, so that a budget can be counted and what is sent can be shown. Throw to stop. */
  onRequest?: (request: { method: string; address: string }) => void
}

/** What is remembered between requests and is written nowhere. */
export interface ConnectorSession {
  token: { value: string; expires: number } | null
  /** Lists of the tenant that many rows name (stages, reasons), by the connector's own names. */
  lists: Map<string, unknown>
}

/** Part of a list. `next` may be kept, and asked with after the worker died; null at the end. */
export interface AtsPage<Row> {
  rows: Row[]
  next: string | null
  /** How many there are in all, where the vendor says. */
  total: number | null
  /** What could not be read, a sentence each: a strange row, a child that could not be had. The rows beside it are whole. */
  told: Said[]
  /** On the last page: with what to ask `changedSince` next time; null before, and where the vendor has no increments. */
  since: string | null
  /** When the last note on somebody was written, UTC in ISO 8601, by the ids of the rows' applications; of whom it says nothing, nothing is known. */
  notedAt?: Readonly<Record<string, string>>
}

/** What a key can do, as the vendor's answers show. */
export interface ConnectionTest {
  openJobs: number
  /** Whether there are more open jobs than `openJobs`: only the first page is counted. */
  moreJobs: boolean
  /** null: the vendor says only when a note is sent. */
  mayWriteNotes: boolean | null
  /** Rights that the connector asks for and that this key lacks, as the vendor names them. */
  missing: string[]
  told: Said[]
}

/** Somebody who is there already, with everything that is known of where they stand. */
export interface AtsPerson {
  candidate: AtsCandidate
  applications: AtsApplicant["application"][]
  /** Titles of the jobs of `applications`, by their ids, where they could be had. */
  jobTitles: Record<string, string>
  lastNote: AtsNote | null
}

export type PersonQuery = { email: string } | { url: string }

/** A request as it goes out, but for the key: what the recruiter looks through before it is sent. */
export interface LiteralRequest {
  method: "POST" | "PUT" | "PATCH"
  /** Whole address. */
  address: string
  /** Without the key's header, which is added when it is sent. */
  headers: Record<string, string>
  /** JSON text, byte for byte as it is sent. */
  body: string
}

/** A note to be written. The text carries our own id (`noteMark`), by which a second try finds the first. */
export interface AtsNoteDraft {
  target: AtsTarget
  text: string
  /** "unknown" leaves it to the vendor. */
  visibility: AtsVisibility
}

/** A person at the vendor in whose name is written. */
export interface VendorUser {
  id: string
  name: string
  email: string | null
}

/** One kind of applicant tracking system. Everything throws `ConnectorFailure` and nothing else. */
export interface Connector {
  /** The name of its file, and `kind` in the settings: "lever". */
  id: string
  /** As the vendor writes itself. */
  name: string
  /** Whether it was held against recorded traffic; else it follows the vendor's public description. */
  verified: boolean
  keyForm: readonly KeyField[]
  rights: readonly VendorRight[]
  capabilities: Capabilities
  /** What its limit is before its answers say more. */
  pace: PaceRule
  /** Origins that are asked, as match patterns for the host permission ("https://api.lever.co/*"). Where a file lies shows with the file alone. */
  hosts: (settings: ConnectorSettings) => string[]
  test: (connection: Connection) => Promise<ConnectionTest>
  /** Open jobs first where the vendor can; `cursor` is a page's `next`, null for the first. */
  jobs: (connection: Connection, cursor: string | null) => Promise<AtsPage<AtsJob>>
  /** One job with its description and its stages; `told` as in a page. */
  job: (connection: Connection, jobId: string) => Promise<{ job: AtsJob; told: Said[] }>
  /** The applicants of a job. Rows may come twice when the list changes meanwhile: take them by `application.id`. */
  applicants: (connection: Connection, jobId: string, cursor: string | null) => Promise<AtsPage<AtsApplicant>>
  /** Applicants of a job that changed since (`AtsPage.since` of the last pull), pages as in `applicants`; all where there are no increments. */
  changedSince: (connection: Connection, jobId: string, since: string, cursor: string | null) => Promise<AtsPage<AtsApplicant>>
  /** Which of these candidates the vendor no longer has, or has anonymised. */
  gone: (connection: Connection, candidateIds: readonly string[]) => Promise<string[]>
  /** The bytes of a file; its address is fetched or renewed first where it expires. */
  attachment: (connection: Connection, attachment: AtsAttachment) => Promise<{ bytes: Uint8Array; mediaType: string | null }>
  /** Who is there already. Empty where the vendor cannot be asked so (`capabilities.finds`). */
  findPerson: (connection: Connection, query: PersonQuery) => Promise<{ people: AtsPerson[]; told: Said[] }>
  /** In whose name can be written; empty where that needs no choice. */
  writers: (connection: Connection) => Promise<VendorUser[]>
  /** The target with everything that a note of this vendor needs: the candidate of an application, say. Asks the vendor only where it has to. */
  completeTarget: (connection: Connection, target: AtsTarget) => Promise<AtsTarget>
  /** The literal request; nothing is sent. Throws "not understood" where the target lacks what the vendor needs (`completeTarget`). */
  noteRequest: (settings: ConnectorSettings, draft: AtsNoteDraft) => LiteralRequest
  /** The literal request that adds tags; null where the vendor cannot, or would replace those that are there. */
  tagRequest: (settings: ConnectorSettings, target: AtsTarget, tags: readonly string[]) => LiteralRequest | null
  /** Sends what was shown, once. Returns the vendor's id of what was written, and for the log its answer's status with that id, as JSON. */
  send: (connection: Connection, request: LiteralRequest) => Promise<{ id: string | null; answer: string }>
  /** The note that carries our own id, if it was written; looked up before a second try. */
  findNote: (connection: Connection, target: AtsTarget, mark: string) => Promise<AtsNote | null>
}
