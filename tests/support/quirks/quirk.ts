import type { Answer } from "../chat-server"

/** One habit of a real server, from public reports. What answers a question gets the answer that an honest model would give to it. */
export interface Quirk {
  server: string
  quirk: string
  /** How it answers a request with this body, given an honest answer. */
  answers: (body: Record<string, unknown>, honest: string) => Answer
  /** Null where it works; else the sentence that the recruiter sees begins so. */
  says: RegExp | null
}

export const failure = (status: number, body: unknown, headers?: Record<string, string>): Answer => ({
  status,
  body: typeof body === "string" ? body : JSON.stringify(body),
  ...(headers ? { headers } : {})
})

/** A stream in a server's own hand. */
export const stream = (...events: (object | string)[]): Answer => ({
  status: 200,
  type: "text/event-stream",
  body: events.map(event => (typeof event === "string" ? event : `data: ${JSON.stringify(event)}\n\n`)).join("")
})

export const delta = (said: object, ending: string | null = null) => ({
  id: "a",
  object: "chat.completion.chunk",
  created: 1,
  model: "m",
  choices: [{ index: 0, delta: said, finish_reason: ending }]
})

export const whole = (message: object, more: object = {}) => ({
  id: "a",
  object: "chat.completion",
  created: 1,
  model: "m",
  choices: [{ index: 0, message: { role: "assistant", ...message }, finish_reason: "stop" }],
  ...more
})

export const done = "data: [DONE]\n\n"
/** An answer in one piece, in the server's usual form. */
export const said = (content: string): Answer => stream(delta({ role: "assistant", content }), delta({}, "stop"), done)
