import { totalUsage, type ModelUsage } from "~model/model-usage"
import type { ModelRow } from "../rows/model-rows"
import { builtinModelId } from "./models"
import type { RunRow, StepRow } from "../rows/rows"
import { asAttempts, type StoredAttempt } from "~run/attempt"
import { hasEnded } from "~run/run-status"

/**
 * Runs as OpenTelemetry traces in OTLP/JSON: the ExportTraceServiceRequest of OTLP 1.10 in proto3's JSON form, with OTLP's own exceptions
 * (ids as hexadecimal, enums as numbers, 64-bit integers as strings), and the names of the GenAI semantic conventions (1.37: `gen_ai.*`).
 * Nothing that was read or written is in it, and nobody's name or id: only skills, steps, models, times, tokens, counts of findings.
 */
export interface TraceRequest {
  resourceSpans: {
    resource: { attributes: KeyValue[] }
    scopeSpans: { scope: { name: string }; spans: TraceSpan[]; schemaUrl: string }[]
  }[]
}

export interface TraceSpan {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  /** 1 internal, 3 client. */
  kind: 1 | 3
  startTimeUnixNano: string
  endTimeUnixNano: string
  attributes: KeyValue[]
  links?: { traceId: string; spanId: string; attributes: KeyValue[] }[]
  /** 0 unset, 1 well, 2 error. */
  status: { code: 0 | 1 | 2 }
}

export interface KeyValue {
  key: string
  value: AnyValue
}
type AnyValue =
  | { stringValue: string }
  | { boolValue: boolean }
  | { intValue: string }
  | { doubleValue: number }
  | { arrayValue: { values: { stringValue: string }[] } }

export interface TracedRun {
  run: RunRow
  steps: readonly StepRow[]
}

/** What a trace says of a model: never its address, which may name a company. */
export type TracedModel = Pick<ModelRow, "id" | "kind" | "model" | "baseUrl">

/** The schema in which `gen_ai.provider.name` took the place of `gen_ai.system`. */
const schemaUrl = "https://opentelemetry.io/schemas/1.37.0"

/**
 * One span for each run, each of its steps and each attempt. The runs of a list are in the trace of the list. Runs that have not ended are
 * left out, because a span is told when it is over. The same rows give the same bytes.
 */
export function otlpTraces(traced: readonly TracedRun[], models: readonly TracedModel[]): TraceRequest {
  const spans = traced.filter(({ run }) => hasEnded(run)).flatMap(one => spansOf(one, models))
  const resource = { attributes: [text("service.name", "candor")] }
  return { resourceSpans: [{ resource, scopeSpans: [{ scope: { name: "candor.runs" }, spans, schemaUrl }] }] }
}

function spansOf({ run, steps }: TracedRun, models: readonly TracedModel[]): TraceSpan[] {
  const traceId = traceIdOf(run.parentId ?? run.id)
  const runSpanId = spanIdOf(run.id)
  const model = models.find(({ id }) => id === (run.model === builtinModelId ? run.wanted : run.model))
  const usage = totalUsage(steps.map(step => step.usage))
  const costUsd = steps.reduce<number | null>((sum, { costUsd: cost }) => (cost == null ? sum : (sum ?? 0) + cost), null)
  const skill = plain(run.skill)
  const whole: TraceSpan = {
    traceId,
    spanId: runSpanId,
    ...(run.parentId === undefined ? {} : { parentSpanId: spanIdOf(run.parentId) }),
    name: `invoke_agent ${skill}`,
    kind: 1,
    startTimeUnixNano: nano(run.createdAt),
    endTimeUnixNano: nano(Math.max(run.createdAt, run.updatedAt)),
    attributes: [
      text("gen_ai.operation.name", "invoke_agent"),
      text("gen_ai.agent.name", skill),
      ...modelAttributes(run, model),
      ...usageAttributes(usage),
      text("candor.run.status", run.status),
      flag("candor.run.fell_back", run.fellBack !== undefined),
      ...(costUsd === null ? [] : [{ key: "candor.run.cost_usd", value: { doubleValue: costUsd } }]),
      ...ratingAttributes(run),
      ...(run.status === "failed" ? [text("error.type", "run_failed")] : [])
    ],
    ...(run.againOf === undefined ? {} : { links: [linkTo(run.againOf)] }),
    status: { code: run.status === "failed" ? 2 : run.status === "done" ? 1 : 0 }
  }
  return [whole, ...steps.toSorted((a, b) => a.n - b.n).flatMap(step => stepSpans(run, step, traceId, runSpanId, model))]
}

/** What the recruiter thinks of the answer: a thumb and why, of a closed list, and no word of theirs. */
function ratingAttributes({ rating }: RunRow): KeyValue[] {
  if (!rating) return []
  return [text("candor.run.thumb", rating.thumb), ...(rating.reason === null ? [] : [text("candor.run.thumb_reason", rating.reason)])]
}

function stepSpans(run: RunRow, step: StepRow, traceId: string, parentSpanId: string, model: TracedModel | undefined): TraceSpan[] {
  const unfinished = step.n >= run.next
  const endMs = step.at
  const startMs = Math.max(0, endMs - step.timeMs)
  const spanId = spanIdOf(`${run.id}/${step.n}`)
  const attempts = asAttempts(step.attempts)
  const failed = unfinished && run.status === "failed"
  const whole: TraceSpan = {
    traceId,
    spanId,
    parentSpanId,
    name: plain(step.step),
    kind: 1,
    startTimeUnixNano: nano(startMs),
    endTimeUnixNano: nano(endMs),
    attributes: [
      int("candor.step.number", step.n),
      flag("candor.step.finished", !unfinished),
      int("candor.step.attempts", attempts.length),
      ...(failed ? [text("error.type", "step_failed")] : [])
    ],
    status: { code: failed ? 2 : unfinished ? 0 : 1 }
  }
  // When an attempt began is not kept: the attempts share the step's time in their order.
  const shareMs = (endMs - startMs) / Math.max(1, attempts.length)
  return [
    whole,
    ...attempts.map((attempt, at): TraceSpan => {
      const asked = attempt.usage !== null || run.model !== builtinModelId
      return {
        traceId,
        spanId: spanIdOf(`${run.id}/${step.n}/${at}`),
        parentSpanId: spanId,
        name: asked ? `chat ${model ? model.model : ""}`.trim() : "built-in rules",
        kind: asked ? 3 : 1,
        startTimeUnixNano: nano(startMs + shareMs * at),
        endTimeUnixNano: nano(startMs + shareMs * (at + 1)),
        attributes: [
          ...(asked ? [text("gen_ai.operation.name", "chat"), ...modelAttributes(run, model), text("gen_ai.output.type", "json")] : []),
          ...usageAttributes(attempt.usage),
          int("candor.attempt.number", at + 1),
          flag("candor.attempt.time_is_shared", attempts.length > 1),
          ...findingAttributes(attempt)
        ],
        status: { code: 0 }
      }
    })
  ]
}

/** Who answers, in the conventions' words where they have one; what they leave to us says what it is. */
function modelAttributes(run: RunRow, model: TracedModel | undefined): KeyValue[] {
  if (!model) return [text("gen_ai.provider.name", run.model === builtinModelId ? "candor" : "unknown")]
  return [text("gen_ai.provider.name", providerOf(model)), ...(model.model === "" ? [] : [text("gen_ai.request.model", model.model)])]
}

function providerOf({ kind, baseUrl }: TracedModel): string {
  if (kind === "browser") return "browser"
  if (kind === "openai") return "openai"
  return /\.openai\.azure\.com(?:[:/]|$)/.test(baseUrl) ? "azure.ai.openai" : "openai_compatible"
}

function usageAttributes(usage: ModelUsage | null): KeyValue[] {
  if (!usage) return []
  return [
    int("gen_ai.usage.input_tokens", usage.inputTokens),
    int("gen_ai.usage.output_tokens", usage.outputTokens),
    int("gen_ai.usage.cache_read.input_tokens", usage.cachedInputTokens)
  ]
}

function findingAttributes({ findings }: StoredAttempt): KeyValue[] {
  const counted = (["P1", "P2", "P3", "P4"] as const).map(priority =>
    int(`candor.findings.${priority.toLowerCase()}`, findings.filter(finding => finding.priority === priority).length)
  )
  const checks = [...new Set(findings.map(({ check }) => check).filter(check => check !== null))].map(plain)
  return checks.length === 0
    ? counted
    : [...counted, { key: "candor.findings.checks", value: { arrayValue: { values: checks.map(stringValue => ({ stringValue })) } } }]
}

/** The run that this one does again. */
function linkTo(runId: string): { traceId: string; spanId: string; attributes: KeyValue[] } {
  return { traceId: traceIdOf(runId), spanId: spanIdOf(runId), attributes: [text("candor.link", "again_of")] }
}

const text = (key: string, stringValue: string): KeyValue => ({ key, value: { stringValue } })
const flag = (key: string, boolValue: boolean): KeyValue => ({ key, value: { boolValue } })
const int = (key: string, value: number): KeyValue => ({ key, value: { intValue: String(Math.round(value)) } })

/** A name of Candor's own (a skill, a step, a check); whatever else stands there in an imported file is not passed on. */
function plain(name: string): string {
  return /^[a-z][a-z0-9-]{0,60}$/.test(name) ? name : "other"
}

/** Milliseconds as nanoseconds in decimal digits: more than a number can hold exactly. */
function nano(ms: number): string {
  return String(BigInt(Math.round(ms * 1000)) * 1000n)
}

function traceIdOf(runId: string): string {
  return [1, 2, 3, 4].map(seed => hash(`trace ${runId}`, seed)).join("")
}

function spanIdOf(name: string): string {
  return [5, 6].map(seed => hash(`span ${name}`, seed)).join("")
}

/** Eight hexadecimal digits (FNV-1a with a seed and a final mix as in MurmurHash 3), never all zero: an id of zeros is none. */
function hash(of: string, seed: number): string {
  let value = Math.imul(0x811c9dc5, seed)
  for (let at = 0; at < of.length; at++) value = Math.imul(value ^ of.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return ((value ^ (value >>> 16)) >>> 0 || seed).toString(16).padStart(8, "0")
}
