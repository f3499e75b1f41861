import type { HandlersFor } from "~messages/serve"
import { sentence } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import { keepOutgoing, listModels } from "~store/runs/models"
import { otlpTraces, type TracedRun } from "~store/runs/otlp-trace"
import { runsWithSteps } from "~store/runs/run-views"
import { hasEnded } from "~run/run-status"
import { readSettings } from "~store/settings"
import { fail } from "../failures"
import { sendTraces } from "./trace-send"

interface Deps {
  database: CandorDatabase
  /** Milliseconds since the epoch. */
  now: () => number
  fetch: typeof fetch
}

/** Runs of one request: with their steps and attempts a few hundred kilobytes, far under what collectors take. */
const runsAtOnce = 50
/** Under this name a request of traces stands among those to models, in the view of what left this machine. */
const outgoingName = "traces"

/** Sends traces to the collector that the recruiter configured, on the recruiter's click. */
export function traceHandlers({ database, now, fetch }: Deps): HandlersFor<"trace.send"> {
  return {
    "trace.send": async ({ runIds }) => {
      const collector = (await readSettings(database)).traceCollector
      if (collector === null) throw fail(sentence("failNoCollector"), sentence("failNoCollectorNext"), sentence("failureNothingSent"))
      if (!URL.canParse(collector) || !/^https?:$/.test(new URL(collector).protocol)) {
        throw fail(sentence("failCollectorAddress"), sentence("failCollectorAddressNext"), sentence("failureNothingSent"))
      }
      const traced = (await runsWithSteps(database, runIds)).filter(({ run }) => hasEnded(run))
      if (traced.length === 0) throw fail(sentence("failNoRunEnded"), sentence("failNoRunEndedNext"), sentence("failureNothingSent"))
      const models = await listModels(database)
      // Bound, because the browser's fetch refuses to be called as anybody's method.
      const send: typeof fetch = (...of) => fetch(...of)
      const onOutgoing = async (origin: string, body: string) => {
        const at = now()
        await keepOutgoing(database, { runId: null, modelId: outgoingName, origin, body, at, sentAt: at })
      }
      for (const some of inParts(traced)) await sendTraces({ fetch: send, onOutgoing }, collector, otlpTraces(some, models))
      return { sent: traced.length }
    }
  }
}

function inParts(traced: readonly TracedRun[]): TracedRun[][] {
  const parts: TracedRun[][] = []
  for (let at = 0; at < traced.length; at += runsAtOnce) parts.push(traced.slice(at, at + runsAtOnce))
  return parts
}
