import * as z from "zod"
import type { TuningExample } from "./tuning-example"

const filled = z.string().min(1)
const message = z.strictObject({ role: z.enum(["system", "user", "assistant"]), content: filled })
const assistant = z.strictObject({ role: z.literal("assistant"), content: filled })

/** Supervised tuning, as OpenAI's chat form has it: the answer is the last message, and nothing before it is the assistant's. */
const chatSchema = z
  .strictObject({ messages: z.array(message).min(2) })
  .refine(({ messages }) => messages.at(-1)?.role === "assistant", "the last message is the assistant's")
  .refine(({ messages }) => messages.slice(0, -1).every(({ role }) => role !== "assistant"), "only the last message is the assistant's")
  .refine(({ messages }) => messages.slice(1).every(({ role }) => role !== "system"), "the system's message is the first")

/** Preference tuning, as OpenAI's form of direct preference optimisation has it. */
const preferenceSchema = z
  .strictObject({
    input: z.strictObject({ messages: z.array(message).min(1), tools: z.array(z.never()), parallel_tool_calls: z.boolean() }),
    preferred_output: z.array(assistant).length(1),
    non_preferred_output: z.array(assistant).length(1)
  })
  .refine(({ input }) => input.messages.at(-1)?.role === "user", "the last message is the user's")
  .refine(
    one => one.preferred_output[0]?.content !== one.non_preferred_output[0]?.content,
    "what is preferred is something else than what is not"
  )

/** The ShareGPT-like form of local trainers: the system's words apart, then a person's and the model's in turn. */
const sharegptSchema = z
  .strictObject({ system: filled, conversations: z.array(z.strictObject({ from: z.enum(["human", "gpt"]), value: filled })).min(2) })
  .refine(
    ({ conversations }) =>
      conversations.length % 2 === 0 && conversations.every(({ from }, at) => from === (at % 2 === 0 ? "human" : "gpt")),
    "human and gpt take turns, and gpt has the last word"
  )

export const tuningForms = ["chat", "preference", "sharegpt"] as const
export type TuningForm = (typeof tuningForms)[number]

/** A validator for each form: one line of a file. */
export const tuningFormSchemas = { chat: chatSchema, preference: preferenceSchema, sharegpt: sharegptSchema } as const satisfies Record<
  TuningForm,
  z.ZodType
>

/** An example as one object of a form; null where the form has no place for it (a preference without a correction). */
export function inForm(form: TuningForm, { messages, answer, rejected }: TuningExample): unknown {
  switch (form) {
    case "chat":
      return { messages: [...messages, { role: "assistant", content: answer }] }
    case "preference":
      if (rejected === null || rejected === answer) return null
      return {
        input: { messages, tools: [], parallel_tool_calls: true },
        preferred_output: [{ role: "assistant", content: answer }],
        non_preferred_output: [{ role: "assistant", content: rejected }]
      }
    case "sharegpt": {
      const [system, ...rest] = messages
      return {
        system: system?.content ?? "",
        // Templates of local models take one turn of each at a time: role and text stand in one.
        conversations: [
          { from: "human", value: rest.map(({ content }) => content).join("\n\n") },
          { from: "gpt", value: answer }
        ]
      }
    }
  }
}

/** The form that a parsed line has; null where it has none. */
export function formOf(value: unknown): TuningForm | null {
  const keys = typeof value === "object" && value !== null ? Object.keys(value) : []
  return keys.includes("messages") ? "chat" : keys.includes("input") ? "preference" : keys.includes("conversations") ? "sharegpt" : null
}
