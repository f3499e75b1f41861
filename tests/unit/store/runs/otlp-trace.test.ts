import { expect, it } from "vitest"
import type { RunRow, StepRow } from "~store/rows/rows"
import { otlpTraces, type KeyValue, type TraceSpan, type TracedModel, type TracedRun } from "~store/runs/otlp-trace"
import { run as runRow } from "../../../support/panel-rows"

const at = Date.UTC(2026, 10, 21, 9)
const models: TracedModel[] = [
  { id: "m-1", kind: "openai", model: "gpt-small", baseUrl: "https://api.openai.com/v1" },
  { id: "m-2", kind: "openai-compatible", model: "small-model", baseUrl: "http://recruiting.acme.example:8080/v1" },
  { id: "m-3", kind: "openai-compatible", model: "deployed", baseUrl: "https://acme.openai.azure.com/openai/v1" }
]

function evaluation(change: Partial<RunRow> = {}): RunRow {
  return runRow({
    id: "3b2f8a9e-run",
    skill: "evaluate",
    status: "done",
    personId: "https://people.example/ana-brandao",
    input: { skill: "evaluate", personId: "https://people.example/ana-brandao" },
    plan: [
      { step: "read-profile", label: "Reading the profile" },
      { step: "hold-against-role", label: "Holding it against the role" }
    ],
    next: 2,
    model: "m-1",
    failure: null,
    createdAt: at,
    updatedAt: at + 4_000,
    ...change
  })
}

const usage = { inputTokens: 900, outputTokens: 200, cachedInputTokens: 600 }
function steps(runId = "3b2f8a9e-run"): StepRow[] {
  const finding = { check: "quote-is-literal", code: "not-found", priority: "P1", message: "Ana Brandão never said this.", hint: "Quote." }
  const attempts = [
    { draft: { verdicts: [{ qualificationId: "q-1", quotes: ["Ana led Kafka"] }] }, findings: [finding], usage },
    { draft: { verdicts: [] }, findings: [], usage }
  ]
  return [
    { runId, n: 0, step: "read-profile", output: { site: "web-page" }, attempts: [], timeMs: 12, at: at + 12 },
    {
      runId,
      n: 1,
      step: "hold-against-role",
      output: { evaluation: "Ana Brandão" },
      attempts: attempts as StepRow["attempts"],
      timeMs: 3_001,
      usage: { inputTokens: 1_800, outputTokens: 400, cachedInputTokens: 1_200 },
      costUsd: 0.0042,
      at: at + 3_500
    }
  ]
}

const spansOf = (traced: TracedRun[]) => otlpTraces(traced, models).resourceSpans[0]?.scopeSpans[0]?.spans ?? []
const valueOf = (span: TraceSpan | undefined, key: string) => span?.attributes.find(attribute => attribute.key === key)?.value

/** Where a value breaks the rules of OTLP's JSON (OTLP 1.10: proto3's JSON with its own exceptions). */
function faultsOf(request: unknown): string[] {
  const faults: string[] = []
  const hex = (digits: number) => new RegExp(`^(?!0+$)[0-9a-f]{${digits}}$`)
  const walk = (value: unknown, path: string) => {
    if (Array.isArray(value)) return value.forEach((entry, index) => walk(entry, `${path}.${index}`))
    if (typeof value !== "object" || value === null) return
    for (const [key, field] of Object.entries(value)) {
      const here = `${path}.${key}`
      if (!/^[a-z][A-Za-z0-9]*$/.test(key)) faults.push(`${here}: fields are in lowerCamelCase`)
      if (field === null || field === undefined) faults.push(`${here}: an absent field is left out`)
      if (key === "traceId" && !hex(32).test(String(field))) faults.push(`${here}: 32 hexadecimal digits`)
      if ((key === "spanId" || key === "parentSpanId") && !hex(16).test(String(field))) faults.push(`${here}: 16 hexadecimal digits`)
      if ((key.endsWith("UnixNano") || key === "intValue") && !(typeof field === "string" && /^-?\d+$/.test(field))) {
        faults.push(`${here}: a 64-bit integer is a string of digits`)
      }
      if ((key === "kind" || key === "code") && !Number.isInteger(field)) faults.push(`${here}: an enum is its number`)
      if (key === "doubleValue" && typeof field !== "number") faults.push(`${here}: a double is a number`)
      if (key === "value" && Object.keys(field as object).length !== 1) faults.push(`${here}: exactly one kind of value`)
      walk(field, here)
    }
  }
  walk(request, "")
  return faults
}

it("keeps to OTLP's JSON: hexadecimal ids, enums as numbers, nanoseconds as strings, one kind of value each", () => {
  const failed = evaluation({ id: "run-2", status: "failed", next: 1, failure: "The model did not answer.", againOf: "3b2f8a9e-run" })
  const request = otlpTraces(
    [
      { run: evaluation(), steps: steps() },
      { run: failed, steps: steps("run-2") }
    ],
    models
  )
  expect(faultsOf(request)).toEqual([])
  // The rules themselves can be broken.
  const [span] = request.resourceSpans[0]!.scopeSpans[0]!.spans
  expect(faultsOf({ ...span, traceId: "ab", kind: "CLIENT", startTimeUnixNano: 1 })).toHaveLength(3)
})

it("has a span for the run, each step and each attempt, one in the other, with the conventions' names", () => {
  const spans = spansOf([{ run: evaluation(), steps: steps() }])
  expect(spans.map(({ name }) => name)).toEqual([
    "invoke_agent evaluate",
    "read-profile",
    "hold-against-role",
    "chat gpt-small",
    "chat gpt-small"
  ])
  const [whole, read, held, first, second] = spans
  expect([read?.parentSpanId, held?.parentSpanId]).toEqual([whole?.spanId, whole?.spanId])
  expect([first?.parentSpanId, second?.parentSpanId]).toEqual([held?.spanId, held?.spanId])
  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1)
  expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(5)
  expect(first?.kind).toBe(3)
  expect(whole?.kind).toBe(1)
  expect(valueOf(whole, "gen_ai.operation.name")).toEqual({ stringValue: "invoke_agent" })
  expect(valueOf(first, "gen_ai.operation.name")).toEqual({ stringValue: "chat" })
  expect(valueOf(first, "gen_ai.provider.name")).toEqual({ stringValue: "openai" })
  expect(valueOf(first, "gen_ai.request.model")).toEqual({ stringValue: "gpt-small" })
  expect(valueOf(first, "gen_ai.usage.input_tokens")).toEqual({ intValue: "900" })
  expect(valueOf(first, "gen_ai.usage.output_tokens")).toEqual({ intValue: "200" })
  expect(valueOf(whole, "gen_ai.usage.input_tokens")).toEqual({ intValue: "1800" })
  expect(valueOf(whole, "candor.run.cost_usd")).toEqual({ doubleValue: 0.0042 })
  expect(valueOf(first, "candor.findings.p1")).toEqual({ intValue: "1" })
})

it("tells times to the nanosecond, the step's inside the run's and the attempts' inside the step's", () => {
  const [whole, , held, first, second] = spansOf([{ run: evaluation(), steps: steps() }])
  expect(whole?.startTimeUnixNano).toBe(`${at}000000`)
  expect(held?.endTimeUnixNano).toBe(`${at + 3_500}000000`)
  const between = [held?.startTimeUnixNano, first?.startTimeUnixNano, first?.endTimeUnixNano, second?.endTimeUnixNano].map(text =>
    BigInt(text ?? 0)
  )
  expect(between).toEqual(between.toSorted((a, b) => (a < b ? -1 : 1)))
  expect(first?.endTimeUnixNano).toBe(second?.startTimeUnixNano)
  expect(second?.endTimeUnixNano).toBe(held?.endTimeUnixNano)
})

it("carries no text of a page, no draft, no name, nobody's id and no address of a server", () => {
  const text = JSON.stringify(
    otlpTraces(
      [
        { run: evaluation(), steps: steps() },
        { run: evaluation({ id: "run-2", model: "m-2", skill: "Ana's own skill", failure: "Ana" }), steps: steps("run-2") }
      ],
      models
    )
  )
  for (const secret of ["Ana", "Brand", "Kafka", "people.example", "acme", "Reading the profile", "3b2f8a9e", "role-1"])
    expect(text).not.toContain(secret)
})

it("says of a failed run that it failed, and of one done again what it does again", () => {
  const again = evaluation({ id: "run-2", status: "failed", next: 1, againOf: "3b2f8a9e-run" })
  const spans = spansOf([
    { run: evaluation(), steps: steps() },
    { run: again, steps: steps("run-2") }
  ])
  const [first] = spans
  const second = spans.find(span => span.links)
  expect(second?.status).toEqual({ code: 2 })
  expect(valueOf(second, "error.type")).toEqual({ stringValue: "run_failed" })
  expect(second?.links).toMatchObject([{ traceId: first?.traceId, spanId: first?.spanId }])
  expect(first?.status).toEqual({ code: 1 })
})

it("puts the runs of a list into the list's trace, and leaves out what has not ended", () => {
  const list = evaluation({ id: "list", skill: "evaluate-list", personId: null })
  const part = evaluation({ id: "part", parentId: "list" })
  const spans = spansOf([
    { run: list, steps: [] },
    { run: part, steps: [] },
    ...(["running", "paused", "waiting"] as const).map(status => ({ run: evaluation({ id: status, status }), steps: [] }))
  ])
  expect(spans).toHaveLength(2)
  expect(spans[1]).toMatchObject({ traceId: spans[0]?.traceId, parentSpanId: spans[0]?.spanId })
})

it("names no model where the built-in rules answered, and says that they stood in for one that was asked", () => {
  const rules = spansOf([
    { run: evaluation({ model: "builtin" }), steps: steps().map(step => ({ ...step, attempts: [{ draft: {}, findings: [] }] })) }
  ])
  expect(rules.flatMap(({ attributes }) => attributes.map(({ key }: KeyValue) => key))).not.toContain("gen_ai.request.model")
  expect(rules.some(({ name }) => name.startsWith("chat"))).toBe(false)
  const [fell] = spansOf([{ run: evaluation({ model: "builtin", wanted: "m-3", fellBack: "It did not answer." }), steps: steps() }])
  expect(valueOf(fell, "candor.run.fell_back")).toEqual({ boolValue: true })
  expect(valueOf(fell, "gen_ai.provider.name")).toEqual({ stringValue: "azure.ai.openai" })
})

it("gives the same bytes for the same rows, and other ids for another run", () => {
  const one = [{ run: evaluation(), steps: steps() }]
  expect(JSON.stringify(otlpTraces(one, models))).toBe(JSON.stringify(otlpTraces(structuredClone(one), models)))
  const ids = new Set(Array.from({ length: 5_000 }, (_, n) => spansOf([{ run: evaluation({ id: `run-${n}` }), steps: [] }])[0]?.spanId))
  expect(ids.size).toBe(5_000)
})

it("reads attempts of any version without breaking", () => {
  const strange = [
    null,
    7,
    {},
    { findings: [null, { check: "a b c" }] },
    { usage: { inputTokens: "many" } }
  ] as unknown as StepRow["attempts"]
  const spans = spansOf([{ run: evaluation(), steps: [{ ...steps()[1]!, attempts: strange }] }])
  expect(spans).toHaveLength(2 + strange.length)
  expect(faultsOf(spans)).toEqual([])
})
