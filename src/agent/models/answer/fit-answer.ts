import type * as z from "zod"
import { answerValues } from "./answer-json"
import { looseJson } from "./loose-json"

type Schema = Record<string, unknown>

/** Wrappings within wrappings that are looked through. */
const deepest = 4

/**
 * A model's answer in the form that was asked for. Of several values the last that fits is taken. What a model says right and writes otherwise is
 * put into the form: JSON in a text, the answer inside another object or as a bare list, a verdict in capitals, a number as an id, `null` for an
 * empty list. Nothing is added that it did not say.
 *
 * @param form the strict JSON Schema of the answer (json-schema.ts)
 * @returns the last value where none fits; undefined where there is no JSON at all
 */
export function fitAnswer(text: string, answer: z.ZodType, form: Schema): unknown {
  const seen: unknown[] = []
  for (const value of answerValues(text)) {
    const fitting = fitted(value, answer, form, 0)
    if (fitting !== undefined) return fitting
    seen.push(value)
  }
  return seen[0]
}

/**
 * What of a model's answer stands whole in its text so far, in the form that was asked for: the entries of the answer's one list. An answer that
 * is whole already is taken as it is.
 *
 * @returns undefined where nothing does yet, or the form is no list
 */
export function fitEntries(values: readonly unknown[], answer: z.ZodType, form: Schema): unknown {
  const lists = Object.entries(propertiesOf(form)).filter(([, { type }]) => type === "array")
  if (lists.length !== 1) return undefined
  const [list] = lists[0]!
  const entries = values.flatMap(value => {
    const one = (Array.isArray(value) ? undefined : fittedList([value], answer, form, deepest)) ?? fitted(value, answer, form, 0)
    return one === undefined ? [] : (one as Record<string, unknown[]>)[list]!
  })
  return entries.length === 0 ? undefined : { [list]: entries }
}

function fitted(value: unknown, answer: z.ZodType, form: Schema, depth: number): unknown {
  if (answer.safeParse(value).success) return value
  const shaped = inForm(value, form)
  if (answer.safeParse(shaped).success) return shaped
  if (depth >= deepest) return undefined
  if (typeof value === "string") {
    const inner = looseJson(value)
    return inner === undefined || typeof inner === "string" ? undefined : fitted(inner, answer, form, depth + 1)
  }
  if (Array.isArray(value)) return fittedList(value, answer, form, depth)
  if (typeof value !== "object" || value === null) return undefined
  for (const inner of Object.values(value)) {
    if (typeof inner !== "string" && typeof inner !== "object") continue
    const fitting = fitted(inner, answer, form, depth + 1)
    if (fitting !== undefined) return fitting
  }
  return undefined
}

/** A bare list where an object with one list was asked for; or a list of one answer. */
function fittedList(value: readonly unknown[], answer: z.ZodType, form: Schema, depth: number): unknown {
  const lists = Object.entries(propertiesOf(form)).filter(([, { type }]) => type === "array")
  if (lists.length === 1) {
    const wrapped = inForm({ [lists[0]![0]]: value }, form)
    if (answer.safeParse(wrapped).success) return wrapped
  }
  return value.length === 1 ? fitted(value[0], answer, form, depth + 1) : undefined
}

function propertiesOf(form: Schema): Record<string, Schema> {
  return (form.properties ?? {}) as Record<string, Schema>
}

/** A value in the form of a schema, as far as it says the same. */
function inForm(value: unknown, form: Schema): unknown {
  const choices = form.anyOf as Schema[] | undefined
  if (choices) {
    if (value === null && choices.some(({ type }) => type === "null")) return null
    const choice = choices.find(({ type }) => type !== "null")
    return choice ? inForm(value, choice) : value
  }
  if (Array.isArray(form.enum)) return inEnum(value, form.enum)
  switch (form.type) {
    case "string":
      return typeof value === "number" || typeof value === "boolean" ? String(value) : value
    case "number":
    case "integer":
      return typeof value === "string" && /^\s*-?\d{1,12}(?:\.\d{1,6})?\s*$/.test(value) ? Number(value) : value
    case "boolean":
      return typeof value === "string" && /^(?:true|false)$/i.test(value.trim()) ? value.trim().toLowerCase() === "true" : value
    case "array":
      return listInForm(value, form)
    case "object":
      return objectInForm(value, form)
  }
  return value
}

function inEnum(value: unknown, allowed: readonly unknown[]): unknown {
  if (typeof value !== "string" || allowed.includes(value)) return value
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[\s_-]+/g, " ")
      .trim()
  return allowed.find(one => typeof one === "string" && plain(one) === plain(value)) ?? value
}

function listInForm(value: unknown, form: Schema): unknown {
  if (value === null || value === undefined) return []
  const items = (form.items ?? {}) as Schema
  // One quote where a list of quotes was asked for.
  const list = Array.isArray(value) ? value : items.type === "string" && typeof value === "string" ? (value === "" ? [] : [value]) : null
  return list === null ? value : list.map(item => inForm(item, items))
}

function objectInForm(value: unknown, form: Schema): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value
  const properties = propertiesOf(form)
  const said = value as Record<string, unknown>
  // Another object altogether is not this one with everything left out.
  if (!Object.keys(properties).some(name => name in said)) return value
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, inner]) => {
      if (name in said) return [[name, inForm(said[name], inner)]]
      // What may be empty and is left out is empty.
      if (inner.type === "array") return [[name, []]]
      const mayBeNull = (inner.anyOf as Schema[] | undefined)?.some(({ type }) => type === "null") ?? false
      return mayBeNull ? [[name, null]] : []
    })
  )
}
