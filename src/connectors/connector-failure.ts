import type { Sentence } from "~sentence/sentence"

/** Why a vendor did not give what was asked. `wait`: the same request may do later; `settings`: a person has to change something first. */
export const connectorFailureKinds = [
  "wrong key",
  "missing right",
  "plan without API",
  "rate limit",
  "vendor down",
  "no answer",
  "not JSON",
  "not understood",
  "not found",
  "host not allowed",
  "cursor expired",
  "refused",
  "stopped"
] as const
export type ConnectorFailureKind = (typeof connectorFailureKinds)[number]

interface FailureFacts {
  /** HTTP status; null where there was no answer. */
  status?: number | null
  /** When the vendor may be asked again, UTC in ISO 8601; null where it did not say. */
  retryAt?: string | null
  /** The missing right, as the vendor names it; of "host not allowed" the origin at which a file lies. */
  right?: string | null
}

/** What a connector throws, and nothing else. */
export class ConnectorFailure extends Error {
  readonly status: number | null
  readonly retryAt: string | null
  readonly right: string | null

  constructor(
    readonly kind: ConnectorFailureKind,
    /** What happened, what was kept and what to do: what a person reads. Holds no key and no text of a person. */
    readonly said: Sentence,
    { status = null, retryAt = null, right = null }: FailureFacts = {}
  ) {
    super(`${kind}${status === null ? "" : ` (${status})`}`)
    this.name = "ConnectorFailure"
    this.status = status
    this.retryAt = retryAt
    this.right = right
  }

  /** Whether the same request may succeed later without anybody changing anything. */
  get mayPass(): boolean {
    return this.kind === "rate limit" || this.kind === "vendor down" || this.kind === "no answer"
  }
}
