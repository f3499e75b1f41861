import { jsonAnswer, type VendorAnswer, type VendorHandler, type VendorRequest } from "./serve"

/** What a vendor does in the place of answering, or before it. */
export interface Quirk {
  /** The first request that it may hit, counted from one; or which ones. */
  at: number | ((request: VendorRequest, count: number) => boolean)
  /** In the place of the answer; null lets the answer through, after `before`. */
  answer?: VendorAnswer | null
  /** Something that happens at the vendor meanwhile. */
  before?: () => void
  /** How often; once where it is not said. */
  times?: number
}

export const tooMany = (retryAfter: string | null): VendorAnswer =>
  jsonAnswer({ message: "too many requests" }, 429, retryAfter === null ? {} : { "retry-after": retryAfter })
export const loginPage: VendorAnswer = {
  status: 200,
  headers: { "content-type": "text/html" },
  body: "<!doctype html><html><body>Log in</body></html>"
}
export const downPage: VendorAnswer = {
  status: 503,
  headers: { "content-type": "text/html" },
  body: "<html><body>Maintenance</body></html>"
}
export const wrongKey = jsonAnswer({ error: "unauthorized" }, 401)
export const noRight = jsonAnswer({ error: "forbidden", message: "missing_endpoint_permission" }, 403)

/** A vendor with its quirks. `asked` are the requests that came, quirks among them. */
export function withQuirks(handler: VendorHandler, quirks: Quirk[]): { handler: VendorHandler; asked: VendorRequest[] } {
  const asked: VendorRequest[] = []
  const used = new Map<Quirk, number>()
  return {
    asked,
    handler: request => {
      asked.push(request)
      const count = asked.length
      for (const quirk of quirks) {
        const times = used.get(quirk) ?? 0
        if (times >= (quirk.times ?? 1)) continue
        if (typeof quirk.at === "number" ? count < quirk.at : !quirk.at(request, count)) continue
        used.set(quirk, times + 1)
        quirk.before?.()
        if (quirk.answer != null) return quirk.answer
      }
      return handler(request)
    }
  }
}
