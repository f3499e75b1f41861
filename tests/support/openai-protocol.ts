import { readFileSync } from "node:fs"
import path from "node:path"
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js"
import { load } from "js-yaml"
import type { RecordedRequest } from "./chat-server"
import { dataBeside } from "./data-beside"
import { formFields } from "./multipart"
import { rootFolder } from "./source-tree"

/** Says what is wrong with a request; nothing where it fits. */
export type RequestCheck = (request: Pick<RecordedRequest, "method" | "path" | "headers" | "body">) => string[]

interface Subset {
  chat: ValidateFunction
  /** A chat request as it stands in a batch: without its stream. */
  inBatch: ValidateFunction
  upload: ValidateFunction
  line: ValidateFunction
  create: ValidateFunction
}

let subset: Subset | null = null

function recordedSubset(): Subset {
  if (subset) return subset
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  const fixture = (name: string) => JSON.parse(readFileSync(path.join(rootFolder, "tests/fixtures/openai", name), "utf8")) as Schema
  const chat = fixture("chat-request.schema.json")
  const { stream: _stream, stream_options: _options, ...properties } = chat.properties
  const inBatch = { ...chat, properties, required: chat.required.filter(name => !name.startsWith("stream")) }
  ajv.addSchema(fixture("batch-requests.schema.json"), "batch")
  const part = (name: string) => ajv.compile({ $ref: `batch#/$defs/${name}` })
  subset = { chat: ajv.compile(chat), inBatch: ajv.compile(inBatch), upload: part("upload"), line: part("line"), create: part("create") }
  return subset
}

interface Schema {
  properties: Record<string, unknown>
  required: string[]
  [key: string]: unknown
}

/** Places that are asked without a body. */
const bodiless = [
  "GET /models",
  "GET /files",
  "GET /files/{file_id}/content",
  "DELETE /files/{file_id}",
  "GET /batches",
  "GET /batches/{batch_id}",
  "POST /batches/{batch_id}/cancel"
]

/** Holds a request against the part of the protocol that is recorded in tests/fixtures/openai: it is there for everybody. */
export const fitsRecordedSubset: RequestCheck = request => {
  const { chat, inBatch, upload, line, create } = recordedSubset()
  const held = (fits: ValidateFunction, value: unknown) => (fits(value) ? [] : said(fits.errors))
  return faultsOf(request, (route, body) => {
    if (bodiless.includes(route)) return body === undefined ? [] : [`${route} is asked without a body.`]
    if (route === "POST /batches") return held(create, body)
    if (route === "POST /files") {
      const lines = linesOf(body)
      const ids = lines.map(one => (one as { custom_id?: unknown } | null)?.custom_id)
      return [
        ...held(upload, body),
        ...lines.flatMap(one => [...held(line, one), ...held(inBatch, bodyIn(one)), ...openKeys(bodyIn(one))]),
        ...(new Set(ids).size < ids.length ? ["Two requests of a batch have the same custom_id."] : [])
      ]
    }
    if (route !== "POST /chat/completions") return [`No request of Candor goes to ${route}.`]
    return [...held(chat, body), ...openKeys(body)]
  })
}

/** The requests in the file of an upload; what is no JSON stands as it is, and fits nothing. */
function linesOf(form: unknown): unknown[] {
  const { file } = (form ?? {}) as { file?: unknown }
  if (typeof file !== "string") return []
  return file
    .split("\n")
    .filter(line => line !== "")
    .map(line => {
      try {
        return JSON.parse(line) as unknown
      } catch {
        return line
      }
    })
}

const bodyIn = (line: unknown): unknown => (line as { body?: unknown } | null)?.body

/** Holds a request against OpenAI's own description of its API; null where that file is not there. */
export function openAiDescription(): RequestCheck | null {
  const descriptionFile = dataBeside("data/openai/openapi.yaml", "requests are held against the recorded subset alone")
  if (descriptionFile === null) return null
  const description = withNulls(load(readFileSync(descriptionFile, "utf8"))) as Description
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, validateFormats: false, logger: false })
  ajv.addSchema(description as object, "openai")
  const compiled = new Map<string, ValidateFunction>()
  const bodyOf = (route: string, reference: string) => {
    const known = compiled.get(route)
    if (known) return known
    // The description lets any further key through; a server that reads one would take it for something that Candor never meant.
    const made = ajv.compile({ $ref: `openai${reference}`, unevaluatedProperties: false })
    compiled.set(route, made)
    return made
  }
  return request =>
    faultsOf(request, (route, body) => {
      const [method = "", at = ""] = route.split(" ")
      const operation = description.paths[at]?.[method.toLowerCase()]
      if (!operation) return [`The description has no ${route}.`]
      const content = operation.requestBody?.content
      const reference = (content?.["application/json"] ?? content?.["multipart/form-data"])?.schema.$ref
      if (reference === undefined) return body === undefined ? [] : [`${route} has no body.`]
      const fits = bodyOf(route, reference)
      const faults = fits(body) ? [] : said(fits.errors)
      if (route !== "POST /files") return faults
      const chat = bodyOf("POST /chat/completions", "#/components/schemas/CreateChatCompletionRequest")
      return [...faults, ...linesOf(body).flatMap(line => (chat(bodyIn(line)) ? [] : said(chat.errors)))]
    })
}

interface Description {
  paths: Record<
    string,
    Record<string, { requestBody?: { content: Record<string, { schema: { $ref?: string } }> } } | undefined> | undefined
  >
}

/** The description calls itself 3.1 and still writes `nullable`, which JSON Schema has not: a value that may be null, said as it says it. */
function withNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNulls)
  if (typeof value !== "object" || value === null) return value
  const { nullable, ...rest } = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNulls(inner)]))
  if (nullable === undefined || typeof nullable === "object") return nullable === undefined ? rest : { ...rest, nullable }
  return nullable === true ? { anyOf: [rest, { type: "null" }] } : rest
}

function faultsOf({ method, path: at, headers, body }: Parameters<RequestCheck>[0], faults: (route: string, body: unknown) => string[]) {
  const route = `${method} ${templateOf(at.replace(/^\/v1/, "").replace(/\?.*$/, ""))}`
  if (body === "") return faults(route, undefined)
  const type = headers["content-type"] ?? ""
  if (route === "POST /files") {
    const fields = formFields(type, body)
    if (fields.length === 0) return [`The body of ${route} is no form: ${type || "nothing"}.`]
    return faults(route, Object.fromEntries(fields.map(({ name, text }) => [name, text])))
  }
  const misnamed = type.startsWith("application/json") ? [] : [`The body of ${route} is called ${type || "nothing"}.`]
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return [...misnamed, `The body of ${route} is no JSON.`]
  }
  return [...misnamed, ...faults(route, parsed)]
}

/** A place as the description names it: `/batches/batch_1/cancel` is `/batches/{batch_id}/cancel`. */
function templateOf(at: string): string {
  return at.replace(/^\/files\/[^/]+/, "/files/{file_id}").replace(/^\/batches\/[^/]+/, "/batches/{batch_id}")
}

/** Strict structured output wants every property of an object among the required ones, which JSON Schema itself cannot say. */
function openKeys(value: unknown, at = ""): string[] {
  if (typeof value !== "object" || value === null) return []
  const { type, properties, required } = value as { type?: unknown; properties?: unknown; required?: unknown }
  const names = type === "object" && typeof properties === "object" && properties !== null ? Object.keys(properties) : []
  const missing = names.filter(name => !Array.isArray(required) || !required.includes(name))
  return [
    ...missing.map(name => `${at} leaves ${name} open.`),
    ...Object.entries(value).flatMap(([key, inner]) => openKeys(inner, `${at}/${key}`))
  ]
}

function said(errors: readonly ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || "The body"} ${message ?? "does not fit"} ${JSON.stringify(params)}`
  )
}
