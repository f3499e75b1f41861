import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** A request as a stand-in for a vendor gets it. */
export interface VendorRequest {
  method: string
  url: URL
  headers: Headers
  body: string
}

/** Its answer. "silence" never comes; bytes are a file. */
export type VendorAnswer = "silence" | { status: number; headers?: Record<string, string>; body: string | Uint8Array }

export type VendorHandler = (request: VendorRequest) => VendorAnswer

export const jsonAnswer = (value: unknown, status = 200, headers: Record<string, string> = {}): VendorAnswer => ({
  status,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(value)
})

/** The handler as a `fetch`, without a network: what a silent vendor never answers ends with the request's signal. */
export function fetchOf(handler: VendorHandler): typeof fetch {
  return async (input, init) => {
    const request = new Request(input as string, init as RequestInit)
    const answer = handler({ method: request.method, url: new URL(request.url), headers: request.headers, body: await request.text() })
    if (answer !== "silence") return new Response(answer.body as BodyInit, { status: answer.status, headers: answer.headers })
    return new Promise((_, reject) => request.signal.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError"))))
  }
}

/** The handler on loopback, each answer so many milliseconds late. Nothing leaves this machine; `stop` ends it. */
export async function serveVendor(handler: VendorHandler, port = 0, latencyMs = 0): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk))
    incoming.on("end", () => {
      const headers = new Headers(
        Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] => (typeof value === "string" ? [[name, value]] : []))
      )
      const url = new URL(incoming.url ?? "/", `http://${incoming.headers.host ?? "127.0.0.1"}`)
      const answer = handler({ method: incoming.method ?? "GET", url, headers, body: Buffer.concat(chunks).toString("utf8") })
      if (answer === "silence") return
      const { status, headers: own, body } = answer
      // A browser asks before it sends a key to another origin; with a host permission it does not need to.
      const send = () => outgoing.writeHead(status, { "access-control-allow-origin": "*", ...own }).end(body)
      if (latencyMs > 0) setTimeout(send, latencyMs)
      else send()
    })
  })
  await new Promise<void>(resolve => server.listen(port, "127.0.0.1", resolve))
  const { port: chosen } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${chosen}`,
    stop: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}
