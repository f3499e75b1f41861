import type { RecordedRequest } from "./chat-server"
import { formFields } from "./multipart"

/** What the scripted server does with one request of a batch: answers it, refuses it, or leaves it until the batch expires. */
export type LineAnswer =
  | { text: string; usage?: { prompt_tokens: number; completion_tokens: number }; finish?: string; refusal?: string }
  | { status: number }
  | null

export interface ServedBatch {
  id: string
  status: string
  inputFileId: string
  outputFileId: string | null
  errorFileId: string | null
  metadata: Record<string, string>
  errors: string[]
  counts: { total: number; completed: number; failed: number }
}

interface Reply {
  status: number
  body: string
}

/** The Files and Batches endpoints of a scripted server: it keeps what it is sent, and a batch goes on when the test says so. */
export class ServedBatches {
  readonly files = new Map<string, { name: string; text: string }>()
  readonly batches: ServedBatch[] = []
  /** How many of each there ever were: also of those that were deleted. */
  uploads = 0
  cancels = 0
  #kept = 0
  /** Called before a request is served; what it returns is answered instead. */
  trouble: (request: RecordedRequest) => Reply | null = () => null

  handle(request: RecordedRequest): Reply | null {
    const path = request.path.replace(/^\/v1/, "").replace(/\?.*$/, "")
    if (!/^\/(?:files|batches)(?:\/|$)/.test(path)) return null
    return this.trouble(request) ?? this.#serve(`${request.method} ${path}`, request)
  }

  /** The batch ends: every request of its file is answered as the test has it. */
  finish(answer: (body: string, customId: string) => LineAnswer, status = "completed"): void {
    const batch = this.batches.at(-1)
    if (!batch) throw new Error("There is no batch.")
    const lines = (this.files.get(batch.inputFileId)?.text ?? "").split("\n").filter(line => line !== "")
    const output: string[] = []
    const errors: string[] = []
    for (const line of lines) {
      const { custom_id, body } = JSON.parse(line) as { custom_id: string; body: unknown }
      const given = answer(JSON.stringify(body), custom_id)
      const head = { id: `batch_req_${output.length + errors.length}`, custom_id }
      if (given === null) {
        const error = { code: "batch_expired", message: "This request could not be executed before the completion window expired." }
        errors.push(JSON.stringify({ ...head, response: null, error }))
      } else if ("status" in given) {
        const response = { status_code: given.status, request_id: "r", body: { error: { message: "It could not be answered." } } }
        errors.push(JSON.stringify({ ...head, response, error: null }))
      } else {
        const message = { role: "assistant", content: given.text, refusal: given.refusal ?? null }
        const choices = [{ index: 0, message, finish_reason: given.finish ?? "stop" }]
        const usage = given.usage && { ...given.usage, total_tokens: given.usage.prompt_tokens + given.usage.completion_tokens }
        const completion = { id: "answer-1", object: "chat.completion", created: 1_700_000_000, model: "small-model", choices, usage }
        output.push(JSON.stringify({ ...head, response: { status_code: 200, request_id: "r", body: completion }, error: null }))
      }
    }
    batch.status = status
    batch.counts = { total: lines.length, completed: output.length, failed: errors.length }
    if (output.length > 0) batch.outputFileId = this.#keep(`${batch.id}_output.jsonl`, output.reverse().join("\n"))
    if (errors.length > 0) batch.errorFileId = this.#keep(`${batch.id}_error.jsonl`, errors.join("\n"))
  }

  #serve(route: string, request: RecordedRequest): Reply {
    const [, id = "", rest = ""] = / \/(?:files|batches)\/([^/]+)(\/\w+)?$/.exec(route) ?? []
    if (route === "POST /files") {
      const fields = formFields(request.headers["content-type"] ?? "", request.body)
      const file = fields.find(({ name }) => name === "file")
      this.uploads++
      return ok(this.#file(this.#keep(file?.fileName ?? "", file?.text ?? "")))
    }
    if (route === "GET /files") return ok(page([...this.files.keys()].map(fileId => this.#file(fileId))))
    if (route === "GET /batches") return ok(page(this.batches.map(shown)))
    if (route === "POST /batches") {
      const order = JSON.parse(request.body) as { input_file_id: string; metadata: Record<string, string> }
      const batch: ServedBatch = {
        id: `batch_${this.batches.length + 1}`,
        status: "validating",
        inputFileId: order.input_file_id,
        outputFileId: null,
        errorFileId: null,
        metadata: order.metadata,
        errors: [],
        counts: { total: 0, completed: 0, failed: 0 }
      }
      this.batches.push(batch)
      return ok(shown(batch))
    }
    if (route.includes(" /files/")) {
      const file = this.files.get(id)
      if (!file) return missing
      if (rest === "/content") return { status: 200, body: file.text }
      if (request.method === "DELETE") this.files.delete(id)
      return ok(request.method === "DELETE" ? { id, object: "file", deleted: true } : this.#file(id))
    }
    const batch = this.batches.find(one => one.id === id)
    if (!batch) return missing
    if (rest === "/cancel") {
      this.cancels++
      batch.status = "cancelling"
    }
    return ok(shown(batch))
  }

  #keep(name: string, text: string): string {
    const id = `file-${++this.#kept}`
    this.files.set(id, { name, text })
    return id
  }

  #file(id: string) {
    const { name = "", text = "" } = this.files.get(id) ?? {}
    return { id, object: "file", bytes: text.length, created_at: 1_700_000_000, filename: name, purpose: "batch", status: "processed" }
  }
}

const ok = (body: unknown): Reply => ({ status: 200, body: JSON.stringify(body) })
const missing: Reply = { status: 404, body: '{"error":{"message":"No such object."}}' }

const page = (data: readonly { id: string }[]) => ({
  object: "list",
  data,
  first_id: data[0]?.id ?? null,
  last_id: data.at(-1)?.id ?? null,
  has_more: false
})

const shown = (batch: ServedBatch) => ({
  id: batch.id,
  object: "batch",
  endpoint: "/v1/chat/completions",
  errors: batch.errors.length === 0 ? null : { object: "list", data: batch.errors.map(message => ({ code: "invalid", message })) },
  input_file_id: batch.inputFileId,
  completion_window: "24h",
  status: batch.status,
  output_file_id: batch.outputFileId,
  error_file_id: batch.errorFileId,
  created_at: 1_700_000_000,
  request_counts: batch.counts,
  metadata: batch.metadata
})
