import { once } from "node:events"
import { createServer } from "node:http"
import type { Demo } from "./demo"

export interface ServedPage {
  body: Buffer
  contentType: string
}

/** Serves pages by their path on a free port of this machine; any other path is an empty page that is nobody's profile. */
export async function servePages(pages: Record<string, ServedPage>): Promise<Demo> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? "/", "http://127.0.0.1").pathname]
    response.writeHead(200, { "content-type": page?.contentType ?? "text/html" }).end(page?.body ?? "<!doctype html><title>Start</title>")
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("No free port.")
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, "close")
    }
  }
}
