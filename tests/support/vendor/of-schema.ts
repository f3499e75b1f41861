/** A JSON Schema as generated from a vendor's OpenAPI: types, formats, enumerations, properties. */
export interface PlainSchema {
  type?: string | string[]
  format?: string
  enum?: unknown[]
  items?: PlainSchema
  properties?: Record<string, PlainSchema>
  anyOf?: PlainSchema[]
}

export interface SampleChoices {
  /** Counts up: other values for other rows. */
  number: number
  /** Null wherever a field may be null. */
  isBare: boolean
  /** Values of fields by their names, in the place of made ones. */
  fields?: Record<string, unknown>
}

/** A value that fits the schema. */
export function sampleOf(schema: PlainSchema, choices: SampleChoices, name = "value"): unknown {
  const types = [schema.type ?? []].flat()
  if (choices.fields && Object.hasOwn(choices.fields, name)) return choices.fields[name]
  // A type that may be null with a list of values that has none: the list is the stricter.
  if (choices.isBare && (schema.enum ? schema.enum.includes(null) : types.includes("null"))) return null
  if (schema.enum) return schema.enum[choices.number % schema.enum.length]
  if (schema.anyOf) return sampleOf(schema.anyOf.find(one => [one.type].flat().includes("string")) ?? schema.anyOf[0] ?? {}, choices, name)
  if (types.includes("object"))
    return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([field, part]) => [field, sampleOf(part, choices, field)]))
  if (types.includes("array")) return choices.isBare || !schema.items ? [] : [sampleOf(schema.items, choices, name)]
  if (types.includes("integer") || types.includes("number")) return 1000 + choices.number
  if (types.includes("boolean")) return choices.number % 2 === 0
  if (schema.format === "date-time") return `2026-02-${String(1 + (choices.number % 27)).padStart(2, "0")}T08:00:00Z`
  if (schema.format === "date") return "2019-03-01"
  return schema.format === "uri" ? "https://jobs.example/1" : `${name} ${choices.number}`
}
