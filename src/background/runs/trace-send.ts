import * as z from "zod"
import { FailureError } from "~messages/failure-error"
import { sentence, type Sentence } from "~sentence/sentence"
import type { TraceRequest } from "~store/runs/otlp-trace"

export interface TraceSendDeps {
  fetch: typeof fetch
  /** Told the exact body before it is sent. */
  onOutgoing: (origin: string, body: string) => Promise<void>
}

const timeoutMs = 20_000
const kept = sentence("failureRunsKept")
/** Where OTLP/HTTP takes traces; an address that ends so already is taken as it is. */
const tracesPath = "/v1/traces"

/** What a collector answers (ExportTraceServiceResponse); 64-bit integers are strings in proto3's JSON. */
const answerSchema = z.object({
  partialSuccess: z.object({ rejectedSpans: z.union([z.string(), z.number()]).optional(), errorMessage: z.string().optional() }).nullish()
})

/** Where traces are sent for a collector's address: `http://localhost:4318` → `http://localhost:4318/v1/traces`. */
export function tracesUrl(collector: string): string {
  const url = new URL(collector)
  const path = url.pathname.replace(/\/+$/, "")
  url.pathname = path.endsWith(tracesPath) ? path : path + tracesPath
  return url.href
}

/** Sends one request of traces to a collector by OTLP/HTTP. @throws FailureError with what happened and what to do */
export async function sendTraces(deps: TraceSendDeps, collector: string, request: TraceRequest): Promise<void> {
  const url = tracesUrl(collector)
  const body = JSON.stringify(request)
  await deps.onOutgoing(new URL(url).origin, body)
  const response = await post(deps.fetch, url, body)
  if (!response.ok) throw refusal(response.status)
  const answer = await response.text().catch(() => "")
  const rejected = rejectedIn(answer, response.headers.get("content-type") ?? "")
  if (rejected > 0) {
    throw failed(sentence("failTraceRejected", { rejected }), sentence("failTraceRejectedNext"), false)
  }
}

async function post(fetch: TraceSendDeps["fetch"], url: string, body: string): Promise<Response> {
  try {
    return await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      // Nothing of the recruiter's other accounts goes along, and nothing is sent on to another address than the one that was configured.
      credentials: "omit",
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs)
    })
  } catch (error) {
    if (error instanceof DOMException && error.name === "TimeoutError") {
      throw failed(sentence("failTraceSlow"), sentence("failTraceSlowNext"), true)
    }
    throw failed(sentence("failTraceUnreached"), sentence("failTraceUnreachedNext"), true)
  }
}

function refusal(status: number): FailureError {
  if (status === 401 || status === 403) {
    return failed(sentence("failTraceSignIn"), sentence("failTraceSignInNext"), false)
  }
  if (status === 404 || status === 405) {
    return failed(sentence("failTraceNotHere"), sentence("failTraceNotHereNext"), false)
  }
  if (status === 413) return failed(sentence("failTraceSize"), sentence("failTraceSizeNext"), false)
  if ([429, 502, 503, 504].includes(status)) return failed(sentence("failTraceBusy"), sentence("failTraceBusyNext"), true)
  return failed(sentence("failTraceRefused", { status: String(status) }), sentence("failTraceRefusedNext"), false)
}

function rejectedIn(answer: string, type: string): number {
  if (/html/i.test(type) || /^\s*<(?:!doctype|html)/i.test(answer)) {
    throw failed(sentence("failTraceWebPage"), sentence("failTraceWebPageNext"), false)
  }
  if (answer.trim() === "") return 0
  let json: unknown
  try {
    json = JSON.parse(answer)
  } catch {
    // A collector may answer in its own words; that it took the request is said by its status.
    return 0
  }
  const parsed = answerSchema.safeParse(json)
  const rejected = parsed.success ? Number(parsed.data.partialSuccess?.rejectedSpans ?? 0) : 0
  return Number.isFinite(rejected) ? rejected : 0
}

function failed(what: Sentence, next: Sentence, retry: boolean): FailureError {
  return new FailureError({ what, kept, next, retry })
}
