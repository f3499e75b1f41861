import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** A request that a collector was sent. */
export interface Collected {
  url: string
  type: string | undefined
  /** The body, parsed. */
  body: { resourceSpans: { scopeSpans: { spans: { traceId: string; name: string }[] }[] }[] }
}

/** A collector for OTLP over HTTP on loopback, that takes all it is sent. */
export async function startCollector(): Promise<{ origin: string; got: Collected[]; close: () => Promise<void> }> {
  const got: Collected[] = []
  const server = createServer((request, response) => {
    let text = ""
    request.on("data", chunk => (text += String(chunk)))
    request.on("end", () => {
      got.push({ url: request.url ?? "", type: request.headers["content-type"], body: JSON.parse(text) as Collected["body"] })
      response.writeHead(200, { "content-type": "application/json" }).end("{}")
    })
  })
  await new Promise<void>(listening => server.listen(0, "127.0.0.1", listening))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    got,
    close: async () => {
      server.closeAllConnections()
      await new Promise(closed => server.close(closed))
    }
  }
}
