import * as z from "zod"
import { hashText } from "~profile/hash-text"
import { formOf, tuningFormSchemas, type TuningForm } from "./tuning-forms"

/** What is wrong with one line of a file for tuning, from 1 on. */
export interface TuningFault {
  line: number
  why: "no json" | "no form" | "other form" | "unfit" | "repeated" | "no answer" | "quote missing" | "in training"
  /** Where in the line, or which quote; empty where there is nothing more to say. */
  what: string
}

export interface CheckedTuning {
  form: TuningForm | null
  lines: number
  faults: TuningFault[]
  /** Digests of the requests, by which another file can be held against this one. */
  requests: ReadonlySet<string>
}

const answerSchema = z.object({
  verdicts: z
    .array(
      z.object({
        id: z.string(),
        verdict: z.enum(["met", "not met", "unknown"]),
        quotes: z.array(z.string()),
        reason: z.string(),
        ask: z.string().nullable()
      })
    )
    .min(1)
})

/**
 * Checks a file for tuning, line by line: that it is of one form, that every answer is one that the product itself would take (its JSON, and
 * every quote to the letter in the request), and that nothing stands in it twice. @param trained digests of what is trained on: none of it may be tested on
 */
export function checkTuning(text: string, trained: ReadonlySet<string> = new Set()): CheckedTuning {
  const lines = text.split("\n").filter(line => line.trim() !== "")
  const faults: TuningFault[] = []
  const requests = new Set<string>()
  const wholes = new Set<string>()
  let form: TuningForm | null = null
  lines.forEach((line, index) => {
    const fault = (why: TuningFault["why"], what = "") => faults.push({ line: index + 1, why, what })
    const value = parsed(line)
    if (value === undefined) return fault("no json")
    const own = formOf(value)
    if (own === null) return fault("no form")
    form ??= own
    if (own !== form) return fault("other form", own)
    const fit = tuningFormSchemas[own].safeParse(value)
    if (!fit.success) {
      const issue = fit.error.issues[0]
      return fault("unfit", [issue?.path.join("."), issue?.message].filter(Boolean).join(": "))
    }
    const { request, answer } = partsOf(fit.data)
    const key = hashText(request).toString(36)
    if (wholes.has(`${key} ${answer}`)) fault("repeated")
    wholes.add(`${key} ${answer}`)
    requests.add(key)
    if (trained.has(key)) fault("in training")
    const verdicts = answerSchema.safeParse(parsed(answer))
    if (!verdicts.success) return fault("no answer")
    for (const { verdict, quotes } of verdicts.data.verdicts) {
      if (verdict !== "unknown" && quotes.length === 0) fault("quote missing", verdict)
      for (const quote of quotes) if (!request.includes(quote)) fault("quote missing", quote)
    }
  })
  return { form, lines: lines.length, faults, requests }
}

type Line = z.infer<(typeof tuningFormSchemas)[TuningForm]>

function partsOf(line: Line): { request: string; answer: string } {
  if ("conversations" in line) {
    const [human, gpt] = line.conversations
    return { request: `${line.system}\n\n${human?.value ?? ""}`, answer: gpt?.value ?? "" }
  }
  const messages = "input" in line ? line.input.messages : line.messages.slice(0, -1)
  const answer = "input" in line ? line.preferred_output[0]?.content : line.messages.at(-1)?.content
  return { request: messages.map(({ content }) => content).join("\n\n"), answer: answer ?? "" }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
