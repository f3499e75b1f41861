// The demo site: invented people and job posts, served on loopback only. No dependencies, so that it runs before anything is installed.
import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import { createServer } from "node:http"
import { dirname, extname, join, normalize } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { longCareerPage } from "./long-career.mjs"

const root = dirname(fileURLToPath(import.meta.url))
const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".js": "text/javascript"
}

/** The file a path names: `/people/x` is `people/x.html` or `people/x/index.html`; null when there is none or it leaves the folder. */
async function fileOf(pathname) {
  const inside = normalize(decodeURIComponent(pathname)).replace(/^([/\\]|\.\.)+/, "")
  for (const candidate of [inside, `${inside}.html`, join(inside, "index.html")]) {
    const path = join(root, candidate)
    if (!path.startsWith(root)) return null
    const found = await stat(path).catch(() => null)
    if (found?.isFile() && types[extname(path)]) return path
  }
  return null
}

/**
 * Serves the demo on 127.0.0.1.
 * @param {{ port?: number }} [options] 0 (the default) takes a free port
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function startDemo({ port = 0 } = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1")
    if (pathname === "/people/oyelaran-brightwater") {
      response.writeHead(200, { "content-type": types[".html"] }).end(longCareerPage())
      return
    }
    // The app is a single-page application: every address below it is the same document.
    const path = await fileOf(pathname.startsWith("/app/") ? "/app/index.html" : pathname).catch(() => null)
    if (!path) {
      response.writeHead(404, { "content-type": types[".html"] }).end("<!doctype html><title>Not found</title><h1>Page not found</h1>")
      return
    }
    response.writeHead(200, { "content-type": types[extname(path)], "cache-control": "no-store" })
    createReadStream(path).pipe(response)
  })
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve))
  const address = server.address()
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { origin } = await startDemo({ port: Number(process.env.PORT ?? 4173) })
  console.log(`Candor's demo site: ${origin}`)
}
