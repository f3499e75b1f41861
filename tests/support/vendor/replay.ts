import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import * as z from "zod"
import { jsonAnswer, type VendorHandler } from "./serve"

const call = z.object({
  response: z.unknown(),
  status: z.number(),
  request: z.object({ params: z.record(z.string(), z.unknown()).optional(), data: z.unknown().optional() })
})
const recording = z.object({ input: z.unknown(), api: z.record(z.string(), z.record(z.string(), call)) })
export type RecordedCall = z.infer<typeof call> & { method: string; path: string; input: unknown }

/** The recorded calls of one vendor. */
export function recordedCalls(folder: string): RecordedCall[] {
  return readdirSync(folder)
    .filter(name => name.endsWith(".json"))
    .flatMap(name => {
      const { api, input } = recording.parse(JSON.parse(readFileSync(path.join(folder, name), "utf8")))
      return Object.entries(api).flatMap(([method, calls]) =>
        Object.entries(calls).map(([at, one]) => ({ ...one, method: method.toUpperCase(), path: at, input }))
      )
    })
}

/**
 * Answers what was recorded, by method and path. Single things were recorded, and no lists of jobs and applicants: `lists` makes those of
 * them. Everything else is a 404, as of an endpoint that a key may not see.
 */
export function replayOf(
  calls: readonly RecordedCall[],
  lists: Record<string, unknown>
): { handler: VendorHandler; asked: string[]; bodies: string[] } {
  const asked: string[] = []
  const bodies: string[] = []
  return {
    asked,
    bodies,
    handler: ({ method, url, body }) => {
      asked.push(`${method} ${url.pathname}${url.search}`)
      if (body !== "") bodies.push(body)
      const found = calls.find(one => one.method === method && one.path === url.pathname)
      if (found) return jsonAnswer(found.response, found.status)
      const list = lists[`${method} ${url.pathname}`]
      return list === undefined ? jsonAnswer({ message: "no such thing" }, 404) : jsonAnswer(list)
    }
  }
}
