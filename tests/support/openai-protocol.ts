import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js"
import { load } from "js-yaml"
import type { RecordedRequest } from "./chat-server"

/** Says what is wrong with a request; nothing where it fits. */
export type RequestCheck = (request: Pick<RecordedRequest, "method" | "path" | "headers" | "body">) => string[]

const root = fileURLToPath(new URL("../..", import.meta.url))
const descriptionFile = path.join(root, "../shared/data/openai/openapi.yaml")

let subset: ValidateFunction | null = null

/** Holds a request against the part of the protocol that is recorded in tests/fixtures/openai: it is there for everybody. */
export const fitsRecordedSubset: RequestCheck = request => {
  subset ??= new Ajv2020({ strict: false, allErrors: true }).compile(
    JSON.parse(readFileSync(path.join(root, "tests/fixtures/openai/chat-request.schema.json"), "utf8")) as object
  )
  const fits = subset
  return faultsOf(request, (route, body) => {
    if (route === "GET /models") return body === undefined ? [] : ["A list of models is asked for without a body."]
    if (route !== "POST /chat/completions") return [`No request of Candor goes to ${route}.`]
    return [...(fits(body) ? [] : said(fits.errors)), ...openKeys(body)]
  })
}

/** Holds a request against OpenAI's own description of its API; null where that file is not there. */
export function openAiDescription(): RequestCheck | null {
  if (!existsSync(descriptionFile)) return null
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
      const reference = operation.requestBody?.content["application/json"]?.schema.$ref
      if (reference === undefined) return body === undefined ? [] : [`${route} has no body.`]
      const fits = bodyOf(route, reference)
      return fits(body) ? [] : said(fits.errors)
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
  const route = `${method} ${at.replace(/^\/v1/, "")}`
  if (body === "") return faults(route, undefined)
  const type = headers["content-type"] ?? ""
  const misnamed = type.startsWith("application/json") ? [] : [`The body of ${route} is called ${type || "nothing"}.`]
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return [...misnamed, `The body of ${route} is no JSON.`]
  }
  return [...misnamed, ...faults(route, parsed)]
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
