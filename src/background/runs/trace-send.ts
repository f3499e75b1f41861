import * as z from "zod"
import { FailureError } from "~messages/failure-error"
import type { TraceRequest } from "~store/runs/otlp-trace"

export interface TraceSendDeps {
  fetch: typeof fetch
  /** Told the exact body before it is sent. */
  onOutgoing: (origin: string, body: string) => Promise<void>
}

const timeoutMs = 20_000
const kept = "The runs are kept here as they were."
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
    throw failed(
      `The collector refused ${rejected} of the spans.`,
      "See the collector's own log for the reason, then send them again.",
      false
    )
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
      throw failed("The collector did not answer in 20 seconds.", "See that it runs, then send again.", true)
    }
    throw failed(
      "The collector could not be reached.",
      "See that it runs and listens for OTLP over HTTP (usually port 4318), and that its address in the options is right. Without the browser's permission for it, it has to allow requests from browser extensions.",
      true
    )
  }
}

function refusal(status: number): FailureError {
  if (status === 401 || status === 403) {
    return failed(
      "The collector wants a sign-in.",
      "Send to a collector on this machine that needs none, and let it pass the traces on.",
      false
    )
  }
  if (status === 404 || status === 405) {
    return failed("At this address no collector takes traces.", "Correct its address in the options: /v1/traces is added to it.", false)
  }
  if (status === 413) return failed("The collector takes no request of this size.", "Send fewer runs at a time.", false)
  if ([429, 502, 503, 504].includes(status)) return failed("The collector takes nothing for now.", "Send again in a minute.", true)
  return failed(
    `The collector did not take the traces (HTTP ${status}).`,
    "See that it takes OTLP as JSON over HTTP; its own log says more.",
    false
  )
}

function rejectedIn(answer: string, type: string): number {
  if (/html/i.test(type) || /^\s*<(?:!doctype|html)/i.test(answer)) {
    throw failed("A web page answers where the collector should.", "Correct the collector's address in the options.", false)
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

function failed(what: string, next: string, retry: boolean): FailureError {
  return new FailureError({ what, kept, next, retry })
}
