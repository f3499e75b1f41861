import * as z from "zod"

/** What structured output takes; everything else zod writes (limits, formats, `$schema`) some server refuses, and zod checks it anyway. */
const kept = new Set(["type", "properties", "required", "items", "enum", "const", "anyOf", "additionalProperties", "description"])

/** The JSON Schema of an answer, in the strict subset that OpenAI's structured output and its likes take: all keys required, none besides. */
export function strictJsonSchema(schema: z.ZodType): Record<string, unknown> {
  return strict(z.toJSONSchema(schema, { io: "output" })) as Record<string, unknown>
}

function strict(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strict)
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (key === "properties") return [[key, Object.fromEntries(Object.entries(inner as object).map(([name, of]) => [name, strict(of)]))]]
    return kept.has(key) ? [[key, key === "enum" || key === "required" ? inner : strict(inner)]] : []
  })
  const object = Object.fromEntries(entries)
  if (object.type !== "object") return object
  return { ...object, required: Object.keys((object.properties as object | undefined) ?? {}), additionalProperties: false }
}
