import { failureIn } from "./error-body"

/**
 * A whole answer as the stream that was asked for: one piece, its end, and what it took. Servers that know no streams, or were asked for none,
 * answer so.
 *
 * @returns null where the body is no answer
 */
export function streamOfAnswer(body: unknown): string | null {
  if (typeof body !== "object" || body === null) return null
  const { choices, usage, ...rest } = body as { choices?: unknown; usage?: unknown }
  if (!Array.isArray(choices) || choices.length === 0) return null
  const pieces = choices.map((choice: unknown) => {
    const { message, delta, text, finish_reason: ending } = (choice ?? {}) as Record<string, unknown>
    const said = message ?? delta ?? (typeof text === "string" ? { content: text } : {})
    return { index: 0, delta: said, finish_reason: typeof ending === "string" ? ending : "stop" }
  })
  const event = { ...rest, choices: pieces.slice(0, 1), ...(usage === undefined ? {} : { usage }) }
  return `data: ${JSON.stringify(event)}\n\ndata: [DONE]\n\n`
}

/** The status that a failure in an answer of status 200 stands for: its own where it names one. */
export function statusOfFailure(body: unknown): number | null {
  const failure = failureIn(body)
  if (failure === null) return null
  const named = /\b([45]\d\d)\b/.exec(failure.code)?.[1]
  return named === undefined ? 502 : Number(named)
}
