import type { VendorAt } from "~background/ats/vendor"
import { connect } from "~connectors/connect"
import { ConnectorFailure, type ConnectorFailureKind } from "~connectors/connector-failure"
import type { Connector, LiteralRequest } from "~connectors/connector"
import type { AtsApplicant, AtsNote } from "~connectors/nouns"
import { atsApplicant, atsJob, connectionRow } from "./tracked"

/** A vendor in memory, with an invented account: who applied, what was written, and what it does when it is asked. */
export class FakeVendor {
  applicants: AtsApplicant[] = []
  notes: AtsNote[] = []
  tags: string[][] = []
  addsTags = true
  /** The origin of all files, where it may not be asked. */
  filesAt: string | null = null
  gone: string[] = []
  /** When the last note on whose application was written. */
  notedAt: Record<string, string> = {}
  files = new Map<string, string>()
  requests = 0
  pageSize = 100
  /** Called before each answer; what it throws is the answer. */
  before: (what: string) => void | Promise<void> = () => {}
  /** Whether the answer to a note gets lost after it was written. */
  losesAnswers = false

  readonly connector: { -readonly [Part in keyof Connector]: Connector[Part] } = {
    id: "lever",
    name: "Lever",
    verified: false,
    keyForm: [],
    rights: [],
    capabilities: { reads: ["applications"], writes: ["notes"], increments: "changed since", writesAs: "connection", finds: [] },
    pace: { requests: 1_000_000, windowMs: 1 },
    hosts: () => ["https://api.lever.co/*"],
    test: async () => ({ openJobs: 1, moreJobs: false, mayWriteNotes: true, missing: [], told: [] }),
    jobs: async () => ({ rows: [atsJob()], next: null, total: 1, told: [], since: null }),
    job: async () => ({ job: atsJob(), told: [] }),
    applicants: async (_, __, cursor) => this.page("applicants", this.applicants, cursor),
    changedSince: async (_, __, since, cursor) =>
      this.page(
        "changes",
        this.applicants.filter(({ application }) => (application.changed ?? "") >= since),
        cursor
      ),
    gone: async (_, ids) => {
      await this.ask("gone")
      return ids.filter(id => this.gone.includes(id))
    },
    attachment: async (_, { id }) => {
      await this.ask(`file ${id}`)
      if (this.filesAt !== null) throw failureOfVendor("host not allowed", this.filesAt)
      const text = this.files.get(id)
      if (text === undefined) throw failureOfVendor("not found")
      return { bytes: new TextEncoder().encode(text), mediaType: "text/plain" }
    },
    findPerson: async () => ({ people: [], told: [] }),
    writers: async () => [
      { id: "u-2", name: "Noor Haddad", email: null },
      { id: "u-1", name: "Kim Lindqvist", email: "kim@tenant.example" }
    ],
    completeTarget: async (_, target) => target,
    noteRequest: (_, { target, text }): LiteralRequest => ({
      method: "POST",
      address: `https://api.lever.co/v1/opportunities/${target.application}/notes`,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ value: text })
    }),
    tagRequest: (_, { application }, tags): LiteralRequest | null =>
      this.addsTags
        ? {
            method: "POST",
            address: `https://api.lever.co/v1/opportunities/${application}/addTags`,
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ tags })
          }
        : null,
    send: async (_, { body }) => {
      await this.ask("send")
      const { value, tags } = JSON.parse(body) as { value?: string; tags?: string[] }
      if (tags) {
        this.tags.push(tags)
        if (this.losesAnswers) throw failureOfVendor("no answer")
        return { id: null, answer: body }
      }
      const note: AtsNote = {
        id: `note ${this.notes.length}`,
        target: { candidate: null, application: null, job: null },
        at: null,
        author: null,
        text: value ?? "",
        visibility: "everybody"
      }
      this.notes.push(note)
      if (this.losesAnswers) throw failureOfVendor("no answer")
      return { id: note.id, answer: JSON.stringify({ id: note.id }) }
    },
    findNote: async (_, __, mark) => {
      await this.ask("find note")
      return this.notes.find(({ text }) => text.includes(mark)) ?? null
    }
  }

  /** So many applicants, each with a résumé of their own. */
  fill(count: number, { first = 0, resume = true }: { first?: number; resume?: boolean } = {}): void {
    for (let at = first; at < first + count; at++) {
      const name = `Ilse ${lettersOf(at)} Qashie`
      const applicant = atsApplicant(`a${at}`, name)
      const file = {
        id: `cv ${at}`,
        candidate: applicant.candidate.id,
        application: `a${at}`,
        kind: "resume" as const,
        fileName: `cv-${at}.txt`,
        handle: null,
        address: null,
        expires: null
      }
      if (resume)
        this.files.set(
          file.id,
          `${name}\n\nEXPERIENCE\nData Engineer, Firm ${lettersOf(at)}\n2019 - present\nPython and Kafka.\n\nSKILLS\nPython\n`
        )
      this.applicants.push({ ...applicant, attachments: resume ? [file] : [] })
    }
  }

  readonly at: VendorAt = async () => {
    const settings = connectionRow().settings
    const world = { fetch, now: () => Date.now(), wait: () => Promise.resolve(), signal: new AbortController().signal }
    const connection = connect(this.connector, settings, world)
    return {
      row: connectionRow(),
      connector: this.connector,
      settings,
      connection: (signal, onRequest) => {
        this.onRequest = onRequest ?? (() => {})
        return { ...connection, signal }
      }
    }
  }

  private onRequest: () => void = () => {}

  private async ask(what: string): Promise<void> {
    this.requests++
    this.onRequest()
    await this.before(what)
  }

  private async page(what: string, rows: readonly AtsApplicant[], cursor: string | null) {
    await this.ask(what)
    const from = Number(cursor ?? 0)
    const next = from + this.pageSize
    const isLast = next >= rows.length
    return {
      rows: rows.slice(from, next),
      next: isLast ? null : String(next),
      total: rows.length,
      notedAt: this.notedAt,
      told: [],
      since: isLast ? "2026-05-03T09:00:00.000Z" : null
    }
  }
}

export function failureOfVendor(kind: ConnectorFailureKind, right: string | null = null): ConnectorFailure {
  return new ConnectorFailure(kind, { code: "trackingJobGone", values: {} }, { right })
}

/** A number as letters: no digit is part of anybody's name. */
function lettersOf(number: number): string {
  return `Q${[...String(number)].map(digit => "aeioubdgkm"[Number(digit)]).join("l")}`
}
