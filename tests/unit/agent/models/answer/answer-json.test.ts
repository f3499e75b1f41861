import { describe, expect, it } from "vitest"
import * as z from "zod"
import { answerJson } from "~agent/models/answer/answer-json"
import { strictJsonSchema } from "~agent/models/json-schema"
import { costOf, totalUsage } from "~model/model-usage"

describe("the JSON in a model's answer", () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    ['```json\n{"a":1}\n```', { a: 1 }],
    ['Here you are: {"a":1} Good luck!', { a: 1 }],
    ['<think>{"a":2}</think>{"a":1}', { a: 1 }],
    ['{"a":[1,2,],}', { a: [1, 2] }],
    ["no", undefined],
    ['{"a":', undefined],
    ["", undefined]
  ])("%s", (text, expected) => {
    expect(answerJson(text)).toEqual(expected)
  })
})

it("a schema goes out in the strict form that servers take: every key required, none besides", () => {
  const schema = z.object({ id: z.string().min(1), n: z.number().int().nullable(), list: z.array(z.object({ word: z.enum(["a", "b"]) })) })
  expect(strictJsonSchema(schema)).toEqual({
    type: "object",
    properties: {
      id: { type: "string" },
      n: { anyOf: [{ type: "integer" }, { type: "null" }] },
      list: {
        type: "array",
        items: {
          type: "object",
          properties: { word: { type: "string", enum: ["a", "b"] } },
          required: ["word"],
          additionalProperties: false
        }
      }
    },
    required: ["id", "n", "list"],
    additionalProperties: false
  })
})

describe("cost by the listed price", () => {
  const usage = { inputTokens: 10_000, outputTokens: 1_000, cachedInputTokens: 6_000 }
  it("counts cached input at its own price", () => {
    expect(costOf(usage, { priceIn: 2, priceCachedIn: 0.5, priceOut: 8 })).toBeCloseTo(0.008 + 0.003 + 0.008)
    expect(costOf(usage, { priceIn: 2, priceCachedIn: null, priceOut: 8 })).toBeCloseTo(0.02 + 0.008)
  })
  it("is not known where a price is not known", () => {
    expect(costOf(usage, { priceIn: null, priceCachedIn: null, priceOut: 8 })).toBeNull()
  })
  it("adds up what was counted", () => {
    expect(totalUsage([null, usage, undefined, usage])).toEqual({ inputTokens: 20_000, outputTokens: 2_000, cachedInputTokens: 12_000 })
    expect(totalUsage([null])).toBeNull()
  })
})
