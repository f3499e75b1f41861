import { sentence } from "~sentence/sentence"
import { ModelError } from "../model-error"
import type { AnswerLimits } from "./answer-limits"
import { failureIn } from "./error-body"
import { statusOfFailure, streamOfAnswer } from "./whole-answer"

/** What was seen of an answer beside its text. */
export interface SeenOfAnswer {
  /** The stream said by itself that it is at its end. */
  isDone: boolean
  /** A web page came where an answer was to come. */
  isPage: boolean
}

const bytesOfFailure = 64_000

/**
 * A fetch whose answers end: with time limits for the first byte, for every gap and for all of it, and a limit of bytes. Failures come in one
 * form (`{ error: { message, code } }`), a whole answer to a question that asked for a stream comes as one, and a failure that calls itself
 * status 200 has its own.
 *
 * @throws ModelError `timed out`, `endless`; from the body too
 */
export function guardedFetch(send: typeof fetch, limits: AnswerLimits, seen: SeenOfAnswer): typeof fetch {
  return async (input, init) => {
    const controller = new AbortController()
    const outer = init?.signal
    const giveUp = () => controller.abort(outer?.reason)
    if (outer?.aborted) giveUp()
    outer?.addEventListener("abort", giveUp, { once: true })
    const tooLate = new ModelError("timed out", sentence("answerTimedOut"))
    const whole = AbortSignal.timeout(limits.wholeMs)
    whole.addEventListener("abort", () => controller.abort(tooLate), { once: true })
    let hasBegun = false
    AbortSignal.timeout(limits.firstByteMs).addEventListener("abort", () => !hasBegun && controller.abort(tooLate), { once: true })
    try {
      const response = await send(input, { ...init, signal: controller.signal })
      const watched = watch(response, limits, controller, () => (hasBegun = true))
      return await inOneForm(response, watched, wantsStream(init), seen)
    } catch (error) {
      throw controller.signal.reason === tooLate ? tooLate : error
    }
  }
}

function wantsStream(init: RequestInit | undefined): boolean {
  return typeof init?.body === "string" && init.method?.toUpperCase() === "POST"
}

/** The body, passed on piece by piece; ended with an error when nothing comes for too long, or too much. */
function watch(
  response: Response,
  limits: AnswerLimits,
  controller: AbortController,
  onByte: () => void
): ReadableStream<Uint8Array> | null {
  if (response.body === null) return null
  const reader = response.body.getReader()
  let bytes = 0
  let hasCome = true
  let isOver = false
  const late = new ModelError("timed out", sentence("answerStalled"))
  const look = () => {
    if (isOver) return
    if (!hasCome) return controller.abort(late)
    hasCome = false
    AbortSignal.timeout(limits.gapMs).addEventListener("abort", look, { once: true })
  }
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(controller.signal.reason as Error)
    if (controller.signal.aborted) stop()
    else controller.signal.addEventListener("abort", stop, { once: true })
  })
  stopped.catch(() => {})
  const over = () => {
    isOver = true
    void reader.cancel().catch(() => {})
  }
  return new ReadableStream<Uint8Array>({
    async pull(to) {
      try {
        const { done, value } = await Promise.race([reader.read(), stopped])
        if (done) {
          isOver = true
          return to.close()
        }
        hasCome = true
        // Until the first byte there is a limit of its own.
        if (bytes === 0) {
          onByte()
          look()
        }
        bytes += value.byteLength
        if (bytes > limits.bytes) throw new ModelError("endless", sentence("answerEndless", { megabytes: Math.round(limits.bytes / 1e6) }))
        to.enqueue(value)
      } catch (error) {
        over()
        to.error(error)
      }
    },
    cancel: over
  })
}

async function inOneForm(
  response: Response,
  body: ReadableStream<Uint8Array> | null,
  isStream: boolean,
  seen: SeenOfAnswer
): Promise<Response> {
  const { status, statusText, headers } = response
  const type = headers.get("content-type") ?? ""
  if (response.type === "opaqueredirect" || (status >= 300 && status < 400)) return response
  const made = (text: string, as: { status: number; type: string }) => {
    const kept = new Headers([...headers].filter(([name]) => !/^content-(?:length|encoding|type)$/i.test(name)))
    kept.set("content-type", as.type)
    return new Response(text, { status: as.status, statusText, headers: kept })
  }
  const failed = (text: string, as: number) => {
    const parsed = jsonOf(text)
    seen.isPage = parsed === undefined && /<html|<!doctype/i.test(text.slice(0, 2_000))
    const failure = failureIn(parsed) ?? { message: seen.isPage ? "" : parsed === undefined ? text.slice(0, 300) : "", code: "" }
    return made(JSON.stringify({ error: failure }), { status: as, type: "application/json" })
  }
  if (!response.ok) return failed(await textOf(body, bytesOfFailure), status)
  if (!/json|html/i.test(type)) {
    return new Response(body === null ? null : marked(body, seen), { status, statusText, headers })
  }
  const text = await textOf(body, Infinity)
  const parsed = jsonOf(text)
  const failedAs = statusOfFailure(parsed)
  if (failedAs !== null && !hasAnswer(parsed)) return failed(text, failedAs)
  seen.isPage = parsed === undefined && /<html|<!doctype/i.test(text.slice(0, 2_000))
  const stream = isStream ? streamOfAnswer(parsed) : null
  if (stream === null) return made(text, { status, type })
  seen.isDone = true
  return made(stream, { status, type: "text/event-stream" })
}

function hasAnswer(body: unknown): boolean {
  const said = body as { choices?: unknown; data?: unknown } | null
  return Array.isArray(said?.choices) || Array.isArray(said?.data)
}

/** A stream that is passed on as it is, looked at for its last event. */
function marked(body: ReadableStream<Uint8Array>, seen: SeenOfAnswer): ReadableStream<Uint8Array> {
  const decoder = new TextDecoder()
  let tail = ""
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, to) {
        tail = (tail + decoder.decode(piece, { stream: true })).slice(-40)
        if (/data:\s?\[DONE\]/.test(tail)) seen.isDone = true
        to.enqueue(piece)
      }
    })
  )
}

async function textOf(body: ReadableStream<Uint8Array> | null, most: number): Promise<string> {
  if (body === null) return ""
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ""
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
    if (text.length > most) {
      void reader.cancel().catch(() => {})
      return text
    }
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown
  } catch {
    return undefined
  }
}
