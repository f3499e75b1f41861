import sdk from "~agent/models/sdk"
import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { batchStatuses } from "./batch-limits"
import { ModelError } from "./model-error"
import { modelErrorOf } from "./model-error-of"
import { refusingRedirects } from "./refuse-redirects"

const batchSchema = z.object({
  id: z.string().min(1),
  status: z.enum(batchStatuses),
  input_file_id: z.string().nullish(),
  output_file_id: z.string().nullish(),
  error_file_id: z.string().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
  request_counts: z.object({ total: z.number(), completed: z.number(), failed: z.number() }).nullish(),
  errors: z.object({ data: z.array(z.object({ message: z.string().nullish() })).nullish() }).nullish()
})
export type BatchAtServer = z.infer<typeof batchSchema>

/** What creates a batch: the exact body that is sent. */
export interface BatchOrder {
  input_file_id: string
  endpoint: "/v1/chat/completions"
  completion_window: "24h"
  metadata: Record<string, string>
}

/** The endpoints of OpenAI's Batch API. Everything throws ModelError, and is sent once. */
export interface BatchServer {
  upload: (fileName: string, lines: string, signal: AbortSignal) => Promise<string>
  /** The file that was uploaded under this name for a batch; null where there is none. */
  findFile: (fileName: string, signal: AbortSignal) => Promise<string | null>
  create: (order: BatchOrder, signal: AbortSignal) => Promise<BatchAtServer>
  /** The batch whose metadata say so; null where there is none among the last thousand. */
  find: (key: string, value: string, signal: AbortSignal) => Promise<BatchAtServer | null>
  get: (batchId: string, signal: AbortSignal) => Promise<BatchAtServer>
  cancel: (batchId: string, signal: AbortSignal) => Promise<void>
  read: (fileId: string, signal: AbortSignal) => Promise<string>
  /** Deletes a file there. One that is gone already is gone. */
  drop: (fileId: string, signal: AbortSignal) => Promise<void>
}

/** Pages of a hundred that are looked through for a batch. */
const mostPages = 10

export interface BatchServerOptions {
  baseUrl: string
  key: string | null
  fetch: typeof fetch
  timeoutMs: number
}

/** The official SDK with everything handed in, as in chat-server.ts. */
export function createBatchServer({ baseUrl, key, fetch, timeoutMs }: BatchServerOptions): BatchServer {
  const { APIError, OpenAI, toFile } = sdk()
  const client = new OpenAI({
    baseURL: baseUrl,
    apiKey: key ?? "none",
    fetch: refusingRedirects(fetch),
    // A file of some megabytes goes up and down slower than one answer comes.
    timeout: Math.max(timeoutMs, 300_000),
    maxRetries: 0,
    dangerouslyAllowBrowser: true
  })

  return {
    upload: (fileName, lines, signal) =>
      told(async () => {
        const file = await toFile(new TextEncoder().encode(lines), fileName, { type: "application/jsonl" })
        return withId(await client.files.create({ file, purpose: "batch" }, { signal }))
      }),
    findFile: (fileName, signal) =>
      told(async () => {
        const page = await client.files.list({ purpose: "batch", limit: 1000, order: "desc" }, { signal })
        return page.data.find(file => file.filename === fileName)?.id ?? null
      }),
    create: (order, signal) => told(async () => batchOf(await client.batches.create({ ...order }, { signal }))),
    find: (key, value, signal) =>
      told(async () => {
        let page = await client.batches.list({ limit: 100 }, { signal })
        for (let pages = 1; ; pages++) {
          const found = page.data.find(({ metadata }) => metadata?.[key] === value)
          if (found) return batchOf(found)
          if (pages >= mostPages || !page.hasNextPage()) return null
          page = await page.getNextPage()
        }
      }),
    get: (batchId, signal) => told(async () => batchOf(await client.batches.retrieve(batchId, { signal }))),
    cancel: (batchId, signal) => told(async () => void (await client.batches.cancel(batchId, { signal }))),
    read: (fileId, signal) => told(async () => (await client.files.content(fileId, { signal })).text()),
    drop: async (fileId, signal) => {
      try {
        await client.files.delete(fileId, { signal })
      } catch (error) {
        if (!(error instanceof APIError) || error.status !== 404) throw modelErrorOf(error)
      }
    }
  }
}

async function told<Value>(ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask()
  } catch (error) {
    throw modelErrorOf(error)
  }
}

function batchOf(answer: unknown): BatchAtServer {
  const parsed = batchSchema.safeParse(answer)
  if (!parsed.success) throw new ModelError("not an api", sentence("answerNoBatch"))
  return parsed.data
}

function withId(answer: unknown): string {
  const parsed = z.object({ id: z.string().min(1) }).safeParse(answer)
  if (!parsed.success) throw new ModelError("not an api", sentence("answerNoFile"))
  return parsed.data.id
}
